"""Compares what happened with what a case expects. Every function returns what is wrong, as texts."""

import json
import os
import re
import urllib.parse

TOKEN = re.compile(r"(^|[^A-Za-z0-9+/])eyJ")
# Of the bodies in emulator/bodies: user data, a Windows password, a licence key.
SECRETS = ["#cloud-config", "#ps1_sysnative", "I8pRYEmfAKJbN32wnld9GNnTT", "SYNTH-0000-1111-2222-3333"]
KINDS = ["ok", "invalid_input", "disabled", "unreachable", "timeout", "transport", "invalid_response", "unauthenticated",
         "forbidden", "not_found", "rejected", "throttled", "service_error", "cancelled", "internal"]
MISSING = object()


def secrets(text, others):
    """What no output may ever hold."""
    found = [f"{secret!r} is in: {text}" for secret in [*SECRETS, *others] if secret in text]
    return found + ([f"a token is in: {text}"] if TOKEN.search(text) else [])


def error(expected, met, case_secrets):
    """An error object against its description."""
    wrong = secrets(json.dumps(met, ensure_ascii=False), case_secrets)
    message = met["message"]
    if not message or any(ord(c) < 32 or 127 <= ord(c) < 160 for c in message):
        wrong.append(f"the message is not one line: {message!r}")

    def same(what, wanted, found):
        if wanted != found:
            wrong.append(f"{what} is {found!r}, not {wanted!r}")

    same("kind", expected["kind"], met["kind"])
    same("number", KINDS.index(expected["kind"]), met["number"])
    if "status" in expected:
        same("status", expected["status"] or 0, met["status"])
    for name in ("code", "target", "operation", "attempts"):
        if name in expected:
            same(name, expected[name], met[name])
    for name in ("trace", "more_info", "hint"):
        if f"has_{name}" in expected:
            same(f"presence of {name}", expected[f"has_{name}"], met[name] is not None)

    def plain(text):
        return text.lower().replace("_", "").replace("-", "")

    if "names" in expected and plain(expected["names"]) not in plain(message):
        wrong.append(f"the message does not name {expected['names']}")
    for text in expected.get("hint_contains", []):
        if text not in (met["hint"] or ""):
            wrong.append(f"the hint does not hold {text!r}")
    return wrong + ([f"met: {met}"] if wrong else [])


def log(text, requests, case_secrets):
    """What was logged in a case: something, where anything was requested, and no secret."""
    return secrets(text, case_secrets) + (["nothing was logged"] if requests and not text else [])


def without_blanks(text):
    """JSON text without white space between its parts; everything else stays."""
    return re.sub(r'("(?:[^"\\]|\\.)*")|\s+', lambda match: match.group(1) or "", text)


def value(expected, outcome, part, bodies, tokens):
    """A response or a token. ``part`` asks the library's getters what is at a JSON Pointer."""
    wrong = []
    text = outcome.get("json")
    for member, form in (("body_file", without_blanks), ("text", str)):
        if member in expected:
            wanted = expected[member]
            if member == "body_file":
                with open(os.path.join(bodies, wanted), encoding="utf-8") as file:
                    wanted = file.read()
            if text is None or form(text) != form(wanted):
                wrong.append(f"the body is\n    {text}\n  and not\n    {wanted}")
    for pointer, wanted in expected.get("values", {}).items():
        found = typed(part(pointer), wanted)
        if found != wanted or type(found) is not type(wanted):
            wrong.append(f"{pointer} is {found!r}, not {wanted!r}")
    for pointer, prefix in expected.get("prefixes", {}).items():
        found = outcome["token"] if "token" in outcome and pointer == "" else part(pointer)["string"]
        if found is None or not found.startswith(prefix):
            wrong.append(f"{pointer} does not start with {prefix!r}")
    for pointer, length in expected.get("lengths", {}).items():
        if part(pointer)["length"] != length:
            wrong.append(f"the length of {pointer} is not {length}")
    for pointer in expected.get("absent", []):
        if part(pointer) != {"string": None, "length": -1} or at(json.loads(text), pointer) is not MISSING:
            wrong.append(f"{pointer} is there")
    if "token" in expected:
        wrong += token(expected["token"], outcome.get("token") or part("/access_token")["string"], tokens)
    return wrong


def typed(found, wanted):
    """What the getter of the wanted type says; there is none for null, arrays and objects."""
    if isinstance(wanted, bool):
        return found.get("bool")
    if isinstance(wanted, int):
        return found.get("int64")
    if isinstance(wanted, str):
        return found["string"]
    if wanted in (None, [], {}):
        length = -1 if wanted is None else 0
        return wanted if found == {"string": None, "length": length} else found
    return found


def at(document, pointer):
    """What a reader of another make finds at a JSON Pointer."""
    for name in pointer.split("/")[1:]:
        name = name.replace("~1", "/").replace("~0", "~")
        if isinstance(document, list) and name.isdigit() and int(name) < len(document):
            document = document[int(name)]
        elif isinstance(document, dict) and name in document:
            document = document[name]
        else:
            return MISSING
    return document


def token(label, met, tokens):
    """The same label is the same token, another label another one."""
    if not met:
        return ["there is no token"]
    if label in tokens:
        return [] if tokens[label] == met else [f"the token is not {label!r} again"]
    others = [other for other, known in tokens.items() if known == met]
    tokens[label] = met
    return [f"the token is {other!r} again and not a new one" for other in others]


def requests(expected, met):
    """The requests that the service saw."""
    wrong = []
    for number, (wanted, found) in enumerate(zip(expected, met), 1):
        line = wanted if isinstance(wanted, str) else f"{wanted['method']} {wanted['path']}"
        if line != f"{found['method']} {found['path']}":
            wrong.append(f"request {number} is {found['method']} {found['path']}, not {line}")
        elif not isinstance(wanted, str):
            wrong += [f"request {number}: {what}" for what in request(wanted, found)]
    if len(expected) != len(met) or wrong:
        seen = [f"{r['method']} {r['path']}?{r['query']} -> {r['status']}" for r in met]
        wrong.append(f"{len(expected)} requests were expected, and sent was {seen}")
    return wrong


def request(wanted, found):
    """One request against its description."""
    wrong = []
    if "query" in wanted and dict(urllib.parse.parse_qsl(found["query"])) != wanted["query"]:
        wrong.append(f"the query is {found['query']!r}")
    for name, text in wanted.get("headers", {}).items():
        met = found["headers"].get(name)
        if met != text and not (text == "*" and met is not None):
            wrong.append(f"header {name} is {met!r}, not {text!r}")
    try:
        body = json.loads(found["body"])
    except ValueError:
        body = {}
    if "body" in wanted and wanted["body"] is None and found["body"]:
        wrong.append("there is a body")
    for name, member in (wanted.get("body") or {}).items():
        if body.get(name) != member:
            wrong.append(f"{name} in the body is {body.get(name)!r}, not {member!r}")
    for name in wanted.get("body_has", []):
        if not isinstance(body.get(name), str) or not body[name]:
            wrong.append(f"the body has no text {name}")
    return wrong
