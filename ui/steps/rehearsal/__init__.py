"""The page of the rehearsal."""
