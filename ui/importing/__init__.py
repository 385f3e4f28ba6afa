"""Importing a table: what was read, before it is taken."""
