"""Documents in which every text comes from outside, and proof that none of them becomes more than a text."""
