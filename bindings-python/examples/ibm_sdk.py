"""IBM's SDK with the identity of the server: lists the VPCs that its trusted profile may see. No API key anywhere.

    pip install vpc-metadata[ibm] ibm-vpc
    python ibm_sdk.py https://us-south.iaas.cloud.ibm.com/v1
"""

import sys

from ibm_vpc import VpcV1

from vpc_metadata import Client
from vpc_metadata.ibm import Authenticator


def main() -> None:
    client = Client()
    service = VpcV1(authenticator=Authenticator(client))
    service.set_service_url(sys.argv[1])
    for vpc in service.list_vpcs().get_result()["vpcs"]:
        print(vpc["name"])


if __name__ == "__main__":
    main()
