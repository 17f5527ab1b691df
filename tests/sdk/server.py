"""A real HTTP server on the loopback, in threads, that does what a test scripts and notes what came, byte for byte."""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

REASONS = {200: "OK", 204: "No Content", 302: "Found", 401: "Unauthorized", 404: "Not Found", 429: "Too Many Requests"}
MINE = "the test has scripted no answer"


@dataclass
class Request:
    """A request as it came.

    Attributes:
        target: Path and query, not decoded.
        headers: In their order, names as they were written.
        connection: Which connection it came on, counted from 1.
        whole: The body is complete.
    """

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int
    whole: bool = True

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def raw_query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.raw_query, keep_blank_values=True, strict_parsing=bool(self.raw_query))

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def header(self, name: str) -> str | None:
        found = self.all(name)
        assert len(found) < 2, f"{name} was sent twice"
        return found[0] if found else None

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    """What to do with one request.

    Attributes:
        body: Bytes, text, or anything else as JSON.
        delay: Seconds before the answer.
        lose: "unread" ends the connection when the request begins, "read" when it is complete, "head" after the
            answer's headers.
        cut: Bytes of the body that are sent before the connection is lost.
        drip: Seconds before each byte of the body.
        chunks: Send the body in pieces, without a Content-Length.
        gzip: Compress the body.
        raw: What is written in place of an HTTP answer.
    """

    body: Any = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    lose: str = ""
    cut: int | None = None
    drip: float = 0.0
    chunks: Iterable[bytes] | None = None
    gzip: bool = False
    raw: bytes | None = None
    media: str | None = None

    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            content = self.body
        elif isinstance(self.body, str):
            content = self.body.encode()
        else:
            content = json.dumps(self.body).encode()
        return gzip.compress(content, mtime=0) if self.gzip else content

    def head(self, length: int | None) -> bytes:
        guessed = "text/plain" if isinstance(self.body, (bytes, str)) else "application/json"
        headers = {"Content-Type": self.media or guessed}
        if self.gzip:
            headers["Content-Encoding"] = "gzip"
        headers |= {"Transfer-Encoding": "chunked"} if length is None else {"Content-Length": str(length)}
        if self.status == 204:
            headers.pop("Content-Length")
        lines = [f"HTTP/1.1 {self.status} {REASONS.get(self.status, 'Some reason')}"]
        lines += [f"{name}: {value}" for name, value in {**headers, **self.headers}.items()]
        return "\r\n".join((*lines, "", "")).encode("latin-1")


class Lost(Exception):
    """The connection is to be ended, or was."""


class Script:
    """Answers what is scripted, in order; then `always`, else 418."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget what came and what is scripted; connections stay."""
        self.requests: list[Request] = []
        self.begun = 0
        self.always: Answer | None = None
        self._script: deque[Answer] = deque()

    def script(self, *answers: Answer | Any) -> None:
        """Add answers; what is none is the JSON of one."""
        self._script.extend(a if isinstance(a, Answer) else Answer(a) for a in answers)

    def begin(self) -> Answer:
        """Take the answer to the next request."""
        self.begun += 1
        return self._script.popleft() if self._script else self.always or Answer(MINE, 418)

    @property
    def last(self) -> Request:
        return self.requests[-1]

    def only(self) -> Request:
        assert len(self.requests) == 1, [(r.method, r.target) for r in self.requests]
        return self.requests[0]


class Inline(Script):
    """The same without sockets, where only what is sent matters: it answers an HTTP client's mock transport."""

    def __call__(self, request: Any) -> Any:
        import httpx2

        answer = self.begin()
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
        target = request.url.raw_path.decode("ascii")
        self.requests.append(Request(request.method, target, headers, request.content, 1))
        media = {} if answer.body == b"" else {"Content-Type": "application/json"}
        return httpx2.Response(answer.status, headers={**media, **answer.headers}, content=answer.content())


class Server(Script):
    """The sockets."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.connections = 0
        self._lock = threading.Lock()
        self._over = threading.Event()
        self.reset()
        threading.Thread(target=self._accept, daemon=True).start()

    def reset(self) -> None:
        """Forget a test; whatever still waits for it ends."""
        self._over.set()
        self._over = threading.Event()
        self.connections = 0
        self.clear()

    def close(self) -> None:
        self._over.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                number = self.connections
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection, number), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        over = self._over
        reader = connection.makefile("rb")
        with connection, suppress(OSError, ValueError, Lost):
            while reader.peek(1):
                with self._lock:
                    if over is not self._over:
                        return
                    answer = self.begin()
                if answer.lose == "unread":
                    end(connection)
                request = read_head(reader, number)
                read_body(reader, request)
                with self._lock:
                    self.requests.append(request)
                if not request.whole:
                    return
                answer_with(connection, request, answer, over)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def end(connection: socket.socket) -> None:
    """End a connection at once: the other side gets a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Lost


def read_head(reader: Any, number: int) -> Request:
    """A request without its body."""
    method, target, _ = reader.readline().decode("latin-1").split(" ")
    headers: list[tuple[str, str]] = []
    while (line := reader.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").rstrip("\r\n").partition(": ")
        headers.append((name, value))
    return Request(method, target, headers, b"", number, whole=False)


def read_body(reader: Any, request: Request) -> None:
    found = {name.lower(): value for name, value in request.headers}
    if found.get("transfer-encoding") == "chunked":
        request.body, request.whole = _read_chunks(reader)
    else:
        length = int(found.get("content-length", 0))
        request.body = reader.read(length)
        request.whole = len(request.body) == length


def _read_chunks(reader: Any) -> tuple[bytes, bool]:
    body = b""
    while line := reader.readline():
        size = int(line, 16)
        body += reader.read(size)
        reader.readline()
        if not size:
            return body, True
    return body, False


def answer_with(connection: socket.socket, request: Request, answer: Answer, over: threading.Event) -> None:
    if answer.delay:
        over.wait(answer.delay)
    if answer.lose == "read":
        end(connection)
    if answer.raw is not None:
        connection.sendall(answer.raw)
        raise Lost
    content = b"" if request.method == "HEAD" else answer.content()
    if answer.chunks is not None:
        _send_chunks(connection, answer, over)
        return
    head = answer.head(len(content))
    if answer.lose == "head" or answer.cut is not None:
        connection.sendall(head + content[: answer.cut or 0])
        raise Lost
    if answer.drip:
        connection.sendall(head)
        for at in range(len(content)):
            over.wait(answer.drip)
            connection.sendall(content[at : at + 1])
        return
    connection.sendall(head + content)
    if "close" in answer.headers.get("Connection", ""):
        raise Lost


def _send_chunks(connection: socket.socket, answer: Answer, over: threading.Event) -> None:
    connection.sendall(answer.head(None))
    for sent, chunk in enumerate(answer.chunks or (), 1):
        over.wait(answer.drip)
        connection.sendall(b"%x\r\n%b\r\n" % (len(chunk), chunk))
        if answer.cut is not None and sent >= answer.cut:
            raise Lost
    connection.sendall(b"0\r\n\r\n")


def closed_port() -> int:
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
