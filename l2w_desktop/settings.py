"""Where an installation lives and what this computer prefers; no record contents."""
