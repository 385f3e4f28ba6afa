"""What a new workshop can start from."""
