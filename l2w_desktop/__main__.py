"""``python -m l2w_desktop`` opens the window."""

from l2w_desktop.app import main

if __name__ == "__main__":
    raise SystemExit(main())
