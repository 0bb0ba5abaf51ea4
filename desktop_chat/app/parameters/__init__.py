"""View-models of settings and presets."""
