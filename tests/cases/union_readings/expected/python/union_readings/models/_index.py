"""Which module has each name of the package."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "Cat": ".things",
    "ChildListResponse": ".children",
    "Dog": ".things",
    "Fox": ".things",
    "Made": ".things",
    "Node": ".node",
    "Pet": ".things",
    "Refusal": ".errors",
    "Sent": ".things",
    "Things": ".things",
    "ThingsAgreed": ".things",
    "ThingsListed": ".things",
    "ThingsPetOrId": ".things",
    "ThingsSame": ".things",
    "ThingsSeveral": ".things",
    "ThingsTagged": ".things",
    "ThingsTorn": ".things",
    "ThingsTornTagged": ".things",
    "ThingsWord": ".things",
    "ThingsWordString": ".things",
    "Told": ".things",
}
