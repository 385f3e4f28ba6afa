"""What a cell says, as people write it: days, money, states and nothing at all."""
