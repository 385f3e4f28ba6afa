"""Where the marks of a rehearsal stand: lanes, bars, routed hand-overs and the wall's strip of time."""
