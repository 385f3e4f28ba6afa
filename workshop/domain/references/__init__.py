"""How facts hang together by their ids."""
