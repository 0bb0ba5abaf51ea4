"""The window in which everything is decided that holds for all conversations."""
