"""Actions on what goes with decision rights, beside the roles themselves."""
