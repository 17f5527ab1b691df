from .children import ChildListResponse as ChildListResponse
from .errors import Refusal as Refusal
from .node import Node as Node
from .things import (
    Cat as Cat,
    Dog as Dog,
    Fox as Fox,
    Made as Made,
    Pet as Pet,
    Sent as Sent,
    Things as Things,
    ThingsAgreed as ThingsAgreed,
    ThingsListed as ThingsListed,
    ThingsPetOrId as ThingsPetOrId,
    ThingsSame as ThingsSame,
    ThingsSeveral as ThingsSeveral,
    ThingsTagged as ThingsTagged,
    ThingsTorn as ThingsTorn,
    ThingsTornTagged as ThingsTornTagged,
    ThingsWord as ThingsWord,
    ThingsWordString as ThingsWordString,
    Told as Told,
)
