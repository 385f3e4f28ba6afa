"""The follow-up's page in words."""
