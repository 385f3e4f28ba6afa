"""Workshop files from the window's side: opening, keeping, leaving, and their history."""
