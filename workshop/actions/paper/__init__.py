"""Sheets to be filled in by hand: printed whole or not at all."""
