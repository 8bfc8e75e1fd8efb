"""Compares what happened with what a conformance case expects."""

import json
import pathlib
import pickle
import traceback
import urllib.parse

import vpc_metadata

BODIES = "../../emulator/bodies"


class Failure(AssertionError):
    pass


def fail(problem):
    raise Failure(problem)


def outcome_of(function):
    try:
        return function(), None
    except Exception as error:
        return None, error


def outcome(expected, value, error, tokens, secrets, folder):
    wanted = expected.get("error")
    if error is not None:
        if not isinstance(error, vpc_metadata.VpcMetadataError):
            fail(f"raised {error!r}, which is no VpcMetadataError")
        error_form(error, secrets)
        if wanted is None:
            fail(f"failed with {error!r} {vars(error)}")
        same_error(wanted, error)
    elif wanted is not None:
        fail(f"succeeded, but {wanted['kind']} was expected")
    else:
        same_value(expected, value, tokens, folder)


def same_error(wanted, error):
    problems = []
    for name in ("kind", "status", "code", "target", "operation", "attempts"):
        if name in wanted and getattr(error, name) != wanted[name]:
            problems.append(f"{name} is {getattr(error, name)!r}, not {wanted[name]!r}")
    for name in ("trace", "more_info", "hint"):
        if f"has_{name}" in wanted and bool(getattr(error, name)) != wanted[f"has_{name}"]:
            problems.append(f"{name} is {getattr(error, name)!r}")
    if "names" in wanted and plain(wanted["names"]) not in plain(error.message):
        problems.append(f"the message does not name {wanted['names']}")
    for text in wanted.get("hint_contains", []):
        if text not in (error.hint or ""):
            problems.append(f"the hint does not hold {text!r}")
    also = {
        "invalid_input": ValueError,
        "unreachable": ConnectionError,
        "transport": ConnectionError,
        "timeout": TimeoutError,
    }.get(error.kind, vpc_metadata.VpcMetadataError)
    if not isinstance(error, also):
        problems.append(f"it is no {also.__name__}")
    if problems:
        fail("\n  ".join([*problems, f"met: {error!r} {vars(error)}"]))


def plain(text):
    return text.lower().replace("_", "").replace("-", "")


def error_form(error, secrets):
    if not error.message or any(ord(character) < 32 for character in error.message):
        fail(f"the message is not one line: {error.message!r}")
    printed = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    pickled = pickle.dumps(error)
    again = pickle.loads(pickled)
    if type(again) is not type(error) or vars(again) != vars(error) or str(again) != str(error):
        fail(f"pickle changes {error!r} to {again!r}")
    everything = [repr(error), str(error), repr(vars(error)), printed, pickled.decode("latin-1")]
    no_secrets("the error", " ".join(everything), secrets)


def no_secrets(what, printed, secrets):
    for secret in ["eyJ", *secrets]:
        if secret in printed:
            fail(f"{secret!r} is in {what}: {printed}")


def same_value(expected, value, tokens, folder):
    text = expected.get("text")
    if "body_file" in expected:
        text = (pathlib.Path(folder) / BODIES / expected["body_file"]).read_text("utf-8")
    # Without sorting: the order of keys is part of the value.
    if text is not None and json.dumps(value) != json.dumps(json.loads(text)):
        fail(f"the value is\n    {value}\n  and not that of\n    {text}")
    for pointer, wanted in expected.get("values", {}).items():
        found = at(value, pointer)
        if found != [wanted]:
            fail(f"{pointer} is {found}, not {wanted!r}")
    for pointer, prefix in expected.get("prefixes", {}).items():
        if not any(isinstance(found, str) and found.startswith(prefix) for found in at(value, pointer)):
            fail(f"{pointer} is no text that starts with {prefix!r}")
    for pointer, length in expected.get("lengths", {}).items():
        if [len(found) for found in at(value, pointer)] != [length]:
            fail(f"the length of {pointer} is not {length}")
    for pointer in expected.get("absent", []):
        if at(value, pointer):
            fail(f"{pointer} is there: {at(value, pointer)}")
    if "token" in expected:
        same_token(expected["token"], value, tokens)


def at(value, pointer):
    """What a JSON Pointer points at, in a list; the empty list for nothing."""
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        try:
            value = value[int(part)] if isinstance(value, list) else value[part]
        except (LookupError, TypeError, ValueError):
            return []
    return [value]


def same_token(label, value, tokens):
    token = value if isinstance(value, str) else value["access_token"]
    if tokens.setdefault(label, token) != token:
        fail(f"the token is not {label!r} again")
    if [other for other, known in tokens.items() if known == token] != [label]:
        fail("the token is another one again, and not new")


def requests(expected, met):
    problems = []
    for number, (wanted, found) in enumerate(zip(expected, met), 1):
        line = wanted if isinstance(wanted, str) else f"{wanted['method']} {wanted['path']}"
        if line != f"{found['method']} {found['path']}":
            problems.append(f"request {number} is not {line}")
        elif not isinstance(wanted, str):
            problems += [f"request {number}: {problem}" for problem in request(wanted, found)]
    if len(expected) != len(met) or problems:
        sent = [f"{each['method']} {each['path']}?{each['query']} -> {each['status']}" for each in met]
        fail("\n    ".join([*problems, f"{len(expected)} requests were expected, and sent were", *sent]))


def request(wanted, found):
    if "query" in wanted:
        query = dict(urllib.parse.parse_qsl(found["query"], keep_blank_values=True))
        if query != wanted["query"]:
            yield f"the query is {query}"
    for name, value in wanted.get("headers", {}).items():
        header = found["headers"].get(name)
        if header != value and not (value == "*" and header is not None):
            yield f"header {name} is {header!r}, not {value!r}"
    body = json.loads(found["body"]) if found["body"] else {}
    if "body" in wanted:
        if wanted["body"] is None and found["body"]:
            yield "there is a body"
        for name, value in (wanted["body"] or {}).items():
            if body.get(name) != value:
                yield f"{name} in the body is {body.get(name)!r}, not {value!r}"
    for name in wanted.get("body_has", []):
        if not isinstance(body.get(name), str) or not body[name]:
            yield f"the body has no text {name}"
