"""IBM's Python SDK core: `VPCInstanceAuthenticator` in every way that it can be configured."""

import json

import pytest
from ibm_cloud_sdk_core import ApiException, get_authenticator_from_environment
from ibm_cloud_sdk_core.authenticators import VPCInstanceAuthenticator
from ibm_cloud_sdk_core.token_managers.vpc_instance_token_manager import VPCInstanceTokenManager

from support import (
    CURRENT,
    DEFAULT,
    HERE,
    IAM_PATH,
    INSTANCE_ID,
    LEGACY,
    LINKED,
    TOKEN_PATH,
    UNLINKED,
    claims,
    exchange,
    lines,
)

VERSIONS = [LEGACY, CURRENT]
SELECTORS = ["id", "crn", "name"]


@pytest.fixture
def emulator(start):
    return start("--scenario", str(HERE / "profiles.json"))


def authenticator(emulator, version=CURRENT, **settings):
    return VPCInstanceAuthenticator(url=emulator.url, service_version=version, **settings)


def token_of(authenticator):
    request = {"headers": {}}
    authenticator.authenticate(request)
    scheme, token = request["headers"]["Authorization"].split(" ")
    assert scheme == "Bearer"
    return token


def refusal(error):
    """Status, code and trace of the service's error, as a user of the SDK gets at them."""
    body = error.http_response.json()
    assert error.http_response.headers["X-Request-Id"] == body["trace"]
    assert error.message == body["errors"][0]["message"]
    return error.status_code, body["errors"][0]["code"]


def check_exchange(emulator, version, selector):
    """Exactly the two requests of an exchange, with the profile named as asked."""
    requests = emulator.requests()
    assert lines(requests) == exchange(version)
    for request in requests:
        assert request["status"] == 200
        assert request["headers"]["metadata-flavor"] == "ibm"
        assert request["headers"]["content-type"] == "application/json"
        assert request["headers"]["user-agent"].startswith("ibm-python-sdk-core/vpc-instance-authenticator-3.28.0 ")
    token, iam_token = requests
    assert json.loads(token["body"]) == {"expires_in": 300}
    assert "authorization" not in token["headers"]
    assert iam_token["headers"]["authorization"].startswith("Bearer sha256:")
    if selector is None:
        assert iam_token["body"] == ""
    else:
        assert json.loads(iam_token["body"]) == {"trusted_profile": {selector: LINKED[selector]}}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("selector", SELECTORS)
def test_a_linked_profile_by_each_selector(emulator, version, selector):
    token = token_of(authenticator(emulator, version, **{f"iam_profile_{selector}": LINKED[selector]}))
    assert claims(token)["sub"] == LINKED["id"]
    check_exchange(emulator, version, selector)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_default_profile_when_none_is_named(emulator, version):
    token = token_of(authenticator(emulator, version))
    assert claims(token)["sub"] == DEFAULT["id"]
    check_exchange(emulator, version, None)


def test_without_a_version_the_sdk_takes_the_legacy_paths(emulator):
    token = token_of(VPCInstanceAuthenticator(url=emulator.url))
    assert claims(token)["sub"] == DEFAULT["id"]
    check_exchange(emulator, LEGACY, None)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("selector", SELECTORS)
def test_settings_from_environment_variables(emulator, monkeypatch, version, selector):
    monkeypatch.setenv("VPC_AUTH_TYPE", "vpc")
    monkeypatch.setenv("VPC_AUTH_URL", emulator.url)
    # The property is VPC_IMS_VERSION, and the service's name stands before it like before every other.
    monkeypatch.setenv("VPC_VPC_IMS_VERSION", version)
    monkeypatch.setenv(f"VPC_IAM_PROFILE_{selector.upper()}", LINKED[selector])
    configured = get_authenticator_from_environment("vpc")
    assert isinstance(configured, VPCInstanceAuthenticator)
    assert claims(token_of(configured))["sub"] == LINKED["id"]
    check_exchange(emulator, version, selector)


def test_settings_from_a_credentials_file(emulator, monkeypatch, tmp_path):
    settings = f"ORDERS_AUTH_TYPE=VPC\nORDERS_AUTH_URL={emulator.url}\nORDERS_IAM_PROFILE_ID={LINKED['id']}\n"
    (tmp_path / "orders.env").write_text(settings)
    monkeypatch.setenv("IBM_CREDENTIALS_FILE", str(tmp_path / "orders.env"))
    assert claims(token_of(get_authenticator_from_environment("orders")))["sub"] == LINKED["id"]
    check_exchange(emulator, LEGACY, "id")


def test_a_profile_set_later(emulator):
    configured = authenticator(emulator)
    configured.set_iam_profile_name(LINKED["name"])
    assert claims(token_of(configured))["sub"] == LINKED["id"]
    check_exchange(emulator, CURRENT, "name")


@pytest.mark.parametrize("version", VERSIONS)
def test_created_is_as_good_as_ok(start, version):
    emulator = start("--scenario", str(HERE / "created.json"))
    token_of(authenticator(emulator, version))
    assert [request["status"] for request in emulator.requests()] == [200, 201]


def test_the_sdk_finds_the_life_of_the_token_in_its_claims(emulator):
    configured = authenticator(emulator)
    told = claims(token_of(configured))
    assert told["exp"] - told["iat"] == 3600
    assert configured.token_manager.expire_time == told["exp"]
    assert configured.token_manager.refresh_time == told["exp"] - 720
    assert configured.token_manager.token_info["expires_in"] == 3600


def test_a_token_is_kept_while_its_claims_say_so(emulator):
    configured = authenticator(emulator)
    assert token_of(configured) == token_of(configured)
    assert lines(emulator.requests()) == exchange(CURRENT)


@pytest.mark.parametrize("passed, state", [(2890, "stale"), (3595, "expired")])
def test_a_new_token_after_80_percent_of_its_life_and_before_its_end(emulator, monkeypatch, passed, state):
    configured = authenticator(emulator)
    first = token_of(configured)
    now = claims(first)["iat"] + passed
    emulator.clock(advance_seconds=passed)
    monkeypatch.setattr(VPCInstanceTokenManager, "_get_current_time", staticmethod(lambda: now))
    assert configured.token_manager._is_token_expired() is (state == "expired")
    second = token_of(configured)
    assert second != first
    assert claims(second)["exp"] >= now + 3600
    assert token_of(configured) == second
    assert lines(emulator.requests()) == exchange(CURRENT) * 2


def test_a_clock_two_hours_behind_makes_the_sdk_fetch_twice_each_time(emulator):
    """Judged by its claims every token is long over: the reason why our client does not judge by the wall clock."""
    emulator.clock(skew_seconds=-7200)
    configured = authenticator(emulator)
    for _ in range(3):
        token_of(configured)
    assert lines(emulator.requests()) == exchange(CURRENT) * 6


def test_the_identity_token_tells_of_the_server(emulator):
    token = authenticator(emulator, token_lifetime=600).token_manager.retrieve_instance_identity_token()
    told = claims(token)
    assert told["exp"] - told["iat"] == 600
    assert told["iss"] == "VSI-CR_us-south"
    assert told["iaas"]["instanceID"] == INSTANCE_ID
    assert [json.loads(request["body"]) for request in emulator.requests()] == [{"expires_in": 600}]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("selector", SELECTORS)
def test_a_profile_that_is_not_linked(emulator, version, selector):
    configured = authenticator(emulator, version, **{f"iam_profile_{selector}": UNLINKED[selector]})
    with pytest.raises(ApiException) as raised:
        token_of(configured)
    assert refusal(raised.value) == (400, "profile_not_linked")
    assert lines(emulator.requests()) == exchange(version)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_profile_that_does_not_exist(emulator, version):
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator, version, iam_profile_id="Profile-00000000-0000-0000-0000-000000000000"))
    assert refusal(raised.value) == (400, "not_found")


@pytest.mark.parametrize("version", VERSIONS)
def test_no_profile_named_and_no_default(start, version):
    emulator = start("--scenario", "no-default-profile")
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator, version))
    assert refusal(raised.value) == (400, "missing_field")
    assert lines(emulator.requests()) == exchange(version)


@pytest.mark.parametrize("lifetime", [4, 3601])
def test_a_lifetime_out_of_range(emulator, lifetime):
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator, token_lifetime=lifetime))
    assert refusal(raised.value) == (400, "invalid_value")
    assert lines(emulator.requests()) == exchange(CURRENT)[:1]


def test_a_service_that_is_not_enabled(emulator):
    emulator.fault(disabled="forbidden")
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator))
    assert refusal(raised.value) == (403, "unauthorized")


def test_an_identity_token_that_ended_meanwhile(emulator):
    emulator.fault(operation="create-identity-token", token={"expires_in": 0})
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator))
    assert refusal(raised.value) == (401, "unauthenticated")
    assert lines(emulator.requests()) == exchange(CURRENT)


def test_a_failing_service(emulator):
    emulator.fault(operation="create-identity-iam-token", status={"code": 500})
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator))
    assert refusal(raised.value) == (500, "service_error")
    assert lines(emulator.requests()) == exchange(CURRENT)


def test_bare_metal_has_the_current_paths_only(start):
    emulator = start("--scenario", "bare-metal")
    with pytest.raises(ApiException) as raised:
        token_of(authenticator(emulator, LEGACY))
    assert refusal(raised.value) == (404, "not_found")
    token_of(authenticator(emulator, CURRENT, iam_profile_id=DEFAULT["id"]))
    requests = emulator.requests()
    assert [(request["path"], request["status"]) for request in requests] == [
        (TOKEN_PATH[LEGACY], 404),
        (TOKEN_PATH[CURRENT], 200),
        (IAM_PATH[CURRENT], 200),
    ]


def test_nothing_is_sent_for_settings_that_the_sdk_refuses(emulator):
    with pytest.raises(ValueError, match="At most one"):
        authenticator(emulator, iam_profile_id=LINKED["id"], iam_profile_name=LINKED["name"])
    with pytest.raises(ValueError, match="Invalid service version '2024-11-12'"):
        authenticator(emulator, "2024-11-12")
    assert emulator.requests() == []
