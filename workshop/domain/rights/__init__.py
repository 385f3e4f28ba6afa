"""Decision rights as a matrix: which letters hold where, in which scheme, and as a table."""
