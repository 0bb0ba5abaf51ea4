"""Desktop Chat: a local-first chat app for the models you bring yourself."""

__version__ = "0.1.0"
