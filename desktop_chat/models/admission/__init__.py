"""What a file has to pass before it is loaded."""
