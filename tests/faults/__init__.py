"""Power cuts, full disks and failing ones: what a layer between SQLite and the disk makes happen."""
