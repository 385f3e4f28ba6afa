"""Road map: what it costs, what it brings, and how both sides work together on it."""
