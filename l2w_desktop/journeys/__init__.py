"""Whole jobs made of several floors, without a window."""
