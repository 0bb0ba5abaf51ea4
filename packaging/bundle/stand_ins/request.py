"""Stands for ``urllib.request``, which two packages import and no way through the app calls.

The real one brings HTTP, FTP and TLS.
"""
