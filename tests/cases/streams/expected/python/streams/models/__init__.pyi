from .streams import Tick as Tick
