"""Small widgets that are wanted everywhere."""
