"""What the law and the call leave open: told with every delivery until somebody answers it."""

from __future__ import annotations

from typing import Final

from l2w_desktop.texts import Text

QUESTIONS: Final[tuple[Text, ...]] = (
    Text(
        "Op welke rechtsgrond mag een vzw als partner deze gegevens delen? "
        "Hoe lang mag de onderzoeker ze bewaren? Vraag dit aan de DPO.",
        "On which legal ground may a non-profit partner share these data? "
        "How long may the researcher keep them? Ask the data protection officer.",
    ),
    Text(
        "Welke lijst van gegevens vraagt HIVA precies? Deze levering volgt een eigen voorstel.",
        "Which list of data does HIVA ask for exactly? This delivery follows a proposal of ours.",
    ),
    Text(
        "Welke dag telt voor ‘jonger dan 25’: de intake of de start? "
        "Hier telt de dag van de intake.",
        "For ‘younger than 25’, does the day of the intake count or the start of the duo? "
        "Here the day of the intake counts.",
    ),
    Text(
        "Moet een buitenlands diploma erkend zijn voor de doelgroep? "
        "Hier telt het diploma dat de mentee opgeeft.",
        "Must a foreign diploma be recognised for the target group? "
        "Here the diploma that the mentee declares counts.",
    ),
    Text(
        "Hoe berekent VDAB de indicatoren en de betaling? "
        "De omschrijving van na 2022 is niet nagekeken.",
        "How does VDAB compute the indicators and the payment? "
        "The wording since 2022 was not checked.",
    ),
    Text(
        "Gegevens zonder naam blijven persoonsgegevens. "
        "Is er een overeenkomst met de ontvanger en een DPIA?",
        "Data without names are still personal data. "
        "Is there an agreement with the recipient, and a DPIA?",
    ),
)
