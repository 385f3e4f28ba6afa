"""The facts of the data format, a file a step, with the ids and the closed lists that they use."""
