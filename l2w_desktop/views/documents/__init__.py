"""Documents on screen: what can be made, the preview of what prints, the register to sign in."""
