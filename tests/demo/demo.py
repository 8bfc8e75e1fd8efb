"""The main job in Python: an identity token, an IAM token, and the instance."""

from vpc_metadata import Client

with Client() as client:
    identity_token, iam_token = client.identity_token(), client.iam_token()
    instance = client.get_instance()
print(f"{instance['name']} ({instance['id']}) in {instance['zone']['name']}")
print(f"identity token of {len(identity_token)} characters, IAM token of {len(iam_token)}")
