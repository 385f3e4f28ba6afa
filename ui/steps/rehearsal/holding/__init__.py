"""Does it hold: the sheet, the screens on which it is answered, and what came out."""
