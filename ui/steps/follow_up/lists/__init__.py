"""The follow-up's lists: a head with rows under it, painted from what the texts say."""
