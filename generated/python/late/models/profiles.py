"""Models of profiles."""

from .._model import Model
from .profile import Profile


class ProfilesListResponse(Model, kw_only=True):
    """A list of profiles."""

    profiles: list[Profile] | None = None


class ProfileCreateResponse(Model, kw_only=True):
    """The profile that was created."""

    message: str | None = None
    """A message about the outcome."""
    profile: Profile | None = None


class GetProfileResponse(Model, kw_only=True):
    """The requested profile."""

    profile: Profile | None = None


class UpdateProfileResponse(Model, kw_only=True):
    """The profile after the update."""

    message: str | None = None
    """Confirmation message."""
    profile: Profile | None = None


class DeleteProfileResponse(Model, kw_only=True):
    """The profile is deleted."""

    message: str | None = None
    """Confirmation message."""
