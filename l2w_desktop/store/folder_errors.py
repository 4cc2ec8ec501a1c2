"""What can go wrong with the folder and its disk, and what the user can do."""

from __future__ import annotations

from l2w_desktop.errors import UserError
from l2w_desktop.texts import Text


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


class OtherMachine(UserError):
    """The folder was last written on another computer; a person must say why."""

    text = Text(
        "De map {folder} stond eerst op een andere computer. "
        "Is het loket verhuisd (--moved) of is dit een kopie (--copied)?",
        "The folder {folder} was on another computer before. "
        "Did the desk move (--moved) or is this a copy (--copied)?",
    )
