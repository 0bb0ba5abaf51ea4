"""Which messages a model reads when a conversation is longer than its context."""
