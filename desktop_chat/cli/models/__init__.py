"""Models on the command line."""
