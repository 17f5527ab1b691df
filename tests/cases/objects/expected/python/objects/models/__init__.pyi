from .pets import Owner as Owner, Pet as Pet
