"""Conversations into files and back."""
