"""The palette (Ctrl K): people, duos, documents and actions in one list."""
