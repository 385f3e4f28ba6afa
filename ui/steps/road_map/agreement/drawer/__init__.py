"""The part of the agreement in hand, beside the page, and what is open in all of it."""
