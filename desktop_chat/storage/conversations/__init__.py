"""Conversations in an encrypted database."""
