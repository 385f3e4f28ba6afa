"""The charter as a PDF: ReportLab's canvas, with our own lines, tables and pages on it."""
