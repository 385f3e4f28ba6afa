"""The rehearsal in words."""
