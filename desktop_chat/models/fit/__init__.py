"""What a model takes of a machine, reckoned before anything is loaded."""
