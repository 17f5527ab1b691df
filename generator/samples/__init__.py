"""Example calls: which ones are shown, what they are given, and what of the result; each language only writes them down."""
