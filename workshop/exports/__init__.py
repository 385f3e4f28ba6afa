"""Documents written out, each a whole file or nothing."""
