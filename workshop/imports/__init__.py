"""Files of others read in: tables as rows with their places, and the data format."""
