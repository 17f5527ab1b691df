from .pets import CatInput as CatInput, DogInput as DogInput, PetInput as PetInput
