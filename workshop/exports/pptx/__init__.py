"""Slides, drawn with native shapes, tables and charts that stay editable."""
