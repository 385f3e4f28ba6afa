"""The grid of decision rights: its rows, its cells, and its way to a spreadsheet and back."""
