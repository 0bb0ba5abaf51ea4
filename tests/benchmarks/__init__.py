"""How fast the app is, beside other programs on llama.cpp: ``python -m tests.benchmarks``."""
