"""What can go wrong with passphrases, users and recovery keys, and what the user can do."""

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
