"""The window: it shows snapshots and calls actions, and decides nothing itself."""
