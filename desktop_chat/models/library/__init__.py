"""Which models there are, and what is remembered of each."""
