"""What stands in the drawer beside both portfolios."""
