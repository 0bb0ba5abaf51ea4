"""Where other apps keep their models, each in a module of its own."""

from desktop_chat.models.discovery.search import discover

__all__ = ["discover"]
