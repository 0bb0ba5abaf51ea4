"""What is sent along with a message: read, measured, and cut to what fits."""
