"""The sockets of the server: two origins, a script for each key in the path, a record of every attempt."""

from __future__ import annotations

import socket
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import replace
from typing import Any

from conformance.server.judge import Judge
from conformance.server.plays import Play, answer_of, record_of
from sdk.server import Answer, Lost, Request, answer_with, end, read_body, read_head


class Sockets:
    """Listens on two ports of the loopback.

    Attributes:
        url: The first origin.
        other: The second one: the same server, which no credential may reach by a redirect.
    """

    def __init__(self, judges: dict[str, Judge]) -> None:
        self._judges = judges
        self._plays: dict[str, Play] = {}
        self._lock = threading.Lock()
        self._never = threading.Event()
        self._connections = 0
        self.url, self.other = (self._listen(name) for name in ("url", "other"))

    def _listen(self, name: str) -> str:
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        threading.Thread(target=self._accept, args=(listener, name), daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    def _accept(self, listener: socket.socket, origin: str) -> None:
        while True:
            connection, _ = listener.accept()
            self._connections += 1
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection, origin, self._connections), daemon=True).start()

    def _serve(self, connection: socket.socket, origin: str, number: int) -> None:
        reader = connection.makefile("rb")
        with connection, suppress(OSError, ValueError, Lost):
            while reader.peek(1):
                began = time.monotonic()
                request = read_head(reader, number)
                key, request.target = _split(request.target)
                if key is None and request.target.startswith("/_"):
                    read_body(reader, request)
                    answer_with(connection, request, self._told(request), self._never)
                    continue
                self._play(connection, reader, request, key or "", origin, began)

    def _play(self, connection: Any, reader: Any, request: Request, key: str, origin: str, began: float) -> None:
        with self._lock:
            play = self._plays.setdefault(key, self._new(key, "late", []))
            given = play.next()
            record: dict[str, Any] = {"at": began, "method": request.method, "path": request.path, "whole": False}
            play.records.append(record)
        if given.get("lose") == "unread":
            end(connection)
        read_body(reader, request)
        verdict = self._judges[play.document].of(request)
        record |= record_of(request, verdict.operation, verdict.problems, origin)
        answer = answer_of(play, given, verdict.operation)
        record["status"] = answer.status
        time.sleep(answer.delay)
        record["answered"] = time.monotonic()
        answer_with(connection, request, replace(answer, delay=0), self._never)

    def _new(self, key: str, document: str, answers: list[Any]) -> Play:
        places = {"server": f"{self.url}/~{key}", "other": f"{self.other}/~{key}"} if hasattr(self, "other") else {}
        return Play(document, places, deque(answers))

    def _told(self, request: Request) -> Answer:
        """Answer those who stage the scripts."""
        if request.method == "PUT":
            for given in request.json():
                self._plays[given["key"]] = self._new(given["key"], given["document"], given["answers"])
            return Answer({})
        found = {key: {"records": play.records, "left": len(play.answers)} for key, play in self._plays.items()}
        return Answer(found.get(request.raw_query, {}) if request.raw_query else found)


def _split(target: str) -> tuple[str | None, str]:
    """`/~key/v1/posts` is `/v1/posts` for a key."""
    if not target.startswith("/~"):
        return None, target
    key, slash, rest = target[2:].partition("/")
    return key, slash + rest
