"""What wraps the key of the conversations, and where that is kept."""
