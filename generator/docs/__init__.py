"""What every package says of an API beside its code: reference, introduction, changelog, licence."""
