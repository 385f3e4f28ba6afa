"""Type on paper: fonts, kerning, shaping, lines that fit."""
