"""Our own documents come back: lists and decision rights that a workbook or a charter of ours holds."""
