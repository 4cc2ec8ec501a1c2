"""The sheets about other users: add one, give another role, disable, give access again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from l2w_desktop.journeys import users
from l2w_desktop.journeys.users import UserRow
from l2w_desktop.journeys.workplace import Workplace
from l2w_desktop.models.choices import code_list
from l2w_desktop.services.users import roles_here
from l2w_desktop.texts import Lang
from l2w_desktop.views.page import Shell
from l2w_desktop.views.sheets.access_sheet import AccessSheet, Hidden
from l2w_desktop.views.widgets import Button, ComboBox, Field, Hair, Label, LineEdit, boxed, row

translate = QCoreApplication.translate  # lupdate finds it by this name


class AddUserSheet(AccessSheet):
    """Name, user name and role; the new user types the passphrase, here at the screen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, self.tr("Add the user"), "plus")
        self.name, self.login = LineEdit(), LineEdit()
        self.role = role_box(shell, "")
        self.new = _passphrase()
        words = self.tr("Let the new user sit here now and choose the passphrase.")
        self.lay_out(
            Field(self.tr("Name"), self.name, required=True),
            Field(self.tr("User name"), self.login, self.tr("Short, to sign in with."),
                  required=True),
            Field(self.tr("Role"), self.role),
            Hair(), Label(words, "body2", "text2", wraps=True), self.new.field, self.new.again,
        )  # fmt: skip

    def submit(self) -> None:
        """Add the user when both passphrases are equal."""
        passphrase = self.new.value(self.tr("These two are not the same."))
        if passphrase is None:
            return
        name, login, role = self.name.text(), self.login.text(), str(self.role.currentData())

        def add(place: Workplace) -> None:
            users.add(place.store, login, name, role, passphrase)

        self.start(add, self.tr("{name} can work here now.").format(name=name))


class UserSheet(AccessSheet):
    """One user: another role or no access any more; or access again with a new passphrase."""

    def __init__(self, shell: Shell, user: UserRow) -> None:
        verb = self.tr("Give the role") if user.is_active else self.tr("Give access again")
        super().__init__(shell, verb, "check")
        self.user = user
        self.role = role_box(shell, user.status)
        self.login = LineEdit()
        self.new = _passphrase()
        self.disable = Button(self.tr("Take away access"), "danger", "x")
        self.disable.clicked.connect(self._on_disable)
        self.yes = Button(self.tr("Yes, take it away"), "danger", "x")
        self.yes.clicked.connect(self._on_sure)
        self.yes.hide()
        if user.is_active:
            kept = self.tr("What this user did stays in the history, under the same name.")
            words = f"{kept} {users.NOTE.in_(shell.lang)}"
            self.lay_out(
                Field(self.tr("Role"), self.role, self.tr("Valid from the next unlock.")),
            )
            self._add_below(Label(words, "body2", "text2", wraps=True))
            return
        words = self.tr("Let the user sit here now and choose a passphrase.")
        self.lay_out(
            Field(self.tr("User name"), self.login, required=True),
            Label(words, "body2", "text2", wraps=True), self.new.field, self.new.again,
        )  # fmt: skip

    def submit(self) -> None:
        """Give the role, or access again."""
        user_id, role, login = self.user.id, str(self.role.currentData()), self.login.text()
        if self.user.is_active:

            def change(place: Workplace) -> None:
                users.change_role(place.store, user_id, role)

            self.start(change, self.tr("The role is changed."))
            return
        passphrase = self.new.value(self.tr("These two are not the same."))
        if passphrase is not None:

            def admit(place: Workplace) -> None:
                users.admit(place.store, user_id, login, passphrase)

            told = self.tr("{name} can work here now.").format(name=self.user.name)
            self.start(admit, told)

    def _add_below(self, words: Label) -> None:
        box = self.layout()
        assert box is not None
        for part in (Hair(), words, boxed(row(self.disable, self.yes, None, gap=8))):
            box.addWidget(part)

    def _on_disable(self) -> None:
        self.yes.show()
        self.disable.setEnabled(False)
        self.yes.setFocus()

    def _on_sure(self) -> None:
        told = self.tr("{name} has no access any more.").format(name=self.user.name)
        self.start(partial(_disable, self.user.id), told)


def _disable(user_id: str, place: Workplace) -> None:
    users.disable(place.store, user_id)


def role_box(shell: Shell, chosen: str) -> ComboBox:
    """Return the roles that this installation gives."""
    assert shell.bridge is not None
    lang: Lang = shell.lang
    roles = shell.bridge.read(roles_here)
    words = code_list("user_roles")
    box = ComboBox([(role, words.label(role).in_(lang).capitalize()) for role in roles])
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _passphrase() -> Hidden:
    return Hidden(
        translate("Access", "Passphrase"), translate("Access", "Once more"),
        translate("Access", "At least 12 characters, such as four words."),
    )  # fmt: skip
