"""Models of linkedin mentions."""

from typing import Literal

from .._model import Model

LinkedInMentionType = Literal["person", "organization"] | str
"""Whether the URN stands for a person or an organization."""


class GetLinkedInMentionsResponse(Model, kw_only=True, rename="camel"):
    """The URN and the text to use in the post."""

    urn: str | None = None
    """LinkedIn URN of the person or organization."""
    type: LinkedInMentionType | None = None
    """Whether the URN stands for a person or an organization."""
    display_name: str | None = None
    """Display name, either the one you provided, the one from the API, or one derived from the
    vanity URL.
    """
    mention_format: str | None = None
    """Mention to paste into the post content as it is, in the form `@[Name](urn)`."""
    vanity_name: str | None = None
    """Vanity name (slug). Only organization mentions have it."""
    warning: str | None = None
    """Note on how to make the mention clickable. Present only for a person mention without
    `display_name`.
    """
