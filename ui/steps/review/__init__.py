"""Review: the charter as it will be, what is open, and the signatures."""
