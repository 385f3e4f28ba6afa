"""The workshop's file: one SQLite database, every edit durable when the call returns."""
