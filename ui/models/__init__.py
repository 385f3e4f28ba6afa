"""Table models: rows ready to paint, in the order they are shown."""
