"""Everything that travels as a file: spreadsheets in and out, packages, research data."""
