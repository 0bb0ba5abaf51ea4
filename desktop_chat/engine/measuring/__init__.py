"""Trying what makes a model fastest on this machine."""
