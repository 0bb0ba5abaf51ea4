"""What goes with a release so that others can check it: its parts, their terms, and sums."""
