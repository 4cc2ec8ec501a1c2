"""The database of one installation: open, encrypt, migrate, back up, transactions."""
