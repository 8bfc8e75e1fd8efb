/**
 * Settings of a {@link Client}. What is left out comes from the environment variable, and else from the default.
 */
// <settings> made by: make generate
export interface Settings {
  /**
   * Base URL of the service; overrides protocol and host.
   *
   * Environment variable `VPC_METADATA_ENDPOINT`; default: the service.
   */
  endpoint?: string
  /**
   * `auto`, `http` or `https`. `auto` finds the one that the server has enabled and remembers it.
   *
   * Environment variable `VPC_METADATA_PROTOCOL`; default: `auto`.
   */
  protocol?: string
  /**
   * `vpc`, or `powervs` for Power Virtual Server (identity token and IAM token only).
   *
   * Environment variable `VPC_METADATA_SERVICE`; default: `vpc`.
   */
  service?: string
  /**
   * API version: any date from 2022-03-01 to today.
   *
   * Environment variable `VPC_METADATA_VERSION`; default: `2025-08-26`.
   */
  version?: string
  /**
   * Milliseconds for a whole operation, retries and token included.
   *
   * Environment variable `VPC_METADATA_TIMEOUT` (seconds); default: `10000`.
   */
  timeoutMs?: number
  /**
   * Milliseconds for one attempt to connect.
   *
   * Environment variable `VPC_METADATA_CONNECT_TIMEOUT` (seconds); default: `1000`.
   */
  connectTimeoutMs?: number
  /**
   * How often a request is tried, 1 to 100.
   *
   * Environment variable `VPC_METADATA_MAX_ATTEMPTS`; default: `4`.
   */
  maxAttempts?: number
  /**
   * Seconds of life to ask for the managed identity token, 5 to 3600.
   *
   * Environment variable `VPC_METADATA_TOKEN_LIFETIME`; default: `300`.
   */
  tokenLifetime?: number
  /**
   * Trusted profile for IAM tokens: id, CRN or name.
   *
   * Environment variable `VPC_METADATA_TRUSTED_PROFILE`; default: the server's default profile.
   */
  trustedProfile?: string
  /**
   * PEM file with the certificate authorities to trust for https, in the place of the system's.
   *
   * Environment variable `VPC_METADATA_CA_FILE`; default: system roots.
   */
  caFile?: string
}
// </settings>

/** What went wrong. The names are the same in every language and do not change. */
// <kinds> made by: make generate
export type ErrorKind =
  /** An argument or a setting is wrong; nothing was sent. */
  | 'invalid_input'
  /** Switched off by `VPC_METADATA_DISABLED`; nothing was sent. */
  | 'disabled'
  /** Nothing is there: connection refused, no route, no such host name. */
  | 'unreachable'
  /** No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall look like this. */
  | 'timeout'
  /** The exchange broke: reset, truncated, TLS. */
  | 'transport'
  /** What answered is not this service, or its body is not what the service documents. */
  | 'invalid_response'
  /** Status 401, also with a fresh identity token. */
  | 'unauthenticated'
  /** Status 403. */
  | 'forbidden'
  /** Status 404. */
  | 'not_found'
  /** Status 400 or another 4xx; the service's code says why, for example `profile_not_linked`. */
  | 'rejected'
  /** Status 429, after the retries or with a `Retry-After` beyond the deadline. */
  | 'throttled'
  /** Status 5xx, after the retries. */
  | 'service_error'
  /** The caller gave up. */
  | 'cancelled'
  /** A defect in this library. */
  | 'internal'
// </kinds>

/** The last argument of every call. */
export interface CallOptions {
  /** Stops the call, which then fails with the kind `cancelled` and the signal's reason as its `cause`. */
  signal?: AbortSignal
}

/** Options of {@link Client.createIdentityToken}. */
export interface IdentityTokenOptions extends CallOptions {
  /** Seconds that the token is to live: 5 to 3600, 300 unless given. */
  expiresIn?: number
  /** Text that the token is to repeat, which proves to a third party that it was made for them. */
  nonce?: string
}

/** Options of {@link Client.createIdentityCertificate}. */
export interface IdentityCertificateOptions extends CallOptions {
  /** Seconds that the certificate is to live: 300 to 3600, 3600 unless given. */
  expiresIn?: number
}

/** What an error says. */
export interface ErrorParts {
  kind: ErrorKind
  message: string
  status?: number
  code?: string
  target?: string
  moreInfo?: string
  trace?: string
  operation?: string
  attempts?: number
  hint?: string
}

/**
 * The error of every call. Neither its members nor its printed forms ever hold a token, a licence key, a password or
 * user data. Its stack leads to the `await` of the call that failed.
 */
export class VpcMetadataError extends Error {
  constructor(parts: ErrorParts, options?: { cause?: unknown })
  name: 'VpcMetadataError'
  /** What went wrong. */
  readonly kind: ErrorKind
  /** The HTTP status, where there was a response. */
  readonly status?: number
  /** The service's own error code, for example `profile_not_linked`. */
  readonly code?: string
  /** The field, header or parameter that the service objected to. */
  readonly target?: string
  /** A page of the service's documentation about the error. */
  readonly moreInfo?: string
  /** The service's id of the failed request, which IBM's support asks for. */
  readonly trace?: string
  /** The id of the operation that failed, for example `get-instance`. Absent for errors of settings. */
  readonly operation?: string
  /** How many requests were made for the step that failed; 0 when nothing was sent. */
  readonly attempts: number
  /** What to do about it, with the command where there is one. */
  readonly hint?: string
  /** The reason of the `AbortSignal` that stopped the call. */
  readonly cause?: unknown
}

/**
 * Whether this machine is a virtual server or a bare metal server of IBM Cloud VPC, as far as the machine itself says;
 * nothing is sent. `false` can also mean that it cannot be told (other operating systems, some containers).
 */
export function isIbmVpc(): boolean

/**
 * The client of the VPC Metadata and Identity APIs.
 *
 * Make one and keep it: it caches its tokens, renews them in the background before they end, and reuses connections.
 * Making it sends nothing and starts nothing. Its calls run on a thread of its own, which starts with the first call;
 * a call that is under way keeps the process alive, an idle client does not.
 *
 * Every method fails with a {@link VpcMetadataError}, after at most `timeoutMs`. Responses are the service's JSON as
 * plain objects, with every member that it sends; whole numbers beyond 2^53 come as `bigint`. `util.inspect` and
 * `console.log` do not show the secrets in them.
 */
export class Client {
  /** @throws {VpcMetadataError} with the kind `invalid_input`, naming the setting or environment variable that is wrong */
  constructor(settings?: Settings)

  /**
   * The managed identity token of this server: cached, shared by all calls, and renewed in the background before it ends.
   *
   * Behind it: `create-identity-token`.
   */
  identityToken(options?: CallOptions): Promise<string>

  /**
   * The managed IAM token of a trusted profile (id, CRN or name), or else of the profile of the settings, or else of the
   * server's default profile. Cached per profile, and renewed in the background before it ends.
   *
   * Behind it: `create-identity-iam-token`.
   */
  iamToken(trustedProfile?: string, options?: CallOptions): Promise<string>

  // <operations> made by: make generate
  /**
   * Describes the virtual server instance that the caller runs on.
   *
   * Behind it: `get-instance`, `GET /metadata/v1/instance`.
   */
  getInstance(options?: CallOptions): Promise<Instance>

  /**
   * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
   *
   * Behind it: `get-instance-initialization`, `GET /metadata/v1/instance/initialization`.
   */
  getInstanceInitialization(options?: CallOptions): Promise<InstanceInitialization>

  /**
   * Lists the network attachments of the instance.
   *
   * Behind it: `list-instance-network-attachments`, `GET /metadata/v1/instance/network_attachments`.
   */
  listInstanceNetworkAttachments(options?: CallOptions): Promise<InstanceNetworkAttachmentCollection>

  /**
   * Describes one network attachment of the instance.
   *
   * Behind it: `get-instance-network-attachment`, `GET /metadata/v1/instance/network_attachments/{id}`.
   */
  getInstanceNetworkAttachment(id: string, options?: CallOptions): Promise<InstanceNetworkAttachment>

  /**
   * Lists the network interfaces of the instance, with their floating IPs and security groups.
   *
   * Behind it: `list-instance-network-interfaces`, `GET /metadata/v1/instance/network_interfaces`.
   */
  listInstanceNetworkInterfaces(options?: CallOptions): Promise<NetworkInterfaceCollection>

  /**
   * Describes one network interface of the instance.
   *
   * Behind it: `get-instance-network-interface`, `GET /metadata/v1/instance/network_interfaces/{id}`.
   */
  getInstanceNetworkInterface(id: string, options?: CallOptions): Promise<NetworkInterface>

  /**
   * Lists the volume attachments of the instance, boot volume included.
   *
   * Behind it: `list-instance-volume-attachments`, `GET /metadata/v1/instance/volume_attachments`.
   */
  listInstanceVolumeAttachments(options?: CallOptions): Promise<VolumeAttachmentCollection>

  /**
   * Describes one volume attachment of the instance.
   *
   * Behind it: `get-instance-volume-attachment`, `GET /metadata/v1/instance/volume_attachments/{id}`.
   */
  getInstanceVolumeAttachment(id: string, options?: CallOptions): Promise<VolumeAttachment>

  /**
   * Lists the cluster network attachments of the instance.
   *
   * Behind it: `list-instance-cluster-network-attachments`, `GET /metadata/v1/instance/cluster_network_attachments`.
   */
  listInstanceClusterNetworkAttachments(options?: CallOptions): Promise<InstanceClusterNetworkAttachmentCollection>

  /**
   * Describes one cluster network attachment of the instance.
   *
   * Behind it: `get-instance-cluster-network-attachment`, `GET
   * /metadata/v1/instance/cluster_network_attachments/{id}`.
   */
  getInstanceClusterNetworkAttachment(id: string, options?: CallOptions): Promise<InstanceClusterNetworkAttachment>

  /**
   * Lists the software attachments of the instance. Their licence keys are secrets.
   *
   * Behind it: `list-instance-software-attachments`, `GET /metadata/v1/instance/software_attachments`.
   */
  listInstanceSoftwareAttachments(options?: CallOptions): Promise<InstanceSoftwareAttachmentCollection>

  /**
   * Describes one software attachment of the instance. Its licence keys are secrets.
   *
   * Behind it: `get-instance-software-attachment`, `GET /metadata/v1/instance/software_attachments/{id}`.
   */
  getInstanceSoftwareAttachment(id: string, options?: CallOptions): Promise<InstanceSoftwareAttachment>

  /**
   * Lists the SSH keys that the instance was created with.
   *
   * Behind it: `list-keys`, `GET /metadata/v1/keys`.
   */
  listKeys(options?: CallOptions): Promise<KeyCollection>

  /**
   * Describes one SSH key, public key included.
   *
   * Behind it: `get-key`, `GET /metadata/v1/keys/{id}`.
   */
  getKey(id: string, options?: CallOptions): Promise<Key>

  /**
   * Lists the placement groups of the instance.
   *
   * Behind it: `list-placement-groups`, `GET /metadata/v1/placement_groups`.
   */
  listPlacementGroups(options?: CallOptions): Promise<PlacementGroupCollection>

  /**
   * Describes one placement group.
   *
   * Behind it: `get-placement-group`, `GET /metadata/v1/placement_groups/{id}`.
   */
  getPlacementGroup(id: string, options?: CallOptions): Promise<PlacementGroup>

  /**
   * Lists the virtual network interfaces that are attached to the instance.
   *
   * Behind it: `list-virtual-network-interfaces`, `GET /metadata/v1/virtual_network_interfaces`.
   */
  listVirtualNetworkInterfaces(options?: CallOptions): Promise<VirtualNetworkInterfaceCollection>

  /**
   * Describes one virtual network interface.
   *
   * Behind it: `get-virtual-network-interface`, `GET /metadata/v1/virtual_network_interfaces/{id}`.
   */
  getVirtualNetworkInterface(id: string, options?: CallOptions): Promise<VirtualNetworkInterface>
  // </operations>

  /**
   * Requests a new identity token, beside the managed one.
   *
   * Behind it: `create-identity-token`, `PUT /identity/v1/token`.
   */
  createIdentityToken(options?: IdentityTokenOptions): Promise<IdentityToken>

  /**
   * Exchanges the server's identity for an IAM token of a trusted profile (id, CRN or name), beside the managed one.
   * Fails with the code `profile_not_linked` for a profile that is not linked to this server.
   *
   * Behind it: `create-identity-iam-token`, `POST /identity/v1/iam_tokens`.
   */
  createIdentityIamToken(trustedProfile?: string, options?: CallOptions): Promise<IamToken>

  /**
   * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold only
   * C, ST, L, O and OU and which may ask for no extension.
   *
   * Behind it: `create-identity-certificate`, `POST /identity/v1/certificates`.
   */
  createIdentityCertificate(csr: string, options?: IdentityCertificateOptions): Promise<IdentityCertificate>

  /**
   * Reads a metadata path that this release has no method for, for example `/metadata/v1/instance/something_new`, with
   * the same token, retries and errors as every operation.
   */
  getMetadata(path: string, options?: CallOptions): Promise<Record<string, unknown>>

  /**
   * Waits, early in the boot of a server, until the service answers and gives an identity token. Fails with the kind
   * `timeout` when it has not within `deadlineMs` milliseconds, and at once for an answer that waiting does not change.
   */
  waitReady(deadlineMs: number, options?: CallOptions): Promise<void>

  /** As the function {@link isIbmVpc}. */
  isIbmVpc(): Promise<boolean>

  /** Ends the client's thread and connections. Calls that are under way fail with the kind `cancelled`. */
  close(): Promise<void>

  [Symbol.asyncDispose](): Promise<void>
}

// Responses. Members that may be absent may also be `null`, and objects may be `{}`.
// <types> made by: make generate
/** How the capacity of an instance was obtained. */
export interface Availability {
  /** Its class. */
  class?: AvailabilityClass | null
}

/** What happens to an instance when something happens to its host. */
export interface AvailabilityPolicy {
  /** When the host fails. */
  host_failure?: HostFailurePolicy | null
  /** When the capacity is taken back. Says nothing unless the instance is a spot instance. */
  preemption?: PreemptionPolicy | null
}

/** What of the catalog something was provisioned from. */
export interface CatalogOffering {
  /** The billing plan; absent for offerings that have none. */
  plan?: CrnReference | null
  /** The version of the offering. */
  version?: CrnReference | null
}

/** An interface to a cluster network, over which GPUs of different instances reach each other. */
export interface ClusterNetworkInterface {
  /** There if the interface no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** The address in the cluster network. */
  primary_ip?: ReservedIpReference | null
  /** `cluster_network_interface`. */
  resource_type?: string | null
  /** The cluster network subnet. */
  subnet?: ResourceReference | null
}

/** A reference by CRN: the version or plan of a catalog offering, an instance of a software offering. */
export interface CrnReference {
  /** The CRN. */
  crn?: string | null
  /** There if the target no longer exists. */
  deleted?: Deleted | null
}

/**
 * The trusted profile for IAM token requests that name none.
 *
 * As of the creation of the server: that the profile still exists and is still linked is known to IAM alone.
 */
export interface DefaultTrustedProfile {
  /** Whether the server was linked to the profile when it was created. */
  auto_link?: boolean | null
  /** The profile. */
  target?: ResourceReference | null
}

/** Present in a reference when its target no longer exists. */
export interface Deleted {
  /** A page about deleted resources. */
  more_info?: string | null
}

/** A public address. */
export interface FloatingIpReference {
  /** The IPv4 address. */
  address?: string | null
  /** The CRN. */
  crn?: string | null
  /** There if the floating IP no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id. */
  id?: string | null
  /** The name. */
  name?: string | null
}

/** The GPUs of an instance. */
export interface Gpu {
  /** How many. */
  count?: number | null
  /** Who made them. */
  manufacturer?: GpuManufacturer | null
  /** The memory of all of them together, in GiB. */
  memory?: number | null
  /** The model, for example `H100`. */
  model?: string | null
}

/**
 * A token that IBM Cloud services accept, with the rights of a trusted profile.
 *
 * Returned by {@link Client.createIdentityIamToken}.
 */
export interface IamToken {
  /** The token, a JSON Web Token. */
  access_token: string
  /** When it was issued, by the service's clock. */
  created_at?: string | null
  /** When it expires, by the service's clock. */
  expires_at?: string | null
  /** Its whole life in seconds, counted from `created_at`: usually 3600. */
  expires_in?: number | null
  /** A nonce, should the service send one; none is asked for. */
  nonce?: string | null
}

/**
 * A certificate that proves which server its holder is.
 *
 * Returned by {@link Client.createIdentityCertificate}.
 */
export interface IdentityCertificate {
  /**
   * The chain in PEM: the certificate for the request's key, then the intermediate authority's. The root is not part
   * of it.
   */
  certificates: string[]
  /** When it was issued, by the service's clock. */
  created_at?: string | null
  /** When it expires, by the service's clock. */
  expires_at?: string | null
  /** Its whole life in seconds, counted from `created_at`: up to 3600. */
  expires_in?: number | null
  /** The id. */
  id?: string | null
}

/**
 * A token that proves which server the caller runs on. The metadata reads and the other identity operations ask for
 * one.
 *
 * Returned by {@link Client.createIdentityToken}.
 */
export interface IdentityToken {
  /** The token, a JSON Web Token. */
  access_token: string
  /** When it was issued, by the service's clock. */
  created_at?: string | null
  /** When it expires, by the service's clock. */
  expires_at?: string | null
  /** Its whole life in seconds, counted from `created_at`: 5 to 3600. */
  expires_in?: number | null
  /** The nonce of the request, from servers that repeat it here. */
  nonce?: string | null
}

/** The image that an instance was created from. */
export interface ImageReference {
  /** The CRN. */
  crn?: string | null
  /** There if the image no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id. */
  id?: string | null
  /** The name, for example `ibm-ubuntu-24-04-6-minimal-amd64-3`. */
  name?: string | null
  /** There if the image is of another account or region. */
  remote?: ImageRemote | null
  /** `image`. */
  resource_type?: string | null
}

/** Where an image that is not of this account and region comes from. */
export interface ImageRemote {
  /** The other account. */
  account?: ResourceReference | null
  /** The other region. */
  region?: NamedReference | null
}

/**
 * The virtual server instance that the caller runs on.
 *
 * Returned by {@link Client.getInstance}.
 */
export interface Instance {
  /** The id, for example `0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307`. */
  id: string
  /** How its capacity was obtained. */
  availability?: Availability | null
  /** What happens when its host fails or its capacity is taken back. */
  availability_policy?: AvailabilityPolicy | null
  /** Bandwidth of network and volumes together, in megabits per second. */
  bandwidth?: number | null
  /** The attachment of the volume that it boots from. */
  boot_volume_attachment?: VolumeAttachmentReference | null
  /** What of the catalog it was provisioned from, if it was. */
  catalog_offering?: CatalogOffering | null
  /** The cluster network that it is part of. */
  cluster_network?: ResourceReference | null
  /** The confidential computing technology in use. */
  confidential_compute_mode?: ConfidentialComputeMode | null
  /** When it was created. */
  created_at?: string | null
  /** The CRN, which names the account, too. */
  crn?: string | null
  /** The dedicated host that it is on, if it is on one. */
  dedicated_host?: ResourceReference | null
  /** Whether secure boot is on. */
  enable_secure_boot?: boolean | null
  /** Its GPUs, if its profile has any. */
  gpu?: Gpu | null
  /** How well it works. */
  health_state?: HealthState | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The image that it was created from. */
  image?: ImageReference | null
  /** Its place in an instance group. */
  instance_group_membership?: ResourceReference | null
  /** Where it is between creation and end. */
  lifecycle_state?: LifecycleState | null
  /** Memory in GiB, rounded down. */
  memory?: number | null
  /** How its metadata service is set up. */
  metadata_service?: MetadataService | null
  /** The name. */
  name?: string | null
  /** How many NUMA nodes it has; absent unless it runs. */
  numa_count?: number | null
  /** What it was placed on or in, if anything in particular. */
  placement_target?: PlacementTarget | null
  /** The primary network attachment; absent on servers without network attachments. */
  primary_network_attachment?: NetworkAttachmentReference | null
  /** The primary network interface. */
  primary_network_interface?: NetworkInterfaceReference | null
  /** Its profile, for example `bx2-2x8`. */
  profile?: NamedReference | null
  /** The reservation that it uses, if it uses one. */
  reservation?: ResourceReference | null
  /** Which reservations it may use. */
  reservation_affinity?: ReservationAffinity | null
  /** Its resource group. */
  resource_group?: ResourceReference | null
  /** `instance`. */
  resource_type?: string | null
  /** Whether the present state allows it to be started. */
  startable?: boolean | null
  /** What it is doing. */
  status?: InstanceStatus | null
  /** Hardware threads per core: 1 or 2. */
  threads_per_core?: number | null
  /** The share of `bandwidth` that its network has, in megabits per second. */
  total_network_bandwidth?: number | null
  /** The share of `bandwidth` that its volumes have, in megabits per second. */
  total_volume_bandwidth?: number | null
  /** Its virtual processors. */
  vcpu?: Vcpu | null
  /** How its volumes share their bandwidth. */
  volume_bandwidth_qos_mode?: VolumeBandwidthQosMode | null
  /** Its VPC. */
  vpc?: ResourceReference | null
  /** Its zone, from which the region follows. */
  zone?: NamedReference | null
  /** The attachments to cluster networks, in the order of the devices. */
  cluster_network_attachments?: ResourceReference[] | null
  /** The disks that come with the profile. Their data goes when the instance is stopped. */
  disks?: InstanceDisk[] | null
  /** Why the health state is what it is. */
  health_reasons?: Reason[] | null
  /** Why the lifecycle state is what it is. */
  lifecycle_reasons?: Reason[] | null
  /** The network attachments; empty on servers of the older kind, which have network interfaces only. */
  network_attachments?: NetworkAttachmentReference[] | null
  /** The network interfaces. Servers with network attachments have a mirror of each here, under the same id. */
  network_interfaces?: NetworkInterfaceReference[] | null
  /** The software attachments. */
  software_attachments?: ResourceReference[] | null
  /** Why the status is what it is. */
  status_reasons?: Reason[] | null
  /** The volume attachments, that of the boot volume included. */
  volume_attachments?: VolumeAttachmentReference[] | null
}

/**
 * The attachment of a cluster network interface to the instance.
 *
 * Returned by {@link Client.getInstanceClusterNetworkAttachment}.
 */
export interface InstanceClusterNetworkAttachment {
  /** The id. */
  id: string
  /** The attachment that follows in the order of the devices; absent on the last one. */
  before?: ResourceReference | null
  /** The interface. */
  cluster_network_interface?: ClusterNetworkInterface | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** Where it is between creation and end. */
  lifecycle_state?: LifecycleState | null
  /** The name. */
  name?: string | null
  /** `instance_cluster_network_attachment`. */
  resource_type?: string | null
  /** Why the lifecycle state is what it is. */
  lifecycle_reasons?: Reason[] | null
}

/**
 * Returned by {@link Client.listInstanceClusterNetworkAttachments}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface InstanceClusterNetworkAttachmentCollection {
  /** The cluster network attachments of the instance, in the order of the devices. */
  cluster_network_attachments: InstanceClusterNetworkAttachment[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/** A disk that comes with the profile of an instance. Its data goes when the instance is stopped. */
export interface InstanceDisk {
  /** The id. */
  id: string
  /** When it was created. */
  created_at?: string | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** How it is connected. */
  interface_type?: DiskInterfaceType | null
  /** The name. */
  name?: string | null
  /** `instance_disk`. */
  resource_type?: string | null
  /** Size in gigabytes. */
  size?: number | null
}

/**
 * What the instance was created with. It does not follow later changes.
 *
 * Returned by {@link Client.getInstanceInitialization}.
 */
export interface InstanceInitialization {
  /** The SSH keys; possibly none. */
  keys: KeyReference[]
  /** The trusted profile for IAM token requests that name none. */
  default_trusted_profile?: DefaultTrustedProfile | null
  /** The administrator's password; on Windows only. */
  password?: InstancePassword | null
  /** The user data as it was given, not encoded. Absent if none was. */
  user_data?: string | null
}

/**
 * The attachment of a virtual network interface to the instance.
 *
 * Returned by {@link Client.getInstanceNetworkAttachment}.
 */
export interface InstanceNetworkAttachment {
  /** The id. */
  id: string
  /** When it was created. */
  created_at?: string | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** Where it is between creation and end. */
  lifecycle_state?: LifecycleState | null
  /** The name. */
  name?: string | null
  /** Speed in megabits per second. */
  port_speed?: number | null
  /** The primary address of the virtual network interface. */
  primary_ip?: ReservedIpReference | null
  /** `instance_network_attachment`. */
  resource_type?: string | null
  /** The subnet of the virtual network interface. */
  subnet?: ResourceReference | null
  /** Its rank. */
  type?: NetworkInterfaceType | null
  /** The virtual network interface. */
  virtual_network_interface?: ResourceReference | null
}

/**
 * Returned by {@link Client.listInstanceNetworkAttachments}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface InstanceNetworkAttachmentCollection {
  /**
   * The network attachments of the instance; none on servers of the older kind, which have network interfaces only.
   */
  network_attachments: InstanceNetworkAttachment[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/** The administrator's password of a Windows server. */
export interface InstancePassword {
  /** The password, encrypted for `encryption_key` with RSA (PKCS #1 v1.5), in base64. */
  encrypted_password?: string | null
  /** The SSH key whose private half decrypts it. Often there is a `fingerprint` only. */
  encryption_key?: KeyReference | null
}

/**
 * Software that was attached to the instance from the catalog.
 *
 * Usable once `lifecycle_state` is `stable`; until then much of it is absent. Returned by {@link
 * Client.getInstanceSoftwareAttachment}.
 */
export interface InstanceSoftwareAttachment {
  /** The id. */
  id: string
  /** What of the catalog the instance was provisioned from. */
  catalog_offering?: CatalogOffering | null
  /** When it was created. */
  created_at?: string | null
  /** What the plan licenses; absent if it licenses nothing. */
  entitlement?: SoftwareEntitlement | null
  /** Its address, which says nothing about how to reach it from the instance. */
  href?: string | null
  /** Where it is between creation and end. */
  lifecycle_state?: LifecycleState | null
  /** The name, made up by the service unless the owner chose one. */
  name?: string | null
  /** The instance of the software offering. */
  offering_instance?: CrnReference | null
  /** `instance_software_attachment`. */
  resource_type?: string | null
  /** Why the lifecycle state is what it is. */
  lifecycle_reasons?: Reason[] | null
}

/**
 * Returned by {@link Client.listInstanceSoftwareAttachments}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface InstanceSoftwareAttachmentCollection {
  /** The software attachments of the instance. */
  software_attachments: InstanceSoftwareAttachment[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/**
 * An SSH key that the instance was created with.
 *
 * Returned by {@link Client.getKey}.
 */
export interface Key {
  /** The id. */
  id: string
  /** When it was created. */
  created_at?: string | null
  /** The CRN. */
  crn?: string | null
  /** `SHA256:` and the hash of the public key in base64 without padding. */
  fingerprint?: string | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** Length in bits. */
  length?: number | null
  /** The name. */
  name?: string | null
  /** The public key, as a line of `authorized_keys` without a comment. */
  public_key?: string | null
  /** Its resource group, from servers that send it. */
  resource_group?: ResourceReference | null
  /** `key`. */
  resource_type?: string | null
  /** The algorithm. */
  type?: KeyType | null
}

/**
 * Returned by {@link Client.listKeys}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface KeyCollection {
  /** The SSH keys that the instance was created with. */
  keys: Key[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/** An SSH key. For a key that is known by nothing else there may be a `fingerprint` only. */
export interface KeyReference {
  /** The CRN. */
  crn?: string | null
  /** There if the key no longer exists. */
  deleted?: Deleted | null
  /** `SHA256:` and the hash of the public key in base64 without padding. */
  fingerprint?: string | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id, for {@link Client.getKey}. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** `key`. */
  resource_type?: string | null
}

/** A product that the instance has a licence for. */
export interface LicensedSoftware {
  /** The licence key; absent until it is obtained, and not the same for ever. */
  key?: string | null
  /** The vendor's name for the product: 1 to 1024 printable ASCII characters. */
  sku?: string | null
  /** The vendor. */
  vendor?: SoftwareVendor | null
}

/** How the metadata service of an instance is set up. */
export interface MetadataService {
  /** Whether it is on. */
  enabled?: boolean | null
  /** The protocol that it speaks. */
  protocol?: MetadataProtocol | null
  /** How many network hops its answers survive, 1 to 64. With 1 they do not reach a container behind a bridge. */
  response_hop_limit?: number | null
}

/** A reference by name: a zone, an instance profile, a region. */
export interface NamedReference {
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The name, for example `us-south-1` or `bx2-2x8`. */
  name?: string | null
  /** What kind of thing it is, for example `instance_profile`. */
  resource_type?: string | null
}

/** A network attachment, as the instance shows it. */
export interface NetworkAttachmentReference {
  /** There if the attachment no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id, for {@link Client.getInstanceNetworkAttachment}. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** The primary address. */
  primary_ip?: ReservedIpReference | null
  /** `instance_network_attachment`. */
  resource_type?: string | null
  /** The subnet of the virtual network interface. */
  subnet?: ResourceReference | null
  /** The virtual network interface. */
  virtual_network_interface?: ResourceReference | null
}

/**
 * A network interface of the instance.
 *
 * On servers with network attachments it is a read-only mirror of an attachment, under the same id, and of its
 * virtual network interface. Returned by {@link Client.getInstanceNetworkInterface}.
 */
export interface NetworkInterface {
  /** The id. */
  id: string
  /** Whether packets may carry a source address that is not the interface's. */
  allow_ip_spoofing?: boolean | null
  /** When it was created. */
  created_at?: string | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The name. */
  name?: string | null
  /** Speed in megabits per second. */
  port_speed?: number | null
  /** The primary address as a reservation. Servers send this, `primary_ipv4_address` or both. */
  primary_ip?: ReservedIpReference | null
  /** The primary address as text; `0.0.0.0` as long as none is assigned. */
  primary_ipv4_address?: string | null
  /** `network_interface`. */
  resource_type?: string | null
  /** Its state. */
  status?: NetworkInterfaceStatus | null
  /** Its subnet. */
  subnet?: ResourceReference | null
  /** Its rank. */
  type?: NetworkInterfaceType | null
  /** Its public addresses. */
  floating_ips?: FloatingIpReference[] | null
  /** The security groups that filter its traffic. */
  security_groups?: ResourceReference[] | null
}

/**
 * Returned by {@link Client.listInstanceNetworkInterfaces}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface NetworkInterfaceCollection {
  /** The network interfaces of the instance. */
  network_interfaces: NetworkInterface[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/** A network interface, as the instance shows it. */
export interface NetworkInterfaceReference {
  /** There if the interface no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id, for {@link Client.getInstanceNetworkInterface}. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** The primary address as a reservation. Servers send this, `primary_ipv4_address` or both. */
  primary_ip?: ReservedIpReference | null
  /** The primary address as text; `0.0.0.0` as long as none is assigned. */
  primary_ipv4_address?: string | null
  /** `network_interface`. */
  resource_type?: string | null
  /** The subnet. */
  subnet?: ResourceReference | null
}

/** A link to a page of a collection. */
export interface PageLink {
  /** The address of the page, absolute or relative. Only its `start` parameter is of use. */
  href?: string | null
}

/**
 * A group of instances that are kept apart.
 *
 * Returned by {@link Client.getPlacementGroup}.
 */
export interface PlacementGroup {
  /** The id. */
  id: string
  /** When it was created. */
  created_at?: string | null
  /** The CRN. */
  crn?: string | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** Where it is between creation and end. */
  lifecycle_state?: LifecycleState | null
  /** The name. */
  name?: string | null
  /** Its resource group, from servers that send it. */
  resource_group?: ResourceReference | null
  /** `placement_group`. */
  resource_type?: string | null
  /** What it keeps its instances apart by. */
  strategy?: PlacementGroupStrategy | null
}

/**
 * Returned by {@link Client.listPlacementGroups}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface PlacementGroupCollection {
  /** The placement groups of the instance. */
  placement_groups: PlacementGroup[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/** What an instance was placed on or in. */
export interface PlacementTarget {
  /** The CRN. */
  crn?: string | null
  /** There if the target no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** What kind of target it is. */
  resource_type?: PlacementTargetType | null
}

/** Why a resource is in the state that it is in. */
export interface Reason {
  /** The reason, for programs. */
  code?: ReasonCode | null
  /** The reason, for people. */
  message?: string | null
  /** A page with more about it. */
  more_info?: string | null
}

/** Which reservations an instance may use. */
export interface ReservationAffinity {
  /** The rule. */
  policy?: ReservationAffinityPolicy | null
  /** The reservations that the rule `manual` chooses from. */
  pool?: ResourceReference[] | null
}

/** An IP address reserved in a subnet or a cluster network subnet. */
export interface ReservedIpReference {
  /** The address; `0.0.0.0` as long as none is assigned. */
  address?: string | null
  /** There if the reservation no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id of the reservation. */
  id?: string | null
  /** The name of the reservation. */
  name?: string | null
  /** `subnet_reserved_ip` or `cluster_network_subnet_reserved_ip`. */
  resource_type?: string | null
}

/**
 * A reference to another resource: a subnet, a VPC, a volume, a security group, a resource group, a trusted profile.
 */
export interface ResourceReference {
  /** The CRN. Resources that exist only within another one have none. */
  crn?: string | null
  /** There if the resource no longer exists. */
  deleted?: Deleted | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** What kind of resource it is, for example `subnet` or `vpc`. */
  resource_type?: string | null
}

/** What the plan of a software attachment licenses. */
export interface SoftwareEntitlement {
  /** The licensed products. The list may change while the instance runs. */
  licensed_software?: LicensedSoftware[] | null
}

/** Who sells a product. */
export interface SoftwareVendor {
  /** The name. */
  name?: string | null
}

/** The virtual processors of an instance. */
export interface Vcpu {
  /** The instruction set. */
  architecture?: VcpuArchitecture | null
  /** Going above the guaranteed share; absent if the instance cannot. */
  burst?: VcpuBurst | null
  /** How many. */
  count?: number | null
  /** Who made the processor. Often an empty text, which is `Unknown("")`. */
  manufacturer?: VcpuManufacturer | null
  /** The guaranteed share of each virtual processor, in percent: 1 to 100. */
  percentage?: number | null
}

/** How far virtual processors may go above their guaranteed share. */
export interface VcpuBurst {
  /** The most, in percent of the guaranteed share: 100 to 800, usually 200. */
  limit?: number | null
}

/**
 * A virtual network interface that is attached to the instance.
 *
 * Returned by {@link Client.getVirtualNetworkInterface}.
 */
export interface VirtualNetworkInterface {
  /** The id. */
  id: string
  /** Whether packets may carry a source address that is not the interface's. */
  allow_ip_spoofing?: boolean | null
  /** Whether it is deleted together with what it is attached to. */
  auto_delete?: boolean | null
  /** When it was created. */
  created_at?: string | null
  /** The CRN. */
  crn?: string | null
  /**
   * Whether the infrastructure translates between floating and private addresses. If not, packets reach the instance
   * with the floating address.
   */
  enable_infrastructure_nat?: boolean | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** Where it is between creation and end. */
  lifecycle_state?: LifecycleState | null
  /** The MAC address; absent until there is one. */
  mac_address?: string | null
  /** The name. */
  name?: string | null
  /** The primary address. */
  primary_ip?: ReservedIpReference | null
  /** How strictly it checks the state of connections. */
  protocol_state_filtering_mode?: ProtocolStateFilteringMode | null
  /** Its resource group. */
  resource_group?: ResourceReference | null
  /** `virtual_network_interface`. */
  resource_type?: string | null
  /** Its subnet. */
  subnet?: ResourceReference | null
  /** The network attachment that uses it. */
  target?: ResourceReference | null
  /** Its VPC. */
  vpc?: ResourceReference | null
  /** Its zone. */
  zone?: NamedReference | null
  /** Its public addresses, from servers that send them here. {@link NetworkInterface} always has them. */
  floating_ips?: FloatingIpReference[] | null
  /** All its addresses in the subnet, the primary one included. */
  ips?: ReservedIpReference[] | null
  /** The security groups that filter its traffic. */
  security_groups?: ResourceReference[] | null
}

/**
 * Returned by {@link Client.listVirtualNetworkInterfaces}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface VirtualNetworkInterfaceCollection {
  /** The virtual network interfaces that are attached to the instance. */
  virtual_network_interfaces: VirtualNetworkInterface[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/**
 * The attachment of a volume to the instance.
 *
 * Returned by {@link Client.getInstanceVolumeAttachment}.
 */
export interface VolumeAttachment {
  /** The id. */
  id: string
  /** Bandwidth in megabits per second. */
  bandwidth?: number | null
  /** When it was created. */
  created_at?: string | null
  /** Whether the volume is deleted together with the instance. */
  delete_volume_on_instance_delete?: boolean | null
  /** The device in the instance; absent unless the volume is attached. */
  device?: VolumeAttachmentDevice | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The name. */
  name?: string | null
  /** Its state. */
  status?: VolumeAttachmentStatus | null
  /** What the volume is for. */
  type?: VolumeAttachmentType | null
  /** The volume; absent until it is provisioned. */
  volume?: ResourceReference | null
}

/**
 * Returned by {@link Client.listInstanceVolumeAttachments}.
 *
 * Collections come whole. The paging members are there for a service that sends them after all.
 */
export interface VolumeAttachmentCollection {
  /** The volume attachments of the instance, that of the boot volume included. */
  volume_attachments: VolumeAttachment[]
  /** Where the first page is. */
  first?: PageLink | null
  /** How many items a page has at most. */
  limit?: number | null
  /** Where the next page is; absent on the last one. */
  next?: PageLink | null
  /** How many items all pages have together. */
  total_count?: number | null
}

/** A volume as the instance sees it. */
export interface VolumeAttachmentDevice {
  /** The device's id: the attachment's id with a suffix. */
  id?: string | null
}

/** A volume attachment, as the instance shows it. */
export interface VolumeAttachmentReference {
  /** There if the attachment no longer exists. */
  deleted?: Deleted | null
  /** The device in the instance; absent unless the volume is attached. */
  device?: VolumeAttachmentDevice | null
  /** The address in the VPC API. The metadata service leaves it out as a rule. */
  href?: string | null
  /** The id, for {@link Client.getInstanceVolumeAttachment}. */
  id?: string | null
  /** The name. */
  name?: string | null
  /** The volume; absent until it is provisioned. */
  volume?: ResourceReference | null
}

/** How the capacity of an instance was obtained ({@link Availability}). */
export type AvailabilityClass =
  /** The capacity is the instance's until it is stopped or deleted. */
  | 'standard'
  /** Spare capacity that the service may take back at short notice. */
  | 'spot'
  | (string & {})

/** The confidential computing technology that protects an instance's memory. */
export type ConfidentialComputeMode =
  /** None. */
  | 'disabled'
  /** Intel Software Guard Extensions. */
  | 'sgx'
  /** Intel Trust Domain Extensions. */
  | 'tdx'
  | (string & {})

/** How an instance disk is connected. */
export type DiskInterfaceType =
  /** NVM Express. */
  | 'nvme'
  /** Virtio block device. */
  | 'virtio_blk'
  | (string & {})

/** Who made a GPU. */
export type GpuManufacturer =
  /** AMD. */
  | 'amd'
  /** Intel. */
  | 'intel'
  /** NVIDIA. */
  | 'nvidia'
  | (string & {})

/** How well a resource works. */
export type HealthState =
  /** Nothing is wrong. */
  | 'ok'
  /** It works with less performance, capacity or connectivity. */
  | 'degraded'
  /** It does not work at all. */
  | 'faulted'
  /** Health means nothing in the present lifecycle state. */
  | 'inapplicable'
  | (string & {})

/** What becomes of an instance whose host fails. */
export type HostFailurePolicy =
  /** It is started again on another host. */
  | 'restart'
  /** It stays stopped. */
  | 'stop'
  | (string & {})

/** What an instance is doing. */
export type InstanceStatus =
  /** On its way out. */
  | 'deleting'
  /** Unusable. */
  | 'failed'
  /** Being made. */
  | 'pending'
  /** Going down and up again. */
  | 'restarting'
  /** Up. */
  | 'running'
  /** Coming up. */
  | 'starting'
  /** Down. */
  | 'stopped'
  /** Going down. */
  | 'stopping'
  /** Paused; not sent by the present service. */
  | 'paused'
  /** Being paused; not sent by the present service. */
  | 'pausing'
  /** Coming back from a pause; not sent by the present service. */
  | 'resuming'
  | (string & {})

/** The algorithm of an SSH key. */
export type KeyType =
  /** RSA. */
  | 'rsa'
  /** Ed25519. */
  | 'ed25519'
  | (string & {})

/** Where a resource is between its creation and its end. */
export type LifecycleState =
  /** On its way out. */
  | 'deleting'
  /** Unusable. */
  | 'failed'
  /** Being made. */
  | 'pending'
  /** In use or ready for it. */
  | 'stable'
  /** Withdrawn by the provider. */
  | 'suspended'
  /** Being changed. */
  | 'updating'
  /** Held up by another resource. */
  | 'waiting'
  | (string & {})

/** Which protocol the metadata service of an instance speaks. It speaks exactly one. */
export type MetadataProtocol =
  /** Plain HTTP, to the host name or 169.254.169.254. */
  | 'http'
  /** HTTPS, to the host name only. */
  | 'https'
  | (string & {})

/** The state of a network interface. */
export type NetworkInterfaceStatus =
  /** Ready. */
  | 'available'
  /** On its way out. */
  | 'deleting'
  /** Unusable. */
  | 'failed'
  /** Being made or changed. */
  | 'pending'
  | (string & {})

/** The rank of a network interface or network attachment. */
export type NetworkInterfaceType =
  /** The one that the instance cannot do without. */
  | 'primary'
  /** Any other. */
  | 'secondary'
  | (string & {})

/** What a placement group keeps its instances apart by. */
export type PlacementGroupStrategy =
  /** Different hosts. */
  | 'host_spread'
  /** Hosts on different power supplies and networks. */
  | 'power_spread'
  | (string & {})

/** What an instance was placed on or in: the `resource_type` of a {@link PlacementTarget}. */
export type PlacementTargetType =
  /** A placement group. */
  | 'placement_group'
  /** A dedicated host. */
  | 'dedicated_host'
  /** A dedicated host group. */
  | 'dedicated_host_group'
  | (string & {})

/** What becomes of a spot instance whose capacity is taken back. */
export type PreemptionPolicy =
  /** It is stopped. The default. */
  | 'stop'
  /** It is deleted. */
  | 'delete'
  | (string & {})

/** How strictly a virtual network interface checks the state of connections. */
export type ProtocolStateFilteringMode =
  /** As suits what it is attached to. */
  | 'auto'
  /** Packets of unknown connections are dropped. */
  | 'enabled'
  /** Packets of unknown connections pass. */
  | 'disabled'
  | (string & {})

/**
 * Why a resource is in its health state, lifecycle state or status ({@link Reason}).
 *
 * One set for all three, as some codes are shared. The service may add and drop codes.
 */
export type ReasonCode =
  /** Health: the reservation has no capacity left. */
  | 'reservation_capacity_unavailable'
  /** Health: the reservation was deleted. */
  | 'reservation_deleted'
  /** Health: the reservation has run out. */
  | 'reservation_expired'
  /** Health: the reservation could not be made. */
  | 'reservation_failed'
  /** Lifecycle: a software licence could not be obtained. */
  | 'failed_licensing'
  /** Lifecycle: the software could not be registered. */
  | 'failed_registration'
  /** Lifecycle: the service made a mistake. */
  | 'internal_error'
  /** Lifecycle: the software is being registered. */
  | 'pending_registration'
  /** Lifecycle: the provider has withdrawn the resource. */
  | 'resource_suspended_by_provider'
  /** Status: the instance cannot be started, for another cause than those below. */
  | 'cannot_start'
  /** Status: no capacity for the instance's profile in its zone. */
  | 'cannot_start_capacity'
  /** Status: a compute problem keeps the instance from starting. */
  | 'cannot_start_compute'
  /** Status: an IP address problem keeps the instance from starting. */
  | 'cannot_start_ip_address'
  /** Status: a network problem keeps the instance from starting. */
  | 'cannot_start_network'
  /** Status: the placement group cannot take the instance. */
  | 'cannot_start_placement_group'
  /** Status: the reservation has no capacity for the instance. */
  | 'cannot_start_reservation_capacity'
  /** Status: the reservation of the instance has run out. */
  | 'cannot_start_reservation_expired'
  /** Status: a storage problem keeps the instance from starting. */
  | 'cannot_start_storage'
  /** Status: the key that encrypts a volume was deleted. */
  | 'encryption_key_deleted'
  /** Status: the host failed. */
  | 'stopped_by_host_failure'
  /** Status: the spot capacity was taken back. */
  | 'stopped_by_preemption'
  /** Status: an image is being made of the boot volume. */
  | 'stopped_for_image_creation'
  | (string & {})

/** How an instance may use reservations. */
export type ReservationAffinityPolicy =
  /** Any matching reservation of the account. */
  | 'automatic'
  /** None. */
  | 'disabled'
  /** Those of its pool. */
  | 'manual'
  | (string & {})

/** The instruction set of an instance. */
export type VcpuArchitecture =
  /** x86-64. */
  | 'amd64'
  /** IBM Z. */
  | 's390x'
  | (string & {})

/** Who made the processor. The service is known to send an empty text, which is `Unknown("")`. */
export type VcpuManufacturer =
  /** AMD. */
  | 'amd'
  /** IBM. */
  | 'ibm'
  /** Intel. */
  | 'intel'
  /** Not settled before the instance has a host. */
  | 'unassigned'
  | (string & {})

/** The state of a volume attachment. */
export type VolumeAttachmentStatus =
  /** The volume is there. */
  | 'attached'
  /** The volume is coming. */
  | 'attaching'
  /** The attachment is being deleted. */
  | 'deleting'
  /** The volume is going. */
  | 'detaching'
  | (string & {})

/** The purpose of an attached volume. */
export type VolumeAttachmentType =
  /** The instance boots from it. */
  | 'boot'
  /** It holds data. */
  | 'data'
  | (string & {})

/** How the volume bandwidth of an instance is shared out. */
export type VolumeBandwidthQosMode =
  /** All volumes draw from one pool. */
  | 'pooled'
  /** Each volume has a share by its weight. */
  | 'weighted'
  | (string & {})
// </types>
