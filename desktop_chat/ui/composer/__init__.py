"""Where the person writes, and what comes along with it."""
