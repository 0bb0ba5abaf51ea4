"""Pure decisions over domain values."""
