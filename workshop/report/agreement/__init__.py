"""The working agreement as plain geometry: a strip of months, and the rungs of a ladder."""
