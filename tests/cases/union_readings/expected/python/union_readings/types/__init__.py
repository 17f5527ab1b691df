"""What methods take where a dict is written.

Each name is imported when it is first used; `__init__.pyi` lists them.
"""

from .._lazy import indexed

__getattr__, __dir__ = indexed(__name__)
