"""The window. The only place with QtWidgets and QtGui."""
