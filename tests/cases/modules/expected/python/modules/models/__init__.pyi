from .address import Address as Address
from .errors import Problem as Problem
from .other import Unused as Unused
from .user import Motto as Motto, Team as Team, User as User, UserRole as UserRole
