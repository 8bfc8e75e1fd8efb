"""Sets a new server up, as a boot script does: waits for the metadata service, stores the user data, and mounts the data
volume, which it finds by its name.

    python bootstrap.py data-volume /mnt/data            # as root, on the server
    python bootstrap.py data-volume /mnt/data --dry-run  # only says what it would do
"""

import argparse
import pathlib
import subprocess
import sys

from vpc_metadata import Client, VpcMetadataError
from vpc_metadata.types import VolumeAttachment

# The system names a disk after the first 20 characters of its device id.
BY_ID = "/dev/disk/by-id/virtio-{:.20}"


def find(attachments: list[VolumeAttachment], volume: str) -> VolumeAttachment:
    for attachment in attachments:
        if attachment.get("volume", {}).get("name") == volume:
            return attachment
    names = [attachment.get("volume", {}).get("name") for attachment in attachments]
    raise SystemExit(f"no volume {volume!r} is attached; there are {names}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("volume")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--user-data", type=pathlib.Path, default=pathlib.Path("/var/lib/user-data"))
    parser.add_argument("--dry-run", action="store_true")
    options = parser.parse_args()

    with Client() as client:
        client.wait_ready(120)  # the network may still be coming up
        instance = client.get_instance()
        user_data = client.get_instance_initialization().get("user_data", "")
        attachments = client.list_instance_volume_attachments()["volume_attachments"]

    print(f"{instance.get('name')}: {len(user_data)} characters of user data")
    device = BY_ID.format(find(attachments, options.volume).get("device", {}).get("id", ""))
    command = ["mount", device, str(options.folder)]
    print(" ".join(command))
    if not options.dry_run:
        options.user_data.touch(mode=0o600)  # user data often holds secrets
        options.user_data.write_text(user_data)
        options.folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(command, check=True)


if __name__ == "__main__":
    try:
        main()
    except VpcMetadataError as error:
        sys.exit(f"{error.kind}: {error}; {error.hint or ''}")
