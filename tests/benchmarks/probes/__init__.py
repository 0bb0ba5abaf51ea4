"""What runs in a process of its own: takes one JSON object as its argument and prints another."""
