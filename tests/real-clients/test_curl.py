"""The requests of the service's documentation, as `curl` and `openssl` send them.

The numbers are the rows of the contract's table of documented requests. Bodies go out with curl's own Content-Type,
`application/x-www-form-urlencoded`, as the documentation has it.
"""

import json
import ssl
import subprocess
from datetime import datetime

import pytest

from support import (
    CURRENT,
    DEFAULT,
    HERE,
    INSTANCE_ID,
    LEGACY,
    LINKED,
    SERVICE_HOST,
    UNLINKED,
    claims,
    lines,
    run,
)

FLAVOR = ("-H", "Metadata-Flavor: ibm")
ACCEPT = ("-H", "Accept: application/json")
FORM = "application/x-www-form-urlencoded"
LISTS = [
    "instance/network_attachments",
    "instance/network_interfaces",
    "instance/volume_attachments",
    "instance/cluster_network_attachments",
    "instance/software_attachments",
    "keys",
    "placement_groups",
    "virtual_network_interfaces",
]


class Answer:
    def __init__(self, output):
        text, _, status = output.rpartition("\n")
        head, _, self.body = text.replace("\r\n", "\n").partition("\n\n")
        self.status = int(status)
        fields = [line.partition(":") for line in head.splitlines()[1:]]
        self.headers = {name.lower(): value.strip() for name, _, value in fields}

    def jq(self, query):
        """What a script gets: jq, raw."""
        return run("jq", "-e", "-r", query, stdin=self.body).rstrip("\n")

    def refusal(self):
        assert self.headers["content-type"] == "application/json; charset=utf-8"
        assert self.jq(".trace") == self.headers["x-request-id"]
        return self.status, self.jq(".errors[0].code")


def curl(method, url, *arguments):
    # -q: without the user's own settings.
    return Answer(run("curl", "-q", "-s", "-S", "-i", "-w", r"\n%{http_code}", "-X", method, url, *arguments))


def bearer(token):
    return ("-H", f"Authorization: Bearer {token}")


@pytest.fixture
def emulator(start):
    return start("--scenario", str(HERE / "profiles.json"))


@pytest.fixture
def token(emulator):
    """An identity token; the request for it is not in the log any more."""
    answer = curl("PUT", f"{emulator.url}/identity/v1/token?version={CURRENT}", *FLAVOR)
    emulator.requests()
    return answer.jq(".access_token")


@pytest.fixture
def get(emulator, token):
    def get(path, version=CURRENT, *arguments):
        return curl("GET", f"{emulator.url}/metadata/v1/{path}?version={version}", *ACCEPT, *bearer(token), *arguments)

    return get


def moment(answer, member):
    text = answer.jq(f".{member}")
    assert text.endswith("Z")
    return datetime.fromisoformat(text.removesuffix("Z") + "+00:00").timestamp()


def life(answer):
    """The life of a token or certificate; its three members must agree."""
    assert round(moment(answer, "expires_at") - moment(answer, "created_at"), 3) == int(answer.jq(".expires_in"))
    return int(answer.jq(".expires_in"))


def test_row_1_token_of_the_legacy_path(emulator):
    body = '{\n  "expires_in": 3600\n}'
    url = f"{emulator.url}/instance_identity/v1/token?version=2024-11-12"
    answer = curl("PUT", url, *FLAVOR, *ACCEPT, "-d", body)
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    token = answer.jq(".access_token")
    header, payload, signature = token.split(".")
    assert header and payload and signature
    assert claims(token)["exp"] - claims(token)["iat"] == life(answer) == 3600
    [request] = emulator.requests()
    assert lines([request]) == ["PUT /instance_identity/v1/token?version=2024-11-12"]
    assert request["body"] == body
    assert request["headers"]["content-type"] == FORM


def test_row_2_user_data(get):
    answer = get("instance/initialization", "2024-11-12")
    assert answer.status == 200
    assert answer.jq(".user_data").startswith("#cloud-config\n")
    assert answer.jq(".default_trusted_profile.target.id") == DEFAULT["id"]
    assert answer.jq(".keys | length") == "2"


@pytest.mark.parametrize("version", [LEGACY, "2024-11-12", CURRENT])
def test_row_3_instance(emulator, get, version):
    answer = get("instance", version)
    assert answer.status == 200
    assert answer.jq(".id") == INSTANCE_ID
    assert answer.jq(".zone.name") == "us-south-1"
    assert "href" not in json.loads(answer.body)
    assert lines(emulator.requests()) == [f"GET /metadata/v1/instance?version={version}"]


def test_row_4_a_version_before_the_first(get):
    answer = get("instance", "2021-10-12")
    assert answer.refusal() == (400, "invalid_version_range")
    assert answer.jq(".errors[0].message") == "The `version` value cannot be before `2022-03-01`."


@pytest.mark.parametrize("version", [LEGACY, CURRENT])
@pytest.mark.parametrize("path", LISTS)
def test_rows_5_and_7_lists_and_their_items(emulator, get, path, version):
    """Also the collections that came later, which are read the same way."""
    answer = get(path, version)
    assert answer.status == 200
    name = path.rpartition("/")[2]
    assert list(json.loads(answer.body)) == [name]
    ids = answer.jq(f".{name}[].id").splitlines()
    assert ids
    for id in ids:
        item = get(f"{path}/{id}", version)
        assert (item.status, item.jq(".id")) == (200, id)
    assert get(f"{path}/0717-00000000-no-such-one", version).refusal() == (404, "not_found")
    paths = [request["path"] for request in emulator.requests()]
    assert paths == [f"/metadata/v1/{path}", *(f"/metadata/v1/{path}/{id}" for id in [*ids, "0717-00000000-no-such-one"])]


def test_row_6_a_body_on_a_get_is_ignored(emulator, get):
    data = ("--data-urlencode", "version=2024-11-12", "-d", '{"start": "first", "limit": 50}')
    answer = get("placement_groups", "2024-11-12", *data)
    assert answer.status == 200
    assert answer.jq(".placement_groups | length") == "1"
    [request] = emulator.requests()
    assert request["body"] == 'version=2024-11-12&{"start": "first", "limit": 50}'
    assert request["headers"]["content-type"] == FORM


@pytest.mark.parametrize("data, seconds", [(("-d", "{}"), 300), ((), 300), (("-d", '{"expires_in": 3600}'), 3600)])
def test_row_8_token_of_the_current_path(emulator, data, seconds):
    answer = curl("PUT", f"{emulator.url}/identity/v1/token?version={CURRENT}", *FLAVOR, *data)
    assert answer.status == 200
    assert life(answer) == seconds
    told = claims(answer.jq(".access_token"))
    assert told["exp"] - told["iat"] == seconds
    assert told["iaas"]["instanceID"] == INSTANCE_ID


@pytest.mark.parametrize("version, status", [(CURRENT, 404), ("2026-06-23", 404), ("2025-08-25", 200)])
@pytest.mark.parametrize(
    "method, path, data",
    [("PUT", "token", '{"expires_in": 3600}'), ("POST", "iam_token", "{}"), ("POST", "certificates", None)],
)
def test_rows_9_and_10_the_legacy_paths_end_with_a_version(emulator, token, csr, method, path, data, version, status):
    data = csr_body(csr) if data is None else data
    url = f"{emulator.url}/instance_identity/v1/{path}?version={version}"
    answer = curl(method, url, *FLAVOR, *bearer(token), "-d", data)
    assert answer.status == status


@pytest.mark.parametrize("selector", ["id", "crn", "name"])
@pytest.mark.parametrize(
    "path", ["/identity/v1/iam_tokens?version=2025-10-14", "/instance_identity/v1/iam_token?version=2022-03-01"]
)
def test_rows_11_and_12_iam_token(emulator, token, path, selector):
    body = run("jq", "-n", "--arg", "profile", LINKED[selector], f"{{trusted_profile: {{{selector}: $profile}}}}")
    answer = curl("POST", emulator.url + path, *bearer(token), "-d", body)
    assert answer.status == 200
    assert life(answer) == 3600
    assert claims(answer.jq(".access_token"))["sub"] == LINKED["id"]
    [request] = emulator.requests()
    assert lines([request]) == [f"POST {path}"]
    assert "metadata-flavor" not in request["headers"]


@pytest.mark.parametrize(
    "path", ["/identity/v1/iam_tokens?version=2025-10-14", "/instance_identity/v1/iam_token?version=2022-03-01"]
)
def test_row_12_iam_token_of_the_default_profile(emulator, token, path):
    answer = curl("POST", emulator.url + path, *bearer(token))
    assert answer.status == 200
    assert claims(answer.jq(".access_token"))["sub"] == DEFAULT["id"]


# Certificates


def make_csr(directory, *arguments):
    command = ["openssl", "req", "-new", "-sha256", "-nodes", "-keyout", "key.pem", "-out", "csr.pem", *arguments]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return directory / "csr.pem"


def csr_body(csr, *more):
    """The signing request as one JSON string."""
    query = "{csr: $csr} + ($more | fromjson)"
    return run("jq", "-n", "--rawfile", "csr", str(csr), "--arg", "more", *(more or ["{}"]), query)


@pytest.fixture(scope="session")
def csr(tmp_path_factory):
    """As the documentation makes it."""
    return make_csr(tmp_path_factory.mktemp("csr"), "-newkey", "rsa:4096", "-subj", "/C=US")


@pytest.mark.parametrize(
    "path",
    [
        "/identity/v1/certificates?version=2024-11-12",
        "/identity/v1/certificates?version=2025-08-26",
        "/instance_identity/v1/certificates?version=2024-11-12",
    ],
)
def test_row_13_certificate(emulator, token, csr, tmp_path, path):
    answer = curl("POST", emulator.url + path, *bearer(token), "-d", csr_body(csr))
    assert answer.status == 200
    assert life(answer) == 3600
    assert answer.jq(".certificates | length") == "2"
    for index, name in enumerate(["leaf", "intermediate"]):
        (tmp_path / name).write_text(answer.jq(f".certificates[{index}]"))
    (tmp_path / "root").write_text(emulator.ca_pem())
    leaf, intermediate, root = (str(tmp_path / name) for name in ("leaf", "intermediate", "root"))
    assert run("openssl", "verify", "-x509_strict", "-CAfile", root, "-untrusted", intermediate, leaf) == f"{leaf}: OK\n"
    assert run("openssl", "verify", "-x509_strict", "-CAfile", root, intermediate) == f"{intermediate}: OK\n"
    subject = run("openssl", "x509", "-in", leaf, "-noout", "-subject", "-nameopt", "RFC2253")
    assert subject == f"subject=CN={INSTANCE_ID},C=US\n"
    key_of_leaf = run("openssl", "x509", "-in", leaf, "-noout", "-pubkey")
    assert key_of_leaf == run("openssl", "req", "-in", str(csr), "-noout", "-pubkey")
    end = run("openssl", "x509", "-in", leaf, "-noout", "-enddate").strip().removeprefix("notAfter=")
    assert ssl.cert_time_to_seconds(end) == int(moment(answer, "expires_at"))


def test_a_certificate_of_five_minutes_for_every_allowed_attribute(emulator, token, tmp_path):
    csr = make_csr(tmp_path, "-newkey", "rsa:2048", "-subj", "/C=US/ST=Texas/L=Dallas/O=Orders/OU=Storage")
    url = f"{emulator.url}/identity/v1/certificates?version={CURRENT}"
    answer = curl("POST", url, *bearer(token), "-d", csr_body(csr, '{"expires_in": 300}'))
    assert (answer.status, life(answer)) == (200, 300)
    (tmp_path / "leaf").write_text(answer.jq(".certificates[0]"))
    subject = run("openssl", "x509", "-in", str(tmp_path / "leaf"), "-noout", "-subject", "-nameopt", "RFC2253")
    assert subject == f"subject=CN={INSTANCE_ID},OU=Storage,O=Orders,L=Dallas,ST=Texas,C=US\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("-subj", "/C=US/CN=orders"),
        ("-subj", "/C=US/emailAddress=orders@example.com"),
        ("-subj", "/C=US", "-addext", "subjectAltName=DNS:orders.example.com"),
        ("-subj", "/C=US", "-addext", "basicConstraints=critical,CA:TRUE"),
    ],
)
def test_signing_requests_that_ask_for_too_much(emulator, token, tmp_path, arguments):
    csr = make_csr(tmp_path, "-newkey", "rsa:2048", *arguments)
    answer = curl("POST", f"{emulator.url}/identity/v1/certificates?version={CURRENT}", *bearer(token), "-d", csr_body(csr))
    assert answer.refusal() == (400, "invalid_value")


@pytest.mark.parametrize(
    "body, code",
    [
        ("{}", "missing_field"),
        ('{"csr": "not a PEM"}', "invalid_value"),
        ('{"csr": 1}', "invalid_value"),
        ("{", "invalid_request"),
    ],
)
def test_certificates_without_a_signing_request(emulator, token, body, code):
    answer = curl("POST", f"{emulator.url}/identity/v1/certificates?version={CURRENT}", *bearer(token), "-d", body)
    assert answer.refusal() == (400, code)


@pytest.mark.parametrize("seconds", [299, 3601])
def test_certificates_of_a_life_out_of_range(emulator, token, csr, seconds):
    body = csr_body(csr, json.dumps({"expires_in": seconds}))
    answer = curl("POST", f"{emulator.url}/identity/v1/certificates?version={CURRENT}", *bearer(token), "-d", body)
    assert answer.refusal() == (400, "invalid_value")


# Refusals


@pytest.mark.parametrize("path", ["/identity/v1/token?version=2025-08-26", "/instance_identity/v1/token?version=2022-03-01"])
@pytest.mark.parametrize("seconds", ["7200", "4", '"3600"'])
def test_row_14_a_token_of_a_life_out_of_range(emulator, path, seconds):
    answer = curl("PUT", emulator.url + path, *FLAVOR, "-d", f'{{"expires_in": {seconds}}}')
    assert answer.refusal() == (400, "invalid_value")


@pytest.mark.parametrize("path", ["/identity/v1/token?version=2025-08-26", "/instance_identity/v1/token?version=2022-03-01"])
def test_row_14_a_token_without_metadata_flavor(emulator, path):
    answer = curl("PUT", emulator.url + path, "-d", '{"expires_in": 3600}')
    assert answer.refusal() == (400, "missing_value")


@pytest.mark.parametrize("seconds", [5, 3600])
def test_the_shortest_and_the_longest_token(emulator, seconds):
    url = f"{emulator.url}/identity/v1/token?version={CURRENT}"
    assert life(curl("PUT", url, *FLAVOR, "-d", f'{{"expires_in": {seconds}}}')) == seconds


def test_a_nonce_comes_back_in_the_answer_and_in_the_token(emulator):
    nonce = "2026-06-23T08:15:30Z"
    answer = curl("PUT", f"{emulator.url}/identity/v1/token?version={CURRENT}", *FLAVOR, "-d", f'{{"nonce": "{nonce}"}}')
    assert answer.jq(".nonce") == nonce
    assert claims(answer.jq(".access_token"))["nonce"] == nonce


def test_scripts_may_cut_the_token_out_by_position(emulator):
    answer = curl("PUT", f"{emulator.url}/instance_identity/v1/token?version={LEGACY}", *FLAVOR)
    assert run("cut", "-d", '"', "-f4", stdin=answer.body).strip() == answer.jq(".access_token")


@pytest.mark.parametrize(
    "body, code",
    [
        ({"trusted_profile": {"id": UNLINKED["id"]}}, "profile_not_linked"),
        ({"trusted_profile": {"id": "Profile-00000000-0000-0000-0000-000000000000"}}, "not_found"),
        ({"trusted_profile": {"id": LINKED["id"], "name": LINKED["name"]}}, "invalid_value"),
        ({"trusted_profile": {"iam_id": LINKED["id"]}}, "unknown_field"),
        ({"profile": LINKED["id"]}, "unknown_field"),
    ],
)
def test_iam_tokens_that_are_refused(emulator, token, body, code):
    url = f"{emulator.url}/identity/v1/iam_tokens?version={CURRENT}"
    assert curl("POST", url, *bearer(token), "-d", json.dumps(body)).refusal() == (400, code)


@pytest.mark.parametrize(
    "query, code",
    [
        ("", "missing_value"),
        ("?version=", "missing_value"),
        ("?version=2025-8-26", "invalid_value"),
        ("?version=2022-02-28", "invalid_version_range"),
        ("?version=2999-01-01", "invalid_version_range"),
        ("?version=2025-08-26&verbose=true", "unknown_field"),
    ],
)
def test_queries_that_are_refused(emulator, token, query, code):
    answer = curl("GET", f"{emulator.url}/metadata/v1/instance{query}", *bearer(token))
    assert answer.refusal() == (400, code)


@pytest.mark.parametrize("query", ["&generation=2", "&maturity=beta"])
def test_queries_that_make_no_difference(emulator, token, query):
    answer = curl("GET", f"{emulator.url}/metadata/v1/instance?version={CURRENT}{query}", *bearer(token))
    assert (answer.status, answer.jq(".id")) == (200, INSTANCE_ID)


@pytest.mark.parametrize(
    "method, path",
    [
        ("PUT", "/identity/v1/tokens"),
        ("POST", "/identity/v1/iam_token"),
        ("PUT", "/metadata/v1/instance_identity/token"),
        ("GET", "/metadata/v1/instance/disks"),
        ("GET", "/metadata/v1/instance/volume_attachment"),
        ("GET", "/metadata/v1/instance/virtual_network_interfaces"),
        ("GET", "/metadata/v1/instance/id"),
        ("GET", "/metadata/v1"),
        ("GET", "/"),
    ],
)
def test_paths_that_do_not_exist(emulator, token, method, path):
    answer = curl(method, f"{emulator.url}{path}?version={CURRENT}", *FLAVOR, *bearer(token))
    assert answer.refusal() == (404, "not_found")


def test_only_an_identity_token_opens_the_metadata(emulator, token):
    url = f"{emulator.url}/metadata/v1/instance?version={CURRENT}"
    iam_token = curl("POST", f"{emulator.url}/identity/v1/iam_tokens?version={CURRENT}", *bearer(token)).jq(".access_token")
    forged = token[:-8] + ("AAAAAAAA" if not token.endswith("AAAAAAAA") else "BBBBBBBB")
    for authorization in [(), bearer(""), bearer("x"), bearer(iam_token), bearer(forged), ("-H", f"Authorization: {token}")]:
        assert curl("GET", url, *authorization).refusal() == (401, "unauthenticated")
    assert curl("GET", url, *bearer(token)).status == 200
    emulator.clock(advance_seconds=301)
    assert curl("GET", url, *bearer(token)).refusal() == (401, "unauthenticated")


def test_bare_metal_has_identity_but_no_metadata(start):
    emulator = start("--scenario", "bare-metal")
    answer = curl("PUT", f"{emulator.url}/identity/v1/token?version=2025-06-30", *FLAVOR)
    token = answer.jq(".access_token")
    assert answer.status == 200
    assert curl("PUT", f"{emulator.url}/instance_identity/v1/token?version=2025-06-30", *FLAVOR).status == 404
    assert curl("GET", f"{emulator.url}/metadata/v1/instance?version=2025-06-30", *bearer(token)).status == 404


def test_powervs_takes_no_version_and_wants_metadata_flavor_twice(start):
    emulator = start("--scenario", "powervs")
    answer = curl("PUT", f"{emulator.url}/identity/v1/token", *FLAVOR)
    token = answer.jq(".access_token")
    assert answer.status == 200
    url = f"{emulator.url}/identity/v1/iam_tokens"
    body = ("-d", json.dumps({"trusted_profile": {"name": DEFAULT["name"]}}))
    assert curl("POST", url, *bearer(token), *body).refusal() == (400, "missing_value")
    answer = curl("POST", url, *FLAVOR, *bearer(token), *body)
    assert claims(answer.jq(".access_token"))["sub"] == DEFAULT["id"]


# HTTPS


def secure(emulator, tmp_path, host, *arguments):
    """Leads the host's port 443 to the emulator, and trusts its authority."""
    (tmp_path / "ca.pem").write_text(emulator.ca_pem())
    to = ("--connect-to", f"{host}:443:127.0.0.1:{emulator.port}", "--cacert", str(tmp_path / "ca.pem"))
    url = f"https://{host}/identity/v1/token?version={CURRENT}"
    command = ["curl", "-q", "-s", "-S", "-X", "PUT", *to, *FLAVOR, url, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_https_under_the_service_s_name(start, tmp_path):
    emulator = start("--protocol", "https")
    done = secure(emulator, tmp_path, SERVICE_HOST)
    assert done.returncode == 0, done.stderr
    assert claims(json.loads(done.stdout)["access_token"])["iaas"]["instanceID"] == INSTANCE_ID


def test_https_by_address_is_not_valid(start, tmp_path):
    """The certificate is for the host name: curl says 60, unless it is told not to look."""
    emulator = start("--protocol", "https")
    assert secure(emulator, tmp_path, "169.254.169.254").returncode == 60
    assert secure(emulator, tmp_path, "169.254.169.254", "--insecure").returncode == 0


def test_only_one_protocol_is_active(start, emulator, tmp_path):
    https = start("--protocol", "https")
    plain = subprocess.run(["curl", "-q", "-s", f"http://127.0.0.1:{https.port}/"], capture_output=True, check=False)
    assert plain.returncode != 0
    assert plain.stdout == b""
    assert secure(emulator, tmp_path, SERVICE_HOST).returncode != 0
    assert https.requests() == []
