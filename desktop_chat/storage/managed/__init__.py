"""The policy of a machine, as its system keeps it."""
