"""View-models: what the window shows and what its buttons do, without a single widget."""
