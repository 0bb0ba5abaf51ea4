"""Model files as files: their parts, folders, copies, hashes."""
