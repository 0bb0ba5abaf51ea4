"""What goes out of the store and comes in: other apps' formats, and our own."""
