"""Files of this machine's own: how they are known again, and the states that are kept of them."""
