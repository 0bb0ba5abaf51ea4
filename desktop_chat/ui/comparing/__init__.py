"""The page on which several models are asked the same, and what leads there."""
