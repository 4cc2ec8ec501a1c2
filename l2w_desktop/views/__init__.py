"""The window: widgets and pages. With ``app`` the only room that knows Qt; never SQL."""
