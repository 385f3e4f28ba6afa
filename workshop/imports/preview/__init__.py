"""What an import would do, before it is done: counts, doubles, columns, and what speaks for them."""
