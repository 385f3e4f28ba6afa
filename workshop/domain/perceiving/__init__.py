"""Where we stand: what the revealed ratings of the survey say, of two sides that see things differently."""
