"""From the first window to an open desk: with a list, with a package, or empty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal

from l2w_desktop.journeys import workplace
from l2w_desktop.journeys.importing import PeopleImport, import_people
from l2w_desktop.journeys.workplace import Created, Workplace
from l2w_desktop.services import recovery_key
from l2w_desktop.store import backup
from l2w_desktop.store.wraps import STANDARD, Cost
from l2w_desktop.texts import Lang
from l2w_desktop.views.begin.desk import Desk, DeskStep, YouStep
from l2w_desktop.views.begin.key import KeyStep
from l2w_desktop.views.begin.list_step import ListStep
from l2w_desktop.views.begin.run import RunStep, follow
from l2w_desktop.views.begin.steps import Step, StepFrame
from l2w_desktop.views.bridge import Bridge, Job, Work
from l2w_desktop.views.widgets import Card, Label

Door = Literal["list", "package", "empty"]


class PackageStep(Step):
    """Says what a package needs before it can be read."""

    def __init__(self) -> None:
        super().__init__()
        self.name = self.tr("Package")
        self.on = self.tr("Set up a desk")
        self.title.setText(self.tr("Read in a package"))
        self.line.setText(
            self.tr("A package is locked for one desk. So this desk needs keys first.")
        )
        for number, (title, line) in enumerate(
            (
                (self.tr("Set up your desk"),
                 self.tr("A code, your name and a passphrase. That takes three minutes.")),
                (self.tr("Give your key file to the sender"),
                 self.tr("The page Exchange makes it. Compare the code by phone.")),
                (self.tr("Read in the package"),
                 self.tr("You see what is in it before anything changes.")),
            ),
            start=1,
        ):  # fmt: skip
            card = Card(Label(f"{number}. {title}", "h2"), Label(line, "body", "text2"), gap=4)
            self.body.addWidget(card)


class Begin(StepFrame):
    """The steps of one door. ``opened(workplace, page)`` when the desk can be used.

    A recovery key that is not typed back now stays a task on *Today*.
    """

    opened = Signal(object, str)

    def __init__(
        self,
        office: Bridge,
        folder: Path,
        door: Door,
        lang: Lang,
        *,
        place: Workplace | None = None,
        cost: Cost = STANDARD,
    ) -> None:
        self.office, self.folder, self.door, self.lang = office, folder, door, lang
        self.place = place
        self._cost = cost
        self._job: Job | None = None
        self.listed = ListStep(office, lang, dt.date.today(), can_skip=place is None)
        self.desk, self.you, self.key = DeskStep(lang), YouStep(lang), KeyStep(lang)
        self.run = RunStep(lang)
        super().__init__(self._steps())
        self.went_on.connect(self._on_step)
        self.listed.skipped.connect(self._on_skip)
        self.key.later.connect(self._on_later)
        self.run.chosen.connect(self._on_chosen)
        self.run.stopped.connect(self._on_stop)

    def _steps(self) -> Sequence[Step]:
        setting_up = (self.desk, self.you, self.key)
        if self.place is not None:
            return (self.listed, self.run)
        if self.door == "list":
            return (self.listed, *setting_up, self.run)
        return (PackageStep(), *setting_up) if self.door == "package" else setting_up

    def _on_step(self, number: int) -> None:
        step = self.steps[number]
        if step is self.you:
            self._create()
        elif step is self.key:
            self._open(is_proved=True)
        elif step is self.listed and self.place is not None:
            self._import(self.place)
        elif step is self.run:
            self._on_chosen("today")
        else:
            self.show_step(number + 1)

    def _create(self) -> None:
        plan = Desk(
            self.desk.code_text(),
            self.desk.name_text(),
            self.desk.preset.value(),
            self.you.user_text(),
            self.you.passphrase(),
        )
        folder, cost = self.folder, self._cost

        def make(work: Work) -> Created:
            return workplace.create(
                folder, site_code=plan.site_code, site_name=plan.site_name,
                user_name=plan.user_name, passphrase=plan.passphrase, preset=plan.preset, cost=cost,
            )  # fmt: skip

        self.set_busy(True, self.tr("Making keys…"))
        self.office.start(make, self._on_created, self.tr("Set up"), self.show_problem)

    def _on_created(self, made: Created) -> None:
        self.key.show_key(made.recovery_key, self.desk.name_text() or made.site_code, made.folder)
        self.show_step(self.steps.index(self.key))

    def _on_later(self) -> None:
        self._open(is_proved=False)

    def _open(self, *, is_proved: bool) -> None:
        folder, user, passphrase = self.folder, self.you.user_text(), self.you.passphrase()

        def unlock(work: Work) -> Workplace:
            place = workplace.open_as(folder, user, lambda: passphrase)
            if is_proved:
                with place.store.write() as session:
                    recovery_key.confirm(session, dt.datetime.now(dt.UTC))
            return place

        self.set_busy(True, self.tr("Opening…"))
        self.office.start(unlock, self._on_open, self.tr("Open"), self.show_problem)

    def _on_open(self, place: Workplace) -> None:
        self.place = place
        if self.door == "list" and self.listed.people is not None:
            self._import(place)
        else:
            self.opened.emit(place, "exchange" if self.door == "package" else "today")

    def _import(self, place: Workplace) -> None:
        path, kind, mapping = self.listed.path, self.listed.kind, self.listed.mapping
        assert path is not None
        lang, store = self.lang, place.store

        def bring_in(work: Work) -> PeopleImport:
            return import_people(
                store, kind, path, today=place.today(), now=dt.datetime.now(dt.UTC),
                mapping=mapping, backup=lambda: backup.backup(store), report=work.report, lang=lang,
            )  # fmt: skip

        self.show_step(self.steps.index(self.run))
        self._job = self.office.start(
            bring_in, self.run.show_result, self.tr("Read in"), self._on_import_failed
        )
        self.office.finished.connect(self._on_import_finished)
        follow(self.office, self.run.busy, self._job)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _on_import_finished(self, job: Job) -> None:
        """After *Stop* nothing changed: open the desk, the list can be read in later."""
        if job is self._job:
            self.office.finished.disconnect(self._on_import_finished)
            if job.work.stop.is_set() and job.error is not None and self.place is not None:
                self.opened.emit(self.place, "today")

    def _on_import_failed(self, sentence: str) -> None:
        self.run.busy.hide()
        self.run.title.setText(self.tr("Your list was not read in"))
        self.run.line.setText("")
        self.run.on = self.tr("To Today")
        self.show_problem(sentence)

    def _on_skip(self) -> None:
        self.listed.people = None
        self.show_step(1)

    def _on_chosen(self, page: str) -> None:
        if self.place is not None:
            self.opened.emit(self.place, page)
