"""Plain frozen values and the error tree. Standard library only; everything else stands on this."""
