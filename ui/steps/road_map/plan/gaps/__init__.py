"""Gap analysis beside the plan: capabilities, gaps, and what may be one."""
