"""The resources of the Mini API."""
