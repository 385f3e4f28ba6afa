"""Lists: a record a row and a field a column, under the names of the columns."""
