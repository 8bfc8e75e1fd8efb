"""IBM's VPC client for Python, which gets its IAM token from the metadata service."""

import pytest
from ibm_cloud_sdk_core import ApiException
from ibm_cloud_sdk_core.authenticators import VPCInstanceAuthenticator
from ibm_vpc import VpcV1

from support import CURRENT, DEFAULT, HERE, LEGACY, LINKED, VPC_ID, VpcApi, claims, exchange, lines

ANSWERS = {
    "GET /v1/vpcs": {"vpcs": [{"id": VPC_ID, "name": "orders-vpc"}], "limit": 50, "total_count": 1},
    "GET /v1/instances": {"instances": [], "limit": 50, "total_count": 0},
}


@pytest.fixture
def emulator(start):
    return start("--scenario", str(HERE / "profiles.json"))


@pytest.fixture
def api():
    with VpcApi(ANSWERS) as api:
        yield api


@pytest.mark.parametrize("version", [LEGACY, CURRENT])
def test_its_requests_carry_the_iam_token(emulator, api, version):
    authenticator = VPCInstanceAuthenticator(
        url=emulator.url, service_version=version, iam_profile_crn=LINKED["crn"]
    )
    client = VpcV1(authenticator=authenticator)
    client.set_service_url(api.url)
    assert client.list_vpcs().get_result()["vpcs"][0]["id"] == VPC_ID
    assert client.list_instances(vpc_id=VPC_ID).get_result()["instances"] == []
    assert [f"{request['method']} {request['path']}" for request in api.requests] == list(ANSWERS)
    assert api.requests[1]["query"]["vpc.id"] == [VPC_ID]
    token = authenticator.token_manager.access_token
    assert claims(token)["sub"] == LINKED["id"]
    assert {request["authorization"] for request in api.requests} == {f"Bearer {token}"}
    assert lines(emulator.requests()) == exchange(version)


def test_everything_from_environment_variables(emulator, api, monkeypatch):
    monkeypatch.setenv("VPC_URL", api.url)
    monkeypatch.setenv("VPC_AUTH_TYPE", "vpc")
    monkeypatch.setenv("VPC_AUTH_URL", emulator.url)
    monkeypatch.setenv("VPC_VPC_IMS_VERSION", CURRENT)
    client = VpcV1.new_instance()
    assert len(client.list_vpcs().get_result()["vpcs"]) == 1
    token = api.requests[0]["authorization"].removeprefix("Bearer ")
    assert claims(token)["sub"] == DEFAULT["id"]
    assert lines(emulator.requests()) == exchange(CURRENT)


def test_without_a_token_nothing_is_asked_of_the_vpc_api(emulator, api):
    emulator.fault(disabled="forbidden")
    client = VpcV1(authenticator=VPCInstanceAuthenticator(url=emulator.url))
    client.set_service_url(api.url)
    with pytest.raises(ApiException) as raised:
        client.list_vpcs()
    assert raised.value.status_code == 403
    assert api.requests == []
