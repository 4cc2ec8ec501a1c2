"""The parts of the page *Reports*: cards, chart, table, definitions, the files behind a number."""
