"""The steps before the desk is open: a list and its columns, setting up, the recovery key."""
