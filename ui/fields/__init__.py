"""Fields that people type into: how words get from a key into the workshop and are never lost."""
