"""The charter's signatures: fields, keys, ink, signing, and judging what somebody sent back."""
