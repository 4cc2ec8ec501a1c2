"""Use cases as plain functions ``(session, …)`` that give frozen rows.

They never open or commit a transaction: one user action is one function in one transaction of
the caller. Verbs are actions, nouns are queries.
"""
