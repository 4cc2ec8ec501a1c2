"""Who can open the installation."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from l2w_desktop.store import files, keys, recovery
from l2w_desktop.store.folder_errors import NoInstallation
from l2w_desktop.store.key_errors import (
    KeysDamaged,
    LastUser,
    PassphraseTooShort,
    RecoveryKeyOfAnother,
    UnknownUser,
    UserExists,
    WrongPassphrase,
    WrongRecoveryKey,
)

CHEAP = keys.Cost(memory=64, passes=1)
NADIA = keys.Account("u-1", "nadia", "Nadia Voorbeeld", "BEHEERDER")
KARIM = keys.Account("u-2", "karim", "Karim Verzonnen", "LOKET")
PASSPHRASE = "vier losse woorden samen"


@pytest.fixture
def folder(tmp_path):
    new = keys.make(NADIA, PASSPHRASE, label="Loket Testdorp", cost=CHEAP)
    keys.save(tmp_path, new.file)
    return tmp_path


@pytest.fixture
def key(folder):
    return keys.unlock(folder, "nadia", PASSPHRASE)[1]


def test_the_right_passphrase_gives_the_same_key_each_time(folder) -> None:
    account, key = keys.unlock(folder, "nadia", PASSPHRASE)

    assert account == NADIA
    assert len(key) == 32
    assert keys.unlock(folder, "NADIA", PASSPHRASE) == keys.unlock(folder, "u-1", PASSPHRASE)
    assert keys.unlock(folder, "u-1", PASSPHRASE)[1] == key


def test_a_wrong_passphrase_is_refused_in_plain_words(folder) -> None:
    with pytest.raises(WrongPassphrase) as caught:
        keys.unlock(folder, "nadia", PASSPHRASE + "!")

    assert caught.value.in_("nl").startswith("Deze wachtwoordzin klopt niet.")
    assert caught.value.code == "WRONG_PASSPHRASE"


def test_an_accent_typed_on_another_system_is_the_same_letter(tmp_path) -> None:
    keys.save(tmp_path, keys.make(NADIA, "een caf\u00e9 in Testdorp", cost=CHEAP).file)

    assert keys.unlock(tmp_path, "nadia", "een cafe\u0301 in Testdorp")[0] == NADIA


def test_a_short_passphrase_is_refused_everywhere(folder, key) -> None:
    with pytest.raises(PassphraseTooShort, match="12"):
        keys.make(NADIA, "elf tekens.", cost=CHEAP)
    with pytest.raises(PassphraseTooShort):
        keys.add_user(folder, key, KARIM, "kort", cost=CHEAP)
    with pytest.raises(PassphraseTooShort):
        keys.change_passphrase(folder, "nadia", PASSPHRASE, "kort", cost=CHEAP)


def test_an_unknown_user_is_told_who_there_is(folder) -> None:
    with pytest.raises(UnknownUser, match="nadia"):
        keys.unlock(folder, "niemand", PASSPHRASE)


def test_the_recovery_key_opens_and_lets_a_new_passphrase_be_set(tmp_path) -> None:
    new = keys.make(NADIA, PASSPHRASE, cost=CHEAP)
    keys.save(tmp_path, new.file)

    key = keys.unlock_with_recovery(tmp_path, new.recovery_key.lower())
    keys.set_passphrase(tmp_path, key, "nadia", "een nieuwe lange zin", cost=CHEAP)

    assert key == new.key
    assert keys.unlock(tmp_path, "nadia", "een nieuwe lange zin")[1] == key


def test_a_typing_mistake_in_the_recovery_key_names_the_group(tmp_path) -> None:
    new = keys.make(NADIA, PASSPHRASE, cost=CHEAP)
    keys.save(tmp_path, new.file)
    first = "2" if new.recovery_key[5] != "2" else "3"

    with pytest.raises(WrongRecoveryKey, match="Group 2 "):
        keys.unlock_with_recovery(tmp_path, new.recovery_key[:5] + first + new.recovery_key[6:])


def test_the_recovery_key_of_another_desk_is_refused(folder) -> None:
    with pytest.raises(RecoveryKeyOfAnother):
        keys.unlock_with_recovery(folder, recovery.new_recovery_key())


def test_a_renewed_recovery_key_replaces_the_old_one(tmp_path) -> None:
    new = keys.make(NADIA, PASSPHRASE, cost=CHEAP)
    keys.save(tmp_path, new.file)

    renewed = keys.renew_recovery_key(tmp_path, new.key, cost=CHEAP)

    assert keys.unlock_with_recovery(tmp_path, renewed) == new.key
    with pytest.raises(RecoveryKeyOfAnother):
        keys.unlock_with_recovery(tmp_path, new.recovery_key)


def test_a_second_user_opens_the_same_data_with_another_passphrase(folder, key) -> None:
    keys.add_user(folder, key, KARIM, "karims eigen lange zin", cost=CHEAP)

    assert keys.unlock(folder, "karim", "karims eigen lange zin") == (KARIM, key)
    assert keys.users(folder) == (NADIA, KARIM)
    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, "karim", PASSPHRASE)


def test_two_users_never_share_a_login_name(folder, key) -> None:
    with pytest.raises(UserExists, match="NADIA"):
        keys.add_user(folder, key, replace(KARIM, login="NADIA"), PASSPHRASE, cost=CHEAP)


def test_a_removed_user_no_longer_gets_in_and_the_last_one_stays(folder, key) -> None:
    keys.add_user(folder, key, KARIM, "karims eigen lange zin", cost=CHEAP)
    keys.remove_user(folder, "karim")

    with pytest.raises(UnknownUser):
        keys.unlock(folder, "karim", "karims eigen lange zin")
    with pytest.raises(LastUser):
        keys.remove_user(folder, "nadia")


def test_changing_a_passphrase_keeps_the_key(folder, key) -> None:
    keys.change_passphrase(folder, "nadia", PASSPHRASE, "een nieuwe lange zin", cost=CHEAP)

    assert keys.unlock(folder, "nadia", "een nieuwe lange zin")[1] == key
    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, "nadia", PASSPHRASE)


def test_a_changed_name_or_role_shows_on_the_unlock_screen(folder, key) -> None:
    keys.update_user(folder, replace(NADIA, name="Nadia Anders", role="LOKET"))

    assert keys.users(folder)[0].name == "Nadia Anders"
    assert keys.unlock(folder, "nadia", PASSPHRASE)[1] == key


def test_a_wrap_moved_to_another_user_does_not_open(folder, key) -> None:
    keys.add_user(folder, key, KARIM, "karims eigen lange zin", cost=CHEAP)
    path = folder / files.KEYS
    data = json.loads(path.read_bytes())
    data["users"][0]["wrap"] = data["users"][1]["wrap"]
    path.write_text(json.dumps(data), encoding="utf-8")

    with pytest.raises(WrongPassphrase):
        keys.unlock(folder, "nadia", "karims eigen lange zin")


def test_each_wrap_stores_what_its_guess_costs(folder) -> None:
    data = json.loads((folder / files.KEYS).read_bytes())
    wrap = data["users"][0]["wrap"]

    assert (wrap["kdf"], wrap["memory_kib"], wrap["passes"], wrap["lanes"]) == (
        "argon2id",
        64,
        1,
        1,
    )
    assert keys.Cost(memory=65536, passes=3, lanes=1) == keys.STANDARD
    assert keys.unlock(folder, "nadia", PASSPHRASE)[0] == NADIA  # opened with the stored cost


def test_neither_key_nor_passphrase_stands_in_the_key_file(folder, key) -> None:
    text = (folder / files.KEYS).read_text(encoding="utf-8")

    assert PASSPHRASE not in text
    assert key.hex() not in text


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda _: "",
        lambda _: "[]",
        lambda text: text.replace('"format": 1', '"format": 9'),
        lambda text: text.replace('"memory_kib": 64', '"memory_kib": 99999999'),
        lambda text: text.replace('"passes": 1', '"passes": 0'),
        lambda text: text.replace('"salt": "', '"salt": "!'),
    ],
)
def test_a_damaged_key_file_is_said_so(folder, damage) -> None:
    path = folder / files.KEYS
    path.write_text(damage(path.read_text(encoding="utf-8")), encoding="utf-8")

    with pytest.raises(KeysDamaged, match=r"keys\.json"):
        keys.users(folder)


def test_a_folder_without_keys_is_no_installation(tmp_path) -> None:
    with pytest.raises(NoInstallation):
        keys.users(tmp_path)


def test_a_key_of_another_desk_cannot_add_a_user(folder) -> None:
    with pytest.raises(ValueError, match="another installation"):
        keys.add_user(folder, bytes(32), KARIM, PASSPHRASE, cost=CHEAP)
