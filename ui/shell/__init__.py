"""What stands around every page: top bar, rail, drawer, footer, home."""
