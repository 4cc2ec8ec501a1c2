"""What every list offers beside its rows: columns, copy, print, a file of it, kept filters."""
