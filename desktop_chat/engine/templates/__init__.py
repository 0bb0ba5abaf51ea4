"""Messages to a prompt: chat templates, run in a process that is bounded."""
