"""Use cases: plain functions (session, …) that return frozen rows.

None of them opens or commits a transaction: one user action is one function in one transaction,
and the caller owns it.
"""
