"""The report of the indicators: figures, their split by target group, their course, their files.

One reading gives everything; ``for_audience`` then hides what that audience may not see. Whatever
leaves the program passes it with ``publish`` or ``research``.
"""

from l2w_desktop.services.kpi.audience import for_audience
from l2w_desktop.services.kpi.behind import FileLine, SiteName, behind, sites
from l2w_desktop.services.kpi.report import report
from l2w_desktop.services.kpi.rows import Bar, Cell, Line, Report, Told

__all__ = [
    "Bar", "Cell", "FileLine", "Line", "Report", "SiteName", "Told", "behind", "for_audience",
    "report", "sites",
]  # fmt: skip
