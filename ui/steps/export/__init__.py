"""Export: which documents, and where to."""
