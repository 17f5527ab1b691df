"""Names that a package cannot have: an import would find something else."""

from __future__ import annotations

TAKEN = frozenset(
    "abc argparse array ast async asyncio await base64 bisect builtins calendar class cmath cmd code codecs "
    "collections compression concurrent configparser contextlib contextvars copy csv ctypes curses dataclasses "
    "datetime decimal difflib email encodings enum errno fractions functools getopt gettext glob global graphlib "
    "grp gzip hashlib heapq hmac html http httpx httpx2 imaplib import inspect io ipaddress is itertools json "
    "keyword lambda locale logging mailbox math mimetypes mmap msgspec multiprocessing netrc none nonlocal numbers "
    "opcode operator optparse os parser pass pathlib pickle pip platform plistlib posix pprint profile pty pwd "
    "python queue quopri random re readline reprlib resource return runpy sched secrets select selectors "
    "setuptools shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string "
    "struct subprocess symtable sys sysconfig syslog tempfile termios test tests textwrap threading time timeit "
    "tkinter token tokenize trace traceback true try tty turtle types typing unittest urllib uuid venv warnings "
    "wave weakref with xml yield zipfile zlib zoneinfo".split()
)
