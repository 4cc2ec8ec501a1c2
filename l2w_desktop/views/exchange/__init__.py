"""The parts of the page *Exchange*: partners, checks, history, choices, points of attention."""
