"""What can go wrong with a database on a server, and what the user can do."""

from __future__ import annotations

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class NotAnAddress(UserError):
    """Something else than the address of a PostgreSQL database."""

    text = Text(
        "Dit is geen adres van een PostgreSQL-databank. Schrijf het zoals {example}.",
        "This is not the address of a PostgreSQL database. Write it like {example}.",
    )


class PasswordInAddress(UserError):
    """An address with a password in it, which would end up in a file and in lists of programs."""

    text = Text(
        "Zet geen wachtwoord in het adres. Zet het in een bestand en noem dat in PGPASSFILE.",
        "Put no password in the address. Put it in a file and name that file in PGPASSFILE.",
    )


class OnlyCentral(UserError):
    """A server database for a desk, which must work without a network."""

    text = Text(
        "Een server is er alleen voor de centrale partner. Voeg --role central toe.",
        "A server is only for the central partner. Add --role central.",
    )


class DriverMissing(UserError):
    """The part that speaks to PostgreSQL was not installed."""

    text = Text(
        "Voor een server ontbreekt het onderdeel psycopg. Installeer l2w-desktop[central].",
        "The part psycopg that a server needs is missing. Install l2w-desktop[central].",
    )


class ServerUnreachable(UserError):
    """Nothing answers at ``server``, or the connection broke."""

    text = Text(
        "De databank {server} antwoordt niet. Uw laatste wijziging is niet bewaard. "
        "Kijk het netwerk na of bel de beheerder.",
        "The database {server} does not answer. Your last change was not saved. "
        "Check the network or call the administrator.",
    )


class WrongServerPassword(UserError):
    """The server refuses the account of this computer."""

    text = Text(
        "De databank {server} weigert het wachtwoord. Kijk het bestand van PGPASSFILE na.",
        "The database {server} refuses the password. Check the file that PGPASSFILE names.",
    )


class ServerRefuses(UserError):
    """The server answers but does not let us in; ``reason`` is its own sentence."""

    text = Text(
        "De databank {server} laat ons niet binnen. Bel de beheerder van de server. "
        "Die zegt: {reason}",
        "The database {server} does not let us in. Call the administrator of the server. "
        "It says: {reason}",
    )


class ServerNotEmpty(UserError):
    """A new installation needs an empty database; this one has ``count`` tables."""

    text = Text(
        "De databank {server} is niet leeg: ze heeft al {count} tabellen. "
        "Maak een lege databank en probeer opnieuw.",
        "The database {server} is not empty: it has {count} tables already. "
        "Make an empty database and try again.",
    )


class ServerEmpty(UserError):
    """The folder is there, but the database on the server does not hold our tables."""

    text = Text(
        "In de databank {server} staan geen gegevens van dit programma. "
        "Kijk het adres na of zet een back-up terug.",
        "The database {server} holds no data of this program. "
        "Check the address or restore a backup.",
    )


class ServerReadOnly(UserError):
    """The server or its account refuses to write."""

    text = Text(
        "U kunt in de databank {server} alleen lezen. Vraag de beheerder om schrijfrechten.",
        "You can only read in the database {server}. Ask the administrator for write access.",
    )


class ServerFull(UserError):
    """The server has no room left."""

    text = Text(
        "De schijf van de databank {server} is vol. Uw laatste wijziging is niet bewaard. "
        "Bel de beheerder van de server.",
        "The disk of the database {server} is full. Your last change was not saved. "
        "Call the administrator of the server.",
    )


class ServerBusy(UserError):
    """Somebody else kept the write lock for longer than the waiting time."""

    text = Text(
        "De databank {server} is nog bezig voor iemand anders. Wacht even en probeer opnieuw.",
        "The database {server} is still busy for somebody else. Wait a moment and try again.",
    )


class AddressDamaged(UserError):
    """The file that names the server cannot be read."""

    text = Text(
        "Het bestand {file} met het adres van de databank is beschadigd. Bel de beheerder.",
        "The file {file} with the address of the database is damaged. Call the administrator.",
    )
