"""Documents before they are drawn: what they say, worded, and where their charts' marks stand."""
