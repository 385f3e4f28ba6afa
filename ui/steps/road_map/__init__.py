"""Road map: what follows from the charter, what it costs and brings, and how both sides work together."""
