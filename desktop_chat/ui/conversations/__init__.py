"""The sidebar: conversations to look through, to search and to file."""
