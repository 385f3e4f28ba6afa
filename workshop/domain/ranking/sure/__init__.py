"""How sure a ranking is, reckoned on plain numbers: values by candidate and criterion, and weights."""
