from .trees import Tree as Tree, TreeCreateByName as TreeCreateByName
from .values import Chicken as Chicken, Egg as Egg, Nests as Nests, Value as Value
