"""What protects the conversations, and what opens them."""
