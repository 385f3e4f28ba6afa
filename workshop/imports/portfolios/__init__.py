"""Portfolios and campaigns as other tools export them and as people keep them."""
