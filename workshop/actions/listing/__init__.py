"""Collecting activities and making two of them one."""
