"""What models have read of conversations, encrypted on the disk for as long as there is room."""
