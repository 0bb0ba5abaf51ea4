"""What the system wants of every app's colours, now and as that changes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

__all__ = ["SystemLook"]


class SystemLook(QObject):
    """As far as Qt can find it out on the platform.

    Signals:
        changed: One of the properties has another value.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    @property
    def has_high_contrast(self) -> bool:
        preference = self._hints.accessibility().contrastPreference()
        return preference is Qt.ContrastPreference.HighContrast
