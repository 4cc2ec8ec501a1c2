"""What is stored: tables, code lists and fields that know their label, privacy and export code."""
