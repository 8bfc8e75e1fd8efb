"""`ibm-cloud-fail-over`, which moves addresses between servers and knows its own server by its metadata.

It always goes to the service's host name, on port 80 or else 443, so here that name leads to the emulator; what it
sends there is its own.
"""

import json
import socket

import pytest
from ibm_cloud_sdk_core import ApiException

import ibm_cloud_fail_over
from ibm_cloud_fail_over import HAFailOver
from support import DEFAULT, INSTANCE_ID, LEGACY, SERVICE_HOST, VPC_ID, VpcApi, claims, exchange, lines, run

VPC_API_HOST = "us-south.iaas.cloud.ibm.com"
FLOATING_IP = ("r006-3565fbcc-259c-5422-98a1-cbdf5d8ef803", "203.0.113.24")
LOCAL_VNI, OTHER_VNI = "0717-9d46349a-59b5-5ffe-8bb0-561c4520c613", "0717-00000000-0000-0000-0000-000000000000"
TOKEN, IAM_TOKEN = exchange(LEGACY)


@pytest.fixture
def route(monkeypatch):
    """Where each host and port leads; every other one refuses."""
    routes = {}
    connect = socket.create_connection

    def redirected(address, *arguments, **options):
        host, port = address
        if host == "127.0.0.1":
            return connect(address, *arguments, **options)
        if (host, port) not in routes:
            raise ConnectionRefusedError(f"{host}:{port}")
        return connect(("127.0.0.1", routes[host, port]), *arguments, **options)

    monkeypatch.setattr(socket, "create_connection", redirected)
    return routes


@pytest.fixture
def emulator(emulator, route):
    route[SERVICE_HOST, 80] = emulator.port
    return emulator


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """Key and self-signed certificate of the stand-in for the VPC API, in one file."""
    path = tmp_path_factory.mktemp("vpc-api")
    run(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={VPC_API_HOST}",
        "-addext", f"subjectAltName=DNS:{VPC_API_HOST}", "-keyout", str(path / "key"), "-out", str(path / "crt"),
    )
    both = path / "both.pem"
    both.write_text((path / "key").read_text() + (path / "crt").read_text())
    return both


@pytest.fixture
def vpc_api(route, certificate, monkeypatch):
    """Starts the stand-in with these answers."""
    apis = []

    def start(answers):
        api = VpcApi(answers, certificate)
        apis.append(api)
        api.__enter__()
        route[VPC_API_HOST, 443] = api.port
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        return api

    yield start
    for api in apis:
        api.__exit__()


def check_token_request(request):
    assert json.loads(request["body"]) == {"expires_in": 3600}
    assert "content-type" not in request["headers"]
    assert request["headers"]["metadata-flavor"] == "ibm"
    assert request["headers"]["host"] == SERVICE_HOST


@pytest.mark.parametrize(
    "method, path",
    [
        ("get_instance_metadata", "/metadata/v1/instance"),
        ("get_instance_interface_metadata", "/metadata/v1/instance/network_interfaces"),
        ("get_vni_metadata", "/metadata/v1/virtual_network_interfaces"),
    ],
)
def test_its_reads_of_metadata(emulator, method, path):
    answer = getattr(HAFailOver(), method)()
    requests = emulator.requests()
    assert lines(requests) == [TOKEN, f"GET {path}?version={LEGACY}"]
    check_token_request(requests[0])
    assert requests[1]["headers"]["metadata-flavor"] == "ibm"
    assert requests[0]["connection"] == requests[1]["connection"]
    if method == "get_instance_metadata":
        assert (answer["id"], answer["vpc"]["id"], answer["zone"]["name"]) == (INSTANCE_ID, VPC_ID, "us-south-1")
    elif method == "get_instance_interface_metadata":
        addresses = [[ip["address"] for ip in nic["floating_ips"]] for nic in answer["network_interfaces"]]
        assert addresses == [["203.0.113.24"], []]
    else:
        assert LOCAL_VNI in [vni["id"] for vni in answer["virtual_network_interfaces"]]


def test_its_iam_token(emulator):
    scheme, token = HAFailOver().get_token().split(" ")
    assert scheme == "Bearer"
    assert claims(token)["sub"] == DEFAULT["id"]
    requests = emulator.requests()
    assert lines(requests) == [TOKEN, IAM_TOKEN]
    check_token_request(requests[0])
    assert requests[1]["body"] == ""
    assert requests[1]["headers"]["content-length"] == "0"


def test_the_attached_floating_ip(emulator):
    assert ibm_cloud_fail_over.fail_over_get_attached_fip(None) == FLOATING_IP


def test_moving_a_floating_ip_here(emulator, vpc_api):
    api = vpc_api({})
    answer = ibm_cloud_fail_over.fail_over_floating_ip_start(
        f"https://{VPC_API_HOST}", LOCAL_VNI, OTHER_VNI, FLOATING_IP[0], None
    )
    assert answer == FLOATING_IP
    assert [f"{request['method']} {request['path']}" for request in api.requests] == [
        f"DELETE /v1/network_interfaces/{OTHER_VNI}/floating_ips/{FLOATING_IP[0]}",
        f"PUT /v1/network_interfaces/{LOCAL_VNI}/floating_ips/{FLOATING_IP[0]}",
    ]
    for request in api.requests:
        assert claims(request["authorization"].removeprefix("Bearer "))["sub"] == DEFAULT["id"]
    assert lines(emulator.requests()) == [
        TOKEN,
        f"GET /metadata/v1/virtual_network_interfaces?version={LEGACY}",
        *[TOKEN, IAM_TOKEN] * 2,
        TOKEN,
        f"GET /metadata/v1/instance/network_interfaces?version={LEGACY}",
    ]


def test_moving_a_route_here(emulator, vpc_api):
    tables = f"/v1/vpcs/{VPC_ID}/routing_tables"
    api = vpc_api({
        f"GET {tables}": {
            "routing_tables": [{"id": "table", "name": "ingress", "route_internet_ingress": True}]
        },
        f"GET {tables}/table/routes": {
            "routes": [{
                "id": "route",
                "name": "orders",
                "advertise": False,
                "priority": 2,
                "destination": "192.0.2.0/24",
                "zone": {"name": "us-south-1"},
                "next_hop": {"address": "10.240.0.4"},
            }]
        },
    })
    hop = ibm_cloud_fail_over.fail_over_cr_vip("SET", f"https://{VPC_API_HOST}", "10.240.0.4", "10.240.0.5", None)
    assert hop == "10.240.0.5"
    # In the zone that the metadata names, so the route is changed in its place.
    assert [f"{request['method']} {request['path']}" for request in api.requests] == [
        f"GET {tables}",
        f"GET {tables}/table/routes",
        f"PATCH {tables}/table/routes/route",
    ]
    assert api.requests[2]["body"]["next_hop"] == {"address": "10.240.0.5"}
    assert lines(emulator.requests()) == [
        TOKEN, f"GET /metadata/v1/instance?version={LEGACY}", *[TOKEN, IAM_TOKEN] * 3
    ]


def test_https_when_port_80_refuses(start, route, monkeypatch, tmp_path):
    emulator = start("--protocol", "https")
    (tmp_path / "ca.pem").write_text(emulator.ca_pem())
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    route[SERVICE_HOST, 443] = emulator.port
    assert HAFailOver().get_instance_metadata()["id"] == INSTANCE_ID
    assert lines(emulator.requests()) == [TOKEN, f"GET /metadata/v1/instance?version={LEGACY}"]


def test_a_server_without_a_default_profile(start, route):
    emulator = start("--scenario", "no-default-profile")
    route[SERVICE_HOST, 80] = emulator.port
    with pytest.raises(ApiException, match="Can not get access token from trusted profile"):
        HAFailOver().get_token()
    assert [request["status"] for request in emulator.requests()] == [200, 400]


def test_a_service_that_refuses_connections(emulator):
    emulator.fault(refuse=True)
    with pytest.raises(ApiException, match="Activate metadata at VSI instance"):
        HAFailOver().get_instance_metadata()
    assert emulator.requests() == []
