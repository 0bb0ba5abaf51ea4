"""The test run of a file, in a process that can do nothing else."""
