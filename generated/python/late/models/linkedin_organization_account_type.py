"""Models of linkedin organization account type."""

from typing import Literal

LinkedInOrganizationAccountType = Literal["personal", "organization"] | str
"""Whether the account posts as a personal profile or as an organization."""
