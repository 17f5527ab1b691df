"""The server by itself: `python -m conformance.server` answers any SDK with data that fits the document.

It prints one line of JSON, `{"url": …, "other": …}` (two origins, the same server), and ends with its standard input. A
client is pointed at `url`, or at `url/~key` for a script of its own, which `PUT /_play` gives:

    {"key": …, "document": "late", "answers": [{"status": 429, "headers": {…}}, …]}

`GET /_record?key` tells what came for a key, and what was wrong with it.
"""

from __future__ import annotations

import argparse
import json
import sys

from conformance.server.judge import Judge, read
from conformance.server.sockets import Sockets
from sdk.document import DOCUMENT


def main() -> None:
    options = argparse.ArgumentParser(description="A server that judges requests by an OpenAPI document.")
    options.add_argument("--document", action="append", default=[], metavar="NAME=PATH")
    given = dict(each.split("=", 1) for each in options.parse_args().document)
    judges = {name: Judge(read(path)) for name, path in {"late": str(DOCUMENT), **given}.items()}
    server = Sockets(judges)
    sys.stdout.write(json.dumps({"url": server.url, "other": server.other}) + "\n")
    sys.stdout.flush()
    sys.stdin.read()


main()
