"""How large a document may be. The largest public ones have 5 MB, 220,000 values and 25 levels."""

from __future__ import annotations

FILE_BYTES = 128 * 1024 * 1024
FILES = 5_000
EXACT_CHARACTERS = 4 * 1024 * 1024
"""Of a text that is read by the slow parser, at one to three seconds for each million."""
VALUES = 1_500_000
DEPTH = 200
ALIASED = 1_000_000
"""Values that aliases and merge keys may add to those that are written."""
ADDED = 200_000
"""Values that an overlay may add."""
FOLLOWED = 10_000_000
"""Values that the paths of an overlay may look at; once through the largest document is 220,000."""
PROBLEMS = 1_000
"""That one check tells."""
TOLD = 10_000
"""Problems that are told in all."""
