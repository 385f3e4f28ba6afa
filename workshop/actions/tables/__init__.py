"""Tables on their way in: taken over, as a matrix, and the rows that were refused."""
