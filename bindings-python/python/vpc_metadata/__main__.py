"""`python -m vpc_metadata get-instance --pointer /zone/name`: the operations on the command line.

It has the commands, the flags and the exit codes of the program `vpc-metadata`, which does more and starts faster: this
one is for where Python is all there is.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any, List, NoReturn, Optional

from . import Client, InvalidInputError, NotFoundError, VpcMetadataError, __version__, _native


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise InvalidInputError(message, hint=f"see: {self.prog} --help")


def _parser() -> _Parser:
    settings = _Parser(add_help=False, allow_abbrev=False)
    group = settings.add_argument_group("settings")
    for name, summary in _native.settings():
        # `--version` is the program's own.
        flag = "version-date" if name == "version" else name.replace("_", "-")
        group.add_argument(f"--{flag}", dest=f"setting:{name}", metavar="VALUE", help=summary)

    parser = _Parser(prog="python -m vpc_metadata", description=__doc__, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"vpc-metadata {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, summary: str) -> _Parser:
        return commands.add_parser(name, help=summary, parents=[settings], allow_abbrev=False)

    for name, takes_id, summary in _native.operations():
        operation = command(name, summary)
        operation.add_argument("--pointer", type=_pointer, metavar="P", help="what to print: a JSON Pointer")
        if takes_id:
            operation.add_argument("id")
        if name == "create-identity-token":
            operation.add_argument("--nonce")
        if name == "create-identity-certificate":
            operation.add_argument("--csr", required=True, type=argparse.FileType(), metavar="FILE")
        if name in ("create-identity-token", "create-identity-certificate"):
            operation.add_argument("--expires-in", type=int, metavar="SECONDS")
    command("identity-token", "Prints the identity token of this server.")
    command("iam-token", "Prints an IAM token of a trusted profile.")
    wait = command("wait", "Waits until the service answers.")
    wait.add_argument("--deadline", type=float, default=60.0, metavar="SECONDS")
    return parser


def _pointer(text: str) -> List[str]:
    if text and not text.startswith("/"):
        raise argparse.ArgumentTypeError(f"{text!r} does not start with /")
    if "~" in text.replace("~0", "").replace("~1", ""):
        raise argparse.ArgumentTypeError(f"{text!r} holds a ~ that is not followed by 0 or 1")
    return [part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:]]


def _run(arguments: List[str]) -> Optional[str]:
    options = vars(_parser().parse_args(arguments))
    settings = {name[8:]: options.pop(name) for name in list(options) if name.startswith("setting:")}
    command: str = options.pop("command")
    pointer: List[str] = options.pop("pointer", None) or []
    with Client(**settings) as client:
        if command == "wait":
            client.wait_ready(options["deadline"])
            return None
        if "csr" in options:
            with options["csr"] as file:
                options["csr"] = file.read()
        value: Any = getattr(client, command.replace("-", "_"))(**options)
    for depth, part in enumerate(pointer, 1):
        try:
            is_index = isinstance(value, list) and part.isascii() and part.isdecimal()
            value = value[int(part)] if is_index else value[part]
        except (IndexError, KeyError, TypeError):
            place = "/".join(["", *pointer[:depth]])
            raise NotFoundError(f"the response has nothing at {place}") from None
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def main(arguments: Optional[List[str]] = None) -> int:
    """Runs one command, and returns the exit code: 0, or the number of the kind of error."""
    try:
        text = _run(sys.argv[1:] if arguments is None else arguments)
        if text is not None:
            print(text)
    except VpcMetadataError as error:
        print(f"{error.kind}: {error}", file=sys.stderr)
        if error.hint:
            print(f"hint: {error.hint}", file=sys.stderr)
        return dict(_native.kinds())[error.kind]
    return 0


if __name__ == "__main__":
    sys.exit(main())
