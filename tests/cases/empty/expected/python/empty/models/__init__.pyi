from .other import Alone as Alone
