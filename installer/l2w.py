"""Where the frozen command line begins."""

import sys

from l2w_desktop.cli import main

sys.exit(main())
