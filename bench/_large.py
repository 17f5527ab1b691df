"""One task of `large.py` in a fresh process: `python _large.py SUBJECT PACKAGE CLIENT CALL BODY`. Without a call, the import alone."""

from __future__ import annotations

import sys
import time


def main(subject: str, package: str, client: str, call: str = "", body: str = "") -> None:
    began = time.process_time()
    if subject == "plain":
        import httpx2

        if call:
            assert httpx2.Client(transport=_answering(body)).get("http://localhost/").json() is not None
    elif subject == "sdk":
        made = __import__(package)
        if call:
            import httpx2

            client = f"{client[:-1]}, http_client=given)".replace("(, ", "(")
            given = httpx2.Client(transport=_answering(body))
            assert eval(f"made.{client}.{call}", {"made": made, "given": given}) is not None
        else:
            eval(f"made.{client}", {"made": made})
    print({"cpu": time.process_time() - began})


def _answering(body: str) -> object:
    import httpx2

    headers = {"content-type": "application/json"}
    return httpx2.MockTransport(lambda _: httpx2.Response(200, headers=headers, content=body.encode()))


if __name__ == "__main__":
    main(*sys.argv[1:])
