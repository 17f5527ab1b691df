from .accounts import LabelsInput as LabelsInput, ProfileInput as ProfileInput
