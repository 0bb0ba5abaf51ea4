"""The open conversation, message by message."""
