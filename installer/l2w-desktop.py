"""Where the frozen window begins."""

import sys

from l2w_desktop.app import main

sys.exit(main())
