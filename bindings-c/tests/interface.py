"""The header against the libraries, the crate and the core's table of operations.

    interface.py PREFIX

Prints what disagrees, and fails when something does.
"""

import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.join(HERE, "..", "..")
# What a program with the library needs besides, and that every system with the same C library has.
SYSTEM = re.compile(r"lib(c|m|gcc_s|pthread|dl|rt|util)\.so\.\d+|ld-linux.*\.so\.\d+")


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


def tell(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


class Header:
    """What vpc_metadata.h declares."""

    def __init__(self, path):
        text = read(path)
        self.macros = dict(re.findall(r"^#define (\w+) (.+)$", text, re.MULTILINE))
        self.statuses = {int(number): name.lower() for name, number in
                         re.findall(r"^ +VPC_METADATA_STATUS_(\w+) = (\d+),$", text, re.MULTILINE)}
        code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        found = re.findall(r"VPC_METADATA_API\s+[\w\s*]+?(\w+)\(([^;]*)\);", code)
        self.functions = {name: re.sub(r"\s+", " ", arguments) for name, arguments in found}
        # Each with its documentation right before it.
        self.documented = set(re.findall(r" \*/\nVPC_METADATA_API\s+[\w\s*]+?(\w+)\(", text))


def symbols(path, *options):
    """The names that a library defines for others."""
    lines = tell("nm", "--defined-only", "--extern-only", "--format=posix", *options, path).splitlines()
    return {line.split()[0] for line in lines if len(line.split()) > 2}


def operations():
    """Rows of the core's table: name, whether it takes an id, operation id."""
    table = read(TOP, "core", "src", "operation.rs").split("macro_rules! for_each_operation")[1]
    rows = re.findall(r'^ +[A-Z]\w+, (\w+)(?:\((id)?\))?, "([a-z-]+)",', table, re.MULTILINE)
    return [(name, bool(takes_id), operation_id) for name, takes_id, operation_id in rows]


def problems(prefix):
    header = Header(os.path.join(prefix, "include", "vpc_metadata.h"))
    library = os.path.join(prefix, "lib", "libvpc_metadata.so")
    declared = set(header.functions)

    yield from (f"{name} has no documentation" for name in sorted(declared - header.documented))
    yield from (f"{name} has another prefix" for name in declared if not name.startswith("vpc_metadata_"))
    for path, found in (
        (library, symbols(library, "--dynamic")),
        (os.path.join(prefix, "lib", "libvpc_metadata.a"), symbols(os.path.join(prefix, "lib", "libvpc_metadata.a"))),
    ):
        yield from (f"{path} exports {name}, which the header does not declare" for name in sorted(found - declared))
        yield from (f"{path} does not export {name}, which the header declares" for name in sorted(declared - found))

    table = operations()
    if len(table) < 21:
        yield f"the table of operations was not understood: {table}"
    for name, takes_id, operation_id in table:
        arguments = header.functions.get(f"vpc_metadata_{name}")
        if arguments is None:
            yield f"there is no function for {operation_id}"
        elif takes_id != ("const char *id" in arguments):
            yield f"vpc_metadata_{name} and the table disagree on an id: ({arguments})"

    kinds = re.findall(r'^ +\w+, "(\w+)", (\d+)\]$', read(TOP, "core", "src", "error.rs"), re.MULTILINE)
    wanted = {0: "ok", **{int(number): name for name, number in kinds}}
    if len(wanted) < 15 or header.statuses != wanted:
        yield f"the statuses are {header.statuses}, and the kinds of errors {wanted}"

    version = re.search(r'^version = "(.+)"$', read(TOP, "Cargo.toml"), re.MULTILINE).group(1)
    parts = [header.macros[f"VPC_METADATA_VERSION_{part}"] for part in ("MAJOR", "MINOR", "PATCH")]
    if header.macros["VPC_METADATA_VERSION"] != f'"{version}"' or ".".join(parts) != version:
        yield f"the macros say {header.macros['VPC_METADATA_VERSION']} and {parts}, the crate is {version}"
    if tell("pkg-config", "--modversion", "vpc_metadata").strip() != version:
        yield "pkg-config says another version"

    dynamic = tell("readelf", "--dynamic", "--wide", library)
    series = parts[0] if parts[0] != "0" else f"0.{parts[1]}"
    if f"[libvpc_metadata.so.{series}]" not in dynamic:
        yield f"the soname does not end with the series {series}: {dynamic}"
    if "NODELETE" not in dynamic:
        yield "the library may be unmapped under its threads"
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", dynamic)
    yield from (f"the library needs {name}" for name in needed if not SYSTEM.fullmatch(name))


def main():
    found = list(problems(sys.argv[1]))
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
