"""Small values that a person carries: a spoken language, a level of schooling."""

from __future__ import annotations

from dataclasses import dataclass

from l2w_desktop.models.choices import code_list

# a matching level stands for several diplomas; this one decides the estimated ISCED level
_LEVEL_DIPLOMA = {1: "LO", 2: "SO2", 3: "SO3_DIPL", 4: "PROF_BA", 5: "MASTER"}


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """A language (ISO 639), its CEFR level when known, and whether it is a mother tongue."""

    language: str
    level: str | None = None
    is_native: bool = False

    def __str__(self) -> str:
        """Return the import form: ``nl:B1``, ``ar:moedertaal``, ``fr``."""
        level = "moedertaal" if self.is_native else self.level
        return f"{self.language}:{level}" if level else self.language


@dataclass(frozen=True, slots=True)
class Schooling:
    """The highest diploma, or only its matching level 1–5 ("diploma nog aan te vullen")."""

    diploma: str | None
    level: int | None

    @classmethod
    def of_diploma(cls, code: str) -> Schooling:
        """Return the schooling of a diploma code; its level comes from the code list."""
        level = code_list("education").detail(code, "matching_level")
        return cls(code, int(level) if level else None)

    @property
    def isced(self) -> int | None:
        """ISCED 2011 level; estimated from the matching level when the diploma is unknown."""
        code = self.diploma or _LEVEL_DIPLOMA.get(self.level or 0, "")
        text = code_list("education").detail(code, "isced")
        return int(text) if text else None

    @property
    def is_isced_estimated(self) -> bool:
        """Whether ``isced`` rests on the matching level alone."""
        return self.diploma is None and self.level is not None
