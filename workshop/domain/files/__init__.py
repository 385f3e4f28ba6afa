"""What is known of workshop files and of charters that came back."""
