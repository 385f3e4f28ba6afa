"""Does it hold: the sheet, and the laptop that is passed on."""
