from .accounts import Account as Account, Labels as Labels, Profile as Profile
