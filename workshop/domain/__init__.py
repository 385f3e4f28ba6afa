"""The workshop's facts and rules: frozen values and pure functions, no clock, prose or I/O."""
