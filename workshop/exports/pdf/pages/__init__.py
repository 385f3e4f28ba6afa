"""The charter's pages, from the cover to the signatures."""
