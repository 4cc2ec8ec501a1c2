"""What is shown in the docked sheet at the right of a page."""
