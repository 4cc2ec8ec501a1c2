"""What can go wrong with the folder, the keys and the database, and what the user can do."""

from __future__ import annotations

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


class WrongPassphrase(UserError):
    """The passphrase does not open this user's wrap."""

    text = Text(
        "Deze wachtwoordzin klopt niet. Staat Caps Lock aan? Probeer het opnieuw.",
        "This passphrase is not right. Is Caps Lock on? Try again.",
    )


class PassphraseTooShort(UserError):
    """A new passphrase has fewer than ``minimum`` characters."""

    text = Text(
        "Deze wachtwoordzin is te kort. Gebruik minstens {minimum} tekens, zoals vier woorden.",
        "This passphrase is too short. Use at least {minimum} characters, such as four words.",
    )


class WrongRecoveryKey(UserError):
    """Group ``group`` (1–8) of the recovery key holds a typing mistake."""

    text = Text(
        "Groep {group} van de herstelsleutel klopt niet. Kijk die vier tekens na op uw blad.",
        "Group {group} of the recovery key is not right. Check those four signs on your sheet.",
    )


class RecoveryKeyIncomplete(UserError):
    """The recovery key has ``count`` signs instead of ``needed``."""

    text = Text(
        "Een herstelsleutel heeft {needed} tekens. U typte er {count}. Kijk na op uw blad.",
        "A recovery key has {needed} signs. You typed {count}. Check your sheet.",
    )


class RecoveryKeyOfAnother(UserError):
    """The recovery key is well formed but does not open the keys in ``folder``."""

    text = Text(
        "Deze herstelsleutel past niet op de map {folder}. Neem het nieuwste blad van dit loket.",
        "This recovery key does not fit the folder {folder}. Take the newest sheet of this desk.",
    )


class UnknownUser(UserError):
    """No user ``name`` in this installation; ``known`` lists the login names."""

    text = Text(
        "‘{name}’ is hier geen gebruiker. Kies een van: {known}.",
        "‘{name}’ is not a user here. Choose one of: {known}.",
    )


class UserExists(UserError):
    """The login name ``name`` is taken."""

    text = Text(
        "De gebruikersnaam ‘{name}’ bestaat al. Kies een andere naam.",
        "The user name ‘{name}’ exists already. Choose another name.",
    )


class LastUser(UserError):
    """Without the user ``name`` nobody could open the installation."""

    text = Text(
        "‘{name}’ is de laatste gebruiker. Voeg eerst iemand anders toe.",
        "‘{name}’ is the last user. Add somebody else first.",
    )


class KeysDamaged(UserError):
    """The file with the wrapped keys cannot be read."""

    text = Text(
        "Het sleutelbestand {file} is beschadigd. Zet een back-up terug.",
        "The key file {file} is damaged. Restore a backup.",
    )


class FolderInUse(UserError):
    """Another program has ``folder`` open, as ``user`` on ``machine``."""

    text = Text(
        "De map {folder} is al open op {machine}, door {user}. "
        "Sluit het programma daar en probeer opnieuw.",
        "The folder {folder} is already open on {machine}, by {user}. "
        "Close the program there and try again.",
    )


class NoInstallation(UserError):
    """``folder`` holds no installation."""

    text = Text(
        "In de map {folder} staat nog geen loket. Maak er eerst een, of kies een andere map.",
        "The folder {folder} holds no desk yet. Create one first, or choose another folder.",
    )


class AlreadyInstalled(UserError):
    """``folder`` already holds an installation, which is left as it is."""

    text = Text(
        "In de map {folder} staat al een loket. Kies een andere map.",
        "The folder {folder} already holds a desk. Choose another folder.",
    )


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


class DatabaseBusy(UserError):
    """Another connection kept the write lock for longer than the waiting time."""

    text = Text(
        "Het bestand {file} is nog bezig. Wacht even en probeer opnieuw.",
        "The file {file} is still busy. Wait a moment and try again.",
    )


class DiskFull(UserError):
    """No room left where ``file`` is; what was saved before is intact."""

    text = Text(
        "De schijf met {file} is vol. Uw laatste wijziging is niet bewaard. "
        "Maak plaats en probeer opnieuw.",
        "The disk with {file} is full. Your last change was not saved. Make room and try again.",
    )


class DiskFault(UserError):
    """The operating system reported an error while reading or writing ``file``."""

    text = Text(
        "De schijf met {file} geeft een fout ({reason}). Uw laatste wijziging is niet bewaard. "
        "Kijk de schijf na en probeer opnieuw.",
        "The disk with {file} reports an error ({reason}). Your last change was not saved. "
        "Check the disk and try again.",
    )


class ReadOnlyFolder(UserError):
    """Nothing can be written in ``folder``."""

    text = Text(
        "U kunt in {folder} alleen lezen. Vraag schrijfrechten of kies een andere map.",
        "You can only read in {folder}. Ask for write access or choose another folder.",
    )


class FolderUnreachable(UserError):
    """``file`` cannot be opened: no access, or the medium is gone."""

    text = Text(
        "Het bestand {file} gaat niet open. Is de schijf aangesloten en hebt u toegang?",
        "The file {file} does not open. Is the disk connected and do you have access?",
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


class OtherMachine(UserError):
    """The folder was last written on another computer; a person must say why."""

    text = Text(
        "De map {folder} stond eerst op een andere computer. "
        "Is het loket verhuisd (--moved) of is dit een kopie (--copied)?",
        "The folder {folder} was on another computer before. "
        "Did the desk move (--moved) or is this a copy (--copied)?",
    )
