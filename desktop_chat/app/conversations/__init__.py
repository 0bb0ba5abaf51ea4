"""View-models of the conversations: the open one, the list, the search, the keys."""
