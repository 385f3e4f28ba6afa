"""Where workshop files stand: under which names, held by whom, and with what beside them."""
