"""Collecting and thinning out: the silent round and the dots."""
