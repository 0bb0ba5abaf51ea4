"""Models in the window: the switcher, bringing and finding files."""
