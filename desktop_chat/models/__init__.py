"""GGUF files on disk: what is in them, which there are, and what they need to run."""
