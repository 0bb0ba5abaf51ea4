"""What outlives the process: paths, conversations."""
