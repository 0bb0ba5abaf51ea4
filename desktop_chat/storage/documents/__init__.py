"""Files whose text comes along with a message."""
