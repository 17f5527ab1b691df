from .trees import TreeInput as TreeInput
from .values import ValueInput as ValueInput
