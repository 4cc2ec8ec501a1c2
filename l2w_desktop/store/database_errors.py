"""What can go wrong with the database and its backups, and what the user can do."""

from __future__ import annotations

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class DatabaseMissing(UserError):
    """The keys are there, the database is not."""

    text = Text(
        "Het gegevensbestand {file} is weg. Zet een back-up terug in een nieuwe map.",
        "The data file {file} is gone. Restore a backup into a new folder.",
    )


class DatabaseDamaged(UserError):
    """The database is damaged, is not a database, or belongs to other keys."""

    text = Text(
        "Het bestand {file} is beschadigd of past niet bij de sleutels. "
        "Zet een back-up terug in een nieuwe map.",
        "The file {file} is damaged or does not fit the keys. Restore a backup into a new folder.",
    )


class NewerDatabase(UserError):
    """A newer version of the program wrote the database (schema ``found``, known ``known``)."""

    text = Text(
        "Een nieuwere versie van het programma maakte {file}. "
        "Werk eerst het programma bij op deze computer.",
        "A newer version of the program wrote {file}. Update the program on this computer first.",
    )


class OlderDatabase(UserError):
    """The database waits for an upgrade: this version can copy it, not read it."""

    text = Text(
        "De gegevens in {file} zijn van een oudere versie. Een back-up kan, kijken nog niet. "
        "Start het programma gewoon, of gebruik de vorige versie.",
        "The data in {file} are of an older version. A backup can be made, looking cannot yet. "
        "Start the program in the usual way, or use the previous version.",
    )


class DatabaseBusy(UserError):
    """Another connection kept the write lock for longer than the waiting time."""

    text = Text(
        "Het bestand {file} is nog bezig. Wacht even en probeer opnieuw.",
        "The file {file} is still busy. Wait a moment and try again.",
    )


class BackupFailed(UserError):
    """A backup could not be verified; ``problem`` says why. Nothing was replaced."""

    text = Text(
        "De back-up in {folder} is mislukt: {problem} Probeer het op een andere plaats.",
        "The backup in {folder} failed: {problem} Try another place.",
    )


class MigrationFailed(UserError):
    """The data did not survive an upgrade unharmed, so that it was rolled back."""

    text = Text(
        "De gegevens bijwerken is mislukt: {problem} Er is niets veranderd. "
        "Gebruik de vorige versie van het programma en meld dit.",
        "Upgrading the data failed: {problem} Nothing was changed. "
        "Use the previous version of the program and report this.",
    )
