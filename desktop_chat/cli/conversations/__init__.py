"""Conversations and their keys on the command line."""
