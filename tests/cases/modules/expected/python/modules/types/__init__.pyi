from .address import AddressInput as AddressInput
from .user import MottoInput as MottoInput, TeamInput as TeamInput, UserInput as UserInput
