"""The desk: the sheet that logs a visit, and the parts of the page with all visits."""
