"""What a model has read of a conversation, kept so that it needn't be read again."""
