"""View-models of the models: the list, bringing, cards, what stays in memory."""
