"""The way into a profile's conversations, and the files that they are in."""
