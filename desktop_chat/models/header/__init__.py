"""What a file says of itself, read from its keys and checked against its tensors."""
