"""Settings of the model and the conversation."""
