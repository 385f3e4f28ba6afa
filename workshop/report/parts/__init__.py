"""The charter's further parts, a file each: what a step left behind, or None where it left nothing."""
