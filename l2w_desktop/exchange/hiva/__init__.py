"""Deliveries to the learning network: pseudonyms, groups of at least five, and what explains them.

Which people and facts come in is for ``services.research``; nothing here reads a database.
"""
