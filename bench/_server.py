"""A server on the loopback interface: `python _server.py` prints its port and answers until it is ended.

Every GET gets the 100 posts, everything else the created post. It runs in a process of its own, so that what it costs is
in no figure.
"""

from __future__ import annotations

import asyncio

from _payload import created, posts

HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 5f2c9a7e\r\n"
    b"X-RateLimit-Limit: 60\r\nX-RateLimit-Remaining: 59\r\nContent-Length: %d\r\n\r\n%s"
)
END = b"\r\n\r\n"
LENGTH = b"content-length:"


class Connection(asyncio.Protocol):
    """One connection, kept alive; the least of HTTP/1.1 that the two clients need."""

    lists, creates = (HEAD % (len(body), body) for body in (posts(), created()))

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.pending = transport, b""

    def data_received(self, data: bytes) -> None:
        self.pending += data
        while size := self._complete():
            answer = self.lists if self.pending.startswith(b"GET ") else self.creates
            self.pending = self.pending[size:]
            self.transport.write(answer)

    def _complete(self) -> int:
        """The size of the first pending request; 0 while a part of it is missing."""
        head, end, _ = self.pending.partition(END)
        _, _, length = head.lower().partition(LENGTH)
        size = len(head) + len(END) + int(length.partition(b"\r\n")[0] or 0)
        return size if end and size <= len(self.pending) else 0


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
