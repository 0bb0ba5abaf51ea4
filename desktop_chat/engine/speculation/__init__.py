"""Guessing what a model is about to write, so that several tokens are computed at once."""
