"""Commands for those who work on the compiler; no part of what is installed."""
