"""Several models compared: who can be, what is under way, and what is to be seen of it."""
