"""What the sheet over an import says: fields, entries as they will be taken, and counts."""
