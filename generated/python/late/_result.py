"""What a method returns, read from a response; and the documented model of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._decode import convert, decode, loads
from ._response import media_of

if TYPE_CHECKING:
    from ._drift import Drift, Report
    from ._operation import Operation
    from ._response import RawResponse
    from ._settings import Settings


def read_result(settings: Settings, op: Operation, reply: RawResponse[Any]) -> Any:
    """Read the body of a 2xx as the operation documents it.

    Raises:
        APIDecodeError: It is not JSON; or, with `strict`, it is not as documented.
    """
    if op.kind == "text":
        return reply.text
    if op.result is None or op.kind != "json" or not reply.content.strip():
        return None
    if settings.on_drift is None and not settings.strict:
        return _unwrapped(op, _decoded(op.result, reply, None), None)
    from ._drift import collect

    drifts: list[Drift] = []
    report = collect(op.name, drifts)
    result = _unwrapped(op, _decoded(op.result, reply, report), report)
    tell(settings, drifts, reply)
    return result


def read_item(settings: Settings, op: Operation, reply: RawResponse[Any], content: bytes) -> Any:
    """Read one JSON value of a stream; the data of an event may be text instead.

    Raises:
        ValueError: A line is not JSON.
    """
    from ._drift import collect

    drifts: list[Drift] = []
    checked = settings.on_drift is not None or settings.strict
    report = collect(op.name, drifts) if checked else None
    try:
        value = decode(content, op.result, report) if op.result else loads(content)
    except ValueError:
        if op.kind != "events":
            raise
        value = content.decode("utf-8", "replace")
        if report:
            report(None, "JSON", value)
    tell(settings, drifts, reply)
    return value


def tell(settings: Settings, drifts: list[Drift], reply: RawResponse[Any]) -> None:
    """Tell the user of drifts, as the client's options say.

    Raises:
        APIDecodeError: There are some, and `strict` is set.
    """
    if settings.on_drift is not None:
        for drift in drifts:
            settings.on_drift(drift)
    if settings.strict and drifts:
        from .errors import APIDecodeError

        more = f" and {len(drifts) - 1} more" if len(drifts) > 1 else ""
        shown = str(drifts[0]).removeprefix(f"{drifts[0].operation} ")
        error = APIDecodeError(f"not as documented: {shown}{more}", response=reply)
        error.drifts = tuple(drifts)
        raise error


def error_model(op: Operation, reply: RawResponse[Any]) -> Any:
    """Read the body of an error as its documented model; None where there is none."""
    status = str(reply.status)
    known = (op.errors.get(key) for key in (status, f"{status[0]}XX", "default"))
    reference = next(filter(None, known), None)
    body = reply.body()
    return convert(body, reference) if reference and isinstance(body, (dict, list)) else None


def _decoded(reference: str, reply: RawResponse[Any], report: Report | None) -> Any:
    try:
        return decode(reply.content, reference, report)
    except ValueError as error:
        from .errors import APIDecodeError

        media = media_of(reply.headers) or "no content type"
        message = f"{reply.status} with a body that is not JSON ({media})"
        raise APIDecodeError(message, response=reply) from error


def _unwrapped(op: Operation, result: Any, report: Report | None) -> Any:
    if op.unwrap is None:
        return result
    inner = getattr(result, op.unwrap, None)
    if inner is None and report is not None:
        report((None, op.unwrap), "a value", None)
    return inner
