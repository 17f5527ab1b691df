from .things import InnerInput as InnerInput
