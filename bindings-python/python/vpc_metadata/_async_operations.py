"""The operations of `AsyncClient`, one coroutine for each row of the operation table."""

# Made by `make generate` from the core's own lists. Change those.


class AsyncOperations:
    async def get_instance(self):
        """Describes the virtual server instance that the caller runs on.

        Behind it: get-instance, GET /metadata/v1/instance.
        """
        return await self._call(self._native.get_instance)

    async def get_instance_initialization(self):
        """Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows
        password.

        Behind it: get-instance-initialization, GET /metadata/v1/instance/initialization.
        """
        return await self._call(self._native.get_instance_initialization)

    async def list_instance_network_attachments(self):
        """Lists the network attachments of the instance.

        Behind it: list-instance-network-attachments, GET /metadata/v1/instance/network_attachments.
        """
        return await self._call(self._native.list_instance_network_attachments)

    async def get_instance_network_attachment(self, id):
        """Describes one network attachment of the instance.

        Behind it: get-instance-network-attachment, GET /metadata/v1/instance/network_attachments/{id}.
        """
        return await self._call(self._native.get_instance_network_attachment, id)

    async def list_instance_network_interfaces(self):
        """Lists the network interfaces of the instance, with their floating IPs and security groups.

        Behind it: list-instance-network-interfaces, GET /metadata/v1/instance/network_interfaces.
        """
        return await self._call(self._native.list_instance_network_interfaces)

    async def get_instance_network_interface(self, id):
        """Describes one network interface of the instance.

        Behind it: get-instance-network-interface, GET /metadata/v1/instance/network_interfaces/{id}.
        """
        return await self._call(self._native.get_instance_network_interface, id)

    async def list_instance_volume_attachments(self):
        """Lists the volume attachments of the instance, boot volume included.

        Behind it: list-instance-volume-attachments, GET /metadata/v1/instance/volume_attachments.
        """
        return await self._call(self._native.list_instance_volume_attachments)

    async def get_instance_volume_attachment(self, id):
        """Describes one volume attachment of the instance.

        Behind it: get-instance-volume-attachment, GET /metadata/v1/instance/volume_attachments/{id}.
        """
        return await self._call(self._native.get_instance_volume_attachment, id)

    async def list_instance_cluster_network_attachments(self):
        """Lists the cluster network attachments of the instance.

        Behind it: list-instance-cluster-network-attachments, GET
        /metadata/v1/instance/cluster_network_attachments.
        """
        return await self._call(self._native.list_instance_cluster_network_attachments)

    async def get_instance_cluster_network_attachment(self, id):
        """Describes one cluster network attachment of the instance.

        Behind it: get-instance-cluster-network-attachment, GET
        /metadata/v1/instance/cluster_network_attachments/{id}.
        """
        return await self._call(self._native.get_instance_cluster_network_attachment, id)

    async def list_instance_software_attachments(self):
        """Lists the software attachments of the instance. Their licence keys are secrets.

        Behind it: list-instance-software-attachments, GET /metadata/v1/instance/software_attachments.
        """
        return await self._call(self._native.list_instance_software_attachments)

    async def get_instance_software_attachment(self, id):
        """Describes one software attachment of the instance. Its licence keys are secrets.

        Behind it: get-instance-software-attachment, GET /metadata/v1/instance/software_attachments/{id}.
        """
        return await self._call(self._native.get_instance_software_attachment, id)

    async def list_keys(self):
        """Lists the SSH keys that the instance was created with.

        Behind it: list-keys, GET /metadata/v1/keys.
        """
        return await self._call(self._native.list_keys)

    async def get_key(self, id):
        """Describes one SSH key, public key included.

        Behind it: get-key, GET /metadata/v1/keys/{id}.
        """
        return await self._call(self._native.get_key, id)

    async def list_placement_groups(self):
        """Lists the placement groups of the instance.

        Behind it: list-placement-groups, GET /metadata/v1/placement_groups.
        """
        return await self._call(self._native.list_placement_groups)

    async def get_placement_group(self, id):
        """Describes one placement group.

        Behind it: get-placement-group, GET /metadata/v1/placement_groups/{id}.
        """
        return await self._call(self._native.get_placement_group, id)

    async def list_virtual_network_interfaces(self):
        """Lists the virtual network interfaces that are attached to the instance.

        Behind it: list-virtual-network-interfaces, GET /metadata/v1/virtual_network_interfaces.
        """
        return await self._call(self._native.list_virtual_network_interfaces)

    async def get_virtual_network_interface(self, id):
        """Describes one virtual network interface.

        Behind it: get-virtual-network-interface, GET /metadata/v1/virtual_network_interfaces/{id}.
        """
        return await self._call(self._native.get_virtual_network_interface, id)

    async def create_identity_token(self, *, expires_in=None, nonce=None):
        """Requests a new identity token of the server, outside of the client's cache.

        Behind it: create-identity-token, PUT /identity/v1/token.
        """
        return await self._call(self._native.create_identity_token, expires_in, nonce)

    async def create_identity_iam_token(self, trusted_profile=None):
        """Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's
        cache.

        Behind it: create-identity-iam-token, POST /identity/v1/iam_tokens.
        """
        return await self._call(self._native.create_identity_iam_token, trusted_profile)

    async def create_identity_certificate(self, csr, *, expires_in=None):
        """Issues an identity certificate for the key of a certificate signing request.

        Behind it: create-identity-certificate, POST /identity/v1/certificates.
        """
        return await self._call(self._native.create_identity_certificate, csr, expires_in)
