"""Who works here: your own way in, the other users, and what roles can and cannot do."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from l2w_desktop.journeys import users
from l2w_desktop.journeys.users import UserRow
from l2w_desktop.models.choices import code_list
from l2w_desktop.services.permissions import ROLES, Action, may
from l2w_desktop.views.allowed import explain
from l2w_desktop.views.page import Shell
from l2w_desktop.views.settings.section import INSIDE, Section, framed
from l2w_desktop.views.sheets.own_access import PassphraseSheet, PinSheet
from l2w_desktop.views.sheets.users import AddUserSheet, UserSheet
from l2w_desktop.views.widgets import (
    Avatar,
    Button,
    Card,
    Chip,
    ElidedLabel,
    FactGrid,
    Hair,
    Label,
    SegmentedChoice,
    boxed,
    column,
    emptied,
    row,
)

BUTTONS = (20, 4, 20, 16)
MINUTES = (2, 3, 5, 7, 10)


class UsersSection(Section):
    """Changes your passphrase and short code; adds, changes and disables users."""

    tables = frozenset(("user_account", "pin"))

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.you = FactGrid()
        self.passphrase = Button(self.tr("Another passphrase…"), icon="key-round")
        self.pin = Button(self.tr("Choose a short code…"), icon="lock")
        self.passphrase.clicked.connect(self._on_passphrase)
        self.pin.clicked.connect(self._on_pin)
        minutes = shell.lock_minutes
        self.minutes = SegmentedChoice(
            self.tr("Cover the screen after"),
            [(str(n), self.tr("{n} min").format(n=n)) for n in MINUTES],
            str(min(MINUTES, key=lambda n: abs(n - minutes))),
        )
        self.minutes.chosen.connect(self._on_minutes)
        self.add_user = Button(self.tr("Add a user…"), "primary", "plus")
        self.add_user.clicked.connect(self._on_add)
        explain(self.add_user, shell, Action.USERS)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.changes: dict[str, Button] = {}
        self.add(self._own_card(), self._users_card(), self._roles_card(), None)

    def refresh(self) -> None:
        """Read who works here."""
        place = self.shell.place
        if place is None:
            return
        found = users.everybody(place.store)
        me = next((u for u in found if u.id == place.user_id), None)
        has_pin = me is not None and me.has_pin
        self.you.set_facts(
            [
                (self.tr("You"), place.user_name),
                (self.tr("Role"), self._role(place.role)),
                (self.tr("User name"), me.number if me else ""),
                (self.tr("Short code"), self.tr("chosen") if has_pin else self.tr("not yet")),
            ]
        )
        self.pin.set_text(
            self.tr("Another short code…") if has_pin else self.tr("Choose a short code…")
        )
        emptied(self._rows)
        self.changes = {}
        for user in found:
            self._rows.addWidget(Hair())
            self._rows.addWidget(self._row(user))

    def _own_card(self) -> Card:
        card = framed(self.tr("Your access"), self.you)
        words = self.tr(
            "The short code opens a covered screen. After five wrong tries, after a long sleep "
            "and in the evening, only the passphrase opens."
        )
        card.add(boxed(column(Label(words, "body2", "text2", wraps=True), margins=INSIDE)))
        after = column(
            Label(self.tr("Cover the screen after"), "label"), self.minutes, gap=6, margins=INSIDE
        )
        card.add(boxed(after))
        card.add(boxed(row(self.passphrase, self.pin, None, gap=8, margins=BUTTONS)))
        return card

    def _users_card(self) -> Card:
        card = framed(self.tr("Users"))
        card.add(boxed(row(self.add_user, None, margins=BUTTONS)))
        card.add(self._rows)
        note = users.NOTE.in_(self.shell.lang)
        card.add(boxed(column(Label(note, "body2", "text2", wraps=True), margins=(20, 16, 20, 16))))
        return card

    def _roles_card(self) -> Card:
        card = framed(self.tr("What a role can do"))
        for role in ROLES:
            can = [a.value.in_(self.shell.lang) for a in Action if may(role, a)]
            every = self.tr("everything") if len(can) == len(Action) else ", ".join(can)
            words = Label(every, "body2", "text2", wraps=True)
            card.add(boxed(column(Label(self._role(role), "label"), words, gap=2, margins=INSIDE)))
        card.add(Hair())
        limits = self.tr(
            "Roles prevent mistakes and make clear who does what. They are no lock on the data: "
            "whoever has a passphrase and goes around the program can read everything. So disable "
            "whoever leaves, and trust nobody with a passphrase whom you would not trust with the "
            "data."
        )
        title = Label(self.tr("What a role cannot do"), "label")
        card.add(
            boxed(column(title, Label(limits, "body2", "text2", wraps=True), gap=2,
                         margins=(20, 14, 20, 16)))
        )  # fmt: skip
        return card

    def _row(self, user: UserRow) -> QWidget:
        you = self.shell.place is not None and self.shell.place.user_id == user.id
        name = self.tr("{name} (you)").format(name=user.name) if you else user.name
        told = " · ".join(filter(None, (self._role(user.status), user.number)))
        lines = boxed(column(ElidedLabel(name, "h3"), ElidedLabel(told, "caption", "text3"), gap=1))
        words = self.tr("Has access") if user.is_active else self.tr("No access")
        change = Button(
            self.tr("Change…") if user.is_active else self.tr("Give access…"), small=True
        )
        change.setAccessibleName(f"{change.words()} {user.name}")
        change.clicked.connect(partial(self._on_change, user))
        explain(change, self.shell, Action.USERS)
        self.changes[user.id] = change
        line = row(Avatar(user.name, user.id, 34), lines,
                   Chip(words, "ok" if user.is_active else "neutral"), change, gap=12,
                   margins=(20, 10, 20, 10))  # fmt: skip
        line.setStretch(1, 1)
        box = boxed(line)
        box.setMinimumHeight(box.sizeHint().height())  # a sheet beside it squeezes the text only
        return box

    def _role(self, role: str) -> str:
        return code_list("user_roles").label(role).in_(self.shell.lang).capitalize()

    def _on_minutes(self, value: str) -> None:
        self.shell.prefer("lock_minutes", int(value))

    def _on_passphrase(self) -> None:
        self.shell.open_sheet(self.tr("Another passphrase"), PassphraseSheet(self.shell))

    def _on_pin(self) -> None:
        self.shell.open_sheet(self.tr("Short code"), PinSheet(self.shell))

    def _on_add(self) -> None:
        sheet = AddUserSheet(self.shell)
        sheet.stored.connect(self.refresh)
        self.shell.open_sheet(self.tr("Add a user"), sheet)

    def _on_change(self, user: UserRow) -> None:
        sheet = UserSheet(self.shell, user)
        sheet.stored.connect(self.refresh)
        self.shell.open_sheet(user.name, sheet)
