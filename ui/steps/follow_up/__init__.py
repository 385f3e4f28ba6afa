"""The follow-up's page and what it is made of."""
