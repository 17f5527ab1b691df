"""`python -m generator` is `lathe`."""

from .cli import main

if __name__ == "__main__":
    main()
