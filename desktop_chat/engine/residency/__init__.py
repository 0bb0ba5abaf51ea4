"""Which models stay in memory, and when it is given back."""
