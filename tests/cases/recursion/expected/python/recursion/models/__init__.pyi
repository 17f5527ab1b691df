from .other import Knot as Knot, KnotTie as KnotTie
from .ropes import Box as Box, Rope as Rope, RopeTie as RopeTie, Row as Row
from .trees import Tree as Tree, TreeCreateByName as TreeCreateByName
from .values import Chicken as Chicken, Egg as Egg, Nests as Nests, Value as Value
