"""Every action of the window: its keys, and a palette to find it."""
