"""Tables as people keep them, cell by cell with their addresses."""
