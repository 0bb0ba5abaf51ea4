"""A fake engine that answers from a script."""
