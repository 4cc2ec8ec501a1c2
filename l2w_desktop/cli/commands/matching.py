"""``match``: propose on the register, or solve a problem file. Changes nothing."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from l2w_desktop.cli.context import Answer, Command, Context
from l2w_desktop.errors import UserError
from l2w_desktop.models import Cohort, Mentee, Mentor
from l2w_desktop.services import lookup, matches
from l2w_desktop.services.matches import Board
from l2w_desktop.texts import Text


class UnreadableProblem(UserError):
    """The problem file is not there or holds no JSON object."""

    text = Text(
        "Het bestand ‘{file}’ kan ik niet lezen als JSON. Kijk het pad en de inhoud na.",
        "The file ‘{file}’ cannot be read as JSON. Check the path and the contents.",
    )


class NotAPair(UserError):
    """A pin or ban that does not name two files."""

    text = Text(
        "‘{typed}’ is geen paar. Schrijf MENTEE=MENTOR met twee dossiernummers.",
        "‘{typed}’ is not a pair. Write MENTEE=MENTOR with two file numbers.",
    )


class NoCohort(UserError):
    """No cohort has this name."""

    text = Text(
        "Er is geen startgroep ‘{name}’. Kijk de naam na.",
        "There is no cohort ‘{name}’. Check the name.",
    )


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--problem", type=Path, metavar="FILE")
    parser.add_argument("--cohort", default="", metavar="C")
    parser.add_argument("--pin", action="append", default=[], metavar="A=B")
    parser.add_argument("--forbid", action="append", default=[], metavar="A=B")
    parser.add_argument("--k", type=int, metavar="N")
    parser.add_argument("--why", default="", metavar="MENTEE")


def _match(here: Context, asked: argparse.Namespace) -> Answer:
    if asked.problem:
        return _problem(asked)
    with here.open(is_writing=False) as work, work.store.read() as session:
        board = matches.board(
            session,
            here.today,
            cohort_id=_cohort(session, asked.cohort),
            pins=[_pair(session, text) for text in asked.pin],
            forbidden=[_pair(session, text) for text in asked.forbid],
        )
        why = lookup.find(session, Mentee, asked.why).id if asked.why else None
    return _answer(board, 5 if asked.k is None else asked.k, why)


def _problem(asked: argparse.Namespace) -> Answer:
    from l2w_desktop.matching.problem import solve_problem

    try:
        told = json.loads(asked.problem.read_text("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise UnreadableProblem(file=asked.problem.name) from error
    if not isinstance(told, dict):
        raise UnreadableProblem(file=asked.problem.name)
    solved = solve_problem(told, asked.k)
    lines = [Text(*(f"{a} - {b}",) * 2) for a, b in solved["duos"]]
    return Answer(solved, [*lines, Text(*(str(solved["total"]),) * 2)])


def _cohort(session: Session, name: str) -> str | None:
    if not name:
        return None
    found = session.scalars(sa.select(Cohort.id).where(Cohort.name == name)).first()
    if found is None:
        raise NoCohort(name=name)
    return found


def _pair(session: Session, text: str) -> tuple[str, str]:
    mentee, sign, mentor = text.partition("=")
    if not sign:
        raise NotAPair(typed=text)
    return lookup.find(session, Mentee, mentee).id, lookup.find(session, Mentor, mentor).id


def _answer(board: Board, k: int, why: str | None) -> Answer:
    from l2w_desktop.matching.unmatched import unmatched, would_help

    proposal, number = board.proposal, board.pool.numbers
    shown = {(d.mentee_id, d.mentor_id) for d in proposal.duos}
    short = {m: [c.id for c in proposal.shortlist(m, k)] for m in proposal.field.mentees}
    shown |= {(mentee, mentor) for mentee, mentors in short.items() for mentor in mentors}
    told = {(e, m): proposal.explain(e, m) for e, m in sorted(shown)}
    data: dict[str, Any] = {
        "duos": [[number[d.mentee_id], number[d.mentor_id]] for d in proposal.duos],
        "total": proposal.total,
        "unmatched": _by_number(unmatched(proposal), number),
        "would_help": _by_number(would_help(proposal), number),
        "shortlist": {number[e]: [number[m] for m in mentors] for e, mentors in short.items()},
        "scores": {f"{number[e]}|{number[m]}": x.total for (e, m), x in told.items()},
        "parts": {
            f"{number[e]}|{number[m]}": {p.code: p.points for p in x.parts}
            for (e, m), x in told.items()
        },
        "pin_cost": proposal.pin_cost,
    }
    if why:
        data["blocked"] = {
            f"{number[why]}|{number[m]}": list(codes)
            for m in proposal.field.mentors
            if (codes := proposal.explain(why, m).codes)
        }
    name = board.pool.names
    lines = [
        Text(*(f"{name[d.mentee_id]} - {name[d.mentor_id]}: {d.score / 100:.0f}",) * 2)
        for d in proposal.duos
    ]
    return Answer(data, lines)


def _by_number(found: Mapping[str, Any], number: Mapping[str, str]) -> dict[str, list[str]]:
    return {number[mentee]: list(codes) for mentee, codes in found.items()}


COMMANDS = (
    Command(
        ("match",),
        Text("stel duo’s voor en leg ze uit", "propose duos and explain them"),
        _arguments,
        _match,
    ),
)
