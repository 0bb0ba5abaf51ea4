"""Colours, sizes, type and language."""
