"""The library of prompts, and what is done with it."""
