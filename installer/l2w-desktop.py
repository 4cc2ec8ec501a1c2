"""Where the frozen window begins."""

import os
import sys
from pathlib import Path

from l2w_desktop.app import main

if sys.stderr is None:  # a window of Windows has no terminal to complain to
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the program
sys.exit(main())
