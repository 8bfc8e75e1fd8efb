"""The documentation's procedure from end to end, as one shell script: token, initialization, user data, IAM token."""

import pytest

from support import CURRENT, DEFAULT, IAM_PATH, LEGACY, TOKEN_PATH, claims, lines, run

PROCEDURE = r"""
set -euo pipefail
instance_identity_token=$(curl -sS -X PUT "$vpc_metadata_api_endpoint$token_path?version=$version" \
    -H "Metadata-Flavor: ibm" -H "Accept: application/json" \
    -d '{
          "expires_in": 3600
        }' | jq -r '(.access_token)')
initialization=$(curl -sS -X GET "$vpc_metadata_api_endpoint/metadata/v1/instance/initialization?version=$version" \
    -H "Accept: application/json" -H "Authorization: Bearer $instance_identity_token")
jq -r '.user_data' <<<"$initialization" >user-data
profile=$(jq -r '.default_trusted_profile.target.id' <<<"$initialization")
iam_token=$(curl -sS -X POST "$vpc_metadata_api_endpoint$iam_path?version=$version" \
    -H "Authorization: Bearer $instance_identity_token" \
    -d "{
          \"trusted_profile\": { \"id\": \"$profile\" }
        }" | jq -r '(.access_token)')
printf '%s' "$iam_token" >iam-token
"""


@pytest.mark.parametrize("version", [LEGACY, CURRENT])
def test_the_procedure_of_the_documentation(emulator, monkeypatch, tmp_path, version):
    monkeypatch.chdir(tmp_path)
    run(
        "bash",
        stdin=PROCEDURE,
        vpc_metadata_api_endpoint=emulator.url,
        version=version,
        token_path=TOKEN_PATH[version],
        iam_path=IAM_PATH[version],
    )
    assert (tmp_path / "user-data").read_text().startswith("#cloud-config\npackage_update: true\n")
    told = claims((tmp_path / "iam-token").read_text())
    assert (told["sub"], told["exp"] - told["iat"]) == (DEFAULT["id"], 3600)
    requests = emulator.requests()
    assert lines(requests) == [
        f"PUT {TOKEN_PATH[version]}?version={version}",
        f"GET /metadata/v1/instance/initialization?version={version}",
        f"POST {IAM_PATH[version]}?version={version}",
    ]
    assert [request["status"] for request in requests] == [200, 200, 200]
