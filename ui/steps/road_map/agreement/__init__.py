"""The working agreement, a tab of the road map: when and how both sides work together."""
