"""The operations of `AsyncClient`, one coroutine for each row of the operation table."""

# Made by `make generate` from the core's own lists. Change those.

from __future__ import annotations

from typing import Any, Callable, Optional

from . import _native


class AsyncOperations:
    _native: _native.AsyncClient

    async def _call(self, start: Callable[..., int], *arguments: object) -> Any:
        raise NotImplementedError  # by the class that has a reactor

    async def get_instance(self) -> Any:
        """Describes the virtual server instance that the caller runs on.

        Behind it: get-instance, GET /metadata/v1/instance.
        """
        return await self._call(self._native.get_instance)

    async def get_instance_initialization(self) -> Any:
        """Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows
        password.

        Behind it: get-instance-initialization, GET /metadata/v1/instance/initialization.
        """
        return await self._call(self._native.get_instance_initialization)

    async def list_instance_network_attachments(self) -> Any:
        """Lists the network attachments of the instance.

        Behind it: list-instance-network-attachments, GET /metadata/v1/instance/network_attachments.
        """
        return await self._call(self._native.list_instance_network_attachments)

    async def get_instance_network_attachment(self, id: str) -> Any:
        """Describes one network attachment of the instance.

        Behind it: get-instance-network-attachment, GET /metadata/v1/instance/network_attachments/{id}.
        """
        return await self._call(self._native.get_instance_network_attachment, id)

    async def list_instance_network_interfaces(self) -> Any:
        """Lists the network interfaces of the instance, with their floating IPs and security groups.

        Behind it: list-instance-network-interfaces, GET /metadata/v1/instance/network_interfaces.
        """
        return await self._call(self._native.list_instance_network_interfaces)

    async def get_instance_network_interface(self, id: str) -> Any:
        """Describes one network interface of the instance.

        Behind it: get-instance-network-interface, GET /metadata/v1/instance/network_interfaces/{id}.
        """
        return await self._call(self._native.get_instance_network_interface, id)

    async def list_instance_volume_attachments(self) -> Any:
        """Lists the volume attachments of the instance, boot volume included.

        Behind it: list-instance-volume-attachments, GET /metadata/v1/instance/volume_attachments.
        """
        return await self._call(self._native.list_instance_volume_attachments)

    async def get_instance_volume_attachment(self, id: str) -> Any:
        """Describes one volume attachment of the instance.

        Behind it: get-instance-volume-attachment, GET /metadata/v1/instance/volume_attachments/{id}.
        """
        return await self._call(self._native.get_instance_volume_attachment, id)

    async def list_instance_cluster_network_attachments(self) -> Any:
        """Lists the cluster network attachments of the instance.

        Behind it: list-instance-cluster-network-attachments, GET
        /metadata/v1/instance/cluster_network_attachments.
        """
        return await self._call(self._native.list_instance_cluster_network_attachments)

    async def get_instance_cluster_network_attachment(self, id: str) -> Any:
        """Describes one cluster network attachment of the instance.

        Behind it: get-instance-cluster-network-attachment, GET
        /metadata/v1/instance/cluster_network_attachments/{id}.
        """
        return await self._call(self._native.get_instance_cluster_network_attachment, id)

    async def list_instance_software_attachments(self) -> Any:
        """Lists the software attachments of the instance. Their licence keys are secrets.

        Behind it: list-instance-software-attachments, GET /metadata/v1/instance/software_attachments.
        """
        return await self._call(self._native.list_instance_software_attachments)

    async def get_instance_software_attachment(self, id: str) -> Any:
        """Describes one software attachment of the instance. Its licence keys are secrets.

        Behind it: get-instance-software-attachment, GET /metadata/v1/instance/software_attachments/{id}.
        """
        return await self._call(self._native.get_instance_software_attachment, id)

    async def list_keys(self) -> Any:
        """Lists the SSH keys that the instance was created with.

        Behind it: list-keys, GET /metadata/v1/keys.
        """
        return await self._call(self._native.list_keys)

    async def get_key(self, id: str) -> Any:
        """Describes one SSH key, public key included.

        Behind it: get-key, GET /metadata/v1/keys/{id}.
        """
        return await self._call(self._native.get_key, id)

    async def list_placement_groups(self) -> Any:
        """Lists the placement groups of the instance.

        Behind it: list-placement-groups, GET /metadata/v1/placement_groups.
        """
        return await self._call(self._native.list_placement_groups)

    async def get_placement_group(self, id: str) -> Any:
        """Describes one placement group.

        Behind it: get-placement-group, GET /metadata/v1/placement_groups/{id}.
        """
        return await self._call(self._native.get_placement_group, id)

    async def list_virtual_network_interfaces(self) -> Any:
        """Lists the virtual network interfaces that are attached to the instance.

        Behind it: list-virtual-network-interfaces, GET /metadata/v1/virtual_network_interfaces.
        """
        return await self._call(self._native.list_virtual_network_interfaces)

    async def get_virtual_network_interface(self, id: str) -> Any:
        """Describes one virtual network interface.

        Behind it: get-virtual-network-interface, GET /metadata/v1/virtual_network_interfaces/{id}.
        """
        return await self._call(self._native.get_virtual_network_interface, id)

    async def create_identity_token(self, *, expires_in: Optional[int] = None, nonce: Optional[str] = None) -> Any:
        """Requests a new identity token of the server, outside of the client's cache.

        Behind it: create-identity-token, PUT /identity/v1/token.
        """
        return await self._call(self._native.create_identity_token, expires_in, nonce)

    async def create_identity_iam_token(self, trusted_profile: Optional[str] = None) -> Any:
        """Exchanges the server's identity for an IAM token of a trusted profile, outside of the client's
        cache.

        Behind it: create-identity-iam-token, POST /identity/v1/iam_tokens.
        """
        return await self._call(self._native.create_identity_iam_token, trusted_profile)

    async def create_identity_certificate(self, csr: str, *, expires_in: Optional[int] = None) -> Any:
        """Issues an identity certificate for the key of a certificate signing request.

        Behind it: create-identity-certificate, POST /identity/v1/certificates.
        """
        return await self._call(self._native.create_identity_certificate, csr, expires_in)
