"""Markdown as models write it, taken apart into blocks that can be shown; no Qt, no HTML."""
