"""The honest page about one model: its templates, its licence."""
