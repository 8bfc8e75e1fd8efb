"""The IAM token in the hands of other libraries, the real ones."""

import asyncio
import base64
import http.server
import json
import sys
import threading

import httpx
import ibm_boto3
import ibm_botocore.client
import pytest
import requests
from ibm_vpc import VpcV1

import vpc_metadata.httpx
import vpc_metadata.ibm
import vpc_metadata.requests

LISTING = b"""<?xml version="1.0"?><ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<Owner><ID>1</ID></Owner><Buckets><Bucket><Name>orders</Name></Bucket></Buckets></ListAllMyBucketsResult>"""
VPCS = json.dumps({"vpcs": [{"id": "r006-1", "name": "orders-vpc"}], "limit": 50, "total_count": 1}).encode()


@pytest.fixture
def api():
    """Stands in for the VPC API and for object storage, and notes the tokens."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.tokens.append(self.headers["Authorization"])
            body, kind = (VPCS, "application/json") if self.path.startswith("/v1/") else (LISTING, "application/xml")
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.tokens, server.url = [], f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def profile_of(header):
    kind, token = header.split()
    assert kind == "Bearer"
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))["sub"]


def test_ibms_vpc_client(api, client, emulator):
    service = VpcV1(authenticator=vpc_metadata.ibm.Authenticator(client))
    service.set_service_url(f"{api.url}/v1")
    for _ in range(3):
        assert service.list_vpcs().get_result()["vpcs"][0]["name"] == "orders-vpc"
    assert set(api.tokens) == {f"Bearer {client.iam_token()}"}
    assert emulator.count("create-identity-iam-token") == 1


def test_ibms_vpc_client_with_the_settings_of_the_environment(api, emulator, monkeypatch):
    monkeypatch.setenv("VPC_METADATA_ENDPOINT", emulator.url)
    authenticator = vpc_metadata.ibm.Authenticator()
    assert authenticator.authentication_type() == "vpc"
    service = VpcV1(authenticator=authenticator)
    service.set_service_url(f"{api.url}/v1")
    service.list_vpcs()
    assert profile_of(api.tokens[0])


def test_a_failure_reaches_the_caller_of_the_sdk(api, client, emulator):
    emulator.add_fault(operation="create-identity-iam-token", status={"code": 403})
    service = VpcV1(authenticator=vpc_metadata.ibm.Authenticator(client))
    service.set_service_url(f"{api.url}/v1")
    with pytest.raises(vpc_metadata.ForbiddenError):
        service.list_vpcs()
    assert api.tokens == []


def test_ibms_object_storage_client(api, client):
    manager = vpc_metadata.ibm.TokenManager(client)
    config = ibm_botocore.client.Config(signature_version="oauth")
    storage = ibm_boto3.client("s3", token_manager=manager, config=config, endpoint_url=api.url)
    assert storage.list_buckets()["Buckets"][0]["Name"] == "orders"
    assert api.tokens == [f"Bearer {client.iam_token()}"]


def test_requests(api, client, emulator):
    with requests.Session() as session:
        session.auth = vpc_metadata.requests.IamAuth(client)
        for _ in range(3):
            assert session.get(f"{api.url}/v1/vpcs").json()["vpcs"]
    assert set(api.tokens) == {f"Bearer {client.iam_token()}"}
    assert emulator.count("create-identity-iam-token") == 1


def test_httpx(api, client, emulator, monkeypatch):
    monkeypatch.setenv("VPC_METADATA_ENDPOINT", emulator.url)
    with httpx.Client(auth=vpc_metadata.httpx.IamAuth(client)) as session:
        assert session.get(f"{api.url}/v1/vpcs").json()["vpcs"]
    assert api.tokens == [f"Bearer {client.iam_token()}"]

    async def main():
        async with emulator.async_client() as asynchronous:
            for auth in (vpc_metadata.httpx.IamAuth(async_client=asynchronous), vpc_metadata.httpx.IamAuth()):
                async with httpx.AsyncClient(auth=auth) as session:
                    assert (await session.get(f"{api.url}/v1/vpcs")).json()["vpcs"]
            return await asynchronous.iam_token()

    token = asyncio.run(main())
    assert api.tokens[1] == f"Bearer {token}" and len(api.tokens) == 3
    assert profile_of(api.tokens[2])


@pytest.mark.parametrize("adapter", ["ibm.Authenticator", "ibm.TokenManager", "requests.IamAuth", "httpx.IamAuth"])
def test_a_profile_can_be_chosen(api, client, emulator, adapter):
    crn = client.get_instance_initialization()["default_trusted_profile"]["target"]["crn"]
    module, name = adapter.split(".")
    made = getattr(sys.modules[f"vpc_metadata.{module}"], name)(client, trusted_profile=crn)
    manager = getattr(made, "token_manager", made)
    if hasattr(manager, "get_token"):
        assert manager.get_token() == client.iam_token(crn)
    else:
        get = (requests if module == "requests" else httpx).get
        get(f"{api.url}/v1/vpcs", auth=made)
        assert api.tokens == [f"Bearer {client.iam_token(crn)}"]
    sent = [each["body"] for each in emulator.requests() if each["operation"] == "create-identity-iam-token"]
    assert json.loads(sent[0])["trusted_profile"] == {"crn": crn}


def test_object_storage_does_without_the_sdk_core(python):
    python("""
        import sys
        sys.modules["ibm_cloud_sdk_core"] = None
        from vpc_metadata.ibm import TokenManager
        try:
            from vpc_metadata.ibm import Authenticator
        except ImportError as error:
            assert "vpc-metadata[ibm]" in str(error)
        else:
            raise SystemExit("no ImportError")
    """)
