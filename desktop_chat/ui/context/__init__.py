"""How much of its context the model has used, and what it reads."""
