from .room import RoomInput as RoomInput, RoomOwnerInput as RoomOwnerInput
from .user import UserHomeInput as UserHomeInput, UserInput as UserInput
