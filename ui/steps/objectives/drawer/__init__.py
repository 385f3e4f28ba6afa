"""The objective in hand, beside the page."""
