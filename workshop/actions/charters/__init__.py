"""Charters: made, signed, frozen, judged, and drawn as pictures."""
