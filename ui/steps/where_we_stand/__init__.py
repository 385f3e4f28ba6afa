"""Where we stand: the survey, its reveal, and the talk about it."""
