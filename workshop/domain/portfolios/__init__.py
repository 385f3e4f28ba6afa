"""What both portfolios say side by side: overlaps that were answered, views, money, entries that are one."""
