"""The agenda: when each box of time starts, and what to do when it runs late."""
