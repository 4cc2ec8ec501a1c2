"""Why a package is not read: one class per cause, one plain sentence each.

A chain that breaks or forks is told by ``journal.merge``; a wrong or damaged lid by ``keys``.
"""

from __future__ import annotations

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class CannotRead(UserError):
    """The file cannot be opened."""

    text = Text(
        "Het bestand {file} kan niet gelezen worden. Kijk of de stick of map er nog is.",
        "The file {file} cannot be read. See whether the stick or folder is still there.",
    )


class TooLarge(UserError):
    """More bytes than a package ever holds."""

    text = Text(
        "Dit pakket is groter dan {megabytes} MB. Er is niets ingelezen. Bel de afzender.",
        "This package is larger than {megabytes} MB. Nothing was read. Call the sender.",
    )


class TooMuch(UserError):
    """More changes than one package can carry."""

    text = Text(
        "Dit pakket zou groter worden dan {megabytes} MB. Er is niets gemaakt. Bel de beheerder.",
        "This package would become larger than {megabytes} MB. "
        "Nothing was made. Call the administrator.",
    )


class NotAPackage(UserError):
    """The lid opens, but what is inside is not a package."""

    text = Text(
        "Dit bestand is geen geldig pakket ({detail}). Er is niets ingelezen. "
        "Vraag een nieuw pakket.",
        "This file is not a valid package ({detail}). Nothing was read. Ask for a new package.",
    )


class UnknownSender(UserError):
    """No peer file of the sender was added here."""

    text = Text(
        "De afzender van dit pakket is hier niet bekend ({replica}). "
        "Voeg eerst het sleutelbestand van de afzender toe.",
        "The sender of this package is not known here ({replica}). "
        "Add the key file of the sender first.",
    )


class Forged(UserError):
    """The signature is not the sender's."""

    text = Text(
        "De handtekening van dit pakket klopt niet. Er is niets ingelezen. Bel {name}.",
        "The signature of this package is wrong. Nothing was read. Call {name}.",
    )


class ForAnother(UserError):
    """The sender signed it for another receiver; somebody passed it on."""

    text = Text(
        "Dit pakket is voor {replica} gemaakt en werd doorgestuurd. Er is niets ingelezen.",
        "This package was made for {replica} and was passed on. Nothing was read.",
    )


class MayNotSpeak(UserError):
    """Changes in the name of an installation that the sender does not belong to."""

    text = Text(
        "{name} stuurt wijzigingen van {replica} en mag dat niet. "
        "Er is niets ingelezen. Bel {name}.",
        "{name} sends changes of {replica} and may not do that. Nothing was read. Call {name}.",
    )


class UnknownAuthor(UserError):
    """Changes of an installation that was never added here, such as a new computer of a site."""

    text = Text(
        "{name} stuurt wijzigingen van {replica}. Die computer is hier niet bekend. "
        "Voeg eerst het sleutelbestand van die computer toe.",
        "{name} sends changes of {replica}. That computer is not known here. "
        "Add the key file of that computer first.",
    )


class NotYourPerson(UserError):
    """A site erases somebody of another site."""

    text = Text(
        "{name} wist een persoon van een ander loket ({person}). Er is niets ingelezen. "
        "Bel {name}. Alleen wie het dossier heeft, of de centrale partner, kan wissen.",
        "{name} erases a person of another site ({person}). Nothing was read. "
        "Call {name}. Only who holds the file, or the central partner, can erase.",
    )


class NewerProgram(UserError):
    """Written by a newer program; the file stays where it is."""

    text = Text(
        "Dit pakket komt van een nieuwere versie. Werk eerst het programma bij. "
        "Bewaar het pakket en lees het daarna in.",
        "This package comes from a newer version. Update the program first. "
        "Keep the package and read it afterwards.",
    )


class Gap(UserError):
    """An earlier package is missing; this one can be read after it."""

    text = Text(
        "Van {replica} ontbreken de wijzigingen {first} tot en met {last}. "
        "Lees eerst het vorige pakket in.",
        "Changes {first} to {last} of {replica} are missing. Read the earlier package first.",
    )


class Incomplete(UserError):
    """Fewer changes than the sender promised."""

    text = Text(
        "Dit pakket is niet volledig: van {replica} ontbreekt wijziging {seq}. "
        "Er is niets ingelezen. Vraag een nieuw pakket.",
        "This package is not complete: change {seq} of {replica} is missing. "
        "Nothing was read. Ask for a new package.",
    )


class StateDiffers(UserError):
    """The same changes give another result here than at the sender."""

    text = Text(
        "De gegevens hier komen niet overeen met die van {name}. "
        "Er is niets ingelezen. Bel de beheerder.",
        "The data here do not agree with those of {name}. "
        "Nothing was read. Call the administrator.",
    )


class OlderCopy(UserError):
    """Others know changes that this installation made and no longer has: it is an old copy."""

    text = Text(
        "{name} kent wijziging {seq} van deze computer, maar hier is die weg. "
        "Dit is een oude kopie. Stop met werken en bel de beheerder.",
        "{name} knows change {seq} of this computer, but it is gone here. "
        "This is an old copy. Stop working and call the administrator.",
    )
