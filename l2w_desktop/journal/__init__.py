"""Every change of a shared row: recorded, folded, compared and merged.

One journal serves history, audit, conflict detection, undo and exchange. ``plan`` reads the field
groups from the models, ``capture`` records, ``chain`` appends, ``fold`` turns changes into rows,
``merge`` takes in the changes of others, ``check`` proves that all of it agrees.
"""
