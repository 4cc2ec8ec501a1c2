"""Whole jobs made of several floors, without a window: what the user came for."""
