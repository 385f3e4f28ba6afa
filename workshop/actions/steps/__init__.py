"""What a person does at each step of the workshop."""
