"""What was copied elsewhere: cells, list items and recipients, as the programs of an office put them down."""
