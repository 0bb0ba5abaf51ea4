"""The real window as a program that shows what it is told to."""

from tests.scenes.scenes import SCENES, SPOKEN

__all__ = ["SCENES", "SPOKEN"]
