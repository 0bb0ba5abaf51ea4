"""Mutations of model files: what the header reader and llama.cpp make of damage without end."""
