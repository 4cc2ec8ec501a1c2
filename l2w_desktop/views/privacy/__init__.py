"""The rights of a person in the window: consents, access report, restriction, erasure."""
