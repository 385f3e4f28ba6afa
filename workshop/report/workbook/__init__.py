"""The workbook: a sheet for each list that was filled."""
