"""A model's card."""
