from .room import Room as Room, RoomOwner as RoomOwner
from .user import User as User, UserHome as UserHome
