"""The ranking of campaigns, and how sure it is."""
