"""How work goes on: the focus that comes back to it, and the time of the box in hand."""
