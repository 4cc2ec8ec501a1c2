"""Files that people exchange: packages between installations, spreadsheets in and out."""
