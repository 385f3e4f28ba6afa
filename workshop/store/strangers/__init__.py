"""Files that are not this machine's own work, or damaged: read in a child, never edited."""
