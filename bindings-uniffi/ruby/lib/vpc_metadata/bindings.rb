# Made by `make generate` with UniFFI 0.32: changes made here are lost.

# Common helper code.
#
# Ideally this would live in a separate .rb file where it can be unittested etc
# in isolation, and perhaps even published as a re-useable package.
#
# However, it's important that the details of how this helper code works (e.g. the
# way that different builtin types are passed across the FFI) exactly match what's
# expected by the rust code on the other side of the interface. In practice right
# now that means coming from the exact some version of `uniffi` that was used to
# compile the rust component. The easiest way to ensure this is to bundle the Ruby
# helpers directly inline like we're doing here.

require 'ffi'
require 'set'
require 'monitor'

module VpcMetadata
  def self.uniffi_in_range(i, type_name, min, max)
  raise TypeError, "no implicit conversion of #{i} into Integer" unless i.respond_to?(:to_int)
  i = i.to_int
  raise RangeError, "#{type_name} requires #{min} <= value < #{max}" unless (min <= i && i < max)
  i
end

def self.uniffi_utf8(v)
  raise TypeError, "no implicit conversion of #{v} into String" unless v.respond_to?(:to_str)
  v = v.to_str.encode(Encoding::UTF_8)
  raise Encoding::InvalidByteSequenceError, "not a valid UTF-8 encoded string" unless v.valid_encoding?
  v
end

def self.uniffi_bytes(v)
  raise TypeError, "no implicit conversion of #{v} into String" unless v.respond_to?(:to_str)
  v.to_str
end

# Callback return codes
UNIFFI_CALLBACK_SUCCESS = 0
UNIFFI_CALLBACK_ERROR = 1
UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

# Call a method on a callback interface object, catching and reporting errors
# to Rust via the call_status.
# If error_type is provided, known errors of that type are reported as UNIFFI_CALLBACK_ERROR;
# all other errors are reported as UNIFFI_CALLBACK_UNEXPECTED_ERROR.
def self.uniffi_trait_interface_call(call_status, make_call, write_return_value, error_type = nil, lower_error = nil)
  begin
    write_return_value.call make_call.call
  rescue StandardError => e
    buf = if !error_type.nil? && uniffi_is_error_type?(e, error_type)
      call_status[:code] = UNIFFI_CALLBACK_ERROR
      lower_error.call e
    else
      call_status[:code] = UNIFFI_CALLBACK_UNEXPECTED_ERROR
      RustBuffer.alloc_from_string(e.inspect)
    end

    error_buf = call_status[:error_buf]
    error_buf[:capacity] = buf[:capacity]
    error_buf[:len] = buf[:len]
    error_buf[:data] = buf[:data]
  end
end

# Check if an exception is a variant of the given error type.
# Error types in Ruby are either modules (non-flat enums) or classes (flat enums),
# with variant classes as constant within them.
def self.uniffi_is_error_type?(e, error_type)
  # Object-as-error: error_type is a class itself (e.g. MyError < StandardError)
  if error_type.is_a?(Class) && e.is_a?(error_type)
    return true
  end

  # Enum error: error_type is a module with class constants for each variant
  error_type.constants.any? do |c|
    klass = error_type.const_get c
    klass.is_a?(Class) && e.is_a?(klass)
  end
end
  # A handle map for converting Ruby objects to/from integer handles.
#
# When passing callback interface or trait interface objects to Ruby, we store
# the Ruby object in this map and pass the integer handle to Rust. When Rust
# calls back, we look up the Ruby object by its handle.
#
# Ruby-created handles are always odd (staring at 1, incrementing by 2).
# Rust-created handles are always even. This convention lets us distinguish
# the source in lift/lower without extra metadata.


class UniffiHandleMap
  def initialize
    @lock = Monitor.new
    @map = {}
    @counter = 1 # Start at 1 (odd), increment by 2
  end

  def insert(obj)
    @lock.synchronize do
      handle = @counter
      @counter += 2
      @map[handle] = obj
      handle
    end
  end

  def get(handle)
    @lock.synchronize do
      obj = @map[handle]
      raise InternalError, "UniffiHandleMap.get: invalid handle #{handle}" if obj.nil?
      obj
    end
  end

  def clone_handle(handle)
    @lock.synchronize do
      obj = @map[handle]
      raise InternalError, "UniffiHandleMap.clone_handle: invalid handle #{handle}" if obj.nil?
      new_handle = @counter
      @counter += 2
      @map[new_handle] = obj
      new_handle
    end
  end

  def remove(handle)
    @lock.synchronize do
      obj = @map.delete(handle)
      raise InternalError, "UniffiHandleMap.remove: invalid handle #{handle}" if obj.nil?
      obj
    end
  end

  # Used for testing/debugging purposes
  def size
    @lock.synchronize { @map.size }
  end
end

private_constant :UniffiHandleMap
  class RustBuffer < FFI::Struct
  layout :capacity, :uint64,
         :len,      :uint64,
         :data,     :pointer

  def self.alloc(size)
    return ::VpcMetadata.rust_call(:ffi_vpc_metadata_uniffi_rustbuffer_alloc, size)
  end

  def self.reserve(rbuf, additional)
    return ::VpcMetadata.rust_call(:ffi_vpc_metadata_uniffi_rustbuffer_reserve, rbuf, additional)
  end

  def free
    ::VpcMetadata.rust_call(:ffi_vpc_metadata_uniffi_rustbuffer_free, self)
  end

  def capacity
    self[:capacity]
  end

  def len
    self[:len]
  end

  def len=(value)
    self[:len] = value
  end

  def data
    self[:data]
  end

  def to_s
    "RustBuffer(capacity=#{capacity}, len=#{len}, data=#{data.read_bytes len})"
  end

  # The allocated buffer will be automatically freed if an error occurs, ensuring that
  # we don't accidentally leak it.
  def self.allocWithBuilder
    builder = RustBufferBuilder.new

    begin
      yield builder
    rescue => e
      builder.discard
      raise e
    end
  end

  # The RustBuffer will be freed once the context-manager exits, ensuring that we don't
  # leak it even if an error occurs.
  def consumeWithStream
    stream = RustBufferStream.new self

    yield stream

    raise RuntimeError, 'junk data left in buffer after consuming' if stream.remaining != 0
  ensure
    free
  end# The primitive String type.

  def self.alloc_from_string(value)
    RustBuffer.allocWithBuilder do |builder|
      builder.write value.encode('utf-8')
      return builder.finalize
    end
  end

  def consume_into_string
    consumeWithStream do |stream|
      return stream.read(stream.remaining).force_encoding(Encoding::UTF_8)
    end
  end

  # The Record type Availability.

  def self.check_lower_TypeAvailability(v)
    RustBuffer.check_lower_OptionalTypeAvailabilityClass(v._class)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeAvailability(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeAvailability(v)
      return builder.finalize
    end
  end

  def consume_into_TypeAvailability
    consumeWithStream do |stream|
      return stream.read_TypeAvailability
    end
  end

  # The Record type AvailabilityPolicy.

  def self.check_lower_TypeAvailabilityPolicy(v)
    RustBuffer.check_lower_OptionalTypeHostFailurePolicy(v.host_failure)
    RustBuffer.check_lower_OptionalTypePreemptionPolicy(v.preemption)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeAvailabilityPolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeAvailabilityPolicy(v)
      return builder.finalize
    end
  end

  def consume_into_TypeAvailabilityPolicy
    consumeWithStream do |stream|
      return stream.read_TypeAvailabilityPolicy
    end
  end

  # The Record type CatalogOffering.

  def self.check_lower_TypeCatalogOffering(v)
    RustBuffer.check_lower_OptionalTypeCrnReference(v.plan)
    RustBuffer.check_lower_OptionalTypeCrnReference(v.version)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeCatalogOffering(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeCatalogOffering(v)
      return builder.finalize
    end
  end

  def consume_into_TypeCatalogOffering
    consumeWithStream do |stream|
      return stream.read_TypeCatalogOffering
    end
  end

  # The Record type ClusterNetworkInterface.

  def self.check_lower_TypeClusterNetworkInterface(v)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeReservedIpReference(v.primary_ip)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.subnet)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeClusterNetworkInterface(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeClusterNetworkInterface(v)
      return builder.finalize
    end
  end

  def consume_into_TypeClusterNetworkInterface
    consumeWithStream do |stream|
      return stream.read_TypeClusterNetworkInterface
    end
  end

  # The Record type CrnReference.

  def self.check_lower_TypeCrnReference(v)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeCrnReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeCrnReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeCrnReference
    consumeWithStream do |stream|
      return stream.read_TypeCrnReference
    end
  end

  # The Record type DefaultTrustedProfile.

  def self.check_lower_TypeDefaultTrustedProfile(v)
    RustBuffer.check_lower_Optionalbool(v.auto_link)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.target)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeDefaultTrustedProfile(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeDefaultTrustedProfile(v)
      return builder.finalize
    end
  end

  def consume_into_TypeDefaultTrustedProfile
    consumeWithStream do |stream|
      return stream.read_TypeDefaultTrustedProfile
    end
  end

  # The Record type Deleted.

  def self.check_lower_TypeDeleted(v)
    RustBuffer.check_lower_Optionalstring(v.more_info)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeDeleted(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeDeleted(v)
      return builder.finalize
    end
  end

  def consume_into_TypeDeleted
    consumeWithStream do |stream|
      return stream.read_TypeDeleted
    end
  end

  # The Record type ErrorDetails.

  def self.check_lower_TypeErrorDetails(v)


    RustBuffer.check_lower_Optionali32(v.status)
    RustBuffer.check_lower_Optionalstring(v.code)
    RustBuffer.check_lower_Optionalstring(v.target)
    RustBuffer.check_lower_Optionalstring(v.more_info)
    RustBuffer.check_lower_Optionalstring(v.trace)
    RustBuffer.check_lower_Optionalstring(v.operation)

    RustBuffer.check_lower_Optionalstring(v.hint)
  end

  def self.alloc_from_TypeErrorDetails(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeErrorDetails(v)
      return builder.finalize
    end
  end

  def consume_into_TypeErrorDetails
    consumeWithStream do |stream|
      return stream.read_TypeErrorDetails
    end
  end

  # The Record type FloatingIpReference.

  def self.check_lower_TypeFloatingIpReference(v)
    RustBuffer.check_lower_Optionalstring(v.address)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeFloatingIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeFloatingIpReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeFloatingIpReference
    consumeWithStream do |stream|
      return stream.read_TypeFloatingIpReference
    end
  end

  # The Record type Gpu.

  def self.check_lower_TypeGpu(v)
    RustBuffer.check_lower_Optionali64(v.count)
    RustBuffer.check_lower_OptionalTypeGpuManufacturer(v.manufacturer)
    RustBuffer.check_lower_Optionali64(v.memory)
    RustBuffer.check_lower_Optionalstring(v.model)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeGpu(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeGpu(v)
      return builder.finalize
    end
  end

  def consume_into_TypeGpu
    consumeWithStream do |stream|
      return stream.read_TypeGpu
    end
  end

  # The Record type IamToken.

  def self.check_lower_TypeIamToken(v)
    (Secret.uniffi_check_lower v.access_token)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.expires_at)
    RustBuffer.check_lower_Optionali64(v.expires_in)
    RustBuffer.check_lower_Optionalstring(v.nonce)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeIamToken(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeIamToken(v)
      return builder.finalize
    end
  end

  def consume_into_TypeIamToken
    consumeWithStream do |stream|
      return stream.read_TypeIamToken
    end
  end

  # The Record type IdentityCertificate.

  def self.check_lower_TypeIdentityCertificate(v)
    RustBuffer.check_lower_Sequencestring(v.certificates)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.expires_at)
    RustBuffer.check_lower_Optionali64(v.expires_in)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeIdentityCertificate(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeIdentityCertificate(v)
      return builder.finalize
    end
  end

  def consume_into_TypeIdentityCertificate
    consumeWithStream do |stream|
      return stream.read_TypeIdentityCertificate
    end
  end

  # The Record type IdentityToken.

  def self.check_lower_TypeIdentityToken(v)
    (Secret.uniffi_check_lower v.access_token)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.expires_at)
    RustBuffer.check_lower_Optionali64(v.expires_in)
    RustBuffer.check_lower_Optionalstring(v.nonce)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeIdentityToken(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeIdentityToken(v)
      return builder.finalize
    end
  end

  def consume_into_TypeIdentityToken
    consumeWithStream do |stream|
      return stream.read_TypeIdentityToken
    end
  end

  # The Record type ImageReference.

  def self.check_lower_TypeImageReference(v)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeImageRemote(v.remote)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeImageReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeImageReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeImageReference
    consumeWithStream do |stream|
      return stream.read_TypeImageReference
    end
  end

  # The Record type ImageRemote.

  def self.check_lower_TypeImageRemote(v)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.account)
    RustBuffer.check_lower_OptionalTypeNamedReference(v.region)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeImageRemote(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeImageRemote(v)
      return builder.finalize
    end
  end

  def consume_into_TypeImageRemote
    consumeWithStream do |stream|
      return stream.read_TypeImageRemote
    end
  end

  # The Record type Instance.

  def self.check_lower_TypeInstance(v)

    RustBuffer.check_lower_OptionalTypeAvailability(v.availability)
    RustBuffer.check_lower_OptionalTypeAvailabilityPolicy(v.availability_policy)
    RustBuffer.check_lower_Optionali64(v.bandwidth)
    RustBuffer.check_lower_OptionalTypeVolumeAttachmentReference(v.boot_volume_attachment)
    RustBuffer.check_lower_OptionalTypeCatalogOffering(v.catalog_offering)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.cluster_network)
    RustBuffer.check_lower_OptionalTypeConfidentialComputeMode(v.confidential_compute_mode)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.dedicated_host)
    RustBuffer.check_lower_Optionalbool(v.enable_secure_boot)
    RustBuffer.check_lower_OptionalTypeGpu(v.gpu)
    RustBuffer.check_lower_OptionalTypeHealthState(v.health_state)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeImageReference(v.image)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.instance_group_membership)
    RustBuffer.check_lower_OptionalTypeLifecycleState(v.lifecycle_state)
    RustBuffer.check_lower_Optionali64(v.memory)
    RustBuffer.check_lower_OptionalTypeMetadataService(v.metadata_service)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionali64(v.numa_count)
    RustBuffer.check_lower_OptionalTypePlacementTarget(v.placement_target)
    RustBuffer.check_lower_OptionalTypeNetworkAttachmentReference(v.primary_network_attachment)
    RustBuffer.check_lower_OptionalTypeNetworkInterfaceReference(v.primary_network_interface)
    RustBuffer.check_lower_OptionalTypeNamedReference(v.profile)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.reservation)
    RustBuffer.check_lower_OptionalTypeReservationAffinity(v.reservation_affinity)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.resource_group)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_Optionalbool(v.startable)
    RustBuffer.check_lower_OptionalTypeInstanceStatus(v.status)
    RustBuffer.check_lower_Optionali64(v.threads_per_core)
    RustBuffer.check_lower_Optionali64(v.total_network_bandwidth)
    RustBuffer.check_lower_Optionali64(v.total_volume_bandwidth)
    RustBuffer.check_lower_OptionalTypeVcpu(v.vcpu)
    RustBuffer.check_lower_OptionalTypeVolumeBandwidthQosMode(v.volume_bandwidth_qos_mode)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.vpc)
    RustBuffer.check_lower_OptionalTypeNamedReference(v.zone)
    RustBuffer.check_lower_OptionalSequenceTypeResourceReference(v.cluster_network_attachments)
    RustBuffer.check_lower_OptionalSequenceTypeInstanceDisk(v.disks)
    RustBuffer.check_lower_OptionalSequenceTypeReason(v.health_reasons)
    RustBuffer.check_lower_OptionalSequenceTypeReason(v.lifecycle_reasons)
    RustBuffer.check_lower_OptionalSequenceTypeNetworkAttachmentReference(v.network_attachments)
    RustBuffer.check_lower_OptionalSequenceTypeNetworkInterfaceReference(v.network_interfaces)
    RustBuffer.check_lower_OptionalSequenceTypeResourceReference(v.software_attachments)
    RustBuffer.check_lower_OptionalSequenceTypeReason(v.status_reasons)
    RustBuffer.check_lower_OptionalSequenceTypeVolumeAttachmentReference(v.volume_attachments)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstance(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstance(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstance
    consumeWithStream do |stream|
      return stream.read_TypeInstance
    end
  end

  # The Record type InstanceClusterNetworkAttachment.

  def self.check_lower_TypeInstanceClusterNetworkAttachment(v)

    RustBuffer.check_lower_OptionalTypeResourceReference(v.before)
    RustBuffer.check_lower_OptionalTypeClusterNetworkInterface(v.cluster_network_interface)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeLifecycleState(v.lifecycle_state)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalSequenceTypeReason(v.lifecycle_reasons)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceClusterNetworkAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceClusterNetworkAttachment(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceClusterNetworkAttachment
    consumeWithStream do |stream|
      return stream.read_TypeInstanceClusterNetworkAttachment
    end
  end

  # The Record type InstanceClusterNetworkAttachmentCollection.

  def self.check_lower_TypeInstanceClusterNetworkAttachmentCollection(v)
    RustBuffer.check_lower_SequenceTypeInstanceClusterNetworkAttachment(v.cluster_network_attachments)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceClusterNetworkAttachmentCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceClusterNetworkAttachmentCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceClusterNetworkAttachmentCollection
    consumeWithStream do |stream|
      return stream.read_TypeInstanceClusterNetworkAttachmentCollection
    end
  end

  # The Record type InstanceDisk.

  def self.check_lower_TypeInstanceDisk(v)

    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeDiskInterfaceType(v.interface_type)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_Optionali64(v.size)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceDisk(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceDisk(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceDisk
    consumeWithStream do |stream|
      return stream.read_TypeInstanceDisk
    end
  end

  # The Record type InstanceInitialization.

  def self.check_lower_TypeInstanceInitialization(v)
    RustBuffer.check_lower_SequenceTypeKeyReference(v.keys)
    RustBuffer.check_lower_OptionalTypeDefaultTrustedProfile(v.default_trusted_profile)
    RustBuffer.check_lower_OptionalTypeInstancePassword(v.password)
    RustBuffer.check_lower_OptionalTypeSecret(v.user_data)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceInitialization(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceInitialization(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceInitialization
    consumeWithStream do |stream|
      return stream.read_TypeInstanceInitialization
    end
  end

  # The Record type InstanceNetworkAttachment.

  def self.check_lower_TypeInstanceNetworkAttachment(v)

    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeLifecycleState(v.lifecycle_state)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionali64(v.port_speed)
    RustBuffer.check_lower_OptionalTypeReservedIpReference(v.primary_ip)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.subnet)
    RustBuffer.check_lower_OptionalTypeNetworkInterfaceType(v.type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.virtual_network_interface)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceNetworkAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceNetworkAttachment(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceNetworkAttachment
    consumeWithStream do |stream|
      return stream.read_TypeInstanceNetworkAttachment
    end
  end

  # The Record type InstanceNetworkAttachmentCollection.

  def self.check_lower_TypeInstanceNetworkAttachmentCollection(v)
    RustBuffer.check_lower_SequenceTypeInstanceNetworkAttachment(v.network_attachments)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceNetworkAttachmentCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceNetworkAttachmentCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceNetworkAttachmentCollection
    consumeWithStream do |stream|
      return stream.read_TypeInstanceNetworkAttachmentCollection
    end
  end

  # The Record type InstancePassword.

  def self.check_lower_TypeInstancePassword(v)
    RustBuffer.check_lower_OptionalTypeSecret(v.encrypted_password)
    RustBuffer.check_lower_OptionalTypeKeyReference(v.encryption_key)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstancePassword(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstancePassword(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstancePassword
    consumeWithStream do |stream|
      return stream.read_TypeInstancePassword
    end
  end

  # The Record type InstanceSoftwareAttachment.

  def self.check_lower_TypeInstanceSoftwareAttachment(v)

    RustBuffer.check_lower_OptionalTypeCatalogOffering(v.catalog_offering)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_OptionalTypeSoftwareEntitlement(v.entitlement)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeLifecycleState(v.lifecycle_state)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeCrnReference(v.offering_instance)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalSequenceTypeReason(v.lifecycle_reasons)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceSoftwareAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceSoftwareAttachment(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceSoftwareAttachment
    consumeWithStream do |stream|
      return stream.read_TypeInstanceSoftwareAttachment
    end
  end

  # The Record type InstanceSoftwareAttachmentCollection.

  def self.check_lower_TypeInstanceSoftwareAttachmentCollection(v)
    RustBuffer.check_lower_SequenceTypeInstanceSoftwareAttachment(v.software_attachments)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeInstanceSoftwareAttachmentCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceSoftwareAttachmentCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceSoftwareAttachmentCollection
    consumeWithStream do |stream|
      return stream.read_TypeInstanceSoftwareAttachmentCollection
    end
  end

  # The Record type Key.

  def self.check_lower_TypeKey(v)

    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_Optionalstring(v.fingerprint)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionali64(v.length)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.public_key)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.resource_group)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeKeyType(v.type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeKey(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeKey(v)
      return builder.finalize
    end
  end

  def consume_into_TypeKey
    consumeWithStream do |stream|
      return stream.read_TypeKey
    end
  end

  # The Record type KeyCollection.

  def self.check_lower_TypeKeyCollection(v)
    RustBuffer.check_lower_SequenceTypeKey(v.keys)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeKeyCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeKeyCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeKeyCollection
    consumeWithStream do |stream|
      return stream.read_TypeKeyCollection
    end
  end

  # The Record type KeyReference.

  def self.check_lower_TypeKeyReference(v)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.fingerprint)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeKeyReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeKeyReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeKeyReference
    consumeWithStream do |stream|
      return stream.read_TypeKeyReference
    end
  end

  # The Record type LicensedSoftware.

  def self.check_lower_TypeLicensedSoftware(v)
    RustBuffer.check_lower_OptionalTypeSecret(v.key)
    RustBuffer.check_lower_Optionalstring(v.sku)
    RustBuffer.check_lower_OptionalTypeSoftwareVendor(v.vendor)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeLicensedSoftware(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeLicensedSoftware(v)
      return builder.finalize
    end
  end

  def consume_into_TypeLicensedSoftware
    consumeWithStream do |stream|
      return stream.read_TypeLicensedSoftware
    end
  end

  # The Record type MetadataService.

  def self.check_lower_TypeMetadataService(v)
    RustBuffer.check_lower_Optionalbool(v.enabled)
    RustBuffer.check_lower_OptionalTypeMetadataProtocol(v.protocol)
    RustBuffer.check_lower_Optionali64(v.response_hop_limit)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeMetadataService(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeMetadataService(v)
      return builder.finalize
    end
  end

  def consume_into_TypeMetadataService
    consumeWithStream do |stream|
      return stream.read_TypeMetadataService
    end
  end

  # The Record type NamedReference.

  def self.check_lower_TypeNamedReference(v)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeNamedReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNamedReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNamedReference
    consumeWithStream do |stream|
      return stream.read_TypeNamedReference
    end
  end

  # The Record type NetworkAttachmentReference.

  def self.check_lower_TypeNetworkAttachmentReference(v)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeReservedIpReference(v.primary_ip)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.subnet)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.virtual_network_interface)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeNetworkAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNetworkAttachmentReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNetworkAttachmentReference
    consumeWithStream do |stream|
      return stream.read_TypeNetworkAttachmentReference
    end
  end

  # The Record type NetworkInterface.

  def self.check_lower_TypeNetworkInterface(v)

    RustBuffer.check_lower_Optionalbool(v.allow_ip_spoofing)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionali64(v.port_speed)
    RustBuffer.check_lower_OptionalTypeReservedIpReference(v.primary_ip)
    RustBuffer.check_lower_Optionalstring(v.primary_ipv4_address)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeNetworkInterfaceStatus(v.status)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.subnet)
    RustBuffer.check_lower_OptionalTypeNetworkInterfaceType(v.type)
    RustBuffer.check_lower_OptionalSequenceTypeFloatingIpReference(v.floating_ips)
    RustBuffer.check_lower_OptionalSequenceTypeResourceReference(v.security_groups)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeNetworkInterface(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNetworkInterface(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNetworkInterface
    consumeWithStream do |stream|
      return stream.read_TypeNetworkInterface
    end
  end

  # The Record type NetworkInterfaceCollection.

  def self.check_lower_TypeNetworkInterfaceCollection(v)
    RustBuffer.check_lower_SequenceTypeNetworkInterface(v.network_interfaces)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeNetworkInterfaceCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNetworkInterfaceCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNetworkInterfaceCollection
    consumeWithStream do |stream|
      return stream.read_TypeNetworkInterfaceCollection
    end
  end

  # The Record type NetworkInterfaceReference.

  def self.check_lower_TypeNetworkInterfaceReference(v)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeReservedIpReference(v.primary_ip)
    RustBuffer.check_lower_Optionalstring(v.primary_ipv4_address)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.subnet)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeNetworkInterfaceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNetworkInterfaceReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNetworkInterfaceReference
    consumeWithStream do |stream|
      return stream.read_TypeNetworkInterfaceReference
    end
  end

  # The Record type PageLink.

  def self.check_lower_TypePageLink(v)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypePageLink(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePageLink(v)
      return builder.finalize
    end
  end

  def consume_into_TypePageLink
    consumeWithStream do |stream|
      return stream.read_TypePageLink
    end
  end

  # The Record type PlacementGroup.

  def self.check_lower_TypePlacementGroup(v)

    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeLifecycleState(v.lifecycle_state)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.resource_group)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypePlacementGroupStrategy(v.strategy)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypePlacementGroup(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePlacementGroup(v)
      return builder.finalize
    end
  end

  def consume_into_TypePlacementGroup
    consumeWithStream do |stream|
      return stream.read_TypePlacementGroup
    end
  end

  # The Record type PlacementGroupCollection.

  def self.check_lower_TypePlacementGroupCollection(v)
    RustBuffer.check_lower_SequenceTypePlacementGroup(v.placement_groups)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypePlacementGroupCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePlacementGroupCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypePlacementGroupCollection
    consumeWithStream do |stream|
      return stream.read_TypePlacementGroupCollection
    end
  end

  # The Record type PlacementTarget.

  def self.check_lower_TypePlacementTarget(v)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypePlacementTargetType(v.resource_type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypePlacementTarget(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePlacementTarget(v)
      return builder.finalize
    end
  end

  def consume_into_TypePlacementTarget
    consumeWithStream do |stream|
      return stream.read_TypePlacementTarget
    end
  end

  # The Record type Reason.

  def self.check_lower_TypeReason(v)
    RustBuffer.check_lower_OptionalTypeReasonCode(v.code)
    RustBuffer.check_lower_Optionalstring(v.message)
    RustBuffer.check_lower_Optionalstring(v.more_info)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeReason(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeReason(v)
      return builder.finalize
    end
  end

  def consume_into_TypeReason
    consumeWithStream do |stream|
      return stream.read_TypeReason
    end
  end

  # The Record type ReservationAffinity.

  def self.check_lower_TypeReservationAffinity(v)
    RustBuffer.check_lower_OptionalTypeReservationAffinityPolicy(v.policy)
    RustBuffer.check_lower_OptionalSequenceTypeResourceReference(v.pool)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeReservationAffinity(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeReservationAffinity(v)
      return builder.finalize
    end
  end

  def consume_into_TypeReservationAffinity
    consumeWithStream do |stream|
      return stream.read_TypeReservationAffinity
    end
  end

  # The Record type ReservedIpReference.

  def self.check_lower_TypeReservedIpReference(v)
    RustBuffer.check_lower_Optionalstring(v.address)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeReservedIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeReservedIpReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeReservedIpReference
    consumeWithStream do |stream|
      return stream.read_TypeReservedIpReference
    end
  end

  # The Record type ResourceReference.

  def self.check_lower_TypeResourceReference(v)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeResourceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeResourceReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeResourceReference
    consumeWithStream do |stream|
      return stream.read_TypeResourceReference
    end
  end

  # The Record type Settings.

  def self.check_lower_TypeSettings(v)
    RustBuffer.check_lower_Optionalstring(v.endpoint)
    RustBuffer.check_lower_Optionalstring(v.protocol)
    RustBuffer.check_lower_Optionalstring(v.service)
    RustBuffer.check_lower_Optionalstring(v.version)
    RustBuffer.check_lower_Optionalf64(v.timeout)
    RustBuffer.check_lower_Optionalf64(v.connect_timeout)
    RustBuffer.check_lower_Optionali64(v.max_attempts)
    RustBuffer.check_lower_Optionali64(v.token_lifetime)
    RustBuffer.check_lower_Optionalstring(v.trusted_profile)
    RustBuffer.check_lower_Optionalstring(v.ca_file)
    RustBuffer.check_lower_MapStringString(v.texts)
  end

  def self.alloc_from_TypeSettings(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeSettings(v)
      return builder.finalize
    end
  end

  def consume_into_TypeSettings
    consumeWithStream do |stream|
      return stream.read_TypeSettings
    end
  end

  # The Record type SoftwareEntitlement.

  def self.check_lower_TypeSoftwareEntitlement(v)
    RustBuffer.check_lower_OptionalSequenceTypeLicensedSoftware(v.licensed_software)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeSoftwareEntitlement(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeSoftwareEntitlement(v)
      return builder.finalize
    end
  end

  def consume_into_TypeSoftwareEntitlement
    consumeWithStream do |stream|
      return stream.read_TypeSoftwareEntitlement
    end
  end

  # The Record type SoftwareVendor.

  def self.check_lower_TypeSoftwareVendor(v)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeSoftwareVendor(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeSoftwareVendor(v)
      return builder.finalize
    end
  end

  def consume_into_TypeSoftwareVendor
    consumeWithStream do |stream|
      return stream.read_TypeSoftwareVendor
    end
  end

  # The Record type Vcpu.

  def self.check_lower_TypeVcpu(v)
    RustBuffer.check_lower_OptionalTypeVcpuArchitecture(v.architecture)
    RustBuffer.check_lower_OptionalTypeVcpuBurst(v.burst)
    RustBuffer.check_lower_Optionali64(v.count)
    RustBuffer.check_lower_OptionalTypeVcpuManufacturer(v.manufacturer)
    RustBuffer.check_lower_Optionali64(v.percentage)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVcpu(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVcpu(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVcpu
    consumeWithStream do |stream|
      return stream.read_TypeVcpu
    end
  end

  # The Record type VcpuBurst.

  def self.check_lower_TypeVcpuBurst(v)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVcpuBurst(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVcpuBurst(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVcpuBurst
    consumeWithStream do |stream|
      return stream.read_TypeVcpuBurst
    end
  end

  # The Record type VirtualNetworkInterface.

  def self.check_lower_TypeVirtualNetworkInterface(v)

    RustBuffer.check_lower_Optionalbool(v.allow_ip_spoofing)
    RustBuffer.check_lower_Optionalbool(v.auto_delete)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalstring(v.crn)
    RustBuffer.check_lower_Optionalbool(v.enable_infrastructure_nat)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_OptionalTypeLifecycleState(v.lifecycle_state)
    RustBuffer.check_lower_Optionalstring(v.mac_address)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeReservedIpReference(v.primary_ip)
    RustBuffer.check_lower_OptionalTypeProtocolStateFilteringMode(v.protocol_state_filtering_mode)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.resource_group)
    RustBuffer.check_lower_Optionalstring(v.resource_type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.subnet)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.target)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.vpc)
    RustBuffer.check_lower_OptionalTypeNamedReference(v.zone)
    RustBuffer.check_lower_OptionalSequenceTypeFloatingIpReference(v.floating_ips)
    RustBuffer.check_lower_OptionalSequenceTypeReservedIpReference(v.ips)
    RustBuffer.check_lower_OptionalSequenceTypeResourceReference(v.security_groups)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVirtualNetworkInterface(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVirtualNetworkInterface(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVirtualNetworkInterface
    consumeWithStream do |stream|
      return stream.read_TypeVirtualNetworkInterface
    end
  end

  # The Record type VirtualNetworkInterfaceCollection.

  def self.check_lower_TypeVirtualNetworkInterfaceCollection(v)
    RustBuffer.check_lower_SequenceTypeVirtualNetworkInterface(v.virtual_network_interfaces)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVirtualNetworkInterfaceCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVirtualNetworkInterfaceCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVirtualNetworkInterfaceCollection
    consumeWithStream do |stream|
      return stream.read_TypeVirtualNetworkInterfaceCollection
    end
  end

  # The Record type VolumeAttachment.

  def self.check_lower_TypeVolumeAttachment(v)

    RustBuffer.check_lower_Optionali64(v.bandwidth)
    RustBuffer.check_lower_Optionalstring(v.created_at)
    RustBuffer.check_lower_Optionalbool(v.delete_volume_on_instance_delete)
    RustBuffer.check_lower_OptionalTypeVolumeAttachmentDevice(v.device)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeVolumeAttachmentStatus(v.status)
    RustBuffer.check_lower_OptionalTypeVolumeAttachmentType(v.type)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.volume)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVolumeAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeAttachment(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeAttachment
    consumeWithStream do |stream|
      return stream.read_TypeVolumeAttachment
    end
  end

  # The Record type VolumeAttachmentCollection.

  def self.check_lower_TypeVolumeAttachmentCollection(v)
    RustBuffer.check_lower_SequenceTypeVolumeAttachment(v.volume_attachments)
    RustBuffer.check_lower_OptionalTypePageLink(v.first)
    RustBuffer.check_lower_Optionali64(v.limit)
    RustBuffer.check_lower_OptionalTypePageLink(v._next)
    RustBuffer.check_lower_Optionali64(v.total_count)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVolumeAttachmentCollection(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeAttachmentCollection(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeAttachmentCollection
    consumeWithStream do |stream|
      return stream.read_TypeVolumeAttachmentCollection
    end
  end

  # The Record type VolumeAttachmentDevice.

  def self.check_lower_TypeVolumeAttachmentDevice(v)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVolumeAttachmentDevice(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeAttachmentDevice(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeAttachmentDevice
    consumeWithStream do |stream|
      return stream.read_TypeVolumeAttachmentDevice
    end
  end

  # The Record type VolumeAttachmentReference.

  def self.check_lower_TypeVolumeAttachmentReference(v)
    RustBuffer.check_lower_OptionalTypeDeleted(v.deleted)
    RustBuffer.check_lower_OptionalTypeVolumeAttachmentDevice(v.device)
    RustBuffer.check_lower_Optionalstring(v.href)
    RustBuffer.check_lower_Optionalstring(v.id)
    RustBuffer.check_lower_Optionalstring(v.name)
    RustBuffer.check_lower_OptionalTypeResourceReference(v.volume)
    RustBuffer.check_lower_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  def self.alloc_from_TypeVolumeAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeAttachmentReference(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeAttachmentReference
    consumeWithStream do |stream|
      return stream.read_TypeVolumeAttachmentReference
    end
  end

  # The Enum type AvailabilityClass.

  def self.check_lower_TypeAvailabilityClass(v)
    if v.standard?
      return
    end
    if v.spot?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeAvailabilityClass(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeAvailabilityClass(v)
      return builder.finalize
    end
  end

  def consume_into_TypeAvailabilityClass
    consumeWithStream do |stream|
      return stream.read_TypeAvailabilityClass
    end
  end


  # The Enum type ConfidentialComputeMode.

  def self.check_lower_TypeConfidentialComputeMode(v)
    if v.disabled?
      return
    end
    if v.sgx?
      return
    end
    if v.tdx?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeConfidentialComputeMode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeConfidentialComputeMode(v)
      return builder.finalize
    end
  end

  def consume_into_TypeConfidentialComputeMode
    consumeWithStream do |stream|
      return stream.read_TypeConfidentialComputeMode
    end
  end


  # The Enum type DiskInterfaceType.

  def self.check_lower_TypeDiskInterfaceType(v)
    if v.nvme?
      return
    end
    if v.virtio_blk?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeDiskInterfaceType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeDiskInterfaceType(v)
      return builder.finalize
    end
  end

  def consume_into_TypeDiskInterfaceType
    consumeWithStream do |stream|
      return stream.read_TypeDiskInterfaceType
    end
  end


  # The Enum type GpuManufacturer.

  def self.check_lower_TypeGpuManufacturer(v)
    if v.amd?
      return
    end
    if v.intel?
      return
    end
    if v.nvidia?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeGpuManufacturer(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeGpuManufacturer(v)
      return builder.finalize
    end
  end

  def consume_into_TypeGpuManufacturer
    consumeWithStream do |stream|
      return stream.read_TypeGpuManufacturer
    end
  end


  # The Enum type HealthState.

  def self.check_lower_TypeHealthState(v)
    if v.ok?
      return
    end
    if v.degraded?
      return
    end
    if v.faulted?
      return
    end
    if v.inapplicable?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeHealthState(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeHealthState(v)
      return builder.finalize
    end
  end

  def consume_into_TypeHealthState
    consumeWithStream do |stream|
      return stream.read_TypeHealthState
    end
  end


  # The Enum type HostFailurePolicy.

  def self.check_lower_TypeHostFailurePolicy(v)
    if v.restart?
      return
    end
    if v.stop?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeHostFailurePolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeHostFailurePolicy(v)
      return builder.finalize
    end
  end

  def consume_into_TypeHostFailurePolicy
    consumeWithStream do |stream|
      return stream.read_TypeHostFailurePolicy
    end
  end


  # The Enum type InstanceStatus.

  def self.check_lower_TypeInstanceStatus(v)
    if v.deleting?
      return
    end
    if v.failed?
      return
    end
    if v.pending?
      return
    end
    if v.restarting?
      return
    end
    if v.running?
      return
    end
    if v.starting?
      return
    end
    if v.stopped?
      return
    end
    if v.stopping?
      return
    end
    if v.paused?
      return
    end
    if v.pausing?
      return
    end
    if v.resuming?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeInstanceStatus(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeInstanceStatus(v)
      return builder.finalize
    end
  end

  def consume_into_TypeInstanceStatus
    consumeWithStream do |stream|
      return stream.read_TypeInstanceStatus
    end
  end


  # The Enum type KeyType.

  def self.check_lower_TypeKeyType(v)
    if v.rsa?
      return
    end
    if v.ed25519?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeKeyType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeKeyType(v)
      return builder.finalize
    end
  end

  def consume_into_TypeKeyType
    consumeWithStream do |stream|
      return stream.read_TypeKeyType
    end
  end


  # The Enum type LifecycleState.

  def self.check_lower_TypeLifecycleState(v)
    if v.deleting?
      return
    end
    if v.failed?
      return
    end
    if v.pending?
      return
    end
    if v.stable?
      return
    end
    if v.suspended?
      return
    end
    if v.updating?
      return
    end
    if v.waiting?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeLifecycleState(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeLifecycleState(v)
      return builder.finalize
    end
  end

  def consume_into_TypeLifecycleState
    consumeWithStream do |stream|
      return stream.read_TypeLifecycleState
    end
  end


  # The Enum type MetadataProtocol.

  def self.check_lower_TypeMetadataProtocol(v)
    if v.http?
      return
    end
    if v.https?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeMetadataProtocol(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeMetadataProtocol(v)
      return builder.finalize
    end
  end

  def consume_into_TypeMetadataProtocol
    consumeWithStream do |stream|
      return stream.read_TypeMetadataProtocol
    end
  end


  # The Enum type NetworkInterfaceStatus.

  def self.check_lower_TypeNetworkInterfaceStatus(v)
    if v.available?
      return
    end
    if v.deleting?
      return
    end
    if v.failed?
      return
    end
    if v.pending?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeNetworkInterfaceStatus(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNetworkInterfaceStatus(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNetworkInterfaceStatus
    consumeWithStream do |stream|
      return stream.read_TypeNetworkInterfaceStatus
    end
  end


  # The Enum type NetworkInterfaceType.

  def self.check_lower_TypeNetworkInterfaceType(v)
    if v.primary?
      return
    end
    if v.secondary?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeNetworkInterfaceType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeNetworkInterfaceType(v)
      return builder.finalize
    end
  end

  def consume_into_TypeNetworkInterfaceType
    consumeWithStream do |stream|
      return stream.read_TypeNetworkInterfaceType
    end
  end


  # The Enum type PlacementGroupStrategy.

  def self.check_lower_TypePlacementGroupStrategy(v)
    if v.host_spread?
      return
    end
    if v.power_spread?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypePlacementGroupStrategy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePlacementGroupStrategy(v)
      return builder.finalize
    end
  end

  def consume_into_TypePlacementGroupStrategy
    consumeWithStream do |stream|
      return stream.read_TypePlacementGroupStrategy
    end
  end


  # The Enum type PlacementTargetType.

  def self.check_lower_TypePlacementTargetType(v)
    if v.placement_group?
      return
    end
    if v.dedicated_host?
      return
    end
    if v.dedicated_host_group?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypePlacementTargetType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePlacementTargetType(v)
      return builder.finalize
    end
  end

  def consume_into_TypePlacementTargetType
    consumeWithStream do |stream|
      return stream.read_TypePlacementTargetType
    end
  end


  # The Enum type PreemptionPolicy.

  def self.check_lower_TypePreemptionPolicy(v)
    if v.stop?
      return
    end
    if v.delete?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypePreemptionPolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypePreemptionPolicy(v)
      return builder.finalize
    end
  end

  def consume_into_TypePreemptionPolicy
    consumeWithStream do |stream|
      return stream.read_TypePreemptionPolicy
    end
  end


  # The Enum type ProtocolStateFilteringMode.

  def self.check_lower_TypeProtocolStateFilteringMode(v)
    if v.auto?
      return
    end
    if v.enabled?
      return
    end
    if v.disabled?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeProtocolStateFilteringMode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeProtocolStateFilteringMode(v)
      return builder.finalize
    end
  end

  def consume_into_TypeProtocolStateFilteringMode
    consumeWithStream do |stream|
      return stream.read_TypeProtocolStateFilteringMode
    end
  end


  # The Enum type ReasonCode.

  def self.check_lower_TypeReasonCode(v)
    if v.reservation_capacity_unavailable?
      return
    end
    if v.reservation_deleted?
      return
    end
    if v.reservation_expired?
      return
    end
    if v.reservation_failed?
      return
    end
    if v.failed_licensing?
      return
    end
    if v.failed_registration?
      return
    end
    if v.internal_error?
      return
    end
    if v.pending_registration?
      return
    end
    if v.resource_suspended_by_provider?
      return
    end
    if v.cannot_start?
      return
    end
    if v.cannot_start_capacity?
      return
    end
    if v.cannot_start_compute?
      return
    end
    if v.cannot_start_ip_address?
      return
    end
    if v.cannot_start_network?
      return
    end
    if v.cannot_start_placement_group?
      return
    end
    if v.cannot_start_reservation_capacity?
      return
    end
    if v.cannot_start_reservation_expired?
      return
    end
    if v.cannot_start_storage?
      return
    end
    if v.encryption_key_deleted?
      return
    end
    if v.stopped_by_host_failure?
      return
    end
    if v.stopped_by_preemption?
      return
    end
    if v.stopped_for_image_creation?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeReasonCode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeReasonCode(v)
      return builder.finalize
    end
  end

  def consume_into_TypeReasonCode
    consumeWithStream do |stream|
      return stream.read_TypeReasonCode
    end
  end


  # The Enum type ReservationAffinityPolicy.

  def self.check_lower_TypeReservationAffinityPolicy(v)
    if v.automatic?
      return
    end
    if v.disabled?
      return
    end
    if v.manual?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeReservationAffinityPolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeReservationAffinityPolicy(v)
      return builder.finalize
    end
  end

  def consume_into_TypeReservationAffinityPolicy
    consumeWithStream do |stream|
      return stream.read_TypeReservationAffinityPolicy
    end
  end


  # The Enum type VcpuArchitecture.

  def self.check_lower_TypeVcpuArchitecture(v)
    if v.amd64?
      return
    end
    if v.s390x?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeVcpuArchitecture(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVcpuArchitecture(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVcpuArchitecture
    consumeWithStream do |stream|
      return stream.read_TypeVcpuArchitecture
    end
  end


  # The Enum type VcpuManufacturer.

  def self.check_lower_TypeVcpuManufacturer(v)
    if v.amd?
      return
    end
    if v.ibm?
      return
    end
    if v.intel?
      return
    end
    if v.unassigned?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeVcpuManufacturer(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVcpuManufacturer(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVcpuManufacturer
    consumeWithStream do |stream|
      return stream.read_TypeVcpuManufacturer
    end
  end


  # The Enum type VolumeAttachmentStatus.

  def self.check_lower_TypeVolumeAttachmentStatus(v)
    if v.attached?
      return
    end
    if v.attaching?
      return
    end
    if v.deleting?
      return
    end
    if v.detaching?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeVolumeAttachmentStatus(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeAttachmentStatus(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeAttachmentStatus
    consumeWithStream do |stream|
      return stream.read_TypeVolumeAttachmentStatus
    end
  end


  # The Enum type VolumeAttachmentType.

  def self.check_lower_TypeVolumeAttachmentType(v)
    if v.boot?
      return
    end
    if v.data?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeVolumeAttachmentType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeAttachmentType(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeAttachmentType
    consumeWithStream do |stream|
      return stream.read_TypeVolumeAttachmentType
    end
  end


  # The Enum type VolumeBandwidthQosMode.

  def self.check_lower_TypeVolumeBandwidthQosMode(v)
    if v.pooled?
      return
    end
    if v.weighted?
      return
    end
    if v.unknown?

      return
    end
  end

  def self.alloc_from_TypeVolumeBandwidthQosMode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVolumeBandwidthQosMode(v)
      return builder.finalize
    end
  end

  def consume_into_TypeVolumeBandwidthQosMode
    consumeWithStream do |stream|
      return stream.read_TypeVolumeBandwidthQosMode
    end
  end


  # Error enum - generate alloc_from for callback error serialization
  def self.alloc_from_TypeVpcMetadataError(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeVpcMetadataError(v)
      return builder.finalize
    end
  end

  # Enum used as error - generate consume_into_ for use as a return value
  def consume_into_TypeVpcMetadataError
    consumeWithStream do |stream|
      return stream.read_TypeVpcMetadataError
    end
  end


  # The Optional<T> type for i32.

  def self.check_lower_Optionali32(v)
    if !v.nil?

    end
  end

  def self.alloc_from_Optionali32(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Optionali32(v)
      return builder.finalize()
    end
  end

  def consume_into_Optionali32
    consumeWithStream do |stream|
      return stream.read_Optionali32
    end
  end

  # The Optional<T> type for i64.

  def self.check_lower_Optionali64(v)
    if !v.nil?

    end
  end

  def self.alloc_from_Optionali64(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Optionali64(v)
      return builder.finalize()
    end
  end

  def consume_into_Optionali64
    consumeWithStream do |stream|
      return stream.read_Optionali64
    end
  end

  # The Optional<T> type for f64.

  def self.check_lower_Optionalf64(v)
    if !v.nil?

    end
  end

  def self.alloc_from_Optionalf64(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Optionalf64(v)
      return builder.finalize()
    end
  end

  def consume_into_Optionalf64
    consumeWithStream do |stream|
      return stream.read_Optionalf64
    end
  end

  # The Optional<T> type for bool.

  def self.check_lower_Optionalbool(v)
    if !v.nil?

    end
  end

  def self.alloc_from_Optionalbool(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Optionalbool(v)
      return builder.finalize()
    end
  end

  def consume_into_Optionalbool
    consumeWithStream do |stream|
      return stream.read_Optionalbool
    end
  end

  # The Optional<T> type for string.

  def self.check_lower_Optionalstring(v)
    if !v.nil?

    end
  end

  def self.alloc_from_Optionalstring(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Optionalstring(v)
      return builder.finalize()
    end
  end

  def consume_into_Optionalstring
    consumeWithStream do |stream|
      return stream.read_Optionalstring
    end
  end

  # The Optional<T> type for TypeAdditionalProperties.

  def self.check_lower_OptionalTypeAdditionalProperties(v)
    if !v.nil?
      (AdditionalProperties.uniffi_check_lower v)
    end
  end

  def self.alloc_from_OptionalTypeAdditionalProperties(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeAdditionalProperties(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeAdditionalProperties
    consumeWithStream do |stream|
      return stream.read_OptionalTypeAdditionalProperties
    end
  end

  # The Optional<T> type for TypeSecret.

  def self.check_lower_OptionalTypeSecret(v)
    if !v.nil?
      (Secret.uniffi_check_lower v)
    end
  end

  def self.alloc_from_OptionalTypeSecret(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeSecret(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeSecret
    consumeWithStream do |stream|
      return stream.read_OptionalTypeSecret
    end
  end

  # The Optional<T> type for TypeAvailability.

  def self.check_lower_OptionalTypeAvailability(v)
    if !v.nil?
      RustBuffer.check_lower_TypeAvailability(v)
    end
  end

  def self.alloc_from_OptionalTypeAvailability(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeAvailability(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeAvailability
    consumeWithStream do |stream|
      return stream.read_OptionalTypeAvailability
    end
  end

  # The Optional<T> type for TypeAvailabilityPolicy.

  def self.check_lower_OptionalTypeAvailabilityPolicy(v)
    if !v.nil?
      RustBuffer.check_lower_TypeAvailabilityPolicy(v)
    end
  end

  def self.alloc_from_OptionalTypeAvailabilityPolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeAvailabilityPolicy(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeAvailabilityPolicy
    consumeWithStream do |stream|
      return stream.read_OptionalTypeAvailabilityPolicy
    end
  end

  # The Optional<T> type for TypeCatalogOffering.

  def self.check_lower_OptionalTypeCatalogOffering(v)
    if !v.nil?
      RustBuffer.check_lower_TypeCatalogOffering(v)
    end
  end

  def self.alloc_from_OptionalTypeCatalogOffering(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeCatalogOffering(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeCatalogOffering
    consumeWithStream do |stream|
      return stream.read_OptionalTypeCatalogOffering
    end
  end

  # The Optional<T> type for TypeClusterNetworkInterface.

  def self.check_lower_OptionalTypeClusterNetworkInterface(v)
    if !v.nil?
      RustBuffer.check_lower_TypeClusterNetworkInterface(v)
    end
  end

  def self.alloc_from_OptionalTypeClusterNetworkInterface(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeClusterNetworkInterface(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeClusterNetworkInterface
    consumeWithStream do |stream|
      return stream.read_OptionalTypeClusterNetworkInterface
    end
  end

  # The Optional<T> type for TypeCrnReference.

  def self.check_lower_OptionalTypeCrnReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeCrnReference(v)
    end
  end

  def self.alloc_from_OptionalTypeCrnReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeCrnReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeCrnReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeCrnReference
    end
  end

  # The Optional<T> type for TypeDefaultTrustedProfile.

  def self.check_lower_OptionalTypeDefaultTrustedProfile(v)
    if !v.nil?
      RustBuffer.check_lower_TypeDefaultTrustedProfile(v)
    end
  end

  def self.alloc_from_OptionalTypeDefaultTrustedProfile(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeDefaultTrustedProfile(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeDefaultTrustedProfile
    consumeWithStream do |stream|
      return stream.read_OptionalTypeDefaultTrustedProfile
    end
  end

  # The Optional<T> type for TypeDeleted.

  def self.check_lower_OptionalTypeDeleted(v)
    if !v.nil?
      RustBuffer.check_lower_TypeDeleted(v)
    end
  end

  def self.alloc_from_OptionalTypeDeleted(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeDeleted(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeDeleted
    consumeWithStream do |stream|
      return stream.read_OptionalTypeDeleted
    end
  end

  # The Optional<T> type for TypeGpu.

  def self.check_lower_OptionalTypeGpu(v)
    if !v.nil?
      RustBuffer.check_lower_TypeGpu(v)
    end
  end

  def self.alloc_from_OptionalTypeGpu(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeGpu(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeGpu
    consumeWithStream do |stream|
      return stream.read_OptionalTypeGpu
    end
  end

  # The Optional<T> type for TypeImageReference.

  def self.check_lower_OptionalTypeImageReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeImageReference(v)
    end
  end

  def self.alloc_from_OptionalTypeImageReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeImageReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeImageReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeImageReference
    end
  end

  # The Optional<T> type for TypeImageRemote.

  def self.check_lower_OptionalTypeImageRemote(v)
    if !v.nil?
      RustBuffer.check_lower_TypeImageRemote(v)
    end
  end

  def self.alloc_from_OptionalTypeImageRemote(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeImageRemote(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeImageRemote
    consumeWithStream do |stream|
      return stream.read_OptionalTypeImageRemote
    end
  end

  # The Optional<T> type for TypeInstancePassword.

  def self.check_lower_OptionalTypeInstancePassword(v)
    if !v.nil?
      RustBuffer.check_lower_TypeInstancePassword(v)
    end
  end

  def self.alloc_from_OptionalTypeInstancePassword(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeInstancePassword(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeInstancePassword
    consumeWithStream do |stream|
      return stream.read_OptionalTypeInstancePassword
    end
  end

  # The Optional<T> type for TypeKeyReference.

  def self.check_lower_OptionalTypeKeyReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeKeyReference(v)
    end
  end

  def self.alloc_from_OptionalTypeKeyReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeKeyReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeKeyReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeKeyReference
    end
  end

  # The Optional<T> type for TypeMetadataService.

  def self.check_lower_OptionalTypeMetadataService(v)
    if !v.nil?
      RustBuffer.check_lower_TypeMetadataService(v)
    end
  end

  def self.alloc_from_OptionalTypeMetadataService(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeMetadataService(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeMetadataService
    consumeWithStream do |stream|
      return stream.read_OptionalTypeMetadataService
    end
  end

  # The Optional<T> type for TypeNamedReference.

  def self.check_lower_OptionalTypeNamedReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeNamedReference(v)
    end
  end

  def self.alloc_from_OptionalTypeNamedReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeNamedReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeNamedReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeNamedReference
    end
  end

  # The Optional<T> type for TypeNetworkAttachmentReference.

  def self.check_lower_OptionalTypeNetworkAttachmentReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeNetworkAttachmentReference(v)
    end
  end

  def self.alloc_from_OptionalTypeNetworkAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeNetworkAttachmentReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeNetworkAttachmentReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeNetworkAttachmentReference
    end
  end

  # The Optional<T> type for TypeNetworkInterfaceReference.

  def self.check_lower_OptionalTypeNetworkInterfaceReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeNetworkInterfaceReference(v)
    end
  end

  def self.alloc_from_OptionalTypeNetworkInterfaceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeNetworkInterfaceReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeNetworkInterfaceReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeNetworkInterfaceReference
    end
  end

  # The Optional<T> type for TypePageLink.

  def self.check_lower_OptionalTypePageLink(v)
    if !v.nil?
      RustBuffer.check_lower_TypePageLink(v)
    end
  end

  def self.alloc_from_OptionalTypePageLink(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypePageLink(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypePageLink
    consumeWithStream do |stream|
      return stream.read_OptionalTypePageLink
    end
  end

  # The Optional<T> type for TypePlacementTarget.

  def self.check_lower_OptionalTypePlacementTarget(v)
    if !v.nil?
      RustBuffer.check_lower_TypePlacementTarget(v)
    end
  end

  def self.alloc_from_OptionalTypePlacementTarget(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypePlacementTarget(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypePlacementTarget
    consumeWithStream do |stream|
      return stream.read_OptionalTypePlacementTarget
    end
  end

  # The Optional<T> type for TypeReservationAffinity.

  def self.check_lower_OptionalTypeReservationAffinity(v)
    if !v.nil?
      RustBuffer.check_lower_TypeReservationAffinity(v)
    end
  end

  def self.alloc_from_OptionalTypeReservationAffinity(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeReservationAffinity(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeReservationAffinity
    consumeWithStream do |stream|
      return stream.read_OptionalTypeReservationAffinity
    end
  end

  # The Optional<T> type for TypeReservedIpReference.

  def self.check_lower_OptionalTypeReservedIpReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeReservedIpReference(v)
    end
  end

  def self.alloc_from_OptionalTypeReservedIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeReservedIpReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeReservedIpReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeReservedIpReference
    end
  end

  # The Optional<T> type for TypeResourceReference.

  def self.check_lower_OptionalTypeResourceReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeResourceReference(v)
    end
  end

  def self.alloc_from_OptionalTypeResourceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeResourceReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeResourceReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeResourceReference
    end
  end

  # The Optional<T> type for TypeSoftwareEntitlement.

  def self.check_lower_OptionalTypeSoftwareEntitlement(v)
    if !v.nil?
      RustBuffer.check_lower_TypeSoftwareEntitlement(v)
    end
  end

  def self.alloc_from_OptionalTypeSoftwareEntitlement(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeSoftwareEntitlement(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeSoftwareEntitlement
    consumeWithStream do |stream|
      return stream.read_OptionalTypeSoftwareEntitlement
    end
  end

  # The Optional<T> type for TypeSoftwareVendor.

  def self.check_lower_OptionalTypeSoftwareVendor(v)
    if !v.nil?
      RustBuffer.check_lower_TypeSoftwareVendor(v)
    end
  end

  def self.alloc_from_OptionalTypeSoftwareVendor(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeSoftwareVendor(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeSoftwareVendor
    consumeWithStream do |stream|
      return stream.read_OptionalTypeSoftwareVendor
    end
  end

  # The Optional<T> type for TypeVcpu.

  def self.check_lower_OptionalTypeVcpu(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVcpu(v)
    end
  end

  def self.alloc_from_OptionalTypeVcpu(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVcpu(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVcpu
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVcpu
    end
  end

  # The Optional<T> type for TypeVcpuBurst.

  def self.check_lower_OptionalTypeVcpuBurst(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVcpuBurst(v)
    end
  end

  def self.alloc_from_OptionalTypeVcpuBurst(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVcpuBurst(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVcpuBurst
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVcpuBurst
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentDevice.

  def self.check_lower_OptionalTypeVolumeAttachmentDevice(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVolumeAttachmentDevice(v)
    end
  end

  def self.alloc_from_OptionalTypeVolumeAttachmentDevice(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVolumeAttachmentDevice(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVolumeAttachmentDevice
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVolumeAttachmentDevice
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentReference.

  def self.check_lower_OptionalTypeVolumeAttachmentReference(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVolumeAttachmentReference(v)
    end
  end

  def self.alloc_from_OptionalTypeVolumeAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVolumeAttachmentReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVolumeAttachmentReference
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVolumeAttachmentReference
    end
  end

  # The Optional<T> type for TypeAvailabilityClass.

  def self.check_lower_OptionalTypeAvailabilityClass(v)
    if !v.nil?
      RustBuffer.check_lower_TypeAvailabilityClass(v)
    end
  end

  def self.alloc_from_OptionalTypeAvailabilityClass(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeAvailabilityClass(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeAvailabilityClass
    consumeWithStream do |stream|
      return stream.read_OptionalTypeAvailabilityClass
    end
  end

  # The Optional<T> type for TypeConfidentialComputeMode.

  def self.check_lower_OptionalTypeConfidentialComputeMode(v)
    if !v.nil?
      RustBuffer.check_lower_TypeConfidentialComputeMode(v)
    end
  end

  def self.alloc_from_OptionalTypeConfidentialComputeMode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeConfidentialComputeMode(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeConfidentialComputeMode
    consumeWithStream do |stream|
      return stream.read_OptionalTypeConfidentialComputeMode
    end
  end

  # The Optional<T> type for TypeDiskInterfaceType.

  def self.check_lower_OptionalTypeDiskInterfaceType(v)
    if !v.nil?
      RustBuffer.check_lower_TypeDiskInterfaceType(v)
    end
  end

  def self.alloc_from_OptionalTypeDiskInterfaceType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeDiskInterfaceType(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeDiskInterfaceType
    consumeWithStream do |stream|
      return stream.read_OptionalTypeDiskInterfaceType
    end
  end

  # The Optional<T> type for TypeGpuManufacturer.

  def self.check_lower_OptionalTypeGpuManufacturer(v)
    if !v.nil?
      RustBuffer.check_lower_TypeGpuManufacturer(v)
    end
  end

  def self.alloc_from_OptionalTypeGpuManufacturer(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeGpuManufacturer(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeGpuManufacturer
    consumeWithStream do |stream|
      return stream.read_OptionalTypeGpuManufacturer
    end
  end

  # The Optional<T> type for TypeHealthState.

  def self.check_lower_OptionalTypeHealthState(v)
    if !v.nil?
      RustBuffer.check_lower_TypeHealthState(v)
    end
  end

  def self.alloc_from_OptionalTypeHealthState(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeHealthState(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeHealthState
    consumeWithStream do |stream|
      return stream.read_OptionalTypeHealthState
    end
  end

  # The Optional<T> type for TypeHostFailurePolicy.

  def self.check_lower_OptionalTypeHostFailurePolicy(v)
    if !v.nil?
      RustBuffer.check_lower_TypeHostFailurePolicy(v)
    end
  end

  def self.alloc_from_OptionalTypeHostFailurePolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeHostFailurePolicy(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeHostFailurePolicy
    consumeWithStream do |stream|
      return stream.read_OptionalTypeHostFailurePolicy
    end
  end

  # The Optional<T> type for TypeInstanceStatus.

  def self.check_lower_OptionalTypeInstanceStatus(v)
    if !v.nil?
      RustBuffer.check_lower_TypeInstanceStatus(v)
    end
  end

  def self.alloc_from_OptionalTypeInstanceStatus(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeInstanceStatus(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeInstanceStatus
    consumeWithStream do |stream|
      return stream.read_OptionalTypeInstanceStatus
    end
  end

  # The Optional<T> type for TypeKeyType.

  def self.check_lower_OptionalTypeKeyType(v)
    if !v.nil?
      RustBuffer.check_lower_TypeKeyType(v)
    end
  end

  def self.alloc_from_OptionalTypeKeyType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeKeyType(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeKeyType
    consumeWithStream do |stream|
      return stream.read_OptionalTypeKeyType
    end
  end

  # The Optional<T> type for TypeLifecycleState.

  def self.check_lower_OptionalTypeLifecycleState(v)
    if !v.nil?
      RustBuffer.check_lower_TypeLifecycleState(v)
    end
  end

  def self.alloc_from_OptionalTypeLifecycleState(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeLifecycleState(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeLifecycleState
    consumeWithStream do |stream|
      return stream.read_OptionalTypeLifecycleState
    end
  end

  # The Optional<T> type for TypeMetadataProtocol.

  def self.check_lower_OptionalTypeMetadataProtocol(v)
    if !v.nil?
      RustBuffer.check_lower_TypeMetadataProtocol(v)
    end
  end

  def self.alloc_from_OptionalTypeMetadataProtocol(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeMetadataProtocol(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeMetadataProtocol
    consumeWithStream do |stream|
      return stream.read_OptionalTypeMetadataProtocol
    end
  end

  # The Optional<T> type for TypeNetworkInterfaceStatus.

  def self.check_lower_OptionalTypeNetworkInterfaceStatus(v)
    if !v.nil?
      RustBuffer.check_lower_TypeNetworkInterfaceStatus(v)
    end
  end

  def self.alloc_from_OptionalTypeNetworkInterfaceStatus(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeNetworkInterfaceStatus(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeNetworkInterfaceStatus
    consumeWithStream do |stream|
      return stream.read_OptionalTypeNetworkInterfaceStatus
    end
  end

  # The Optional<T> type for TypeNetworkInterfaceType.

  def self.check_lower_OptionalTypeNetworkInterfaceType(v)
    if !v.nil?
      RustBuffer.check_lower_TypeNetworkInterfaceType(v)
    end
  end

  def self.alloc_from_OptionalTypeNetworkInterfaceType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeNetworkInterfaceType(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeNetworkInterfaceType
    consumeWithStream do |stream|
      return stream.read_OptionalTypeNetworkInterfaceType
    end
  end

  # The Optional<T> type for TypePlacementGroupStrategy.

  def self.check_lower_OptionalTypePlacementGroupStrategy(v)
    if !v.nil?
      RustBuffer.check_lower_TypePlacementGroupStrategy(v)
    end
  end

  def self.alloc_from_OptionalTypePlacementGroupStrategy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypePlacementGroupStrategy(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypePlacementGroupStrategy
    consumeWithStream do |stream|
      return stream.read_OptionalTypePlacementGroupStrategy
    end
  end

  # The Optional<T> type for TypePlacementTargetType.

  def self.check_lower_OptionalTypePlacementTargetType(v)
    if !v.nil?
      RustBuffer.check_lower_TypePlacementTargetType(v)
    end
  end

  def self.alloc_from_OptionalTypePlacementTargetType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypePlacementTargetType(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypePlacementTargetType
    consumeWithStream do |stream|
      return stream.read_OptionalTypePlacementTargetType
    end
  end

  # The Optional<T> type for TypePreemptionPolicy.

  def self.check_lower_OptionalTypePreemptionPolicy(v)
    if !v.nil?
      RustBuffer.check_lower_TypePreemptionPolicy(v)
    end
  end

  def self.alloc_from_OptionalTypePreemptionPolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypePreemptionPolicy(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypePreemptionPolicy
    consumeWithStream do |stream|
      return stream.read_OptionalTypePreemptionPolicy
    end
  end

  # The Optional<T> type for TypeProtocolStateFilteringMode.

  def self.check_lower_OptionalTypeProtocolStateFilteringMode(v)
    if !v.nil?
      RustBuffer.check_lower_TypeProtocolStateFilteringMode(v)
    end
  end

  def self.alloc_from_OptionalTypeProtocolStateFilteringMode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeProtocolStateFilteringMode(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeProtocolStateFilteringMode
    consumeWithStream do |stream|
      return stream.read_OptionalTypeProtocolStateFilteringMode
    end
  end

  # The Optional<T> type for TypeReasonCode.

  def self.check_lower_OptionalTypeReasonCode(v)
    if !v.nil?
      RustBuffer.check_lower_TypeReasonCode(v)
    end
  end

  def self.alloc_from_OptionalTypeReasonCode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeReasonCode(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeReasonCode
    consumeWithStream do |stream|
      return stream.read_OptionalTypeReasonCode
    end
  end

  # The Optional<T> type for TypeReservationAffinityPolicy.

  def self.check_lower_OptionalTypeReservationAffinityPolicy(v)
    if !v.nil?
      RustBuffer.check_lower_TypeReservationAffinityPolicy(v)
    end
  end

  def self.alloc_from_OptionalTypeReservationAffinityPolicy(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeReservationAffinityPolicy(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeReservationAffinityPolicy
    consumeWithStream do |stream|
      return stream.read_OptionalTypeReservationAffinityPolicy
    end
  end

  # The Optional<T> type for TypeVcpuArchitecture.

  def self.check_lower_OptionalTypeVcpuArchitecture(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVcpuArchitecture(v)
    end
  end

  def self.alloc_from_OptionalTypeVcpuArchitecture(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVcpuArchitecture(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVcpuArchitecture
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVcpuArchitecture
    end
  end

  # The Optional<T> type for TypeVcpuManufacturer.

  def self.check_lower_OptionalTypeVcpuManufacturer(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVcpuManufacturer(v)
    end
  end

  def self.alloc_from_OptionalTypeVcpuManufacturer(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVcpuManufacturer(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVcpuManufacturer
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVcpuManufacturer
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentStatus.

  def self.check_lower_OptionalTypeVolumeAttachmentStatus(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVolumeAttachmentStatus(v)
    end
  end

  def self.alloc_from_OptionalTypeVolumeAttachmentStatus(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVolumeAttachmentStatus(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVolumeAttachmentStatus
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVolumeAttachmentStatus
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentType.

  def self.check_lower_OptionalTypeVolumeAttachmentType(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVolumeAttachmentType(v)
    end
  end

  def self.alloc_from_OptionalTypeVolumeAttachmentType(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVolumeAttachmentType(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVolumeAttachmentType
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVolumeAttachmentType
    end
  end

  # The Optional<T> type for TypeVolumeBandwidthQosMode.

  def self.check_lower_OptionalTypeVolumeBandwidthQosMode(v)
    if !v.nil?
      RustBuffer.check_lower_TypeVolumeBandwidthQosMode(v)
    end
  end

  def self.alloc_from_OptionalTypeVolumeBandwidthQosMode(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalTypeVolumeBandwidthQosMode(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalTypeVolumeBandwidthQosMode
    consumeWithStream do |stream|
      return stream.read_OptionalTypeVolumeBandwidthQosMode
    end
  end

  # The Optional<T> type for SequenceTypeFloatingIpReference.

  def self.check_lower_OptionalSequenceTypeFloatingIpReference(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeFloatingIpReference(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeFloatingIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeFloatingIpReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeFloatingIpReference
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeFloatingIpReference
    end
  end

  # The Optional<T> type for SequenceTypeInstanceDisk.

  def self.check_lower_OptionalSequenceTypeInstanceDisk(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeInstanceDisk(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeInstanceDisk(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeInstanceDisk(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeInstanceDisk
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeInstanceDisk
    end
  end

  # The Optional<T> type for SequenceTypeLicensedSoftware.

  def self.check_lower_OptionalSequenceTypeLicensedSoftware(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeLicensedSoftware(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeLicensedSoftware(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeLicensedSoftware(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeLicensedSoftware
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeLicensedSoftware
    end
  end

  # The Optional<T> type for SequenceTypeNetworkAttachmentReference.

  def self.check_lower_OptionalSequenceTypeNetworkAttachmentReference(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeNetworkAttachmentReference(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeNetworkAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeNetworkAttachmentReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeNetworkAttachmentReference
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeNetworkAttachmentReference
    end
  end

  # The Optional<T> type for SequenceTypeNetworkInterfaceReference.

  def self.check_lower_OptionalSequenceTypeNetworkInterfaceReference(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeNetworkInterfaceReference(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeNetworkInterfaceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeNetworkInterfaceReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeNetworkInterfaceReference
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeNetworkInterfaceReference
    end
  end

  # The Optional<T> type for SequenceTypeReason.

  def self.check_lower_OptionalSequenceTypeReason(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeReason(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeReason(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeReason(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeReason
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeReason
    end
  end

  # The Optional<T> type for SequenceTypeReservedIpReference.

  def self.check_lower_OptionalSequenceTypeReservedIpReference(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeReservedIpReference(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeReservedIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeReservedIpReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeReservedIpReference
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeReservedIpReference
    end
  end

  # The Optional<T> type for SequenceTypeResourceReference.

  def self.check_lower_OptionalSequenceTypeResourceReference(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeResourceReference(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeResourceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeResourceReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeResourceReference
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeResourceReference
    end
  end

  # The Optional<T> type for SequenceTypeVolumeAttachmentReference.

  def self.check_lower_OptionalSequenceTypeVolumeAttachmentReference(v)
    if !v.nil?
      RustBuffer.check_lower_SequenceTypeVolumeAttachmentReference(v)
    end
  end

  def self.alloc_from_OptionalSequenceTypeVolumeAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_OptionalSequenceTypeVolumeAttachmentReference(v)
      return builder.finalize()
    end
  end

  def consume_into_OptionalSequenceTypeVolumeAttachmentReference
    consumeWithStream do |stream|
      return stream.read_OptionalSequenceTypeVolumeAttachmentReference
    end
  end

  # The Sequence<T> type for string.

  def self.check_lower_Sequencestring(v)
    v.each do |item|

    end
  end

  def self.alloc_from_Sequencestring(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Sequencestring(v)
      return builder.finalize()
    end
  end

  def consume_into_Sequencestring
    consumeWithStream do |stream|
      return stream.read_Sequencestring
    end
  end

  # The Sequence<T> type for TypeFloatingIpReference.

  def self.check_lower_SequenceTypeFloatingIpReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeFloatingIpReference(item)
    end
  end

  def self.alloc_from_SequenceTypeFloatingIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeFloatingIpReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeFloatingIpReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeFloatingIpReference
    end
  end

  # The Sequence<T> type for TypeInstanceClusterNetworkAttachment.

  def self.check_lower_SequenceTypeInstanceClusterNetworkAttachment(v)
    v.each do |item|
      RustBuffer.check_lower_TypeInstanceClusterNetworkAttachment(item)
    end
  end

  def self.alloc_from_SequenceTypeInstanceClusterNetworkAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeInstanceClusterNetworkAttachment(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeInstanceClusterNetworkAttachment
    consumeWithStream do |stream|
      return stream.read_SequenceTypeInstanceClusterNetworkAttachment
    end
  end

  # The Sequence<T> type for TypeInstanceDisk.

  def self.check_lower_SequenceTypeInstanceDisk(v)
    v.each do |item|
      RustBuffer.check_lower_TypeInstanceDisk(item)
    end
  end

  def self.alloc_from_SequenceTypeInstanceDisk(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeInstanceDisk(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeInstanceDisk
    consumeWithStream do |stream|
      return stream.read_SequenceTypeInstanceDisk
    end
  end

  # The Sequence<T> type for TypeInstanceNetworkAttachment.

  def self.check_lower_SequenceTypeInstanceNetworkAttachment(v)
    v.each do |item|
      RustBuffer.check_lower_TypeInstanceNetworkAttachment(item)
    end
  end

  def self.alloc_from_SequenceTypeInstanceNetworkAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeInstanceNetworkAttachment(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeInstanceNetworkAttachment
    consumeWithStream do |stream|
      return stream.read_SequenceTypeInstanceNetworkAttachment
    end
  end

  # The Sequence<T> type for TypeInstanceSoftwareAttachment.

  def self.check_lower_SequenceTypeInstanceSoftwareAttachment(v)
    v.each do |item|
      RustBuffer.check_lower_TypeInstanceSoftwareAttachment(item)
    end
  end

  def self.alloc_from_SequenceTypeInstanceSoftwareAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeInstanceSoftwareAttachment(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeInstanceSoftwareAttachment
    consumeWithStream do |stream|
      return stream.read_SequenceTypeInstanceSoftwareAttachment
    end
  end

  # The Sequence<T> type for TypeKey.

  def self.check_lower_SequenceTypeKey(v)
    v.each do |item|
      RustBuffer.check_lower_TypeKey(item)
    end
  end

  def self.alloc_from_SequenceTypeKey(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeKey(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeKey
    consumeWithStream do |stream|
      return stream.read_SequenceTypeKey
    end
  end

  # The Sequence<T> type for TypeKeyReference.

  def self.check_lower_SequenceTypeKeyReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeKeyReference(item)
    end
  end

  def self.alloc_from_SequenceTypeKeyReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeKeyReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeKeyReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeKeyReference
    end
  end

  # The Sequence<T> type for TypeLicensedSoftware.

  def self.check_lower_SequenceTypeLicensedSoftware(v)
    v.each do |item|
      RustBuffer.check_lower_TypeLicensedSoftware(item)
    end
  end

  def self.alloc_from_SequenceTypeLicensedSoftware(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeLicensedSoftware(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeLicensedSoftware
    consumeWithStream do |stream|
      return stream.read_SequenceTypeLicensedSoftware
    end
  end

  # The Sequence<T> type for TypeNetworkAttachmentReference.

  def self.check_lower_SequenceTypeNetworkAttachmentReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeNetworkAttachmentReference(item)
    end
  end

  def self.alloc_from_SequenceTypeNetworkAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeNetworkAttachmentReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeNetworkAttachmentReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeNetworkAttachmentReference
    end
  end

  # The Sequence<T> type for TypeNetworkInterface.

  def self.check_lower_SequenceTypeNetworkInterface(v)
    v.each do |item|
      RustBuffer.check_lower_TypeNetworkInterface(item)
    end
  end

  def self.alloc_from_SequenceTypeNetworkInterface(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeNetworkInterface(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeNetworkInterface
    consumeWithStream do |stream|
      return stream.read_SequenceTypeNetworkInterface
    end
  end

  # The Sequence<T> type for TypeNetworkInterfaceReference.

  def self.check_lower_SequenceTypeNetworkInterfaceReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeNetworkInterfaceReference(item)
    end
  end

  def self.alloc_from_SequenceTypeNetworkInterfaceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeNetworkInterfaceReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeNetworkInterfaceReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeNetworkInterfaceReference
    end
  end

  # The Sequence<T> type for TypePlacementGroup.

  def self.check_lower_SequenceTypePlacementGroup(v)
    v.each do |item|
      RustBuffer.check_lower_TypePlacementGroup(item)
    end
  end

  def self.alloc_from_SequenceTypePlacementGroup(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypePlacementGroup(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypePlacementGroup
    consumeWithStream do |stream|
      return stream.read_SequenceTypePlacementGroup
    end
  end

  # The Sequence<T> type for TypeReason.

  def self.check_lower_SequenceTypeReason(v)
    v.each do |item|
      RustBuffer.check_lower_TypeReason(item)
    end
  end

  def self.alloc_from_SequenceTypeReason(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeReason(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeReason
    consumeWithStream do |stream|
      return stream.read_SequenceTypeReason
    end
  end

  # The Sequence<T> type for TypeReservedIpReference.

  def self.check_lower_SequenceTypeReservedIpReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeReservedIpReference(item)
    end
  end

  def self.alloc_from_SequenceTypeReservedIpReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeReservedIpReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeReservedIpReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeReservedIpReference
    end
  end

  # The Sequence<T> type for TypeResourceReference.

  def self.check_lower_SequenceTypeResourceReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeResourceReference(item)
    end
  end

  def self.alloc_from_SequenceTypeResourceReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeResourceReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeResourceReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeResourceReference
    end
  end

  # The Sequence<T> type for TypeVirtualNetworkInterface.

  def self.check_lower_SequenceTypeVirtualNetworkInterface(v)
    v.each do |item|
      RustBuffer.check_lower_TypeVirtualNetworkInterface(item)
    end
  end

  def self.alloc_from_SequenceTypeVirtualNetworkInterface(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeVirtualNetworkInterface(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeVirtualNetworkInterface
    consumeWithStream do |stream|
      return stream.read_SequenceTypeVirtualNetworkInterface
    end
  end

  # The Sequence<T> type for TypeVolumeAttachment.

  def self.check_lower_SequenceTypeVolumeAttachment(v)
    v.each do |item|
      RustBuffer.check_lower_TypeVolumeAttachment(item)
    end
  end

  def self.alloc_from_SequenceTypeVolumeAttachment(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeVolumeAttachment(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeVolumeAttachment
    consumeWithStream do |stream|
      return stream.read_SequenceTypeVolumeAttachment
    end
  end

  # The Sequence<T> type for TypeVolumeAttachmentReference.

  def self.check_lower_SequenceTypeVolumeAttachmentReference(v)
    v.each do |item|
      RustBuffer.check_lower_TypeVolumeAttachmentReference(item)
    end
  end

  def self.alloc_from_SequenceTypeVolumeAttachmentReference(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_SequenceTypeVolumeAttachmentReference(v)
      return builder.finalize()
    end
  end

  def consume_into_SequenceTypeVolumeAttachmentReference
    consumeWithStream do |stream|
      return stream.read_SequenceTypeVolumeAttachmentReference
    end
  end


  # The Map<T> type for MapStringString.

  def self.check_lower_MapStringString(v)
    v.each do |k, v|


    end
  end

  def self.alloc_from_MapStringString(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_MapStringString(v)
      return builder.finalize
    end
  end

  def consume_into_MapStringString
    consumeWithStream do |stream|
      return stream.read_MapStringString
    end
  end
end

module UniFFILib
  class ForeignBytes < FFI::Struct
    layout :len,      :int32,
           :data,     :pointer

    def len
      self[:len]
    end

    def data
      self[:data]
    end

    def to_s
      "ForeignBytes(len=#{len}, data=#{data.read_bytes(len)})"
    end
  end
end

private_constant :UniFFILib

# Helper for structured reading of values from a RustBuffer.
class RustBufferStream

  def initialize(rbuf)
    @rbuf = rbuf
    @offset = 0
  end

  def remaining
    @rbuf.len - @offset
  end

  def read(size)
    raise InternalError, 'read past end of rust buffer' if @offset + size > @rbuf.len

    data = @rbuf.data.get_bytes @offset, size

    @offset += size

    data
  end

  def read_i32
    unpack_from 4, 'l>'
  end

  def read_u64
    unpack_from 8, 'Q>'
  end

  def read_i64
    unpack_from 8, 'q>'
  end

  def read_f64
    unpack_from 8, 'G'
  end

  def read_bool
    v = unpack_from 1, 'c'

    return false if v == 0
    return true if v == 1

    raise InternalError, 'Unexpected byte for Boolean type'
  end

  def read_string
    size = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative string length' if size.negative?

    read(size).force_encoding(Encoding::UTF_8)
  end

  # The Object type AdditionalProperties.

  def read_TypeAdditionalProperties
    handle = unpack_from 8, 'Q>'
    return AdditionalProperties.uniffi_lift(handle)
  end

  # The Object type AsyncClient.

  def read_TypeAsyncClient
    handle = unpack_from 8, 'Q>'
    return AsyncClient.uniffi_lift(handle)
  end

  # The Object type Client.

  def read_TypeClient
    handle = unpack_from 8, 'Q>'
    return Client.uniffi_lift(handle)
  end

  # The Object type Secret.

  def read_TypeSecret
    handle = unpack_from 8, 'Q>'
    return Secret.uniffi_lift(handle)
  end

  # The Record type Availability.

  def read_TypeAvailability
    Availability.new(
      _class: read_OptionalTypeAvailabilityClass,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type AvailabilityPolicy.

  def read_TypeAvailabilityPolicy
    AvailabilityPolicy.new(
      host_failure: read_OptionalTypeHostFailurePolicy,
      preemption: read_OptionalTypePreemptionPolicy,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type CatalogOffering.

  def read_TypeCatalogOffering
    CatalogOffering.new(
      plan: read_OptionalTypeCrnReference,
      version: read_OptionalTypeCrnReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ClusterNetworkInterface.

  def read_TypeClusterNetworkInterface
    ClusterNetworkInterface.new(
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      primary_ip: read_OptionalTypeReservedIpReference,
      resource_type: read_Optionalstring,
      subnet: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type CrnReference.

  def read_TypeCrnReference
    CrnReference.new(
      crn: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type DefaultTrustedProfile.

  def read_TypeDefaultTrustedProfile
    DefaultTrustedProfile.new(
      auto_link: read_Optionalbool,
      target: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Deleted.

  def read_TypeDeleted
    Deleted.new(
      more_info: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ErrorDetails.

  def read_TypeErrorDetails
    ErrorDetails.new(
      kind: read_string,
      message: read_string,
      status: read_Optionali32,
      code: read_Optionalstring,
      target: read_Optionalstring,
      more_info: read_Optionalstring,
      trace: read_Optionalstring,
      operation: read_Optionalstring,
      attempts: read_i64,
      hint: read_Optionalstring
    )
  end

  # The Record type FloatingIpReference.

  def read_TypeFloatingIpReference
    FloatingIpReference.new(
      address: read_Optionalstring,
      crn: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Gpu.

  def read_TypeGpu
    Gpu.new(
      count: read_Optionali64,
      manufacturer: read_OptionalTypeGpuManufacturer,
      memory: read_Optionali64,
      model: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type IamToken.

  def read_TypeIamToken
    IamToken.new(
      access_token: read_TypeSecret,
      created_at: read_Optionalstring,
      expires_at: read_Optionalstring,
      expires_in: read_Optionali64,
      nonce: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type IdentityCertificate.

  def read_TypeIdentityCertificate
    IdentityCertificate.new(
      certificates: read_Sequencestring,
      created_at: read_Optionalstring,
      expires_at: read_Optionalstring,
      expires_in: read_Optionali64,
      id: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type IdentityToken.

  def read_TypeIdentityToken
    IdentityToken.new(
      access_token: read_TypeSecret,
      created_at: read_Optionalstring,
      expires_at: read_Optionalstring,
      expires_in: read_Optionali64,
      nonce: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ImageReference.

  def read_TypeImageReference
    ImageReference.new(
      crn: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      remote: read_OptionalTypeImageRemote,
      resource_type: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ImageRemote.

  def read_TypeImageRemote
    ImageRemote.new(
      account: read_OptionalTypeResourceReference,
      region: read_OptionalTypeNamedReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Instance.

  def read_TypeInstance
    Instance.new(
      id: read_string,
      availability: read_OptionalTypeAvailability,
      availability_policy: read_OptionalTypeAvailabilityPolicy,
      bandwidth: read_Optionali64,
      boot_volume_attachment: read_OptionalTypeVolumeAttachmentReference,
      catalog_offering: read_OptionalTypeCatalogOffering,
      cluster_network: read_OptionalTypeResourceReference,
      confidential_compute_mode: read_OptionalTypeConfidentialComputeMode,
      created_at: read_Optionalstring,
      crn: read_Optionalstring,
      dedicated_host: read_OptionalTypeResourceReference,
      enable_secure_boot: read_Optionalbool,
      gpu: read_OptionalTypeGpu,
      health_state: read_OptionalTypeHealthState,
      href: read_Optionalstring,
      image: read_OptionalTypeImageReference,
      instance_group_membership: read_OptionalTypeResourceReference,
      lifecycle_state: read_OptionalTypeLifecycleState,
      memory: read_Optionali64,
      metadata_service: read_OptionalTypeMetadataService,
      name: read_Optionalstring,
      numa_count: read_Optionali64,
      placement_target: read_OptionalTypePlacementTarget,
      primary_network_attachment: read_OptionalTypeNetworkAttachmentReference,
      primary_network_interface: read_OptionalTypeNetworkInterfaceReference,
      profile: read_OptionalTypeNamedReference,
      reservation: read_OptionalTypeResourceReference,
      reservation_affinity: read_OptionalTypeReservationAffinity,
      resource_group: read_OptionalTypeResourceReference,
      resource_type: read_Optionalstring,
      startable: read_Optionalbool,
      status: read_OptionalTypeInstanceStatus,
      threads_per_core: read_Optionali64,
      total_network_bandwidth: read_Optionali64,
      total_volume_bandwidth: read_Optionali64,
      vcpu: read_OptionalTypeVcpu,
      volume_bandwidth_qos_mode: read_OptionalTypeVolumeBandwidthQosMode,
      vpc: read_OptionalTypeResourceReference,
      zone: read_OptionalTypeNamedReference,
      cluster_network_attachments: read_OptionalSequenceTypeResourceReference,
      disks: read_OptionalSequenceTypeInstanceDisk,
      health_reasons: read_OptionalSequenceTypeReason,
      lifecycle_reasons: read_OptionalSequenceTypeReason,
      network_attachments: read_OptionalSequenceTypeNetworkAttachmentReference,
      network_interfaces: read_OptionalSequenceTypeNetworkInterfaceReference,
      software_attachments: read_OptionalSequenceTypeResourceReference,
      status_reasons: read_OptionalSequenceTypeReason,
      volume_attachments: read_OptionalSequenceTypeVolumeAttachmentReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceClusterNetworkAttachment.

  def read_TypeInstanceClusterNetworkAttachment
    InstanceClusterNetworkAttachment.new(
      id: read_string,
      before: read_OptionalTypeResourceReference,
      cluster_network_interface: read_OptionalTypeClusterNetworkInterface,
      href: read_Optionalstring,
      lifecycle_state: read_OptionalTypeLifecycleState,
      name: read_Optionalstring,
      resource_type: read_Optionalstring,
      lifecycle_reasons: read_OptionalSequenceTypeReason,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceClusterNetworkAttachmentCollection.

  def read_TypeInstanceClusterNetworkAttachmentCollection
    InstanceClusterNetworkAttachmentCollection.new(
      cluster_network_attachments: read_SequenceTypeInstanceClusterNetworkAttachment,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceDisk.

  def read_TypeInstanceDisk
    InstanceDisk.new(
      id: read_string,
      created_at: read_Optionalstring,
      href: read_Optionalstring,
      interface_type: read_OptionalTypeDiskInterfaceType,
      name: read_Optionalstring,
      resource_type: read_Optionalstring,
      size: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceInitialization.

  def read_TypeInstanceInitialization
    InstanceInitialization.new(
      keys: read_SequenceTypeKeyReference,
      default_trusted_profile: read_OptionalTypeDefaultTrustedProfile,
      password: read_OptionalTypeInstancePassword,
      user_data: read_OptionalTypeSecret,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceNetworkAttachment.

  def read_TypeInstanceNetworkAttachment
    InstanceNetworkAttachment.new(
      id: read_string,
      created_at: read_Optionalstring,
      href: read_Optionalstring,
      lifecycle_state: read_OptionalTypeLifecycleState,
      name: read_Optionalstring,
      port_speed: read_Optionali64,
      primary_ip: read_OptionalTypeReservedIpReference,
      resource_type: read_Optionalstring,
      subnet: read_OptionalTypeResourceReference,
      type: read_OptionalTypeNetworkInterfaceType,
      virtual_network_interface: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceNetworkAttachmentCollection.

  def read_TypeInstanceNetworkAttachmentCollection
    InstanceNetworkAttachmentCollection.new(
      network_attachments: read_SequenceTypeInstanceNetworkAttachment,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstancePassword.

  def read_TypeInstancePassword
    InstancePassword.new(
      encrypted_password: read_OptionalTypeSecret,
      encryption_key: read_OptionalTypeKeyReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceSoftwareAttachment.

  def read_TypeInstanceSoftwareAttachment
    InstanceSoftwareAttachment.new(
      id: read_string,
      catalog_offering: read_OptionalTypeCatalogOffering,
      created_at: read_Optionalstring,
      entitlement: read_OptionalTypeSoftwareEntitlement,
      href: read_Optionalstring,
      lifecycle_state: read_OptionalTypeLifecycleState,
      name: read_Optionalstring,
      offering_instance: read_OptionalTypeCrnReference,
      resource_type: read_Optionalstring,
      lifecycle_reasons: read_OptionalSequenceTypeReason,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type InstanceSoftwareAttachmentCollection.

  def read_TypeInstanceSoftwareAttachmentCollection
    InstanceSoftwareAttachmentCollection.new(
      software_attachments: read_SequenceTypeInstanceSoftwareAttachment,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Key.

  def read_TypeKey
    Key.new(
      id: read_string,
      created_at: read_Optionalstring,
      crn: read_Optionalstring,
      fingerprint: read_Optionalstring,
      href: read_Optionalstring,
      length: read_Optionali64,
      name: read_Optionalstring,
      public_key: read_Optionalstring,
      resource_group: read_OptionalTypeResourceReference,
      resource_type: read_Optionalstring,
      type: read_OptionalTypeKeyType,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type KeyCollection.

  def read_TypeKeyCollection
    KeyCollection.new(
      keys: read_SequenceTypeKey,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type KeyReference.

  def read_TypeKeyReference
    KeyReference.new(
      crn: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      fingerprint: read_Optionalstring,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      resource_type: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type LicensedSoftware.

  def read_TypeLicensedSoftware
    LicensedSoftware.new(
      key: read_OptionalTypeSecret,
      sku: read_Optionalstring,
      vendor: read_OptionalTypeSoftwareVendor,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type MetadataService.

  def read_TypeMetadataService
    MetadataService.new(
      enabled: read_Optionalbool,
      protocol: read_OptionalTypeMetadataProtocol,
      response_hop_limit: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type NamedReference.

  def read_TypeNamedReference
    NamedReference.new(
      href: read_Optionalstring,
      name: read_Optionalstring,
      resource_type: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type NetworkAttachmentReference.

  def read_TypeNetworkAttachmentReference
    NetworkAttachmentReference.new(
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      primary_ip: read_OptionalTypeReservedIpReference,
      resource_type: read_Optionalstring,
      subnet: read_OptionalTypeResourceReference,
      virtual_network_interface: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type NetworkInterface.

  def read_TypeNetworkInterface
    NetworkInterface.new(
      id: read_string,
      allow_ip_spoofing: read_Optionalbool,
      created_at: read_Optionalstring,
      href: read_Optionalstring,
      name: read_Optionalstring,
      port_speed: read_Optionali64,
      primary_ip: read_OptionalTypeReservedIpReference,
      primary_ipv4_address: read_Optionalstring,
      resource_type: read_Optionalstring,
      status: read_OptionalTypeNetworkInterfaceStatus,
      subnet: read_OptionalTypeResourceReference,
      type: read_OptionalTypeNetworkInterfaceType,
      floating_ips: read_OptionalSequenceTypeFloatingIpReference,
      security_groups: read_OptionalSequenceTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type NetworkInterfaceCollection.

  def read_TypeNetworkInterfaceCollection
    NetworkInterfaceCollection.new(
      network_interfaces: read_SequenceTypeNetworkInterface,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type NetworkInterfaceReference.

  def read_TypeNetworkInterfaceReference
    NetworkInterfaceReference.new(
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      primary_ip: read_OptionalTypeReservedIpReference,
      primary_ipv4_address: read_Optionalstring,
      resource_type: read_Optionalstring,
      subnet: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type PageLink.

  def read_TypePageLink
    PageLink.new(
      href: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type PlacementGroup.

  def read_TypePlacementGroup
    PlacementGroup.new(
      id: read_string,
      created_at: read_Optionalstring,
      crn: read_Optionalstring,
      href: read_Optionalstring,
      lifecycle_state: read_OptionalTypeLifecycleState,
      name: read_Optionalstring,
      resource_group: read_OptionalTypeResourceReference,
      resource_type: read_Optionalstring,
      strategy: read_OptionalTypePlacementGroupStrategy,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type PlacementGroupCollection.

  def read_TypePlacementGroupCollection
    PlacementGroupCollection.new(
      placement_groups: read_SequenceTypePlacementGroup,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type PlacementTarget.

  def read_TypePlacementTarget
    PlacementTarget.new(
      crn: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      resource_type: read_OptionalTypePlacementTargetType,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Reason.

  def read_TypeReason
    Reason.new(
      code: read_OptionalTypeReasonCode,
      message: read_Optionalstring,
      more_info: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ReservationAffinity.

  def read_TypeReservationAffinity
    ReservationAffinity.new(
      policy: read_OptionalTypeReservationAffinityPolicy,
      pool: read_OptionalSequenceTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ReservedIpReference.

  def read_TypeReservedIpReference
    ReservedIpReference.new(
      address: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      resource_type: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type ResourceReference.

  def read_TypeResourceReference
    ResourceReference.new(
      crn: read_Optionalstring,
      deleted: read_OptionalTypeDeleted,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      resource_type: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Settings.

  def read_TypeSettings
    Settings.new(
      endpoint: read_Optionalstring,
      protocol: read_Optionalstring,
      service: read_Optionalstring,
      version: read_Optionalstring,
      timeout: read_Optionalf64,
      connect_timeout: read_Optionalf64,
      max_attempts: read_Optionali64,
      token_lifetime: read_Optionali64,
      trusted_profile: read_Optionalstring,
      ca_file: read_Optionalstring,
      texts: read_MapStringString
    )
  end

  # The Record type SoftwareEntitlement.

  def read_TypeSoftwareEntitlement
    SoftwareEntitlement.new(
      licensed_software: read_OptionalSequenceTypeLicensedSoftware,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type SoftwareVendor.

  def read_TypeSoftwareVendor
    SoftwareVendor.new(
      name: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type Vcpu.

  def read_TypeVcpu
    Vcpu.new(
      architecture: read_OptionalTypeVcpuArchitecture,
      burst: read_OptionalTypeVcpuBurst,
      count: read_Optionali64,
      manufacturer: read_OptionalTypeVcpuManufacturer,
      percentage: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VcpuBurst.

  def read_TypeVcpuBurst
    VcpuBurst.new(
      limit: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VirtualNetworkInterface.

  def read_TypeVirtualNetworkInterface
    VirtualNetworkInterface.new(
      id: read_string,
      allow_ip_spoofing: read_Optionalbool,
      auto_delete: read_Optionalbool,
      created_at: read_Optionalstring,
      crn: read_Optionalstring,
      enable_infrastructure_nat: read_Optionalbool,
      href: read_Optionalstring,
      lifecycle_state: read_OptionalTypeLifecycleState,
      mac_address: read_Optionalstring,
      name: read_Optionalstring,
      primary_ip: read_OptionalTypeReservedIpReference,
      protocol_state_filtering_mode: read_OptionalTypeProtocolStateFilteringMode,
      resource_group: read_OptionalTypeResourceReference,
      resource_type: read_Optionalstring,
      subnet: read_OptionalTypeResourceReference,
      target: read_OptionalTypeResourceReference,
      vpc: read_OptionalTypeResourceReference,
      zone: read_OptionalTypeNamedReference,
      floating_ips: read_OptionalSequenceTypeFloatingIpReference,
      ips: read_OptionalSequenceTypeReservedIpReference,
      security_groups: read_OptionalSequenceTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VirtualNetworkInterfaceCollection.

  def read_TypeVirtualNetworkInterfaceCollection
    VirtualNetworkInterfaceCollection.new(
      virtual_network_interfaces: read_SequenceTypeVirtualNetworkInterface,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VolumeAttachment.

  def read_TypeVolumeAttachment
    VolumeAttachment.new(
      id: read_string,
      bandwidth: read_Optionali64,
      created_at: read_Optionalstring,
      delete_volume_on_instance_delete: read_Optionalbool,
      device: read_OptionalTypeVolumeAttachmentDevice,
      href: read_Optionalstring,
      name: read_Optionalstring,
      status: read_OptionalTypeVolumeAttachmentStatus,
      type: read_OptionalTypeVolumeAttachmentType,
      volume: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VolumeAttachmentCollection.

  def read_TypeVolumeAttachmentCollection
    VolumeAttachmentCollection.new(
      volume_attachments: read_SequenceTypeVolumeAttachment,
      first: read_OptionalTypePageLink,
      limit: read_Optionali64,
      _next: read_OptionalTypePageLink,
      total_count: read_Optionali64,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VolumeAttachmentDevice.

  def read_TypeVolumeAttachmentDevice
    VolumeAttachmentDevice.new(
      id: read_Optionalstring,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end

  # The Record type VolumeAttachmentReference.

  def read_TypeVolumeAttachmentReference
    VolumeAttachmentReference.new(
      deleted: read_OptionalTypeDeleted,
      device: read_OptionalTypeVolumeAttachmentDevice,
      href: read_Optionalstring,
      id: read_Optionalstring,
      name: read_Optionalstring,
      volume: read_OptionalTypeResourceReference,
      additional_properties: read_OptionalTypeAdditionalProperties
    )
  end



  # The Enum type AvailabilityClass.

  def read_TypeAvailabilityClass
    variant = unpack_from 4, 'l>'

    if variant == 1
        return AvailabilityClass::STANDARD.new

    end
    if variant == 2
        return AvailabilityClass::SPOT.new

    end
    if variant == 3
        return AvailabilityClass::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeAvailabilityClass'
  end





  # The Enum type ConfidentialComputeMode.

  def read_TypeConfidentialComputeMode
    variant = unpack_from 4, 'l>'

    if variant == 1
        return ConfidentialComputeMode::DISABLED.new

    end
    if variant == 2
        return ConfidentialComputeMode::SGX.new

    end
    if variant == 3
        return ConfidentialComputeMode::TDX.new

    end
    if variant == 4
        return ConfidentialComputeMode::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeConfidentialComputeMode'
  end





  # The Enum type DiskInterfaceType.

  def read_TypeDiskInterfaceType
    variant = unpack_from 4, 'l>'

    if variant == 1
        return DiskInterfaceType::NVME.new

    end
    if variant == 2
        return DiskInterfaceType::VIRTIO_BLK.new

    end
    if variant == 3
        return DiskInterfaceType::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeDiskInterfaceType'
  end





  # The Enum type GpuManufacturer.

  def read_TypeGpuManufacturer
    variant = unpack_from 4, 'l>'

    if variant == 1
        return GpuManufacturer::AMD.new

    end
    if variant == 2
        return GpuManufacturer::INTEL.new

    end
    if variant == 3
        return GpuManufacturer::NVIDIA.new

    end
    if variant == 4
        return GpuManufacturer::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeGpuManufacturer'
  end





  # The Enum type HealthState.

  def read_TypeHealthState
    variant = unpack_from 4, 'l>'

    if variant == 1
        return HealthState::OK.new

    end
    if variant == 2
        return HealthState::DEGRADED.new

    end
    if variant == 3
        return HealthState::FAULTED.new

    end
    if variant == 4
        return HealthState::INAPPLICABLE.new

    end
    if variant == 5
        return HealthState::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeHealthState'
  end





  # The Enum type HostFailurePolicy.

  def read_TypeHostFailurePolicy
    variant = unpack_from 4, 'l>'

    if variant == 1
        return HostFailurePolicy::RESTART.new

    end
    if variant == 2
        return HostFailurePolicy::STOP.new

    end
    if variant == 3
        return HostFailurePolicy::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeHostFailurePolicy'
  end





  # The Enum type InstanceStatus.

  def read_TypeInstanceStatus
    variant = unpack_from 4, 'l>'

    if variant == 1
        return InstanceStatus::DELETING.new

    end
    if variant == 2
        return InstanceStatus::FAILED.new

    end
    if variant == 3
        return InstanceStatus::PENDING.new

    end
    if variant == 4
        return InstanceStatus::RESTARTING.new

    end
    if variant == 5
        return InstanceStatus::RUNNING.new

    end
    if variant == 6
        return InstanceStatus::STARTING.new

    end
    if variant == 7
        return InstanceStatus::STOPPED.new

    end
    if variant == 8
        return InstanceStatus::STOPPING.new

    end
    if variant == 9
        return InstanceStatus::PAUSED.new

    end
    if variant == 10
        return InstanceStatus::PAUSING.new

    end
    if variant == 11
        return InstanceStatus::RESUMING.new

    end
    if variant == 12
        return InstanceStatus::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeInstanceStatus'
  end





  # The Enum type KeyType.

  def read_TypeKeyType
    variant = unpack_from 4, 'l>'

    if variant == 1
        return KeyType::RSA.new

    end
    if variant == 2
        return KeyType::ED25519.new

    end
    if variant == 3
        return KeyType::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeKeyType'
  end





  # The Enum type LifecycleState.

  def read_TypeLifecycleState
    variant = unpack_from 4, 'l>'

    if variant == 1
        return LifecycleState::DELETING.new

    end
    if variant == 2
        return LifecycleState::FAILED.new

    end
    if variant == 3
        return LifecycleState::PENDING.new

    end
    if variant == 4
        return LifecycleState::STABLE.new

    end
    if variant == 5
        return LifecycleState::SUSPENDED.new

    end
    if variant == 6
        return LifecycleState::UPDATING.new

    end
    if variant == 7
        return LifecycleState::WAITING.new

    end
    if variant == 8
        return LifecycleState::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeLifecycleState'
  end





  # The Enum type MetadataProtocol.

  def read_TypeMetadataProtocol
    variant = unpack_from 4, 'l>'

    if variant == 1
        return MetadataProtocol::HTTP.new

    end
    if variant == 2
        return MetadataProtocol::HTTPS.new

    end
    if variant == 3
        return MetadataProtocol::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeMetadataProtocol'
  end





  # The Enum type NetworkInterfaceStatus.

  def read_TypeNetworkInterfaceStatus
    variant = unpack_from 4, 'l>'

    if variant == 1
        return NetworkInterfaceStatus::AVAILABLE.new

    end
    if variant == 2
        return NetworkInterfaceStatus::DELETING.new

    end
    if variant == 3
        return NetworkInterfaceStatus::FAILED.new

    end
    if variant == 4
        return NetworkInterfaceStatus::PENDING.new

    end
    if variant == 5
        return NetworkInterfaceStatus::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeNetworkInterfaceStatus'
  end





  # The Enum type NetworkInterfaceType.

  def read_TypeNetworkInterfaceType
    variant = unpack_from 4, 'l>'

    if variant == 1
        return NetworkInterfaceType::PRIMARY.new

    end
    if variant == 2
        return NetworkInterfaceType::SECONDARY.new

    end
    if variant == 3
        return NetworkInterfaceType::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeNetworkInterfaceType'
  end





  # The Enum type PlacementGroupStrategy.

  def read_TypePlacementGroupStrategy
    variant = unpack_from 4, 'l>'

    if variant == 1
        return PlacementGroupStrategy::HOST_SPREAD.new

    end
    if variant == 2
        return PlacementGroupStrategy::POWER_SPREAD.new

    end
    if variant == 3
        return PlacementGroupStrategy::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypePlacementGroupStrategy'
  end





  # The Enum type PlacementTargetType.

  def read_TypePlacementTargetType
    variant = unpack_from 4, 'l>'

    if variant == 1
        return PlacementTargetType::PLACEMENT_GROUP.new

    end
    if variant == 2
        return PlacementTargetType::DEDICATED_HOST.new

    end
    if variant == 3
        return PlacementTargetType::DEDICATED_HOST_GROUP.new

    end
    if variant == 4
        return PlacementTargetType::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypePlacementTargetType'
  end





  # The Enum type PreemptionPolicy.

  def read_TypePreemptionPolicy
    variant = unpack_from 4, 'l>'

    if variant == 1
        return PreemptionPolicy::STOP.new

    end
    if variant == 2
        return PreemptionPolicy::DELETE.new

    end
    if variant == 3
        return PreemptionPolicy::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypePreemptionPolicy'
  end





  # The Enum type ProtocolStateFilteringMode.

  def read_TypeProtocolStateFilteringMode
    variant = unpack_from 4, 'l>'

    if variant == 1
        return ProtocolStateFilteringMode::AUTO.new

    end
    if variant == 2
        return ProtocolStateFilteringMode::ENABLED.new

    end
    if variant == 3
        return ProtocolStateFilteringMode::DISABLED.new

    end
    if variant == 4
        return ProtocolStateFilteringMode::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeProtocolStateFilteringMode'
  end





  # The Enum type ReasonCode.

  def read_TypeReasonCode
    variant = unpack_from 4, 'l>'

    if variant == 1
        return ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE.new

    end
    if variant == 2
        return ReasonCode::RESERVATION_DELETED.new

    end
    if variant == 3
        return ReasonCode::RESERVATION_EXPIRED.new

    end
    if variant == 4
        return ReasonCode::RESERVATION_FAILED.new

    end
    if variant == 5
        return ReasonCode::FAILED_LICENSING.new

    end
    if variant == 6
        return ReasonCode::FAILED_REGISTRATION.new

    end
    if variant == 7
        return ReasonCode::INTERNAL_ERROR.new

    end
    if variant == 8
        return ReasonCode::PENDING_REGISTRATION.new

    end
    if variant == 9
        return ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER.new

    end
    if variant == 10
        return ReasonCode::CANNOT_START.new

    end
    if variant == 11
        return ReasonCode::CANNOT_START_CAPACITY.new

    end
    if variant == 12
        return ReasonCode::CANNOT_START_COMPUTE.new

    end
    if variant == 13
        return ReasonCode::CANNOT_START_IP_ADDRESS.new

    end
    if variant == 14
        return ReasonCode::CANNOT_START_NETWORK.new

    end
    if variant == 15
        return ReasonCode::CANNOT_START_PLACEMENT_GROUP.new

    end
    if variant == 16
        return ReasonCode::CANNOT_START_RESERVATION_CAPACITY.new

    end
    if variant == 17
        return ReasonCode::CANNOT_START_RESERVATION_EXPIRED.new

    end
    if variant == 18
        return ReasonCode::CANNOT_START_STORAGE.new

    end
    if variant == 19
        return ReasonCode::ENCRYPTION_KEY_DELETED.new

    end
    if variant == 20
        return ReasonCode::STOPPED_BY_HOST_FAILURE.new

    end
    if variant == 21
        return ReasonCode::STOPPED_BY_PREEMPTION.new

    end
    if variant == 22
        return ReasonCode::STOPPED_FOR_IMAGE_CREATION.new

    end
    if variant == 23
        return ReasonCode::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeReasonCode'
  end





  # The Enum type ReservationAffinityPolicy.

  def read_TypeReservationAffinityPolicy
    variant = unpack_from 4, 'l>'

    if variant == 1
        return ReservationAffinityPolicy::AUTOMATIC.new

    end
    if variant == 2
        return ReservationAffinityPolicy::DISABLED.new

    end
    if variant == 3
        return ReservationAffinityPolicy::MANUAL.new

    end
    if variant == 4
        return ReservationAffinityPolicy::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeReservationAffinityPolicy'
  end





  # The Enum type VcpuArchitecture.

  def read_TypeVcpuArchitecture
    variant = unpack_from 4, 'l>'

    if variant == 1
        return VcpuArchitecture::AMD64.new

    end
    if variant == 2
        return VcpuArchitecture::S390X.new

    end
    if variant == 3
        return VcpuArchitecture::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeVcpuArchitecture'
  end





  # The Enum type VcpuManufacturer.

  def read_TypeVcpuManufacturer
    variant = unpack_from 4, 'l>'

    if variant == 1
        return VcpuManufacturer::AMD.new

    end
    if variant == 2
        return VcpuManufacturer::IBM.new

    end
    if variant == 3
        return VcpuManufacturer::INTEL.new

    end
    if variant == 4
        return VcpuManufacturer::UNASSIGNED.new

    end
    if variant == 5
        return VcpuManufacturer::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeVcpuManufacturer'
  end





  # The Enum type VolumeAttachmentStatus.

  def read_TypeVolumeAttachmentStatus
    variant = unpack_from 4, 'l>'

    if variant == 1
        return VolumeAttachmentStatus::ATTACHED.new

    end
    if variant == 2
        return VolumeAttachmentStatus::ATTACHING.new

    end
    if variant == 3
        return VolumeAttachmentStatus::DELETING.new

    end
    if variant == 4
        return VolumeAttachmentStatus::DETACHING.new

    end
    if variant == 5
        return VolumeAttachmentStatus::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeVolumeAttachmentStatus'
  end





  # The Enum type VolumeAttachmentType.

  def read_TypeVolumeAttachmentType
    variant = unpack_from 4, 'l>'

    if variant == 1
        return VolumeAttachmentType::BOOT.new

    end
    if variant == 2
        return VolumeAttachmentType::DATA.new

    end
    if variant == 3
        return VolumeAttachmentType::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeVolumeAttachmentType'
  end





  # The Enum type VolumeBandwidthQosMode.

  def read_TypeVolumeBandwidthQosMode
    variant = unpack_from 4, 'l>'

    if variant == 1
        return VolumeBandwidthQosMode::POOLED.new

    end
    if variant == 2
        return VolumeBandwidthQosMode::WEIGHTED.new

    end
    if variant == 3
        return VolumeBandwidthQosMode::UNKNOWN.new(
            text: self.read_string()
        )
    end
    raise InternalError, 'Unexpected variant tag for TypeVolumeBandwidthQosMode'
  end







  # The Error type VpcMetadataError

  def read_TypeVpcMetadataError
    variant = unpack_from 4, 'l>'

    if variant == 1
        return VpcMetadataError::InvalidInput.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 2
        return VpcMetadataError::Disabled.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 3
        return VpcMetadataError::Unreachable.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 4
        return VpcMetadataError::Timeout.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 5
        return VpcMetadataError::Transport.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 6
        return VpcMetadataError::InvalidResponse.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 7
        return VpcMetadataError::Unauthenticated.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 8
        return VpcMetadataError::Forbidden.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 9
        return VpcMetadataError::NotFound.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 10
        return VpcMetadataError::Rejected.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 11
        return VpcMetadataError::Throttled.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 12
        return VpcMetadataError::ServiceError.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 13
        return VpcMetadataError::Cancelled.new(
            details: read_TypeErrorDetails()
        )
    end
    if variant == 14
        return VpcMetadataError::Internal.new(
            details: read_TypeErrorDetails()
        )
    end

    raise InternalError, 'Unexpected variant tag for TypeVpcMetadataError'
  end



  # The Optional<T> type for i32.

  def read_Optionali32
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_i32
    else
      raise InternalError, 'Unexpected flag byte for Optionali32'
    end
  end


  # The Optional<T> type for i64.

  def read_Optionali64
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_i64
    else
      raise InternalError, 'Unexpected flag byte for Optionali64'
    end
  end


  # The Optional<T> type for f64.

  def read_Optionalf64
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_f64
    else
      raise InternalError, 'Unexpected flag byte for Optionalf64'
    end
  end


  # The Optional<T> type for bool.

  def read_Optionalbool
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_bool
    else
      raise InternalError, 'Unexpected flag byte for Optionalbool'
    end
  end


  # The Optional<T> type for string.

  def read_Optionalstring
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_string
    else
      raise InternalError, 'Unexpected flag byte for Optionalstring'
    end
  end


  # The Optional<T> type for TypeAdditionalProperties.

  def read_OptionalTypeAdditionalProperties
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeAdditionalProperties
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeAdditionalProperties'
    end
  end


  # The Optional<T> type for TypeSecret.

  def read_OptionalTypeSecret
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeSecret
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeSecret'
    end
  end


  # The Optional<T> type for TypeAvailability.

  def read_OptionalTypeAvailability
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeAvailability
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeAvailability'
    end
  end


  # The Optional<T> type for TypeAvailabilityPolicy.

  def read_OptionalTypeAvailabilityPolicy
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeAvailabilityPolicy
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeAvailabilityPolicy'
    end
  end


  # The Optional<T> type for TypeCatalogOffering.

  def read_OptionalTypeCatalogOffering
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeCatalogOffering
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeCatalogOffering'
    end
  end


  # The Optional<T> type for TypeClusterNetworkInterface.

  def read_OptionalTypeClusterNetworkInterface
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeClusterNetworkInterface
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeClusterNetworkInterface'
    end
  end


  # The Optional<T> type for TypeCrnReference.

  def read_OptionalTypeCrnReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeCrnReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeCrnReference'
    end
  end


  # The Optional<T> type for TypeDefaultTrustedProfile.

  def read_OptionalTypeDefaultTrustedProfile
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeDefaultTrustedProfile
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeDefaultTrustedProfile'
    end
  end


  # The Optional<T> type for TypeDeleted.

  def read_OptionalTypeDeleted
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeDeleted
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeDeleted'
    end
  end


  # The Optional<T> type for TypeGpu.

  def read_OptionalTypeGpu
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeGpu
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeGpu'
    end
  end


  # The Optional<T> type for TypeImageReference.

  def read_OptionalTypeImageReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeImageReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeImageReference'
    end
  end


  # The Optional<T> type for TypeImageRemote.

  def read_OptionalTypeImageRemote
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeImageRemote
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeImageRemote'
    end
  end


  # The Optional<T> type for TypeInstancePassword.

  def read_OptionalTypeInstancePassword
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeInstancePassword
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeInstancePassword'
    end
  end


  # The Optional<T> type for TypeKeyReference.

  def read_OptionalTypeKeyReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeKeyReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeKeyReference'
    end
  end


  # The Optional<T> type for TypeMetadataService.

  def read_OptionalTypeMetadataService
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeMetadataService
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeMetadataService'
    end
  end


  # The Optional<T> type for TypeNamedReference.

  def read_OptionalTypeNamedReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeNamedReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeNamedReference'
    end
  end


  # The Optional<T> type for TypeNetworkAttachmentReference.

  def read_OptionalTypeNetworkAttachmentReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeNetworkAttachmentReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeNetworkAttachmentReference'
    end
  end


  # The Optional<T> type for TypeNetworkInterfaceReference.

  def read_OptionalTypeNetworkInterfaceReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeNetworkInterfaceReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeNetworkInterfaceReference'
    end
  end


  # The Optional<T> type for TypePageLink.

  def read_OptionalTypePageLink
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypePageLink
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypePageLink'
    end
  end


  # The Optional<T> type for TypePlacementTarget.

  def read_OptionalTypePlacementTarget
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypePlacementTarget
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypePlacementTarget'
    end
  end


  # The Optional<T> type for TypeReservationAffinity.

  def read_OptionalTypeReservationAffinity
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeReservationAffinity
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeReservationAffinity'
    end
  end


  # The Optional<T> type for TypeReservedIpReference.

  def read_OptionalTypeReservedIpReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeReservedIpReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeReservedIpReference'
    end
  end


  # The Optional<T> type for TypeResourceReference.

  def read_OptionalTypeResourceReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeResourceReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeResourceReference'
    end
  end


  # The Optional<T> type for TypeSoftwareEntitlement.

  def read_OptionalTypeSoftwareEntitlement
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeSoftwareEntitlement
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeSoftwareEntitlement'
    end
  end


  # The Optional<T> type for TypeSoftwareVendor.

  def read_OptionalTypeSoftwareVendor
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeSoftwareVendor
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeSoftwareVendor'
    end
  end


  # The Optional<T> type for TypeVcpu.

  def read_OptionalTypeVcpu
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVcpu
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVcpu'
    end
  end


  # The Optional<T> type for TypeVcpuBurst.

  def read_OptionalTypeVcpuBurst
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVcpuBurst
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVcpuBurst'
    end
  end


  # The Optional<T> type for TypeVolumeAttachmentDevice.

  def read_OptionalTypeVolumeAttachmentDevice
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVolumeAttachmentDevice
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVolumeAttachmentDevice'
    end
  end


  # The Optional<T> type for TypeVolumeAttachmentReference.

  def read_OptionalTypeVolumeAttachmentReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVolumeAttachmentReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVolumeAttachmentReference'
    end
  end


  # The Optional<T> type for TypeAvailabilityClass.

  def read_OptionalTypeAvailabilityClass
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeAvailabilityClass
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeAvailabilityClass'
    end
  end


  # The Optional<T> type for TypeConfidentialComputeMode.

  def read_OptionalTypeConfidentialComputeMode
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeConfidentialComputeMode
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeConfidentialComputeMode'
    end
  end


  # The Optional<T> type for TypeDiskInterfaceType.

  def read_OptionalTypeDiskInterfaceType
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeDiskInterfaceType
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeDiskInterfaceType'
    end
  end


  # The Optional<T> type for TypeGpuManufacturer.

  def read_OptionalTypeGpuManufacturer
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeGpuManufacturer
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeGpuManufacturer'
    end
  end


  # The Optional<T> type for TypeHealthState.

  def read_OptionalTypeHealthState
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeHealthState
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeHealthState'
    end
  end


  # The Optional<T> type for TypeHostFailurePolicy.

  def read_OptionalTypeHostFailurePolicy
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeHostFailurePolicy
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeHostFailurePolicy'
    end
  end


  # The Optional<T> type for TypeInstanceStatus.

  def read_OptionalTypeInstanceStatus
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeInstanceStatus
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeInstanceStatus'
    end
  end


  # The Optional<T> type for TypeKeyType.

  def read_OptionalTypeKeyType
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeKeyType
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeKeyType'
    end
  end


  # The Optional<T> type for TypeLifecycleState.

  def read_OptionalTypeLifecycleState
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeLifecycleState
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeLifecycleState'
    end
  end


  # The Optional<T> type for TypeMetadataProtocol.

  def read_OptionalTypeMetadataProtocol
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeMetadataProtocol
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeMetadataProtocol'
    end
  end


  # The Optional<T> type for TypeNetworkInterfaceStatus.

  def read_OptionalTypeNetworkInterfaceStatus
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeNetworkInterfaceStatus
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeNetworkInterfaceStatus'
    end
  end


  # The Optional<T> type for TypeNetworkInterfaceType.

  def read_OptionalTypeNetworkInterfaceType
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeNetworkInterfaceType
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeNetworkInterfaceType'
    end
  end


  # The Optional<T> type for TypePlacementGroupStrategy.

  def read_OptionalTypePlacementGroupStrategy
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypePlacementGroupStrategy
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypePlacementGroupStrategy'
    end
  end


  # The Optional<T> type for TypePlacementTargetType.

  def read_OptionalTypePlacementTargetType
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypePlacementTargetType
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypePlacementTargetType'
    end
  end


  # The Optional<T> type for TypePreemptionPolicy.

  def read_OptionalTypePreemptionPolicy
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypePreemptionPolicy
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypePreemptionPolicy'
    end
  end


  # The Optional<T> type for TypeProtocolStateFilteringMode.

  def read_OptionalTypeProtocolStateFilteringMode
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeProtocolStateFilteringMode
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeProtocolStateFilteringMode'
    end
  end


  # The Optional<T> type for TypeReasonCode.

  def read_OptionalTypeReasonCode
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeReasonCode
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeReasonCode'
    end
  end


  # The Optional<T> type for TypeReservationAffinityPolicy.

  def read_OptionalTypeReservationAffinityPolicy
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeReservationAffinityPolicy
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeReservationAffinityPolicy'
    end
  end


  # The Optional<T> type for TypeVcpuArchitecture.

  def read_OptionalTypeVcpuArchitecture
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVcpuArchitecture
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVcpuArchitecture'
    end
  end


  # The Optional<T> type for TypeVcpuManufacturer.

  def read_OptionalTypeVcpuManufacturer
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVcpuManufacturer
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVcpuManufacturer'
    end
  end


  # The Optional<T> type for TypeVolumeAttachmentStatus.

  def read_OptionalTypeVolumeAttachmentStatus
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVolumeAttachmentStatus
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVolumeAttachmentStatus'
    end
  end


  # The Optional<T> type for TypeVolumeAttachmentType.

  def read_OptionalTypeVolumeAttachmentType
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVolumeAttachmentType
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVolumeAttachmentType'
    end
  end


  # The Optional<T> type for TypeVolumeBandwidthQosMode.

  def read_OptionalTypeVolumeBandwidthQosMode
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_TypeVolumeBandwidthQosMode
    else
      raise InternalError, 'Unexpected flag byte for OptionalTypeVolumeBandwidthQosMode'
    end
  end


  # The Optional<T> type for SequenceTypeFloatingIpReference.

  def read_OptionalSequenceTypeFloatingIpReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeFloatingIpReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeFloatingIpReference'
    end
  end


  # The Optional<T> type for SequenceTypeInstanceDisk.

  def read_OptionalSequenceTypeInstanceDisk
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeInstanceDisk
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeInstanceDisk'
    end
  end


  # The Optional<T> type for SequenceTypeLicensedSoftware.

  def read_OptionalSequenceTypeLicensedSoftware
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeLicensedSoftware
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeLicensedSoftware'
    end
  end


  # The Optional<T> type for SequenceTypeNetworkAttachmentReference.

  def read_OptionalSequenceTypeNetworkAttachmentReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeNetworkAttachmentReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeNetworkAttachmentReference'
    end
  end


  # The Optional<T> type for SequenceTypeNetworkInterfaceReference.

  def read_OptionalSequenceTypeNetworkInterfaceReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeNetworkInterfaceReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeNetworkInterfaceReference'
    end
  end


  # The Optional<T> type for SequenceTypeReason.

  def read_OptionalSequenceTypeReason
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeReason
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeReason'
    end
  end


  # The Optional<T> type for SequenceTypeReservedIpReference.

  def read_OptionalSequenceTypeReservedIpReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeReservedIpReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeReservedIpReference'
    end
  end


  # The Optional<T> type for SequenceTypeResourceReference.

  def read_OptionalSequenceTypeResourceReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeResourceReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeResourceReference'
    end
  end


  # The Optional<T> type for SequenceTypeVolumeAttachmentReference.

  def read_OptionalSequenceTypeVolumeAttachmentReference
    flag = unpack_from 1, 'c'

    if flag == 0
      return nil
    elsif flag == 1
      return read_SequenceTypeVolumeAttachmentReference
    else
      raise InternalError, 'Unexpected flag byte for OptionalSequenceTypeVolumeAttachmentReference'
    end
  end

  # The Sequence<T> type for string.

  def read_Sequencestring
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_string
    end

    items
  end

  # The Sequence<T> type for TypeFloatingIpReference.

  def read_SequenceTypeFloatingIpReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeFloatingIpReference
    end

    items
  end

  # The Sequence<T> type for TypeInstanceClusterNetworkAttachment.

  def read_SequenceTypeInstanceClusterNetworkAttachment
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeInstanceClusterNetworkAttachment
    end

    items
  end

  # The Sequence<T> type for TypeInstanceDisk.

  def read_SequenceTypeInstanceDisk
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeInstanceDisk
    end

    items
  end

  # The Sequence<T> type for TypeInstanceNetworkAttachment.

  def read_SequenceTypeInstanceNetworkAttachment
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeInstanceNetworkAttachment
    end

    items
  end

  # The Sequence<T> type for TypeInstanceSoftwareAttachment.

  def read_SequenceTypeInstanceSoftwareAttachment
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeInstanceSoftwareAttachment
    end

    items
  end

  # The Sequence<T> type for TypeKey.

  def read_SequenceTypeKey
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeKey
    end

    items
  end

  # The Sequence<T> type for TypeKeyReference.

  def read_SequenceTypeKeyReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeKeyReference
    end

    items
  end

  # The Sequence<T> type for TypeLicensedSoftware.

  def read_SequenceTypeLicensedSoftware
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeLicensedSoftware
    end

    items
  end

  # The Sequence<T> type for TypeNetworkAttachmentReference.

  def read_SequenceTypeNetworkAttachmentReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeNetworkAttachmentReference
    end

    items
  end

  # The Sequence<T> type for TypeNetworkInterface.

  def read_SequenceTypeNetworkInterface
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeNetworkInterface
    end

    items
  end

  # The Sequence<T> type for TypeNetworkInterfaceReference.

  def read_SequenceTypeNetworkInterfaceReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeNetworkInterfaceReference
    end

    items
  end

  # The Sequence<T> type for TypePlacementGroup.

  def read_SequenceTypePlacementGroup
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypePlacementGroup
    end

    items
  end

  # The Sequence<T> type for TypeReason.

  def read_SequenceTypeReason
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeReason
    end

    items
  end

  # The Sequence<T> type for TypeReservedIpReference.

  def read_SequenceTypeReservedIpReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeReservedIpReference
    end

    items
  end

  # The Sequence<T> type for TypeResourceReference.

  def read_SequenceTypeResourceReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeResourceReference
    end

    items
  end

  # The Sequence<T> type for TypeVirtualNetworkInterface.

  def read_SequenceTypeVirtualNetworkInterface
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeVirtualNetworkInterface
    end

    items
  end

  # The Sequence<T> type for TypeVolumeAttachment.

  def read_SequenceTypeVolumeAttachment
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeVolumeAttachment
    end

    items
  end

  # The Sequence<T> type for TypeVolumeAttachmentReference.

  def read_SequenceTypeVolumeAttachmentReference
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_TypeVolumeAttachmentReference
    end

    items
  end

  # The Map<T> type for MapStringString.

  def read_MapStringString
    count = unpack_from 4, 'l>'
    raise InternalError, 'Unexpected negative map size' if count.negative?

    items = {}
    count.times do
      key = read_string
      items[key] = read_string
    end

    items
  end



  def unpack_from(size, format)
    raise InternalError, 'read past end of rust buffer' if @offset + size > @rbuf.len

    value = @rbuf.data.get_bytes(@offset, size).unpack format

    @offset += size

    # TODO: verify this
    raise 'more than one element!!!' if value.size > 1

    value[0]
  end
end

private_constant :RustBufferStream

# Helper for structured writing of values into a RustBuffer.
class RustBufferBuilder
  def initialize
    @rust_buf = RustBuffer.alloc 16
    @rust_buf.len = 0
  end

  def finalize
    rbuf = @rust_buf

    @rust_buf = nil

    rbuf
  end

  def discard
    return if @rust_buf.nil?

    rbuf = finalize
    rbuf.free
  end

  def write(value)
    reserve(value.bytes.size) do
      @rust_buf.data.put_array_of_char @rust_buf.len, value.bytes
    end
  end

  def write_i32(v)
    v = ::VpcMetadata::uniffi_in_range(v, "i32", -2**31, 2**31)
    pack_into(4, 'l>', v)
  end

  def write_u64(v)
    v = ::VpcMetadata::uniffi_in_range(v, "u64", 0, 2**64)
    pack_into(8, 'Q>', v)
  end

  def write_i64(v)
    v = ::VpcMetadata::uniffi_in_range(v, "i64", -2**63, 2**63)
    pack_into(8, 'q>', v)
  end

  def write_f64(v)
    pack_into(8, 'G', v)
  end

  def write_bool(v)
    pack_into(1, 'c', v ? 1 : 0)
  end

  def write_string(v)
    v = ::VpcMetadata::uniffi_utf8(v)
    pack_into 4, 'l>', v.bytes.size
    write v
  end

  # The Object type AdditionalProperties.

  def write_TypeAdditionalProperties(obj)
    handle = AdditionalProperties.uniffi_lower obj
    pack_into(8, 'Q>', handle)
  end

  # The Object type AsyncClient.

  def write_TypeAsyncClient(obj)
    handle = AsyncClient.uniffi_lower obj
    pack_into(8, 'Q>', handle)
  end

  # The Object type Client.

  def write_TypeClient(obj)
    handle = Client.uniffi_lower obj
    pack_into(8, 'Q>', handle)
  end

  # The Object type Secret.

  def write_TypeSecret(obj)
    handle = Secret.uniffi_lower obj
    pack_into(8, 'Q>', handle)
  end

  # The Record type Availability.

  def write_TypeAvailability(v)
    self.write_OptionalTypeAvailabilityClass(v._class)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type AvailabilityPolicy.

  def write_TypeAvailabilityPolicy(v)
    self.write_OptionalTypeHostFailurePolicy(v.host_failure)
    self.write_OptionalTypePreemptionPolicy(v.preemption)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type CatalogOffering.

  def write_TypeCatalogOffering(v)
    self.write_OptionalTypeCrnReference(v.plan)
    self.write_OptionalTypeCrnReference(v.version)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ClusterNetworkInterface.

  def write_TypeClusterNetworkInterface(v)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeReservedIpReference(v.primary_ip)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeResourceReference(v.subnet)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type CrnReference.

  def write_TypeCrnReference(v)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type DefaultTrustedProfile.

  def write_TypeDefaultTrustedProfile(v)
    self.write_Optionalbool(v.auto_link)
    self.write_OptionalTypeResourceReference(v.target)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Deleted.

  def write_TypeDeleted(v)
    self.write_Optionalstring(v.more_info)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ErrorDetails.

  def write_TypeErrorDetails(v)
    self.write_string(v.kind)
    self.write_string(v.message)
    self.write_Optionali32(v.status)
    self.write_Optionalstring(v.code)
    self.write_Optionalstring(v.target)
    self.write_Optionalstring(v.more_info)
    self.write_Optionalstring(v.trace)
    self.write_Optionalstring(v.operation)
    self.write_i64(v.attempts)
    self.write_Optionalstring(v.hint)
  end

  # The Record type FloatingIpReference.

  def write_TypeFloatingIpReference(v)
    self.write_Optionalstring(v.address)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Gpu.

  def write_TypeGpu(v)
    self.write_Optionali64(v.count)
    self.write_OptionalTypeGpuManufacturer(v.manufacturer)
    self.write_Optionali64(v.memory)
    self.write_Optionalstring(v.model)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type IamToken.

  def write_TypeIamToken(v)
    self.write_TypeSecret(v.access_token)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.expires_at)
    self.write_Optionali64(v.expires_in)
    self.write_Optionalstring(v.nonce)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type IdentityCertificate.

  def write_TypeIdentityCertificate(v)
    self.write_Sequencestring(v.certificates)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.expires_at)
    self.write_Optionali64(v.expires_in)
    self.write_Optionalstring(v.id)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type IdentityToken.

  def write_TypeIdentityToken(v)
    self.write_TypeSecret(v.access_token)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.expires_at)
    self.write_Optionali64(v.expires_in)
    self.write_Optionalstring(v.nonce)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ImageReference.

  def write_TypeImageReference(v)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeImageRemote(v.remote)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ImageRemote.

  def write_TypeImageRemote(v)
    self.write_OptionalTypeResourceReference(v.account)
    self.write_OptionalTypeNamedReference(v.region)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Instance.

  def write_TypeInstance(v)
    self.write_string(v.id)
    self.write_OptionalTypeAvailability(v.availability)
    self.write_OptionalTypeAvailabilityPolicy(v.availability_policy)
    self.write_Optionali64(v.bandwidth)
    self.write_OptionalTypeVolumeAttachmentReference(v.boot_volume_attachment)
    self.write_OptionalTypeCatalogOffering(v.catalog_offering)
    self.write_OptionalTypeResourceReference(v.cluster_network)
    self.write_OptionalTypeConfidentialComputeMode(v.confidential_compute_mode)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeResourceReference(v.dedicated_host)
    self.write_Optionalbool(v.enable_secure_boot)
    self.write_OptionalTypeGpu(v.gpu)
    self.write_OptionalTypeHealthState(v.health_state)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeImageReference(v.image)
    self.write_OptionalTypeResourceReference(v.instance_group_membership)
    self.write_OptionalTypeLifecycleState(v.lifecycle_state)
    self.write_Optionali64(v.memory)
    self.write_OptionalTypeMetadataService(v.metadata_service)
    self.write_Optionalstring(v.name)
    self.write_Optionali64(v.numa_count)
    self.write_OptionalTypePlacementTarget(v.placement_target)
    self.write_OptionalTypeNetworkAttachmentReference(v.primary_network_attachment)
    self.write_OptionalTypeNetworkInterfaceReference(v.primary_network_interface)
    self.write_OptionalTypeNamedReference(v.profile)
    self.write_OptionalTypeResourceReference(v.reservation)
    self.write_OptionalTypeReservationAffinity(v.reservation_affinity)
    self.write_OptionalTypeResourceReference(v.resource_group)
    self.write_Optionalstring(v.resource_type)
    self.write_Optionalbool(v.startable)
    self.write_OptionalTypeInstanceStatus(v.status)
    self.write_Optionali64(v.threads_per_core)
    self.write_Optionali64(v.total_network_bandwidth)
    self.write_Optionali64(v.total_volume_bandwidth)
    self.write_OptionalTypeVcpu(v.vcpu)
    self.write_OptionalTypeVolumeBandwidthQosMode(v.volume_bandwidth_qos_mode)
    self.write_OptionalTypeResourceReference(v.vpc)
    self.write_OptionalTypeNamedReference(v.zone)
    self.write_OptionalSequenceTypeResourceReference(v.cluster_network_attachments)
    self.write_OptionalSequenceTypeInstanceDisk(v.disks)
    self.write_OptionalSequenceTypeReason(v.health_reasons)
    self.write_OptionalSequenceTypeReason(v.lifecycle_reasons)
    self.write_OptionalSequenceTypeNetworkAttachmentReference(v.network_attachments)
    self.write_OptionalSequenceTypeNetworkInterfaceReference(v.network_interfaces)
    self.write_OptionalSequenceTypeResourceReference(v.software_attachments)
    self.write_OptionalSequenceTypeReason(v.status_reasons)
    self.write_OptionalSequenceTypeVolumeAttachmentReference(v.volume_attachments)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceClusterNetworkAttachment.

  def write_TypeInstanceClusterNetworkAttachment(v)
    self.write_string(v.id)
    self.write_OptionalTypeResourceReference(v.before)
    self.write_OptionalTypeClusterNetworkInterface(v.cluster_network_interface)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeLifecycleState(v.lifecycle_state)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalSequenceTypeReason(v.lifecycle_reasons)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceClusterNetworkAttachmentCollection.

  def write_TypeInstanceClusterNetworkAttachmentCollection(v)
    self.write_SequenceTypeInstanceClusterNetworkAttachment(v.cluster_network_attachments)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceDisk.

  def write_TypeInstanceDisk(v)
    self.write_string(v.id)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeDiskInterfaceType(v.interface_type)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.resource_type)
    self.write_Optionali64(v.size)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceInitialization.

  def write_TypeInstanceInitialization(v)
    self.write_SequenceTypeKeyReference(v.keys)
    self.write_OptionalTypeDefaultTrustedProfile(v.default_trusted_profile)
    self.write_OptionalTypeInstancePassword(v.password)
    self.write_OptionalTypeSecret(v.user_data)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceNetworkAttachment.

  def write_TypeInstanceNetworkAttachment(v)
    self.write_string(v.id)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeLifecycleState(v.lifecycle_state)
    self.write_Optionalstring(v.name)
    self.write_Optionali64(v.port_speed)
    self.write_OptionalTypeReservedIpReference(v.primary_ip)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeResourceReference(v.subnet)
    self.write_OptionalTypeNetworkInterfaceType(v.type)
    self.write_OptionalTypeResourceReference(v.virtual_network_interface)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceNetworkAttachmentCollection.

  def write_TypeInstanceNetworkAttachmentCollection(v)
    self.write_SequenceTypeInstanceNetworkAttachment(v.network_attachments)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstancePassword.

  def write_TypeInstancePassword(v)
    self.write_OptionalTypeSecret(v.encrypted_password)
    self.write_OptionalTypeKeyReference(v.encryption_key)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceSoftwareAttachment.

  def write_TypeInstanceSoftwareAttachment(v)
    self.write_string(v.id)
    self.write_OptionalTypeCatalogOffering(v.catalog_offering)
    self.write_Optionalstring(v.created_at)
    self.write_OptionalTypeSoftwareEntitlement(v.entitlement)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeLifecycleState(v.lifecycle_state)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeCrnReference(v.offering_instance)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalSequenceTypeReason(v.lifecycle_reasons)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type InstanceSoftwareAttachmentCollection.

  def write_TypeInstanceSoftwareAttachmentCollection(v)
    self.write_SequenceTypeInstanceSoftwareAttachment(v.software_attachments)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Key.

  def write_TypeKey(v)
    self.write_string(v.id)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.crn)
    self.write_Optionalstring(v.fingerprint)
    self.write_Optionalstring(v.href)
    self.write_Optionali64(v.length)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.public_key)
    self.write_OptionalTypeResourceReference(v.resource_group)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeKeyType(v.type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type KeyCollection.

  def write_TypeKeyCollection(v)
    self.write_SequenceTypeKey(v.keys)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type KeyReference.

  def write_TypeKeyReference(v)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.fingerprint)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type LicensedSoftware.

  def write_TypeLicensedSoftware(v)
    self.write_OptionalTypeSecret(v.key)
    self.write_Optionalstring(v.sku)
    self.write_OptionalTypeSoftwareVendor(v.vendor)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type MetadataService.

  def write_TypeMetadataService(v)
    self.write_Optionalbool(v.enabled)
    self.write_OptionalTypeMetadataProtocol(v.protocol)
    self.write_Optionali64(v.response_hop_limit)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type NamedReference.

  def write_TypeNamedReference(v)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type NetworkAttachmentReference.

  def write_TypeNetworkAttachmentReference(v)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeReservedIpReference(v.primary_ip)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeResourceReference(v.subnet)
    self.write_OptionalTypeResourceReference(v.virtual_network_interface)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type NetworkInterface.

  def write_TypeNetworkInterface(v)
    self.write_string(v.id)
    self.write_Optionalbool(v.allow_ip_spoofing)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.name)
    self.write_Optionali64(v.port_speed)
    self.write_OptionalTypeReservedIpReference(v.primary_ip)
    self.write_Optionalstring(v.primary_ipv4_address)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeNetworkInterfaceStatus(v.status)
    self.write_OptionalTypeResourceReference(v.subnet)
    self.write_OptionalTypeNetworkInterfaceType(v.type)
    self.write_OptionalSequenceTypeFloatingIpReference(v.floating_ips)
    self.write_OptionalSequenceTypeResourceReference(v.security_groups)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type NetworkInterfaceCollection.

  def write_TypeNetworkInterfaceCollection(v)
    self.write_SequenceTypeNetworkInterface(v.network_interfaces)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type NetworkInterfaceReference.

  def write_TypeNetworkInterfaceReference(v)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeReservedIpReference(v.primary_ip)
    self.write_Optionalstring(v.primary_ipv4_address)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeResourceReference(v.subnet)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type PageLink.

  def write_TypePageLink(v)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type PlacementGroup.

  def write_TypePlacementGroup(v)
    self.write_string(v.id)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.crn)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeLifecycleState(v.lifecycle_state)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeResourceReference(v.resource_group)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypePlacementGroupStrategy(v.strategy)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type PlacementGroupCollection.

  def write_TypePlacementGroupCollection(v)
    self.write_SequenceTypePlacementGroup(v.placement_groups)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type PlacementTarget.

  def write_TypePlacementTarget(v)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypePlacementTargetType(v.resource_type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Reason.

  def write_TypeReason(v)
    self.write_OptionalTypeReasonCode(v.code)
    self.write_Optionalstring(v.message)
    self.write_Optionalstring(v.more_info)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ReservationAffinity.

  def write_TypeReservationAffinity(v)
    self.write_OptionalTypeReservationAffinityPolicy(v.policy)
    self.write_OptionalSequenceTypeResourceReference(v.pool)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ReservedIpReference.

  def write_TypeReservedIpReference(v)
    self.write_Optionalstring(v.address)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type ResourceReference.

  def write_TypeResourceReference(v)
    self.write_Optionalstring(v.crn)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Settings.

  def write_TypeSettings(v)
    self.write_Optionalstring(v.endpoint)
    self.write_Optionalstring(v.protocol)
    self.write_Optionalstring(v.service)
    self.write_Optionalstring(v.version)
    self.write_Optionalf64(v.timeout)
    self.write_Optionalf64(v.connect_timeout)
    self.write_Optionali64(v.max_attempts)
    self.write_Optionali64(v.token_lifetime)
    self.write_Optionalstring(v.trusted_profile)
    self.write_Optionalstring(v.ca_file)
    self.write_MapStringString(v.texts)
  end

  # The Record type SoftwareEntitlement.

  def write_TypeSoftwareEntitlement(v)
    self.write_OptionalSequenceTypeLicensedSoftware(v.licensed_software)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type SoftwareVendor.

  def write_TypeSoftwareVendor(v)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type Vcpu.

  def write_TypeVcpu(v)
    self.write_OptionalTypeVcpuArchitecture(v.architecture)
    self.write_OptionalTypeVcpuBurst(v.burst)
    self.write_Optionali64(v.count)
    self.write_OptionalTypeVcpuManufacturer(v.manufacturer)
    self.write_Optionali64(v.percentage)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VcpuBurst.

  def write_TypeVcpuBurst(v)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VirtualNetworkInterface.

  def write_TypeVirtualNetworkInterface(v)
    self.write_string(v.id)
    self.write_Optionalbool(v.allow_ip_spoofing)
    self.write_Optionalbool(v.auto_delete)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalstring(v.crn)
    self.write_Optionalbool(v.enable_infrastructure_nat)
    self.write_Optionalstring(v.href)
    self.write_OptionalTypeLifecycleState(v.lifecycle_state)
    self.write_Optionalstring(v.mac_address)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeReservedIpReference(v.primary_ip)
    self.write_OptionalTypeProtocolStateFilteringMode(v.protocol_state_filtering_mode)
    self.write_OptionalTypeResourceReference(v.resource_group)
    self.write_Optionalstring(v.resource_type)
    self.write_OptionalTypeResourceReference(v.subnet)
    self.write_OptionalTypeResourceReference(v.target)
    self.write_OptionalTypeResourceReference(v.vpc)
    self.write_OptionalTypeNamedReference(v.zone)
    self.write_OptionalSequenceTypeFloatingIpReference(v.floating_ips)
    self.write_OptionalSequenceTypeReservedIpReference(v.ips)
    self.write_OptionalSequenceTypeResourceReference(v.security_groups)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VirtualNetworkInterfaceCollection.

  def write_TypeVirtualNetworkInterfaceCollection(v)
    self.write_SequenceTypeVirtualNetworkInterface(v.virtual_network_interfaces)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VolumeAttachment.

  def write_TypeVolumeAttachment(v)
    self.write_string(v.id)
    self.write_Optionali64(v.bandwidth)
    self.write_Optionalstring(v.created_at)
    self.write_Optionalbool(v.delete_volume_on_instance_delete)
    self.write_OptionalTypeVolumeAttachmentDevice(v.device)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeVolumeAttachmentStatus(v.status)
    self.write_OptionalTypeVolumeAttachmentType(v.type)
    self.write_OptionalTypeResourceReference(v.volume)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VolumeAttachmentCollection.

  def write_TypeVolumeAttachmentCollection(v)
    self.write_SequenceTypeVolumeAttachment(v.volume_attachments)
    self.write_OptionalTypePageLink(v.first)
    self.write_Optionali64(v.limit)
    self.write_OptionalTypePageLink(v._next)
    self.write_Optionali64(v.total_count)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VolumeAttachmentDevice.

  def write_TypeVolumeAttachmentDevice(v)
    self.write_Optionalstring(v.id)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Record type VolumeAttachmentReference.

  def write_TypeVolumeAttachmentReference(v)
    self.write_OptionalTypeDeleted(v.deleted)
    self.write_OptionalTypeVolumeAttachmentDevice(v.device)
    self.write_Optionalstring(v.href)
    self.write_Optionalstring(v.id)
    self.write_Optionalstring(v.name)
    self.write_OptionalTypeResourceReference(v.volume)
    self.write_OptionalTypeAdditionalProperties(v.additional_properties)
  end

  # The Enum type AvailabilityClass.

  def write_TypeAvailabilityClass(v)
    if v.standard?
      pack_into(4, 'l>', 1)
    end
    if v.spot?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type ConfidentialComputeMode.

  def write_TypeConfidentialComputeMode(v)
    if v.disabled?
      pack_into(4, 'l>', 1)
    end
    if v.sgx?
      pack_into(4, 'l>', 2)
    end
    if v.tdx?
      pack_into(4, 'l>', 3)
    end
    if v.unknown?
      pack_into(4, 'l>', 4)
        self.write_string(v.text)
    end
 end


  # The Enum type DiskInterfaceType.

  def write_TypeDiskInterfaceType(v)
    if v.nvme?
      pack_into(4, 'l>', 1)
    end
    if v.virtio_blk?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type GpuManufacturer.

  def write_TypeGpuManufacturer(v)
    if v.amd?
      pack_into(4, 'l>', 1)
    end
    if v.intel?
      pack_into(4, 'l>', 2)
    end
    if v.nvidia?
      pack_into(4, 'l>', 3)
    end
    if v.unknown?
      pack_into(4, 'l>', 4)
        self.write_string(v.text)
    end
 end


  # The Enum type HealthState.

  def write_TypeHealthState(v)
    if v.ok?
      pack_into(4, 'l>', 1)
    end
    if v.degraded?
      pack_into(4, 'l>', 2)
    end
    if v.faulted?
      pack_into(4, 'l>', 3)
    end
    if v.inapplicable?
      pack_into(4, 'l>', 4)
    end
    if v.unknown?
      pack_into(4, 'l>', 5)
        self.write_string(v.text)
    end
 end


  # The Enum type HostFailurePolicy.

  def write_TypeHostFailurePolicy(v)
    if v.restart?
      pack_into(4, 'l>', 1)
    end
    if v.stop?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type InstanceStatus.

  def write_TypeInstanceStatus(v)
    if v.deleting?
      pack_into(4, 'l>', 1)
    end
    if v.failed?
      pack_into(4, 'l>', 2)
    end
    if v.pending?
      pack_into(4, 'l>', 3)
    end
    if v.restarting?
      pack_into(4, 'l>', 4)
    end
    if v.running?
      pack_into(4, 'l>', 5)
    end
    if v.starting?
      pack_into(4, 'l>', 6)
    end
    if v.stopped?
      pack_into(4, 'l>', 7)
    end
    if v.stopping?
      pack_into(4, 'l>', 8)
    end
    if v.paused?
      pack_into(4, 'l>', 9)
    end
    if v.pausing?
      pack_into(4, 'l>', 10)
    end
    if v.resuming?
      pack_into(4, 'l>', 11)
    end
    if v.unknown?
      pack_into(4, 'l>', 12)
        self.write_string(v.text)
    end
 end


  # The Enum type KeyType.

  def write_TypeKeyType(v)
    if v.rsa?
      pack_into(4, 'l>', 1)
    end
    if v.ed25519?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type LifecycleState.

  def write_TypeLifecycleState(v)
    if v.deleting?
      pack_into(4, 'l>', 1)
    end
    if v.failed?
      pack_into(4, 'l>', 2)
    end
    if v.pending?
      pack_into(4, 'l>', 3)
    end
    if v.stable?
      pack_into(4, 'l>', 4)
    end
    if v.suspended?
      pack_into(4, 'l>', 5)
    end
    if v.updating?
      pack_into(4, 'l>', 6)
    end
    if v.waiting?
      pack_into(4, 'l>', 7)
    end
    if v.unknown?
      pack_into(4, 'l>', 8)
        self.write_string(v.text)
    end
 end


  # The Enum type MetadataProtocol.

  def write_TypeMetadataProtocol(v)
    if v.http?
      pack_into(4, 'l>', 1)
    end
    if v.https?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type NetworkInterfaceStatus.

  def write_TypeNetworkInterfaceStatus(v)
    if v.available?
      pack_into(4, 'l>', 1)
    end
    if v.deleting?
      pack_into(4, 'l>', 2)
    end
    if v.failed?
      pack_into(4, 'l>', 3)
    end
    if v.pending?
      pack_into(4, 'l>', 4)
    end
    if v.unknown?
      pack_into(4, 'l>', 5)
        self.write_string(v.text)
    end
 end


  # The Enum type NetworkInterfaceType.

  def write_TypeNetworkInterfaceType(v)
    if v.primary?
      pack_into(4, 'l>', 1)
    end
    if v.secondary?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type PlacementGroupStrategy.

  def write_TypePlacementGroupStrategy(v)
    if v.host_spread?
      pack_into(4, 'l>', 1)
    end
    if v.power_spread?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type PlacementTargetType.

  def write_TypePlacementTargetType(v)
    if v.placement_group?
      pack_into(4, 'l>', 1)
    end
    if v.dedicated_host?
      pack_into(4, 'l>', 2)
    end
    if v.dedicated_host_group?
      pack_into(4, 'l>', 3)
    end
    if v.unknown?
      pack_into(4, 'l>', 4)
        self.write_string(v.text)
    end
 end


  # The Enum type PreemptionPolicy.

  def write_TypePreemptionPolicy(v)
    if v.stop?
      pack_into(4, 'l>', 1)
    end
    if v.delete?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type ProtocolStateFilteringMode.

  def write_TypeProtocolStateFilteringMode(v)
    if v.auto?
      pack_into(4, 'l>', 1)
    end
    if v.enabled?
      pack_into(4, 'l>', 2)
    end
    if v.disabled?
      pack_into(4, 'l>', 3)
    end
    if v.unknown?
      pack_into(4, 'l>', 4)
        self.write_string(v.text)
    end
 end


  # The Enum type ReasonCode.

  def write_TypeReasonCode(v)
    if v.reservation_capacity_unavailable?
      pack_into(4, 'l>', 1)
    end
    if v.reservation_deleted?
      pack_into(4, 'l>', 2)
    end
    if v.reservation_expired?
      pack_into(4, 'l>', 3)
    end
    if v.reservation_failed?
      pack_into(4, 'l>', 4)
    end
    if v.failed_licensing?
      pack_into(4, 'l>', 5)
    end
    if v.failed_registration?
      pack_into(4, 'l>', 6)
    end
    if v.internal_error?
      pack_into(4, 'l>', 7)
    end
    if v.pending_registration?
      pack_into(4, 'l>', 8)
    end
    if v.resource_suspended_by_provider?
      pack_into(4, 'l>', 9)
    end
    if v.cannot_start?
      pack_into(4, 'l>', 10)
    end
    if v.cannot_start_capacity?
      pack_into(4, 'l>', 11)
    end
    if v.cannot_start_compute?
      pack_into(4, 'l>', 12)
    end
    if v.cannot_start_ip_address?
      pack_into(4, 'l>', 13)
    end
    if v.cannot_start_network?
      pack_into(4, 'l>', 14)
    end
    if v.cannot_start_placement_group?
      pack_into(4, 'l>', 15)
    end
    if v.cannot_start_reservation_capacity?
      pack_into(4, 'l>', 16)
    end
    if v.cannot_start_reservation_expired?
      pack_into(4, 'l>', 17)
    end
    if v.cannot_start_storage?
      pack_into(4, 'l>', 18)
    end
    if v.encryption_key_deleted?
      pack_into(4, 'l>', 19)
    end
    if v.stopped_by_host_failure?
      pack_into(4, 'l>', 20)
    end
    if v.stopped_by_preemption?
      pack_into(4, 'l>', 21)
    end
    if v.stopped_for_image_creation?
      pack_into(4, 'l>', 22)
    end
    if v.unknown?
      pack_into(4, 'l>', 23)
        self.write_string(v.text)
    end
 end


  # The Enum type ReservationAffinityPolicy.

  def write_TypeReservationAffinityPolicy(v)
    if v.automatic?
      pack_into(4, 'l>', 1)
    end
    if v.disabled?
      pack_into(4, 'l>', 2)
    end
    if v.manual?
      pack_into(4, 'l>', 3)
    end
    if v.unknown?
      pack_into(4, 'l>', 4)
        self.write_string(v.text)
    end
 end


  # The Enum type VcpuArchitecture.

  def write_TypeVcpuArchitecture(v)
    if v.amd64?
      pack_into(4, 'l>', 1)
    end
    if v.s390x?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type VcpuManufacturer.

  def write_TypeVcpuManufacturer(v)
    if v.amd?
      pack_into(4, 'l>', 1)
    end
    if v.ibm?
      pack_into(4, 'l>', 2)
    end
    if v.intel?
      pack_into(4, 'l>', 3)
    end
    if v.unassigned?
      pack_into(4, 'l>', 4)
    end
    if v.unknown?
      pack_into(4, 'l>', 5)
        self.write_string(v.text)
    end
 end


  # The Enum type VolumeAttachmentStatus.

  def write_TypeVolumeAttachmentStatus(v)
    if v.attached?
      pack_into(4, 'l>', 1)
    end
    if v.attaching?
      pack_into(4, 'l>', 2)
    end
    if v.deleting?
      pack_into(4, 'l>', 3)
    end
    if v.detaching?
      pack_into(4, 'l>', 4)
    end
    if v.unknown?
      pack_into(4, 'l>', 5)
        self.write_string(v.text)
    end
 end


  # The Enum type VolumeAttachmentType.

  def write_TypeVolumeAttachmentType(v)
    if v.boot?
      pack_into(4, 'l>', 1)
    end
    if v.data?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Enum type VolumeBandwidthQosMode.

  def write_TypeVolumeBandwidthQosMode(v)
    if v.pooled?
      pack_into(4, 'l>', 1)
    end
    if v.weighted?
      pack_into(4, 'l>', 2)
    end
    if v.unknown?
      pack_into(4, 'l>', 3)
        self.write_string(v.text)
    end
 end


  # The Error type VpcMetadataError - write for callback error returns.

  def write_TypeVpcMetadataError(v)
    if v.is_a?(VpcMetadataError::InvalidInput)
      pack_into 4, 'l>', 1
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Disabled)
      pack_into 4, 'l>', 2
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Unreachable)
      pack_into 4, 'l>', 3
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Timeout)
      pack_into 4, 'l>', 4
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Transport)
      pack_into 4, 'l>', 5
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::InvalidResponse)
      pack_into 4, 'l>', 6
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Unauthenticated)
      pack_into 4, 'l>', 7
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Forbidden)
      pack_into 4, 'l>', 8
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::NotFound)
      pack_into 4, 'l>', 9
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Rejected)
      pack_into 4, 'l>', 10
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Throttled)
      pack_into 4, 'l>', 11
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::ServiceError)
      pack_into 4, 'l>', 12
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Cancelled)
      pack_into 4, 'l>', 13
        self.write_TypeErrorDetails(v.details)
      return
    end
    if v.is_a?(VpcMetadataError::Internal)
      pack_into 4, 'l>', 14
        self.write_TypeErrorDetails(v.details)
      return
    end
  end


  # The Optional<T> type for i32.

  def write_Optionali32(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_i32(v)
    end
  end

  # The Optional<T> type for i64.

  def write_Optionali64(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_i64(v)
    end
  end

  # The Optional<T> type for f64.

  def write_Optionalf64(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_f64(v)
    end
  end

  # The Optional<T> type for bool.

  def write_Optionalbool(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_bool(v)
    end
  end

  # The Optional<T> type for string.

  def write_Optionalstring(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_string(v)
    end
  end

  # The Optional<T> type for TypeAdditionalProperties.

  def write_OptionalTypeAdditionalProperties(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeAdditionalProperties(v)
    end
  end

  # The Optional<T> type for TypeSecret.

  def write_OptionalTypeSecret(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeSecret(v)
    end
  end

  # The Optional<T> type for TypeAvailability.

  def write_OptionalTypeAvailability(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeAvailability(v)
    end
  end

  # The Optional<T> type for TypeAvailabilityPolicy.

  def write_OptionalTypeAvailabilityPolicy(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeAvailabilityPolicy(v)
    end
  end

  # The Optional<T> type for TypeCatalogOffering.

  def write_OptionalTypeCatalogOffering(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeCatalogOffering(v)
    end
  end

  # The Optional<T> type for TypeClusterNetworkInterface.

  def write_OptionalTypeClusterNetworkInterface(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeClusterNetworkInterface(v)
    end
  end

  # The Optional<T> type for TypeCrnReference.

  def write_OptionalTypeCrnReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeCrnReference(v)
    end
  end

  # The Optional<T> type for TypeDefaultTrustedProfile.

  def write_OptionalTypeDefaultTrustedProfile(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeDefaultTrustedProfile(v)
    end
  end

  # The Optional<T> type for TypeDeleted.

  def write_OptionalTypeDeleted(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeDeleted(v)
    end
  end

  # The Optional<T> type for TypeGpu.

  def write_OptionalTypeGpu(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeGpu(v)
    end
  end

  # The Optional<T> type for TypeImageReference.

  def write_OptionalTypeImageReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeImageReference(v)
    end
  end

  # The Optional<T> type for TypeImageRemote.

  def write_OptionalTypeImageRemote(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeImageRemote(v)
    end
  end

  # The Optional<T> type for TypeInstancePassword.

  def write_OptionalTypeInstancePassword(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeInstancePassword(v)
    end
  end

  # The Optional<T> type for TypeKeyReference.

  def write_OptionalTypeKeyReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeKeyReference(v)
    end
  end

  # The Optional<T> type for TypeMetadataService.

  def write_OptionalTypeMetadataService(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeMetadataService(v)
    end
  end

  # The Optional<T> type for TypeNamedReference.

  def write_OptionalTypeNamedReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeNamedReference(v)
    end
  end

  # The Optional<T> type for TypeNetworkAttachmentReference.

  def write_OptionalTypeNetworkAttachmentReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeNetworkAttachmentReference(v)
    end
  end

  # The Optional<T> type for TypeNetworkInterfaceReference.

  def write_OptionalTypeNetworkInterfaceReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeNetworkInterfaceReference(v)
    end
  end

  # The Optional<T> type for TypePageLink.

  def write_OptionalTypePageLink(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypePageLink(v)
    end
  end

  # The Optional<T> type for TypePlacementTarget.

  def write_OptionalTypePlacementTarget(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypePlacementTarget(v)
    end
  end

  # The Optional<T> type for TypeReservationAffinity.

  def write_OptionalTypeReservationAffinity(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeReservationAffinity(v)
    end
  end

  # The Optional<T> type for TypeReservedIpReference.

  def write_OptionalTypeReservedIpReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeReservedIpReference(v)
    end
  end

  # The Optional<T> type for TypeResourceReference.

  def write_OptionalTypeResourceReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeResourceReference(v)
    end
  end

  # The Optional<T> type for TypeSoftwareEntitlement.

  def write_OptionalTypeSoftwareEntitlement(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeSoftwareEntitlement(v)
    end
  end

  # The Optional<T> type for TypeSoftwareVendor.

  def write_OptionalTypeSoftwareVendor(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeSoftwareVendor(v)
    end
  end

  # The Optional<T> type for TypeVcpu.

  def write_OptionalTypeVcpu(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVcpu(v)
    end
  end

  # The Optional<T> type for TypeVcpuBurst.

  def write_OptionalTypeVcpuBurst(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVcpuBurst(v)
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentDevice.

  def write_OptionalTypeVolumeAttachmentDevice(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVolumeAttachmentDevice(v)
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentReference.

  def write_OptionalTypeVolumeAttachmentReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVolumeAttachmentReference(v)
    end
  end

  # The Optional<T> type for TypeAvailabilityClass.

  def write_OptionalTypeAvailabilityClass(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeAvailabilityClass(v)
    end
  end

  # The Optional<T> type for TypeConfidentialComputeMode.

  def write_OptionalTypeConfidentialComputeMode(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeConfidentialComputeMode(v)
    end
  end

  # The Optional<T> type for TypeDiskInterfaceType.

  def write_OptionalTypeDiskInterfaceType(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeDiskInterfaceType(v)
    end
  end

  # The Optional<T> type for TypeGpuManufacturer.

  def write_OptionalTypeGpuManufacturer(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeGpuManufacturer(v)
    end
  end

  # The Optional<T> type for TypeHealthState.

  def write_OptionalTypeHealthState(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeHealthState(v)
    end
  end

  # The Optional<T> type for TypeHostFailurePolicy.

  def write_OptionalTypeHostFailurePolicy(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeHostFailurePolicy(v)
    end
  end

  # The Optional<T> type for TypeInstanceStatus.

  def write_OptionalTypeInstanceStatus(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeInstanceStatus(v)
    end
  end

  # The Optional<T> type for TypeKeyType.

  def write_OptionalTypeKeyType(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeKeyType(v)
    end
  end

  # The Optional<T> type for TypeLifecycleState.

  def write_OptionalTypeLifecycleState(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeLifecycleState(v)
    end
  end

  # The Optional<T> type for TypeMetadataProtocol.

  def write_OptionalTypeMetadataProtocol(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeMetadataProtocol(v)
    end
  end

  # The Optional<T> type for TypeNetworkInterfaceStatus.

  def write_OptionalTypeNetworkInterfaceStatus(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeNetworkInterfaceStatus(v)
    end
  end

  # The Optional<T> type for TypeNetworkInterfaceType.

  def write_OptionalTypeNetworkInterfaceType(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeNetworkInterfaceType(v)
    end
  end

  # The Optional<T> type for TypePlacementGroupStrategy.

  def write_OptionalTypePlacementGroupStrategy(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypePlacementGroupStrategy(v)
    end
  end

  # The Optional<T> type for TypePlacementTargetType.

  def write_OptionalTypePlacementTargetType(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypePlacementTargetType(v)
    end
  end

  # The Optional<T> type for TypePreemptionPolicy.

  def write_OptionalTypePreemptionPolicy(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypePreemptionPolicy(v)
    end
  end

  # The Optional<T> type for TypeProtocolStateFilteringMode.

  def write_OptionalTypeProtocolStateFilteringMode(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeProtocolStateFilteringMode(v)
    end
  end

  # The Optional<T> type for TypeReasonCode.

  def write_OptionalTypeReasonCode(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeReasonCode(v)
    end
  end

  # The Optional<T> type for TypeReservationAffinityPolicy.

  def write_OptionalTypeReservationAffinityPolicy(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeReservationAffinityPolicy(v)
    end
  end

  # The Optional<T> type for TypeVcpuArchitecture.

  def write_OptionalTypeVcpuArchitecture(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVcpuArchitecture(v)
    end
  end

  # The Optional<T> type for TypeVcpuManufacturer.

  def write_OptionalTypeVcpuManufacturer(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVcpuManufacturer(v)
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentStatus.

  def write_OptionalTypeVolumeAttachmentStatus(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVolumeAttachmentStatus(v)
    end
  end

  # The Optional<T> type for TypeVolumeAttachmentType.

  def write_OptionalTypeVolumeAttachmentType(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVolumeAttachmentType(v)
    end
  end

  # The Optional<T> type for TypeVolumeBandwidthQosMode.

  def write_OptionalTypeVolumeBandwidthQosMode(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_TypeVolumeBandwidthQosMode(v)
    end
  end

  # The Optional<T> type for SequenceTypeFloatingIpReference.

  def write_OptionalSequenceTypeFloatingIpReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeFloatingIpReference(v)
    end
  end

  # The Optional<T> type for SequenceTypeInstanceDisk.

  def write_OptionalSequenceTypeInstanceDisk(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeInstanceDisk(v)
    end
  end

  # The Optional<T> type for SequenceTypeLicensedSoftware.

  def write_OptionalSequenceTypeLicensedSoftware(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeLicensedSoftware(v)
    end
  end

  # The Optional<T> type for SequenceTypeNetworkAttachmentReference.

  def write_OptionalSequenceTypeNetworkAttachmentReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeNetworkAttachmentReference(v)
    end
  end

  # The Optional<T> type for SequenceTypeNetworkInterfaceReference.

  def write_OptionalSequenceTypeNetworkInterfaceReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeNetworkInterfaceReference(v)
    end
  end

  # The Optional<T> type for SequenceTypeReason.

  def write_OptionalSequenceTypeReason(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeReason(v)
    end
  end

  # The Optional<T> type for SequenceTypeReservedIpReference.

  def write_OptionalSequenceTypeReservedIpReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeReservedIpReference(v)
    end
  end

  # The Optional<T> type for SequenceTypeResourceReference.

  def write_OptionalSequenceTypeResourceReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeResourceReference(v)
    end
  end

  # The Optional<T> type for SequenceTypeVolumeAttachmentReference.

  def write_OptionalSequenceTypeVolumeAttachmentReference(v)
    if v.nil?
      pack_into(1, 'c', 0)
    else
      pack_into(1, 'c', 1)
      self.write_SequenceTypeVolumeAttachmentReference(v)
    end
  end

  # The Sequence<T> type for string.

  def write_Sequencestring(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_string(item)
    end
  end

  # The Sequence<T> type for TypeFloatingIpReference.

  def write_SequenceTypeFloatingIpReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeFloatingIpReference(item)
    end
  end

  # The Sequence<T> type for TypeInstanceClusterNetworkAttachment.

  def write_SequenceTypeInstanceClusterNetworkAttachment(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeInstanceClusterNetworkAttachment(item)
    end
  end

  # The Sequence<T> type for TypeInstanceDisk.

  def write_SequenceTypeInstanceDisk(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeInstanceDisk(item)
    end
  end

  # The Sequence<T> type for TypeInstanceNetworkAttachment.

  def write_SequenceTypeInstanceNetworkAttachment(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeInstanceNetworkAttachment(item)
    end
  end

  # The Sequence<T> type for TypeInstanceSoftwareAttachment.

  def write_SequenceTypeInstanceSoftwareAttachment(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeInstanceSoftwareAttachment(item)
    end
  end

  # The Sequence<T> type for TypeKey.

  def write_SequenceTypeKey(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeKey(item)
    end
  end

  # The Sequence<T> type for TypeKeyReference.

  def write_SequenceTypeKeyReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeKeyReference(item)
    end
  end

  # The Sequence<T> type for TypeLicensedSoftware.

  def write_SequenceTypeLicensedSoftware(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeLicensedSoftware(item)
    end
  end

  # The Sequence<T> type for TypeNetworkAttachmentReference.

  def write_SequenceTypeNetworkAttachmentReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeNetworkAttachmentReference(item)
    end
  end

  # The Sequence<T> type for TypeNetworkInterface.

  def write_SequenceTypeNetworkInterface(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeNetworkInterface(item)
    end
  end

  # The Sequence<T> type for TypeNetworkInterfaceReference.

  def write_SequenceTypeNetworkInterfaceReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeNetworkInterfaceReference(item)
    end
  end

  # The Sequence<T> type for TypePlacementGroup.

  def write_SequenceTypePlacementGroup(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypePlacementGroup(item)
    end
  end

  # The Sequence<T> type for TypeReason.

  def write_SequenceTypeReason(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeReason(item)
    end
  end

  # The Sequence<T> type for TypeReservedIpReference.

  def write_SequenceTypeReservedIpReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeReservedIpReference(item)
    end
  end

  # The Sequence<T> type for TypeResourceReference.

  def write_SequenceTypeResourceReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeResourceReference(item)
    end
  end

  # The Sequence<T> type for TypeVirtualNetworkInterface.

  def write_SequenceTypeVirtualNetworkInterface(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeVirtualNetworkInterface(item)
    end
  end

  # The Sequence<T> type for TypeVolumeAttachment.

  def write_SequenceTypeVolumeAttachment(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeVolumeAttachment(item)
    end
  end

  # The Sequence<T> type for TypeVolumeAttachmentReference.

  def write_SequenceTypeVolumeAttachmentReference(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_TypeVolumeAttachmentReference(item)
    end
  end

  # The Map<T> type for MapStringString.

  def write_MapStringString(items)
    pack_into(4, 'l>', items.size)

    items.each do |k, v|
      self.write_string(k)
      self.write_string(v)
    end
  end



  private

  def reserve(num_bytes)
    if @rust_buf.len + num_bytes > @rust_buf.capacity
      @rust_buf = RustBuffer.reserve(@rust_buf, num_bytes)
    end

    yield

    @rust_buf.len += num_bytes
  end

  def pack_into(size, format, value)
    reserve(size) do
      @rust_buf.data.put_array_of_char @rust_buf.len, [value].pack(format).bytes
    end
  end
end

private_constant :RustBufferBuilder

  # Error definitions
  class RustCallStatus < FFI::Struct
  layout :code,    :int8,
         :error_buf, RustBuffer

  def code
    self[:code]
  end

  def error_buf
    self[:error_buf]
  end

  def to_s
    "RustCallStatus(code=#{self[:code]})"
  end
end

# These match the values from the uniffi::rustcalls module
CALL_SUCCESS = 0
CALL_ERROR = 1
CALL_PANIC = 2


module VpcMetadataError
  class InvalidInput < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Disabled < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Unreachable < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Timeout < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Transport < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class InvalidResponse < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Unauthenticated < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Forbidden < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class NotFound < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Rejected < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Throttled < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class ServiceError < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Cancelled < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end
  class Internal < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end

end

























# Map error modules to the RustBuffer method name that reads them
ERROR_MODULE_TO_READER_METHOD = {
VpcMetadataError => :read_TypeVpcMetadataError,
}

private_constant :ERROR_MODULE_TO_READER_METHOD, :CALL_SUCCESS, :CALL_ERROR, :CALL_PANIC,
                 :RustCallStatus

def self.consume_buffer_into_error(error_module, rust_buffer)
  rust_buffer.consumeWithStream do |stream|
    reader_method = ERROR_MODULE_TO_READER_METHOD[error_module] ||
                    ERROR_MODULE_TO_READER_METHOD[error_module.name&.split('::')&.last]
    return stream.send(reader_method)
  end
end

class InternalError < StandardError
end

def self.rust_call(fn_name, *args)
  # Call a rust function
  rust_call_with_error(nil, fn_name, *args)
end

def self.rust_call_with_error(error_module, fn_name, *args)
  # Call a rust function and handle errors
  #
  # Use this when the rust function returns a Result<>.  error_module must be the error_module that corresponds to that Result.


  # Note: RustCallStatus.new zeroes out the struct, which is exactly what we
  # want to pass to Rust (code=0, error_buf=RustBuffer(len=0, capacity=0,
  # data=NULL))
  status = RustCallStatus.new
  args << status

  result = UniFFILib.public_send(fn_name, *args)

  case status.code
  when CALL_SUCCESS
    result
  when CALL_ERROR
    if error_module.nil?
      status.error_buf.free
      raise InternalError, "CALL_ERROR with no error_module set"
    else
      raise consume_buffer_into_error(error_module, status.error_buf)
    end
  when CALL_PANIC
    # When the rust code sees a panic, it tries to construct a RustBuffer
    # with the message.  But if that code panics, then it just sends back
    # an empty buffer.
    if status.error_buf.len > 0
      raise InternalError, status.error_buf.consume_into_string
    else
      raise InternalError, "Rust panic"
    end
  else
    raise InternalError, "Unknown call status: #{status.code}"
  end
end

private_class_method :consume_buffer_into_error

  # This is how we find and load the dynamic library provided by the component.
# For now we just look it up by name.
module UniFFILib
  extend FFI::Library


  ffi_lib VpcMetadata::LIBRARY


  # Define FFI callback types and structs (vtables, etc.)

  callback :RustFutureContinuationCallback,
    [:uint64, :int8, ],
    :void

  callback :ForeignFutureDroppedCallback,
    [:uint64, ],
    :void

  callback :CallbackInterfaceFree,
    [:uint64, ],
    :void

  callback :CallbackInterfaceClone,
    [:uint64, ],
    :uint64

  class ForeignFutureDroppedCallbackStruct < FFI::Struct
    layout(
      :handle, :uint64,
      :free, :ForeignFutureDroppedCallback
    )
  end

  class ForeignFutureResultU8 < FFI::Struct
    layout(
      :return_value, :uint8,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU8,
    [:uint64, ForeignFutureResultU8.by_value, ],
    :void

  class ForeignFutureResultI8 < FFI::Struct
    layout(
      :return_value, :int8,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI8,
    [:uint64, ForeignFutureResultI8.by_value, ],
    :void

  class ForeignFutureResultU16 < FFI::Struct
    layout(
      :return_value, :uint16,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU16,
    [:uint64, ForeignFutureResultU16.by_value, ],
    :void

  class ForeignFutureResultI16 < FFI::Struct
    layout(
      :return_value, :int16,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI16,
    [:uint64, ForeignFutureResultI16.by_value, ],
    :void

  class ForeignFutureResultU32 < FFI::Struct
    layout(
      :return_value, :uint32,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU32,
    [:uint64, ForeignFutureResultU32.by_value, ],
    :void

  class ForeignFutureResultI32 < FFI::Struct
    layout(
      :return_value, :int32,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI32,
    [:uint64, ForeignFutureResultI32.by_value, ],
    :void

  class ForeignFutureResultU64 < FFI::Struct
    layout(
      :return_value, :uint64,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU64,
    [:uint64, ForeignFutureResultU64.by_value, ],
    :void

  class ForeignFutureResultI64 < FFI::Struct
    layout(
      :return_value, :int64,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI64,
    [:uint64, ForeignFutureResultI64.by_value, ],
    :void

  class ForeignFutureResultF32 < FFI::Struct
    layout(
      :return_value, :float,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteF32,
    [:uint64, ForeignFutureResultF32.by_value, ],
    :void

  class ForeignFutureResultF64 < FFI::Struct
    layout(
      :return_value, :double,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteF64,
    [:uint64, ForeignFutureResultF64.by_value, ],
    :void

  class ForeignFutureResultRustBuffer < FFI::Struct
    layout(
      :return_value, RustBuffer.by_value,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteRustBuffer,
    [:uint64, ForeignFutureResultRustBuffer.by_value, ],
    :void

  class ForeignFutureResultVoid < FFI::Struct
    layout(
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteVoid,
    [:uint64, ForeignFutureResultVoid.by_value, ],
    :void

  attach_function :uniffi_vpc_metadata_uniffi_fn_clone_blockingclient,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_free_blockingclient,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_vpc_metadata_uniffi_fn_constructor_blockingclient_new,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_certificate,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_iam_token,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_token,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_cluster_network_attachment,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_initialization,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_attachment,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_interface,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_software_attachment,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_volume_attachment,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_key,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_metadata,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_placement_group,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_virtual_network_interface,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_iam_token,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_identity_token,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_cluster_network_attachments,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_attachments,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_interfaces,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_software_attachments,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_volume_attachments,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_keys,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_placement_groups,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_virtual_network_interfaces,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_blockingclient_wait_ready,
    [:uint64, :double, RustCallStatus.by_ref],
    :void,
    blocking: true

  attach_function :uniffi_vpc_metadata_uniffi_fn_clone_client,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_free_client,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_vpc_metadata_uniffi_fn_constructor_client_new,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_certificate,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_iam_token,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_token,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_cluster_network_attachment,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_initialization,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_attachment,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_interface,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_software_attachment,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_volume_attachment,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_key,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_metadata,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_placement_group,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_get_virtual_network_interface,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_iam_token,
    [:uint64, RustBuffer.by_value, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_identity_token,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_cluster_network_attachments,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_attachments,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_interfaces,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_software_attachments,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_volume_attachments,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_keys,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_placement_groups,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_list_virtual_network_interfaces,
    [:uint64, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_client_wait_ready,
    [:uint64, :double, ],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_clone_additionalproperties,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_free_additionalproperties,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_json,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_names,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_debug,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_display,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_eq,
    [:uint64, :uint64, RustCallStatus.by_ref],
    :int8

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_ne,
    [:uint64, :uint64, RustCallStatus.by_ref],
    :int8

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_hash,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_clone_secret,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_vpc_metadata_uniffi_fn_free_secret,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_secret_expose,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_debug,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_display,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_eq,
    [:uint64, :uint64, RustCallStatus.by_ref],
    :int8

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_ne,
    [:uint64, :uint64, RustCallStatus.by_ref],
    :int8

  attach_function :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_hash,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :ffi_vpc_metadata_uniffi_rustbuffer_alloc,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_vpc_metadata_uniffi_rustbuffer_from_bytes,
    [ForeignBytes, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_vpc_metadata_uniffi_rustbuffer_free,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rustbuffer_reserve,
    [RustBuffer.by_value, :uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_u8,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_u8,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_u8,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_u8,
    [:uint64, RustCallStatus.by_ref],
    :uint8

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_i8,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_i8,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_i8,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_i8,
    [:uint64, RustCallStatus.by_ref],
    :int8

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_u16,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_u16,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_u16,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_u16,
    [:uint64, RustCallStatus.by_ref],
    :uint16

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_i16,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_i16,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_i16,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_i16,
    [:uint64, RustCallStatus.by_ref],
    :int16

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_u32,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_u32,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_u32,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_u32,
    [:uint64, RustCallStatus.by_ref],
    :uint32

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_i32,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_i32,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_i32,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_i32,
    [:uint64, RustCallStatus.by_ref],
    :int32

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_u64,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_u64,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_u64,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_u64,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_i64,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_i64,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_i64,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_i64,
    [:uint64, RustCallStatus.by_ref],
    :int64

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_f32,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_f32,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_f32,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_f32,
    [:uint64, RustCallStatus.by_ref],
    :float

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_f64,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_f64,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_f64,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_f64,
    [:uint64, RustCallStatus.by_ref],
    :double

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_vpc_metadata_uniffi_rust_future_poll_void,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_cancel_void,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_free_void,
    [:uint64, ],
    :void

  attach_function :ffi_vpc_metadata_uniffi_rust_future_complete_void,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_certificate,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_iam_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_create_identity_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_cluster_network_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_initialization,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_network_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_network_interface,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_software_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_instance_volume_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_key,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_metadata,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_placement_group,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_get_virtual_network_interface,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_iam_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_identity_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_cluster_network_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_network_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_network_interfaces,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_software_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_instance_volume_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_keys,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_placement_groups,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_list_virtual_network_interfaces,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_blockingclient_wait_ready,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_certificate,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_iam_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_create_identity_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_cluster_network_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_initialization,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_network_interface,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_software_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_instance_volume_attachment,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_key,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_metadata,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_placement_group,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_get_virtual_network_interface,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_iam_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_identity_token,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_cluster_network_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_network_interfaces,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_software_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_instance_volume_attachments,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_keys,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_placement_groups,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_list_virtual_network_interfaces,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_client_wait_ready,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_json,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_additionalproperties_names,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_method_secret_expose,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_constructor_blockingclient_new,
    [],
    :uint16

  attach_function :uniffi_vpc_metadata_uniffi_checksum_constructor_client_new,
    [],
    :uint16

  attach_function :ffi_vpc_metadata_uniffi_uniffi_contract_version,
    [],
    :uint32

end
  # RustFuture poll codes
UNIFFI_RUST_FUTURE_POLL_READY = 0
UNIFFI_RUST_FUTURE_POLL_WAKE = 1

# Handle map for storing write-end IO objects used by the continuation callbacks.
UNIFFI_ASYNC_HANDLE_MAP = UniffiHandleMap.new

# Continuation callback for async functions.
# Called by Rust when the future is ready to make progress.
# Writes the poll code to the pipe so the waiting thread/fiber can continue.
#
# Exceptions must never escape this Proc.
# Rust invokes it directly via FFI, so any unhandled Ruby exception would be caught
# by Ruby-FFI, which swallows it (prints a warning) and returns a garbage value to Rust.
# The poll code Rust receives would be invalid, causing the Ruby polling loop to
# never see POLL_READY and block forever.
UNIFFI_CONTINUATION_CALLBACK = Proc.new do |data, poll_code|
  begin
    wr = UNIFFI_ASYNC_HANDLE_MAP.get data

    # This can only be blocking if pipe if full. Rust will never try to call continuation
    # callback more than once (so will not fill it up), hence this call should never block.
    wr.putc poll_code
  rescue Exception
    # Swallow exception. A leak or a hang is better than a hard VM segfault.
  end
end

# Poll a Rust future to completion.
#
# This works both with and without a Fiber::Scheduler:
# - Without scheduler: wait_readable blocks with a timeout, releasing the GVL
#   so the callback can fire from foreign threads (works around MRI limitation
#   where rb_thread_call_with_gvl cannot wake up threads in indefinite sleep).
# - With scheduler: wait_readable hooks into io_wait, yielding the fiber.
#
# cancel_fn is called in the ensure block when exception interrupts an in-flight poll.
# This guarantees Rust fires the continuation callback so the handle-map entry is released
# and the pipe is drained before we free the future.
def self.uniffi_rust_call_async(rust_future, poll_fn, cancel_fn, complete_fn, free_fn, lift_func, error_ffi_converter)
  rd = wr = nil
  handle = nil
  poll_in_flight = false

  begin
    rd, wr = IO.pipe
    wr.sync = true # avoid buffering and delayed read for rd.wait_readable
    handle = UNIFFI_ASYNC_HANDLE_MAP.insert wr

    loop do
      poll_in_flight = true
      UniFFILib.public_send(poll_fn, rust_future, UNIFFI_CONTINUATION_CALLBACK, handle)

      # Blocks until the continuation callback writes to the pipe.
      # Releases the GVL so the callback can fire from foreign threads.
      # With a Fiber::Scheduler, this hooks into io_wait for non-blocking concurrency.
      rd.wait_readable
      poll_code = rd.getbyte
      poll_in_flight = false

      break if poll_code == UNIFFI_RUST_FUTURE_POLL_READY
    end

    result = if error_ffi_converter.nil?
      ::VpcMetadata.rust_call(complete_fn, rust_future)
    else
      ::VpcMetadata.rust_call_with_error(error_ffi_converter, complete_fn, rust_future)
    end

    lift_func.call(result)
  ensure
    # Defer any further Thread#raise / Timeout during cleanup so all steps execute
    # automatically. Without this, a second raise during wait_readable(0.5) would skip
    # handle-map removal, pipe close, and free_fn - leaking FDs and Rust memory.
    Thread.handle_interrupt(Exception => :never) do
      if poll_in_flight
        # An exception interrupted an in-flight poll. Cancel and drain the byte
        # the continuation callback will write so we don't leak the pipe.
        UniFFILib.public_send(cancel_fn, rust_future)
        # rd.wait_readable may time out and return nil if the poll was never actually sent
        # (raise landed between poll_in_flight=true and the FFI call).
        if rd.wait_readable(0.5)
          rd.getbyte
        end
      end

      # Remove handle first so any late-firing callback's `get` raises (swallowed by rescue).
      UNIFFI_ASYNC_HANDLE_MAP.remove(handle) rescue nil if handle
      rd&.close rescue nil
      wr&.close rescue nil
      UniFFILib.public_send(free_fn, rust_future)
    end
  end
end

  # Custom type definitions.

  # Public interface members begin here.






class AvailabilityClass
  def initialize
    raise RuntimeError, 'AvailabilityClass cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class STANDARD < AvailabilityClass

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "AvailabilityClass::STANDARD"
    end
    def ==(other)
      return false unless other.respond_to?(:standard?)
      return false unless other.standard?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def standard?
      instance_of? AvailabilityClass::STANDARD
    end

    def spot?
      instance_of? AvailabilityClass::SPOT
    end

    def unknown?
      instance_of? AvailabilityClass::UNKNOWN
    end

  end
  class SPOT < AvailabilityClass

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "AvailabilityClass::SPOT"
    end
    def ==(other)
      return false unless other.respond_to?(:spot?)
      return false unless other.spot?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def standard?
      instance_of? AvailabilityClass::STANDARD
    end

    def spot?
      instance_of? AvailabilityClass::SPOT
    end

    def unknown?
      instance_of? AvailabilityClass::UNKNOWN
    end

  end
  class UNKNOWN < AvailabilityClass

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "AvailabilityClass::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def standard?
      instance_of? AvailabilityClass::STANDARD
    end

    def spot?
      instance_of? AvailabilityClass::SPOT
    end

    def unknown?
      instance_of? AvailabilityClass::UNKNOWN
    end

  end

end






class ConfidentialComputeMode
  def initialize
    raise RuntimeError, 'ConfidentialComputeMode cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class DISABLED < ConfidentialComputeMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ConfidentialComputeMode::DISABLED"
    end
    def ==(other)
      return false unless other.respond_to?(:disabled?)
      return false unless other.disabled?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def disabled?
      instance_of? ConfidentialComputeMode::DISABLED
    end

    def sgx?
      instance_of? ConfidentialComputeMode::SGX
    end

    def tdx?
      instance_of? ConfidentialComputeMode::TDX
    end

    def unknown?
      instance_of? ConfidentialComputeMode::UNKNOWN
    end

  end
  class SGX < ConfidentialComputeMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ConfidentialComputeMode::SGX"
    end
    def ==(other)
      return false unless other.respond_to?(:sgx?)
      return false unless other.sgx?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def disabled?
      instance_of? ConfidentialComputeMode::DISABLED
    end

    def sgx?
      instance_of? ConfidentialComputeMode::SGX
    end

    def tdx?
      instance_of? ConfidentialComputeMode::TDX
    end

    def unknown?
      instance_of? ConfidentialComputeMode::UNKNOWN
    end

  end
  class TDX < ConfidentialComputeMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ConfidentialComputeMode::TDX"
    end
    def ==(other)
      return false unless other.respond_to?(:tdx?)
      return false unless other.tdx?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def disabled?
      instance_of? ConfidentialComputeMode::DISABLED
    end

    def sgx?
      instance_of? ConfidentialComputeMode::SGX
    end

    def tdx?
      instance_of? ConfidentialComputeMode::TDX
    end

    def unknown?
      instance_of? ConfidentialComputeMode::UNKNOWN
    end

  end
  class UNKNOWN < ConfidentialComputeMode

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "ConfidentialComputeMode::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def disabled?
      instance_of? ConfidentialComputeMode::DISABLED
    end

    def sgx?
      instance_of? ConfidentialComputeMode::SGX
    end

    def tdx?
      instance_of? ConfidentialComputeMode::TDX
    end

    def unknown?
      instance_of? ConfidentialComputeMode::UNKNOWN
    end

  end

end






class DiskInterfaceType
  def initialize
    raise RuntimeError, 'DiskInterfaceType cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class NVME < DiskInterfaceType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "DiskInterfaceType::NVME"
    end
    def ==(other)
      return false unless other.respond_to?(:nvme?)
      return false unless other.nvme?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def nvme?
      instance_of? DiskInterfaceType::NVME
    end

    def virtio_blk?
      instance_of? DiskInterfaceType::VIRTIO_BLK
    end

    def unknown?
      instance_of? DiskInterfaceType::UNKNOWN
    end

  end
  class VIRTIO_BLK < DiskInterfaceType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "DiskInterfaceType::VIRTIO_BLK"
    end
    def ==(other)
      return false unless other.respond_to?(:virtio_blk?)
      return false unless other.virtio_blk?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def nvme?
      instance_of? DiskInterfaceType::NVME
    end

    def virtio_blk?
      instance_of? DiskInterfaceType::VIRTIO_BLK
    end

    def unknown?
      instance_of? DiskInterfaceType::UNKNOWN
    end

  end
  class UNKNOWN < DiskInterfaceType

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "DiskInterfaceType::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def nvme?
      instance_of? DiskInterfaceType::NVME
    end

    def virtio_blk?
      instance_of? DiskInterfaceType::VIRTIO_BLK
    end

    def unknown?
      instance_of? DiskInterfaceType::UNKNOWN
    end

  end

end






class GpuManufacturer
  def initialize
    raise RuntimeError, 'GpuManufacturer cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class AMD < GpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "GpuManufacturer::AMD"
    end
    def ==(other)
      return false unless other.respond_to?(:amd?)
      return false unless other.amd?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? GpuManufacturer::AMD
    end

    def intel?
      instance_of? GpuManufacturer::INTEL
    end

    def nvidia?
      instance_of? GpuManufacturer::NVIDIA
    end

    def unknown?
      instance_of? GpuManufacturer::UNKNOWN
    end

  end
  class INTEL < GpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "GpuManufacturer::INTEL"
    end
    def ==(other)
      return false unless other.respond_to?(:intel?)
      return false unless other.intel?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? GpuManufacturer::AMD
    end

    def intel?
      instance_of? GpuManufacturer::INTEL
    end

    def nvidia?
      instance_of? GpuManufacturer::NVIDIA
    end

    def unknown?
      instance_of? GpuManufacturer::UNKNOWN
    end

  end
  class NVIDIA < GpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "GpuManufacturer::NVIDIA"
    end
    def ==(other)
      return false unless other.respond_to?(:nvidia?)
      return false unless other.nvidia?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? GpuManufacturer::AMD
    end

    def intel?
      instance_of? GpuManufacturer::INTEL
    end

    def nvidia?
      instance_of? GpuManufacturer::NVIDIA
    end

    def unknown?
      instance_of? GpuManufacturer::UNKNOWN
    end

  end
  class UNKNOWN < GpuManufacturer

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "GpuManufacturer::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? GpuManufacturer::AMD
    end

    def intel?
      instance_of? GpuManufacturer::INTEL
    end

    def nvidia?
      instance_of? GpuManufacturer::NVIDIA
    end

    def unknown?
      instance_of? GpuManufacturer::UNKNOWN
    end

  end

end






class HealthState
  def initialize
    raise RuntimeError, 'HealthState cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class OK < HealthState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "HealthState::OK"
    end
    def ==(other)
      return false unless other.respond_to?(:ok?)
      return false unless other.ok?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def ok?
      instance_of? HealthState::OK
    end

    def degraded?
      instance_of? HealthState::DEGRADED
    end

    def faulted?
      instance_of? HealthState::FAULTED
    end

    def inapplicable?
      instance_of? HealthState::INAPPLICABLE
    end

    def unknown?
      instance_of? HealthState::UNKNOWN
    end

  end
  class DEGRADED < HealthState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "HealthState::DEGRADED"
    end
    def ==(other)
      return false unless other.respond_to?(:degraded?)
      return false unless other.degraded?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def ok?
      instance_of? HealthState::OK
    end

    def degraded?
      instance_of? HealthState::DEGRADED
    end

    def faulted?
      instance_of? HealthState::FAULTED
    end

    def inapplicable?
      instance_of? HealthState::INAPPLICABLE
    end

    def unknown?
      instance_of? HealthState::UNKNOWN
    end

  end
  class FAULTED < HealthState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "HealthState::FAULTED"
    end
    def ==(other)
      return false unless other.respond_to?(:faulted?)
      return false unless other.faulted?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def ok?
      instance_of? HealthState::OK
    end

    def degraded?
      instance_of? HealthState::DEGRADED
    end

    def faulted?
      instance_of? HealthState::FAULTED
    end

    def inapplicable?
      instance_of? HealthState::INAPPLICABLE
    end

    def unknown?
      instance_of? HealthState::UNKNOWN
    end

  end
  class INAPPLICABLE < HealthState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "HealthState::INAPPLICABLE"
    end
    def ==(other)
      return false unless other.respond_to?(:inapplicable?)
      return false unless other.inapplicable?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def ok?
      instance_of? HealthState::OK
    end

    def degraded?
      instance_of? HealthState::DEGRADED
    end

    def faulted?
      instance_of? HealthState::FAULTED
    end

    def inapplicable?
      instance_of? HealthState::INAPPLICABLE
    end

    def unknown?
      instance_of? HealthState::UNKNOWN
    end

  end
  class UNKNOWN < HealthState

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "HealthState::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def ok?
      instance_of? HealthState::OK
    end

    def degraded?
      instance_of? HealthState::DEGRADED
    end

    def faulted?
      instance_of? HealthState::FAULTED
    end

    def inapplicable?
      instance_of? HealthState::INAPPLICABLE
    end

    def unknown?
      instance_of? HealthState::UNKNOWN
    end

  end

end






class HostFailurePolicy
  def initialize
    raise RuntimeError, 'HostFailurePolicy cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class RESTART < HostFailurePolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "HostFailurePolicy::RESTART"
    end
    def ==(other)
      return false unless other.respond_to?(:restart?)
      return false unless other.restart?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def restart?
      instance_of? HostFailurePolicy::RESTART
    end

    def stop?
      instance_of? HostFailurePolicy::STOP
    end

    def unknown?
      instance_of? HostFailurePolicy::UNKNOWN
    end

  end
  class STOP < HostFailurePolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "HostFailurePolicy::STOP"
    end
    def ==(other)
      return false unless other.respond_to?(:stop?)
      return false unless other.stop?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def restart?
      instance_of? HostFailurePolicy::RESTART
    end

    def stop?
      instance_of? HostFailurePolicy::STOP
    end

    def unknown?
      instance_of? HostFailurePolicy::UNKNOWN
    end

  end
  class UNKNOWN < HostFailurePolicy

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "HostFailurePolicy::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def restart?
      instance_of? HostFailurePolicy::RESTART
    end

    def stop?
      instance_of? HostFailurePolicy::STOP
    end

    def unknown?
      instance_of? HostFailurePolicy::UNKNOWN
    end

  end

end






class InstanceStatus
  def initialize
    raise RuntimeError, 'InstanceStatus cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class DELETING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::DELETING"
    end
    def ==(other)
      return false unless other.respond_to?(:deleting?)
      return false unless other.deleting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class FAILED < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::FAILED"
    end
    def ==(other)
      return false unless other.respond_to?(:failed?)
      return false unless other.failed?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class PENDING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::PENDING"
    end
    def ==(other)
      return false unless other.respond_to?(:pending?)
      return false unless other.pending?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class RESTARTING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::RESTARTING"
    end
    def ==(other)
      return false unless other.respond_to?(:restarting?)
      return false unless other.restarting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class RUNNING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::RUNNING"
    end
    def ==(other)
      return false unless other.respond_to?(:running?)
      return false unless other.running?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class STARTING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::STARTING"
    end
    def ==(other)
      return false unless other.respond_to?(:starting?)
      return false unless other.starting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class STOPPED < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::STOPPED"
    end
    def ==(other)
      return false unless other.respond_to?(:stopped?)
      return false unless other.stopped?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class STOPPING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::STOPPING"
    end
    def ==(other)
      return false unless other.respond_to?(:stopping?)
      return false unless other.stopping?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class PAUSED < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::PAUSED"
    end
    def ==(other)
      return false unless other.respond_to?(:paused?)
      return false unless other.paused?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class PAUSING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::PAUSING"
    end
    def ==(other)
      return false unless other.respond_to?(:pausing?)
      return false unless other.pausing?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class RESUMING < InstanceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "InstanceStatus::RESUMING"
    end
    def ==(other)
      return false unless other.respond_to?(:resuming?)
      return false unless other.resuming?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end
  class UNKNOWN < InstanceStatus

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "InstanceStatus::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? InstanceStatus::DELETING
    end

    def failed?
      instance_of? InstanceStatus::FAILED
    end

    def pending?
      instance_of? InstanceStatus::PENDING
    end

    def restarting?
      instance_of? InstanceStatus::RESTARTING
    end

    def running?
      instance_of? InstanceStatus::RUNNING
    end

    def starting?
      instance_of? InstanceStatus::STARTING
    end

    def stopped?
      instance_of? InstanceStatus::STOPPED
    end

    def stopping?
      instance_of? InstanceStatus::STOPPING
    end

    def paused?
      instance_of? InstanceStatus::PAUSED
    end

    def pausing?
      instance_of? InstanceStatus::PAUSING
    end

    def resuming?
      instance_of? InstanceStatus::RESUMING
    end

    def unknown?
      instance_of? InstanceStatus::UNKNOWN
    end

  end

end






class KeyType
  def initialize
    raise RuntimeError, 'KeyType cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class RSA < KeyType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "KeyType::RSA"
    end
    def ==(other)
      return false unless other.respond_to?(:rsa?)
      return false unless other.rsa?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def rsa?
      instance_of? KeyType::RSA
    end

    def ed25519?
      instance_of? KeyType::ED25519
    end

    def unknown?
      instance_of? KeyType::UNKNOWN
    end

  end
  class ED25519 < KeyType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "KeyType::ED25519"
    end
    def ==(other)
      return false unless other.respond_to?(:ed25519?)
      return false unless other.ed25519?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def rsa?
      instance_of? KeyType::RSA
    end

    def ed25519?
      instance_of? KeyType::ED25519
    end

    def unknown?
      instance_of? KeyType::UNKNOWN
    end

  end
  class UNKNOWN < KeyType

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "KeyType::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def rsa?
      instance_of? KeyType::RSA
    end

    def ed25519?
      instance_of? KeyType::ED25519
    end

    def unknown?
      instance_of? KeyType::UNKNOWN
    end

  end

end






class LifecycleState
  def initialize
    raise RuntimeError, 'LifecycleState cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class DELETING < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::DELETING"
    end
    def ==(other)
      return false unless other.respond_to?(:deleting?)
      return false unless other.deleting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class FAILED < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::FAILED"
    end
    def ==(other)
      return false unless other.respond_to?(:failed?)
      return false unless other.failed?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class PENDING < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::PENDING"
    end
    def ==(other)
      return false unless other.respond_to?(:pending?)
      return false unless other.pending?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class STABLE < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::STABLE"
    end
    def ==(other)
      return false unless other.respond_to?(:stable?)
      return false unless other.stable?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class SUSPENDED < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::SUSPENDED"
    end
    def ==(other)
      return false unless other.respond_to?(:suspended?)
      return false unless other.suspended?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class UPDATING < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::UPDATING"
    end
    def ==(other)
      return false unless other.respond_to?(:updating?)
      return false unless other.updating?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class WAITING < LifecycleState

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "LifecycleState::WAITING"
    end
    def ==(other)
      return false unless other.respond_to?(:waiting?)
      return false unless other.waiting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end
  class UNKNOWN < LifecycleState

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "LifecycleState::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def deleting?
      instance_of? LifecycleState::DELETING
    end

    def failed?
      instance_of? LifecycleState::FAILED
    end

    def pending?
      instance_of? LifecycleState::PENDING
    end

    def stable?
      instance_of? LifecycleState::STABLE
    end

    def suspended?
      instance_of? LifecycleState::SUSPENDED
    end

    def updating?
      instance_of? LifecycleState::UPDATING
    end

    def waiting?
      instance_of? LifecycleState::WAITING
    end

    def unknown?
      instance_of? LifecycleState::UNKNOWN
    end

  end

end






class MetadataProtocol
  def initialize
    raise RuntimeError, 'MetadataProtocol cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class HTTP < MetadataProtocol

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "MetadataProtocol::HTTP"
    end
    def ==(other)
      return false unless other.respond_to?(:http?)
      return false unless other.http?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def http?
      instance_of? MetadataProtocol::HTTP
    end

    def https?
      instance_of? MetadataProtocol::HTTPS
    end

    def unknown?
      instance_of? MetadataProtocol::UNKNOWN
    end

  end
  class HTTPS < MetadataProtocol

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "MetadataProtocol::HTTPS"
    end
    def ==(other)
      return false unless other.respond_to?(:https?)
      return false unless other.https?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def http?
      instance_of? MetadataProtocol::HTTP
    end

    def https?
      instance_of? MetadataProtocol::HTTPS
    end

    def unknown?
      instance_of? MetadataProtocol::UNKNOWN
    end

  end
  class UNKNOWN < MetadataProtocol

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "MetadataProtocol::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def http?
      instance_of? MetadataProtocol::HTTP
    end

    def https?
      instance_of? MetadataProtocol::HTTPS
    end

    def unknown?
      instance_of? MetadataProtocol::UNKNOWN
    end

  end

end






class NetworkInterfaceStatus
  def initialize
    raise RuntimeError, 'NetworkInterfaceStatus cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class AVAILABLE < NetworkInterfaceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "NetworkInterfaceStatus::AVAILABLE"
    end
    def ==(other)
      return false unless other.respond_to?(:available?)
      return false unless other.available?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def available?
      instance_of? NetworkInterfaceStatus::AVAILABLE
    end

    def deleting?
      instance_of? NetworkInterfaceStatus::DELETING
    end

    def failed?
      instance_of? NetworkInterfaceStatus::FAILED
    end

    def pending?
      instance_of? NetworkInterfaceStatus::PENDING
    end

    def unknown?
      instance_of? NetworkInterfaceStatus::UNKNOWN
    end

  end
  class DELETING < NetworkInterfaceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "NetworkInterfaceStatus::DELETING"
    end
    def ==(other)
      return false unless other.respond_to?(:deleting?)
      return false unless other.deleting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def available?
      instance_of? NetworkInterfaceStatus::AVAILABLE
    end

    def deleting?
      instance_of? NetworkInterfaceStatus::DELETING
    end

    def failed?
      instance_of? NetworkInterfaceStatus::FAILED
    end

    def pending?
      instance_of? NetworkInterfaceStatus::PENDING
    end

    def unknown?
      instance_of? NetworkInterfaceStatus::UNKNOWN
    end

  end
  class FAILED < NetworkInterfaceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "NetworkInterfaceStatus::FAILED"
    end
    def ==(other)
      return false unless other.respond_to?(:failed?)
      return false unless other.failed?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def available?
      instance_of? NetworkInterfaceStatus::AVAILABLE
    end

    def deleting?
      instance_of? NetworkInterfaceStatus::DELETING
    end

    def failed?
      instance_of? NetworkInterfaceStatus::FAILED
    end

    def pending?
      instance_of? NetworkInterfaceStatus::PENDING
    end

    def unknown?
      instance_of? NetworkInterfaceStatus::UNKNOWN
    end

  end
  class PENDING < NetworkInterfaceStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "NetworkInterfaceStatus::PENDING"
    end
    def ==(other)
      return false unless other.respond_to?(:pending?)
      return false unless other.pending?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def available?
      instance_of? NetworkInterfaceStatus::AVAILABLE
    end

    def deleting?
      instance_of? NetworkInterfaceStatus::DELETING
    end

    def failed?
      instance_of? NetworkInterfaceStatus::FAILED
    end

    def pending?
      instance_of? NetworkInterfaceStatus::PENDING
    end

    def unknown?
      instance_of? NetworkInterfaceStatus::UNKNOWN
    end

  end
  class UNKNOWN < NetworkInterfaceStatus

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "NetworkInterfaceStatus::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def available?
      instance_of? NetworkInterfaceStatus::AVAILABLE
    end

    def deleting?
      instance_of? NetworkInterfaceStatus::DELETING
    end

    def failed?
      instance_of? NetworkInterfaceStatus::FAILED
    end

    def pending?
      instance_of? NetworkInterfaceStatus::PENDING
    end

    def unknown?
      instance_of? NetworkInterfaceStatus::UNKNOWN
    end

  end

end






class NetworkInterfaceType
  def initialize
    raise RuntimeError, 'NetworkInterfaceType cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class PRIMARY < NetworkInterfaceType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "NetworkInterfaceType::PRIMARY"
    end
    def ==(other)
      return false unless other.respond_to?(:primary?)
      return false unless other.primary?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def primary?
      instance_of? NetworkInterfaceType::PRIMARY
    end

    def secondary?
      instance_of? NetworkInterfaceType::SECONDARY
    end

    def unknown?
      instance_of? NetworkInterfaceType::UNKNOWN
    end

  end
  class SECONDARY < NetworkInterfaceType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "NetworkInterfaceType::SECONDARY"
    end
    def ==(other)
      return false unless other.respond_to?(:secondary?)
      return false unless other.secondary?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def primary?
      instance_of? NetworkInterfaceType::PRIMARY
    end

    def secondary?
      instance_of? NetworkInterfaceType::SECONDARY
    end

    def unknown?
      instance_of? NetworkInterfaceType::UNKNOWN
    end

  end
  class UNKNOWN < NetworkInterfaceType

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "NetworkInterfaceType::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def primary?
      instance_of? NetworkInterfaceType::PRIMARY
    end

    def secondary?
      instance_of? NetworkInterfaceType::SECONDARY
    end

    def unknown?
      instance_of? NetworkInterfaceType::UNKNOWN
    end

  end

end






class PlacementGroupStrategy
  def initialize
    raise RuntimeError, 'PlacementGroupStrategy cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class HOST_SPREAD < PlacementGroupStrategy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PlacementGroupStrategy::HOST_SPREAD"
    end
    def ==(other)
      return false unless other.respond_to?(:host_spread?)
      return false unless other.host_spread?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def host_spread?
      instance_of? PlacementGroupStrategy::HOST_SPREAD
    end

    def power_spread?
      instance_of? PlacementGroupStrategy::POWER_SPREAD
    end

    def unknown?
      instance_of? PlacementGroupStrategy::UNKNOWN
    end

  end
  class POWER_SPREAD < PlacementGroupStrategy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PlacementGroupStrategy::POWER_SPREAD"
    end
    def ==(other)
      return false unless other.respond_to?(:power_spread?)
      return false unless other.power_spread?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def host_spread?
      instance_of? PlacementGroupStrategy::HOST_SPREAD
    end

    def power_spread?
      instance_of? PlacementGroupStrategy::POWER_SPREAD
    end

    def unknown?
      instance_of? PlacementGroupStrategy::UNKNOWN
    end

  end
  class UNKNOWN < PlacementGroupStrategy

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "PlacementGroupStrategy::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def host_spread?
      instance_of? PlacementGroupStrategy::HOST_SPREAD
    end

    def power_spread?
      instance_of? PlacementGroupStrategy::POWER_SPREAD
    end

    def unknown?
      instance_of? PlacementGroupStrategy::UNKNOWN
    end

  end

end






class PlacementTargetType
  def initialize
    raise RuntimeError, 'PlacementTargetType cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class PLACEMENT_GROUP < PlacementTargetType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PlacementTargetType::PLACEMENT_GROUP"
    end
    def ==(other)
      return false unless other.respond_to?(:placement_group?)
      return false unless other.placement_group?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def placement_group?
      instance_of? PlacementTargetType::PLACEMENT_GROUP
    end

    def dedicated_host?
      instance_of? PlacementTargetType::DEDICATED_HOST
    end

    def dedicated_host_group?
      instance_of? PlacementTargetType::DEDICATED_HOST_GROUP
    end

    def unknown?
      instance_of? PlacementTargetType::UNKNOWN
    end

  end
  class DEDICATED_HOST < PlacementTargetType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PlacementTargetType::DEDICATED_HOST"
    end
    def ==(other)
      return false unless other.respond_to?(:dedicated_host?)
      return false unless other.dedicated_host?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def placement_group?
      instance_of? PlacementTargetType::PLACEMENT_GROUP
    end

    def dedicated_host?
      instance_of? PlacementTargetType::DEDICATED_HOST
    end

    def dedicated_host_group?
      instance_of? PlacementTargetType::DEDICATED_HOST_GROUP
    end

    def unknown?
      instance_of? PlacementTargetType::UNKNOWN
    end

  end
  class DEDICATED_HOST_GROUP < PlacementTargetType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PlacementTargetType::DEDICATED_HOST_GROUP"
    end
    def ==(other)
      return false unless other.respond_to?(:dedicated_host_group?)
      return false unless other.dedicated_host_group?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def placement_group?
      instance_of? PlacementTargetType::PLACEMENT_GROUP
    end

    def dedicated_host?
      instance_of? PlacementTargetType::DEDICATED_HOST
    end

    def dedicated_host_group?
      instance_of? PlacementTargetType::DEDICATED_HOST_GROUP
    end

    def unknown?
      instance_of? PlacementTargetType::UNKNOWN
    end

  end
  class UNKNOWN < PlacementTargetType

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "PlacementTargetType::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def placement_group?
      instance_of? PlacementTargetType::PLACEMENT_GROUP
    end

    def dedicated_host?
      instance_of? PlacementTargetType::DEDICATED_HOST
    end

    def dedicated_host_group?
      instance_of? PlacementTargetType::DEDICATED_HOST_GROUP
    end

    def unknown?
      instance_of? PlacementTargetType::UNKNOWN
    end

  end

end






class PreemptionPolicy
  def initialize
    raise RuntimeError, 'PreemptionPolicy cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class STOP < PreemptionPolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PreemptionPolicy::STOP"
    end
    def ==(other)
      return false unless other.respond_to?(:stop?)
      return false unless other.stop?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def stop?
      instance_of? PreemptionPolicy::STOP
    end

    def delete?
      instance_of? PreemptionPolicy::DELETE
    end

    def unknown?
      instance_of? PreemptionPolicy::UNKNOWN
    end

  end
  class DELETE < PreemptionPolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "PreemptionPolicy::DELETE"
    end
    def ==(other)
      return false unless other.respond_to?(:delete?)
      return false unless other.delete?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def stop?
      instance_of? PreemptionPolicy::STOP
    end

    def delete?
      instance_of? PreemptionPolicy::DELETE
    end

    def unknown?
      instance_of? PreemptionPolicy::UNKNOWN
    end

  end
  class UNKNOWN < PreemptionPolicy

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "PreemptionPolicy::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def stop?
      instance_of? PreemptionPolicy::STOP
    end

    def delete?
      instance_of? PreemptionPolicy::DELETE
    end

    def unknown?
      instance_of? PreemptionPolicy::UNKNOWN
    end

  end

end






class ProtocolStateFilteringMode
  def initialize
    raise RuntimeError, 'ProtocolStateFilteringMode cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class AUTO < ProtocolStateFilteringMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ProtocolStateFilteringMode::AUTO"
    end
    def ==(other)
      return false unless other.respond_to?(:auto?)
      return false unless other.auto?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def auto?
      instance_of? ProtocolStateFilteringMode::AUTO
    end

    def enabled?
      instance_of? ProtocolStateFilteringMode::ENABLED
    end

    def disabled?
      instance_of? ProtocolStateFilteringMode::DISABLED
    end

    def unknown?
      instance_of? ProtocolStateFilteringMode::UNKNOWN
    end

  end
  class ENABLED < ProtocolStateFilteringMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ProtocolStateFilteringMode::ENABLED"
    end
    def ==(other)
      return false unless other.respond_to?(:enabled?)
      return false unless other.enabled?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def auto?
      instance_of? ProtocolStateFilteringMode::AUTO
    end

    def enabled?
      instance_of? ProtocolStateFilteringMode::ENABLED
    end

    def disabled?
      instance_of? ProtocolStateFilteringMode::DISABLED
    end

    def unknown?
      instance_of? ProtocolStateFilteringMode::UNKNOWN
    end

  end
  class DISABLED < ProtocolStateFilteringMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ProtocolStateFilteringMode::DISABLED"
    end
    def ==(other)
      return false unless other.respond_to?(:disabled?)
      return false unless other.disabled?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def auto?
      instance_of? ProtocolStateFilteringMode::AUTO
    end

    def enabled?
      instance_of? ProtocolStateFilteringMode::ENABLED
    end

    def disabled?
      instance_of? ProtocolStateFilteringMode::DISABLED
    end

    def unknown?
      instance_of? ProtocolStateFilteringMode::UNKNOWN
    end

  end
  class UNKNOWN < ProtocolStateFilteringMode

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "ProtocolStateFilteringMode::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def auto?
      instance_of? ProtocolStateFilteringMode::AUTO
    end

    def enabled?
      instance_of? ProtocolStateFilteringMode::ENABLED
    end

    def disabled?
      instance_of? ProtocolStateFilteringMode::DISABLED
    end

    def unknown?
      instance_of? ProtocolStateFilteringMode::UNKNOWN
    end

  end

end






class ReasonCode
  def initialize
    raise RuntimeError, 'ReasonCode cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class RESERVATION_CAPACITY_UNAVAILABLE < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE"
    end
    def ==(other)
      return false unless other.respond_to?(:reservation_capacity_unavailable?)
      return false unless other.reservation_capacity_unavailable?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class RESERVATION_DELETED < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::RESERVATION_DELETED"
    end
    def ==(other)
      return false unless other.respond_to?(:reservation_deleted?)
      return false unless other.reservation_deleted?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class RESERVATION_EXPIRED < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::RESERVATION_EXPIRED"
    end
    def ==(other)
      return false unless other.respond_to?(:reservation_expired?)
      return false unless other.reservation_expired?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class RESERVATION_FAILED < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::RESERVATION_FAILED"
    end
    def ==(other)
      return false unless other.respond_to?(:reservation_failed?)
      return false unless other.reservation_failed?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class FAILED_LICENSING < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::FAILED_LICENSING"
    end
    def ==(other)
      return false unless other.respond_to?(:failed_licensing?)
      return false unless other.failed_licensing?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class FAILED_REGISTRATION < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::FAILED_REGISTRATION"
    end
    def ==(other)
      return false unless other.respond_to?(:failed_registration?)
      return false unless other.failed_registration?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class INTERNAL_ERROR < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::INTERNAL_ERROR"
    end
    def ==(other)
      return false unless other.respond_to?(:internal_error?)
      return false unless other.internal_error?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class PENDING_REGISTRATION < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::PENDING_REGISTRATION"
    end
    def ==(other)
      return false unless other.respond_to?(:pending_registration?)
      return false unless other.pending_registration?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class RESOURCE_SUSPENDED_BY_PROVIDER < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER"
    end
    def ==(other)
      return false unless other.respond_to?(:resource_suspended_by_provider?)
      return false unless other.resource_suspended_by_provider?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start?)
      return false unless other.cannot_start?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_CAPACITY < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_CAPACITY"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_capacity?)
      return false unless other.cannot_start_capacity?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_COMPUTE < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_COMPUTE"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_compute?)
      return false unless other.cannot_start_compute?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_IP_ADDRESS < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_IP_ADDRESS"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_ip_address?)
      return false unless other.cannot_start_ip_address?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_NETWORK < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_NETWORK"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_network?)
      return false unless other.cannot_start_network?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_PLACEMENT_GROUP < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_PLACEMENT_GROUP"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_placement_group?)
      return false unless other.cannot_start_placement_group?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_RESERVATION_CAPACITY < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_RESERVATION_CAPACITY"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_reservation_capacity?)
      return false unless other.cannot_start_reservation_capacity?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_RESERVATION_EXPIRED < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_RESERVATION_EXPIRED"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_reservation_expired?)
      return false unless other.cannot_start_reservation_expired?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class CANNOT_START_STORAGE < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::CANNOT_START_STORAGE"
    end
    def ==(other)
      return false unless other.respond_to?(:cannot_start_storage?)
      return false unless other.cannot_start_storage?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class ENCRYPTION_KEY_DELETED < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::ENCRYPTION_KEY_DELETED"
    end
    def ==(other)
      return false unless other.respond_to?(:encryption_key_deleted?)
      return false unless other.encryption_key_deleted?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class STOPPED_BY_HOST_FAILURE < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::STOPPED_BY_HOST_FAILURE"
    end
    def ==(other)
      return false unless other.respond_to?(:stopped_by_host_failure?)
      return false unless other.stopped_by_host_failure?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class STOPPED_BY_PREEMPTION < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::STOPPED_BY_PREEMPTION"
    end
    def ==(other)
      return false unless other.respond_to?(:stopped_by_preemption?)
      return false unless other.stopped_by_preemption?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class STOPPED_FOR_IMAGE_CREATION < ReasonCode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReasonCode::STOPPED_FOR_IMAGE_CREATION"
    end
    def ==(other)
      return false unless other.respond_to?(:stopped_for_image_creation?)
      return false unless other.stopped_for_image_creation?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end
  class UNKNOWN < ReasonCode

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "ReasonCode::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def reservation_capacity_unavailable?
      instance_of? ReasonCode::RESERVATION_CAPACITY_UNAVAILABLE
    end

    def reservation_deleted?
      instance_of? ReasonCode::RESERVATION_DELETED
    end

    def reservation_expired?
      instance_of? ReasonCode::RESERVATION_EXPIRED
    end

    def reservation_failed?
      instance_of? ReasonCode::RESERVATION_FAILED
    end

    def failed_licensing?
      instance_of? ReasonCode::FAILED_LICENSING
    end

    def failed_registration?
      instance_of? ReasonCode::FAILED_REGISTRATION
    end

    def internal_error?
      instance_of? ReasonCode::INTERNAL_ERROR
    end

    def pending_registration?
      instance_of? ReasonCode::PENDING_REGISTRATION
    end

    def resource_suspended_by_provider?
      instance_of? ReasonCode::RESOURCE_SUSPENDED_BY_PROVIDER
    end

    def cannot_start?
      instance_of? ReasonCode::CANNOT_START
    end

    def cannot_start_capacity?
      instance_of? ReasonCode::CANNOT_START_CAPACITY
    end

    def cannot_start_compute?
      instance_of? ReasonCode::CANNOT_START_COMPUTE
    end

    def cannot_start_ip_address?
      instance_of? ReasonCode::CANNOT_START_IP_ADDRESS
    end

    def cannot_start_network?
      instance_of? ReasonCode::CANNOT_START_NETWORK
    end

    def cannot_start_placement_group?
      instance_of? ReasonCode::CANNOT_START_PLACEMENT_GROUP
    end

    def cannot_start_reservation_capacity?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_CAPACITY
    end

    def cannot_start_reservation_expired?
      instance_of? ReasonCode::CANNOT_START_RESERVATION_EXPIRED
    end

    def cannot_start_storage?
      instance_of? ReasonCode::CANNOT_START_STORAGE
    end

    def encryption_key_deleted?
      instance_of? ReasonCode::ENCRYPTION_KEY_DELETED
    end

    def stopped_by_host_failure?
      instance_of? ReasonCode::STOPPED_BY_HOST_FAILURE
    end

    def stopped_by_preemption?
      instance_of? ReasonCode::STOPPED_BY_PREEMPTION
    end

    def stopped_for_image_creation?
      instance_of? ReasonCode::STOPPED_FOR_IMAGE_CREATION
    end

    def unknown?
      instance_of? ReasonCode::UNKNOWN
    end

  end

end






class ReservationAffinityPolicy
  def initialize
    raise RuntimeError, 'ReservationAffinityPolicy cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class AUTOMATIC < ReservationAffinityPolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReservationAffinityPolicy::AUTOMATIC"
    end
    def ==(other)
      return false unless other.respond_to?(:automatic?)
      return false unless other.automatic?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def automatic?
      instance_of? ReservationAffinityPolicy::AUTOMATIC
    end

    def disabled?
      instance_of? ReservationAffinityPolicy::DISABLED
    end

    def manual?
      instance_of? ReservationAffinityPolicy::MANUAL
    end

    def unknown?
      instance_of? ReservationAffinityPolicy::UNKNOWN
    end

  end
  class DISABLED < ReservationAffinityPolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReservationAffinityPolicy::DISABLED"
    end
    def ==(other)
      return false unless other.respond_to?(:disabled?)
      return false unless other.disabled?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def automatic?
      instance_of? ReservationAffinityPolicy::AUTOMATIC
    end

    def disabled?
      instance_of? ReservationAffinityPolicy::DISABLED
    end

    def manual?
      instance_of? ReservationAffinityPolicy::MANUAL
    end

    def unknown?
      instance_of? ReservationAffinityPolicy::UNKNOWN
    end

  end
  class MANUAL < ReservationAffinityPolicy

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "ReservationAffinityPolicy::MANUAL"
    end
    def ==(other)
      return false unless other.respond_to?(:manual?)
      return false unless other.manual?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def automatic?
      instance_of? ReservationAffinityPolicy::AUTOMATIC
    end

    def disabled?
      instance_of? ReservationAffinityPolicy::DISABLED
    end

    def manual?
      instance_of? ReservationAffinityPolicy::MANUAL
    end

    def unknown?
      instance_of? ReservationAffinityPolicy::UNKNOWN
    end

  end
  class UNKNOWN < ReservationAffinityPolicy

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "ReservationAffinityPolicy::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def automatic?
      instance_of? ReservationAffinityPolicy::AUTOMATIC
    end

    def disabled?
      instance_of? ReservationAffinityPolicy::DISABLED
    end

    def manual?
      instance_of? ReservationAffinityPolicy::MANUAL
    end

    def unknown?
      instance_of? ReservationAffinityPolicy::UNKNOWN
    end

  end

end






class VcpuArchitecture
  def initialize
    raise RuntimeError, 'VcpuArchitecture cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class AMD64 < VcpuArchitecture

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VcpuArchitecture::AMD64"
    end
    def ==(other)
      return false unless other.respond_to?(:amd64?)
      return false unless other.amd64?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd64?
      instance_of? VcpuArchitecture::AMD64
    end

    def s390x?
      instance_of? VcpuArchitecture::S390X
    end

    def unknown?
      instance_of? VcpuArchitecture::UNKNOWN
    end

  end
  class S390X < VcpuArchitecture

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VcpuArchitecture::S390X"
    end
    def ==(other)
      return false unless other.respond_to?(:s390x?)
      return false unless other.s390x?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd64?
      instance_of? VcpuArchitecture::AMD64
    end

    def s390x?
      instance_of? VcpuArchitecture::S390X
    end

    def unknown?
      instance_of? VcpuArchitecture::UNKNOWN
    end

  end
  class UNKNOWN < VcpuArchitecture

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "VcpuArchitecture::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd64?
      instance_of? VcpuArchitecture::AMD64
    end

    def s390x?
      instance_of? VcpuArchitecture::S390X
    end

    def unknown?
      instance_of? VcpuArchitecture::UNKNOWN
    end

  end

end






class VcpuManufacturer
  def initialize
    raise RuntimeError, 'VcpuManufacturer cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class AMD < VcpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VcpuManufacturer::AMD"
    end
    def ==(other)
      return false unless other.respond_to?(:amd?)
      return false unless other.amd?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? VcpuManufacturer::AMD
    end

    def ibm?
      instance_of? VcpuManufacturer::IBM
    end

    def intel?
      instance_of? VcpuManufacturer::INTEL
    end

    def unassigned?
      instance_of? VcpuManufacturer::UNASSIGNED
    end

    def unknown?
      instance_of? VcpuManufacturer::UNKNOWN
    end

  end
  class IBM < VcpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VcpuManufacturer::IBM"
    end
    def ==(other)
      return false unless other.respond_to?(:ibm?)
      return false unless other.ibm?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? VcpuManufacturer::AMD
    end

    def ibm?
      instance_of? VcpuManufacturer::IBM
    end

    def intel?
      instance_of? VcpuManufacturer::INTEL
    end

    def unassigned?
      instance_of? VcpuManufacturer::UNASSIGNED
    end

    def unknown?
      instance_of? VcpuManufacturer::UNKNOWN
    end

  end
  class INTEL < VcpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VcpuManufacturer::INTEL"
    end
    def ==(other)
      return false unless other.respond_to?(:intel?)
      return false unless other.intel?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? VcpuManufacturer::AMD
    end

    def ibm?
      instance_of? VcpuManufacturer::IBM
    end

    def intel?
      instance_of? VcpuManufacturer::INTEL
    end

    def unassigned?
      instance_of? VcpuManufacturer::UNASSIGNED
    end

    def unknown?
      instance_of? VcpuManufacturer::UNKNOWN
    end

  end
  class UNASSIGNED < VcpuManufacturer

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VcpuManufacturer::UNASSIGNED"
    end
    def ==(other)
      return false unless other.respond_to?(:unassigned?)
      return false unless other.unassigned?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? VcpuManufacturer::AMD
    end

    def ibm?
      instance_of? VcpuManufacturer::IBM
    end

    def intel?
      instance_of? VcpuManufacturer::INTEL
    end

    def unassigned?
      instance_of? VcpuManufacturer::UNASSIGNED
    end

    def unknown?
      instance_of? VcpuManufacturer::UNKNOWN
    end

  end
  class UNKNOWN < VcpuManufacturer

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "VcpuManufacturer::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def amd?
      instance_of? VcpuManufacturer::AMD
    end

    def ibm?
      instance_of? VcpuManufacturer::IBM
    end

    def intel?
      instance_of? VcpuManufacturer::INTEL
    end

    def unassigned?
      instance_of? VcpuManufacturer::UNASSIGNED
    end

    def unknown?
      instance_of? VcpuManufacturer::UNKNOWN
    end

  end

end






class VolumeAttachmentStatus
  def initialize
    raise RuntimeError, 'VolumeAttachmentStatus cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class ATTACHED < VolumeAttachmentStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeAttachmentStatus::ATTACHED"
    end
    def ==(other)
      return false unless other.respond_to?(:attached?)
      return false unless other.attached?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def attached?
      instance_of? VolumeAttachmentStatus::ATTACHED
    end

    def attaching?
      instance_of? VolumeAttachmentStatus::ATTACHING
    end

    def deleting?
      instance_of? VolumeAttachmentStatus::DELETING
    end

    def detaching?
      instance_of? VolumeAttachmentStatus::DETACHING
    end

    def unknown?
      instance_of? VolumeAttachmentStatus::UNKNOWN
    end

  end
  class ATTACHING < VolumeAttachmentStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeAttachmentStatus::ATTACHING"
    end
    def ==(other)
      return false unless other.respond_to?(:attaching?)
      return false unless other.attaching?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def attached?
      instance_of? VolumeAttachmentStatus::ATTACHED
    end

    def attaching?
      instance_of? VolumeAttachmentStatus::ATTACHING
    end

    def deleting?
      instance_of? VolumeAttachmentStatus::DELETING
    end

    def detaching?
      instance_of? VolumeAttachmentStatus::DETACHING
    end

    def unknown?
      instance_of? VolumeAttachmentStatus::UNKNOWN
    end

  end
  class DELETING < VolumeAttachmentStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeAttachmentStatus::DELETING"
    end
    def ==(other)
      return false unless other.respond_to?(:deleting?)
      return false unless other.deleting?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def attached?
      instance_of? VolumeAttachmentStatus::ATTACHED
    end

    def attaching?
      instance_of? VolumeAttachmentStatus::ATTACHING
    end

    def deleting?
      instance_of? VolumeAttachmentStatus::DELETING
    end

    def detaching?
      instance_of? VolumeAttachmentStatus::DETACHING
    end

    def unknown?
      instance_of? VolumeAttachmentStatus::UNKNOWN
    end

  end
  class DETACHING < VolumeAttachmentStatus

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeAttachmentStatus::DETACHING"
    end
    def ==(other)
      return false unless other.respond_to?(:detaching?)
      return false unless other.detaching?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def attached?
      instance_of? VolumeAttachmentStatus::ATTACHED
    end

    def attaching?
      instance_of? VolumeAttachmentStatus::ATTACHING
    end

    def deleting?
      instance_of? VolumeAttachmentStatus::DELETING
    end

    def detaching?
      instance_of? VolumeAttachmentStatus::DETACHING
    end

    def unknown?
      instance_of? VolumeAttachmentStatus::UNKNOWN
    end

  end
  class UNKNOWN < VolumeAttachmentStatus

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "VolumeAttachmentStatus::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def attached?
      instance_of? VolumeAttachmentStatus::ATTACHED
    end

    def attaching?
      instance_of? VolumeAttachmentStatus::ATTACHING
    end

    def deleting?
      instance_of? VolumeAttachmentStatus::DELETING
    end

    def detaching?
      instance_of? VolumeAttachmentStatus::DETACHING
    end

    def unknown?
      instance_of? VolumeAttachmentStatus::UNKNOWN
    end

  end

end






class VolumeAttachmentType
  def initialize
    raise RuntimeError, 'VolumeAttachmentType cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class BOOT < VolumeAttachmentType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeAttachmentType::BOOT"
    end
    def ==(other)
      return false unless other.respond_to?(:boot?)
      return false unless other.boot?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def boot?
      instance_of? VolumeAttachmentType::BOOT
    end

    def data?
      instance_of? VolumeAttachmentType::DATA
    end

    def unknown?
      instance_of? VolumeAttachmentType::UNKNOWN
    end

  end
  class DATA < VolumeAttachmentType

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeAttachmentType::DATA"
    end
    def ==(other)
      return false unless other.respond_to?(:data?)
      return false unless other.data?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def boot?
      instance_of? VolumeAttachmentType::BOOT
    end

    def data?
      instance_of? VolumeAttachmentType::DATA
    end

    def unknown?
      instance_of? VolumeAttachmentType::UNKNOWN
    end

  end
  class UNKNOWN < VolumeAttachmentType

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "VolumeAttachmentType::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def boot?
      instance_of? VolumeAttachmentType::BOOT
    end

    def data?
      instance_of? VolumeAttachmentType::DATA
    end

    def unknown?
      instance_of? VolumeAttachmentType::UNKNOWN
    end

  end

end






class VolumeBandwidthQosMode
  def initialize
    raise RuntimeError, 'VolumeBandwidthQosMode cannot be instantiated directly'
  end


  # Each enum variant is a nested class of the enum itself.
  class POOLED < VolumeBandwidthQosMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeBandwidthQosMode::POOLED"
    end
    def ==(other)
      return false unless other.respond_to?(:pooled?)
      return false unless other.pooled?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def pooled?
      instance_of? VolumeBandwidthQosMode::POOLED
    end

    def weighted?
      instance_of? VolumeBandwidthQosMode::WEIGHTED
    end

    def unknown?
      instance_of? VolumeBandwidthQosMode::UNKNOWN
    end

  end
  class WEIGHTED < VolumeBandwidthQosMode

    def initialize()


    end

    def [](index)
      @values[index]
    end

    def to_s
      "VolumeBandwidthQosMode::WEIGHTED"
    end
    def ==(other)
      return false unless other.respond_to?(:weighted?)
      return false unless other.weighted?

      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def pooled?
      instance_of? VolumeBandwidthQosMode::POOLED
    end

    def weighted?
      instance_of? VolumeBandwidthQosMode::WEIGHTED
    end

    def unknown?
      instance_of? VolumeBandwidthQosMode::UNKNOWN
    end

  end
  class UNKNOWN < VolumeBandwidthQosMode

      attr_reader :text

    def initialize(text:
      )
        @text = text
    end
    def to_s
      "VolumeBandwidthQosMode::UNKNOWN"
    end
    def ==(other)
      return false unless other.respond_to?(:unknown?)
      return false unless other.unknown?
        return false if @text != other.text
      true
    end

    # For each variant, we have an `NAME?` method for easily checking
    # whether an instance is that variant.

    def pooled?
      instance_of? VolumeBandwidthQosMode::POOLED
    end

    def weighted?
      instance_of? VolumeBandwidthQosMode::WEIGHTED
    end

    def unknown?
      instance_of? VolumeBandwidthQosMode::UNKNOWN
    end

  end

end



  # Record type ErrorDetails
class ErrorDetails
  attr_reader :kind, :message, :status, :code, :target, :more_info, :trace, :operation, :attempts, :hint

  def initialize(kind:, message:, status:, code:, target:, more_info:, trace:, operation:, attempts:, hint:)
    @kind = kind
    @message = message
    @status = status
    @code = code
    @target = target
    @more_info = more_info
    @trace = trace
    @operation = operation
    @attempts = attempts
    @hint = hint
  end

  def ==(other)
    if @kind != other.kind
      return false
    end
    if @message != other.message
      return false
    end
    if @status != other.status
      return false
    end
    if @code != other.code
      return false
    end
    if @target != other.target
      return false
    end
    if @more_info != other.more_info
      return false
    end
    if @trace != other.trace
      return false
    end
    if @operation != other.operation
      return false
    end
    if @attempts != other.attempts
      return false
    end
    if @hint != other.hint
      return false
    end

    true
  end

end

  # Record type Availability
class Availability
  attr_reader :_class, :additional_properties

  def initialize(_class: nil, additional_properties: nil)
    @_class = _class
    @additional_properties = additional_properties
  end

  def ==(other)
    if @_class != other._class
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type AvailabilityPolicy
class AvailabilityPolicy
  attr_reader :host_failure, :preemption, :additional_properties

  def initialize(host_failure: nil, preemption: nil, additional_properties: nil)
    @host_failure = host_failure
    @preemption = preemption
    @additional_properties = additional_properties
  end

  def ==(other)
    if @host_failure != other.host_failure
      return false
    end
    if @preemption != other.preemption
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type CatalogOffering
class CatalogOffering
  attr_reader :plan, :version, :additional_properties

  def initialize(plan: nil, version: nil, additional_properties: nil)
    @plan = plan
    @version = version
    @additional_properties = additional_properties
  end

  def ==(other)
    if @plan != other.plan
      return false
    end
    if @version != other.version
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type ClusterNetworkInterface
class ClusterNetworkInterface
  attr_reader :deleted, :href, :id, :name, :primary_ip, :resource_type, :subnet, :additional_properties

  def initialize(deleted: nil, href: nil, id: nil, name: nil, primary_ip: nil, resource_type: nil, subnet: nil, additional_properties: nil)
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @primary_ip = primary_ip
    @resource_type = resource_type
    @subnet = subnet
    @additional_properties = additional_properties
  end

  def ==(other)
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @primary_ip != other.primary_ip
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @subnet != other.subnet
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type CrnReference
class CrnReference
  attr_reader :crn, :deleted, :additional_properties

  def initialize(crn: nil, deleted: nil, additional_properties: nil)
    @crn = crn
    @deleted = deleted
    @additional_properties = additional_properties
  end

  def ==(other)
    if @crn != other.crn
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type DefaultTrustedProfile
class DefaultTrustedProfile
  attr_reader :auto_link, :target, :additional_properties

  def initialize(auto_link: nil, target: nil, additional_properties: nil)
    @auto_link = auto_link
    @target = target
    @additional_properties = additional_properties
  end

  def ==(other)
    if @auto_link != other.auto_link
      return false
    end
    if @target != other.target
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Deleted
class Deleted
  attr_reader :more_info, :additional_properties

  def initialize(more_info: nil, additional_properties: nil)
    @more_info = more_info
    @additional_properties = additional_properties
  end

  def ==(other)
    if @more_info != other.more_info
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type FloatingIpReference
class FloatingIpReference
  attr_reader :address, :crn, :deleted, :href, :id, :name, :additional_properties

  def initialize(address: nil, crn: nil, deleted: nil, href: nil, id: nil, name: nil, additional_properties: nil)
    @address = address
    @crn = crn
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @additional_properties = additional_properties
  end

  def ==(other)
    if @address != other.address
      return false
    end
    if @crn != other.crn
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Gpu
class Gpu
  attr_reader :count, :manufacturer, :memory, :model, :additional_properties

  def initialize(count: nil, manufacturer: nil, memory: nil, model: nil, additional_properties: nil)
    @count = count
    @manufacturer = manufacturer
    @memory = memory
    @model = model
    @additional_properties = additional_properties
  end

  def ==(other)
    if @count != other.count
      return false
    end
    if @manufacturer != other.manufacturer
      return false
    end
    if @memory != other.memory
      return false
    end
    if @model != other.model
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type IamToken
class IamToken
  attr_reader :access_token, :created_at, :expires_at, :expires_in, :nonce, :additional_properties

  def initialize(access_token:, created_at: nil, expires_at: nil, expires_in: nil, nonce: nil, additional_properties: nil)
    @access_token = access_token
    @created_at = created_at
    @expires_at = expires_at
    @expires_in = expires_in
    @nonce = nonce
    @additional_properties = additional_properties
  end

  def ==(other)
    if @access_token != other.access_token
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @expires_at != other.expires_at
      return false
    end
    if @expires_in != other.expires_in
      return false
    end
    if @nonce != other.nonce
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type IdentityCertificate
class IdentityCertificate
  attr_reader :certificates, :created_at, :expires_at, :expires_in, :id, :additional_properties

  def initialize(certificates:, created_at: nil, expires_at: nil, expires_in: nil, id: nil, additional_properties: nil)
    @certificates = certificates
    @created_at = created_at
    @expires_at = expires_at
    @expires_in = expires_in
    @id = id
    @additional_properties = additional_properties
  end

  def ==(other)
    if @certificates != other.certificates
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @expires_at != other.expires_at
      return false
    end
    if @expires_in != other.expires_in
      return false
    end
    if @id != other.id
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type IdentityToken
class IdentityToken
  attr_reader :access_token, :created_at, :expires_at, :expires_in, :nonce, :additional_properties

  def initialize(access_token:, created_at: nil, expires_at: nil, expires_in: nil, nonce: nil, additional_properties: nil)
    @access_token = access_token
    @created_at = created_at
    @expires_at = expires_at
    @expires_in = expires_in
    @nonce = nonce
    @additional_properties = additional_properties
  end

  def ==(other)
    if @access_token != other.access_token
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @expires_at != other.expires_at
      return false
    end
    if @expires_in != other.expires_in
      return false
    end
    if @nonce != other.nonce
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type ImageReference
class ImageReference
  attr_reader :crn, :deleted, :href, :id, :name, :remote, :resource_type, :additional_properties

  def initialize(crn: nil, deleted: nil, href: nil, id: nil, name: nil, remote: nil, resource_type: nil, additional_properties: nil)
    @crn = crn
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @remote = remote
    @resource_type = resource_type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @crn != other.crn
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @remote != other.remote
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type ImageRemote
class ImageRemote
  attr_reader :account, :region, :additional_properties

  def initialize(account: nil, region: nil, additional_properties: nil)
    @account = account
    @region = region
    @additional_properties = additional_properties
  end

  def ==(other)
    if @account != other.account
      return false
    end
    if @region != other.region
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Instance
class Instance
  attr_reader :id, :availability, :availability_policy, :bandwidth, :boot_volume_attachment, :catalog_offering, :cluster_network, :confidential_compute_mode, :created_at, :crn, :dedicated_host, :enable_secure_boot, :gpu, :health_state, :href, :image, :instance_group_membership, :lifecycle_state, :memory, :metadata_service, :name, :numa_count, :placement_target, :primary_network_attachment, :primary_network_interface, :profile, :reservation, :reservation_affinity, :resource_group, :resource_type, :startable, :status, :threads_per_core, :total_network_bandwidth, :total_volume_bandwidth, :vcpu, :volume_bandwidth_qos_mode, :vpc, :zone, :cluster_network_attachments, :disks, :health_reasons, :lifecycle_reasons, :network_attachments, :network_interfaces, :software_attachments, :status_reasons, :volume_attachments, :additional_properties

  def initialize(id:, availability: nil, availability_policy: nil, bandwidth: nil, boot_volume_attachment: nil, catalog_offering: nil, cluster_network: nil, confidential_compute_mode: nil, created_at: nil, crn: nil, dedicated_host: nil, enable_secure_boot: nil, gpu: nil, health_state: nil, href: nil, image: nil, instance_group_membership: nil, lifecycle_state: nil, memory: nil, metadata_service: nil, name: nil, numa_count: nil, placement_target: nil, primary_network_attachment: nil, primary_network_interface: nil, profile: nil, reservation: nil, reservation_affinity: nil, resource_group: nil, resource_type: nil, startable: nil, status: nil, threads_per_core: nil, total_network_bandwidth: nil, total_volume_bandwidth: nil, vcpu: nil, volume_bandwidth_qos_mode: nil, vpc: nil, zone: nil, cluster_network_attachments: nil, disks: nil, health_reasons: nil, lifecycle_reasons: nil, network_attachments: nil, network_interfaces: nil, software_attachments: nil, status_reasons: nil, volume_attachments: nil, additional_properties: nil)
    @id = id
    @availability = availability
    @availability_policy = availability_policy
    @bandwidth = bandwidth
    @boot_volume_attachment = boot_volume_attachment
    @catalog_offering = catalog_offering
    @cluster_network = cluster_network
    @confidential_compute_mode = confidential_compute_mode
    @created_at = created_at
    @crn = crn
    @dedicated_host = dedicated_host
    @enable_secure_boot = enable_secure_boot
    @gpu = gpu
    @health_state = health_state
    @href = href
    @image = image
    @instance_group_membership = instance_group_membership
    @lifecycle_state = lifecycle_state
    @memory = memory
    @metadata_service = metadata_service
    @name = name
    @numa_count = numa_count
    @placement_target = placement_target
    @primary_network_attachment = primary_network_attachment
    @primary_network_interface = primary_network_interface
    @profile = profile
    @reservation = reservation
    @reservation_affinity = reservation_affinity
    @resource_group = resource_group
    @resource_type = resource_type
    @startable = startable
    @status = status
    @threads_per_core = threads_per_core
    @total_network_bandwidth = total_network_bandwidth
    @total_volume_bandwidth = total_volume_bandwidth
    @vcpu = vcpu
    @volume_bandwidth_qos_mode = volume_bandwidth_qos_mode
    @vpc = vpc
    @zone = zone
    @cluster_network_attachments = cluster_network_attachments
    @disks = disks
    @health_reasons = health_reasons
    @lifecycle_reasons = lifecycle_reasons
    @network_attachments = network_attachments
    @network_interfaces = network_interfaces
    @software_attachments = software_attachments
    @status_reasons = status_reasons
    @volume_attachments = volume_attachments
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @availability != other.availability
      return false
    end
    if @availability_policy != other.availability_policy
      return false
    end
    if @bandwidth != other.bandwidth
      return false
    end
    if @boot_volume_attachment != other.boot_volume_attachment
      return false
    end
    if @catalog_offering != other.catalog_offering
      return false
    end
    if @cluster_network != other.cluster_network
      return false
    end
    if @confidential_compute_mode != other.confidential_compute_mode
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @crn != other.crn
      return false
    end
    if @dedicated_host != other.dedicated_host
      return false
    end
    if @enable_secure_boot != other.enable_secure_boot
      return false
    end
    if @gpu != other.gpu
      return false
    end
    if @health_state != other.health_state
      return false
    end
    if @href != other.href
      return false
    end
    if @image != other.image
      return false
    end
    if @instance_group_membership != other.instance_group_membership
      return false
    end
    if @lifecycle_state != other.lifecycle_state
      return false
    end
    if @memory != other.memory
      return false
    end
    if @metadata_service != other.metadata_service
      return false
    end
    if @name != other.name
      return false
    end
    if @numa_count != other.numa_count
      return false
    end
    if @placement_target != other.placement_target
      return false
    end
    if @primary_network_attachment != other.primary_network_attachment
      return false
    end
    if @primary_network_interface != other.primary_network_interface
      return false
    end
    if @profile != other.profile
      return false
    end
    if @reservation != other.reservation
      return false
    end
    if @reservation_affinity != other.reservation_affinity
      return false
    end
    if @resource_group != other.resource_group
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @startable != other.startable
      return false
    end
    if @status != other.status
      return false
    end
    if @threads_per_core != other.threads_per_core
      return false
    end
    if @total_network_bandwidth != other.total_network_bandwidth
      return false
    end
    if @total_volume_bandwidth != other.total_volume_bandwidth
      return false
    end
    if @vcpu != other.vcpu
      return false
    end
    if @volume_bandwidth_qos_mode != other.volume_bandwidth_qos_mode
      return false
    end
    if @vpc != other.vpc
      return false
    end
    if @zone != other.zone
      return false
    end
    if @cluster_network_attachments != other.cluster_network_attachments
      return false
    end
    if @disks != other.disks
      return false
    end
    if @health_reasons != other.health_reasons
      return false
    end
    if @lifecycle_reasons != other.lifecycle_reasons
      return false
    end
    if @network_attachments != other.network_attachments
      return false
    end
    if @network_interfaces != other.network_interfaces
      return false
    end
    if @software_attachments != other.software_attachments
      return false
    end
    if @status_reasons != other.status_reasons
      return false
    end
    if @volume_attachments != other.volume_attachments
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceClusterNetworkAttachment
class InstanceClusterNetworkAttachment
  attr_reader :id, :before, :cluster_network_interface, :href, :lifecycle_state, :name, :resource_type, :lifecycle_reasons, :additional_properties

  def initialize(id:, before: nil, cluster_network_interface: nil, href: nil, lifecycle_state: nil, name: nil, resource_type: nil, lifecycle_reasons: nil, additional_properties: nil)
    @id = id
    @before = before
    @cluster_network_interface = cluster_network_interface
    @href = href
    @lifecycle_state = lifecycle_state
    @name = name
    @resource_type = resource_type
    @lifecycle_reasons = lifecycle_reasons
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @before != other.before
      return false
    end
    if @cluster_network_interface != other.cluster_network_interface
      return false
    end
    if @href != other.href
      return false
    end
    if @lifecycle_state != other.lifecycle_state
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @lifecycle_reasons != other.lifecycle_reasons
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceClusterNetworkAttachmentCollection
class InstanceClusterNetworkAttachmentCollection
  attr_reader :cluster_network_attachments, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(cluster_network_attachments:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @cluster_network_attachments = cluster_network_attachments
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @cluster_network_attachments != other.cluster_network_attachments
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceDisk
class InstanceDisk
  attr_reader :id, :created_at, :href, :interface_type, :name, :resource_type, :size, :additional_properties

  def initialize(id:, created_at: nil, href: nil, interface_type: nil, name: nil, resource_type: nil, size: nil, additional_properties: nil)
    @id = id
    @created_at = created_at
    @href = href
    @interface_type = interface_type
    @name = name
    @resource_type = resource_type
    @size = size
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @href != other.href
      return false
    end
    if @interface_type != other.interface_type
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @size != other.size
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceInitialization
class InstanceInitialization
  attr_reader :keys, :default_trusted_profile, :password, :user_data, :additional_properties

  def initialize(keys:, default_trusted_profile: nil, password: nil, user_data: nil, additional_properties: nil)
    @keys = keys
    @default_trusted_profile = default_trusted_profile
    @password = password
    @user_data = user_data
    @additional_properties = additional_properties
  end

  def ==(other)
    if @keys != other.keys
      return false
    end
    if @default_trusted_profile != other.default_trusted_profile
      return false
    end
    if @password != other.password
      return false
    end
    if @user_data != other.user_data
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceNetworkAttachment
class InstanceNetworkAttachment
  attr_reader :id, :created_at, :href, :lifecycle_state, :name, :port_speed, :primary_ip, :resource_type, :subnet, :type, :virtual_network_interface, :additional_properties

  def initialize(id:, created_at: nil, href: nil, lifecycle_state: nil, name: nil, port_speed: nil, primary_ip: nil, resource_type: nil, subnet: nil, type: nil, virtual_network_interface: nil, additional_properties: nil)
    @id = id
    @created_at = created_at
    @href = href
    @lifecycle_state = lifecycle_state
    @name = name
    @port_speed = port_speed
    @primary_ip = primary_ip
    @resource_type = resource_type
    @subnet = subnet
    @type = type
    @virtual_network_interface = virtual_network_interface
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @href != other.href
      return false
    end
    if @lifecycle_state != other.lifecycle_state
      return false
    end
    if @name != other.name
      return false
    end
    if @port_speed != other.port_speed
      return false
    end
    if @primary_ip != other.primary_ip
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @subnet != other.subnet
      return false
    end
    if @type != other.type
      return false
    end
    if @virtual_network_interface != other.virtual_network_interface
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceNetworkAttachmentCollection
class InstanceNetworkAttachmentCollection
  attr_reader :network_attachments, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(network_attachments:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @network_attachments = network_attachments
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @network_attachments != other.network_attachments
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstancePassword
class InstancePassword
  attr_reader :encrypted_password, :encryption_key, :additional_properties

  def initialize(encrypted_password: nil, encryption_key: nil, additional_properties: nil)
    @encrypted_password = encrypted_password
    @encryption_key = encryption_key
    @additional_properties = additional_properties
  end

  def ==(other)
    if @encrypted_password != other.encrypted_password
      return false
    end
    if @encryption_key != other.encryption_key
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceSoftwareAttachment
class InstanceSoftwareAttachment
  attr_reader :id, :catalog_offering, :created_at, :entitlement, :href, :lifecycle_state, :name, :offering_instance, :resource_type, :lifecycle_reasons, :additional_properties

  def initialize(id:, catalog_offering: nil, created_at: nil, entitlement: nil, href: nil, lifecycle_state: nil, name: nil, offering_instance: nil, resource_type: nil, lifecycle_reasons: nil, additional_properties: nil)
    @id = id
    @catalog_offering = catalog_offering
    @created_at = created_at
    @entitlement = entitlement
    @href = href
    @lifecycle_state = lifecycle_state
    @name = name
    @offering_instance = offering_instance
    @resource_type = resource_type
    @lifecycle_reasons = lifecycle_reasons
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @catalog_offering != other.catalog_offering
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @entitlement != other.entitlement
      return false
    end
    if @href != other.href
      return false
    end
    if @lifecycle_state != other.lifecycle_state
      return false
    end
    if @name != other.name
      return false
    end
    if @offering_instance != other.offering_instance
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @lifecycle_reasons != other.lifecycle_reasons
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type InstanceSoftwareAttachmentCollection
class InstanceSoftwareAttachmentCollection
  attr_reader :software_attachments, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(software_attachments:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @software_attachments = software_attachments
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @software_attachments != other.software_attachments
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Key
class Key
  attr_reader :id, :created_at, :crn, :fingerprint, :href, :length, :name, :public_key, :resource_group, :resource_type, :type, :additional_properties

  def initialize(id:, created_at: nil, crn: nil, fingerprint: nil, href: nil, length: nil, name: nil, public_key: nil, resource_group: nil, resource_type: nil, type: nil, additional_properties: nil)
    @id = id
    @created_at = created_at
    @crn = crn
    @fingerprint = fingerprint
    @href = href
    @length = length
    @name = name
    @public_key = public_key
    @resource_group = resource_group
    @resource_type = resource_type
    @type = type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @crn != other.crn
      return false
    end
    if @fingerprint != other.fingerprint
      return false
    end
    if @href != other.href
      return false
    end
    if @length != other.length
      return false
    end
    if @name != other.name
      return false
    end
    if @public_key != other.public_key
      return false
    end
    if @resource_group != other.resource_group
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @type != other.type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type KeyCollection
class KeyCollection
  attr_reader :keys, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(keys:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @keys = keys
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @keys != other.keys
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type KeyReference
class KeyReference
  attr_reader :crn, :deleted, :fingerprint, :href, :id, :name, :resource_type, :additional_properties

  def initialize(crn: nil, deleted: nil, fingerprint: nil, href: nil, id: nil, name: nil, resource_type: nil, additional_properties: nil)
    @crn = crn
    @deleted = deleted
    @fingerprint = fingerprint
    @href = href
    @id = id
    @name = name
    @resource_type = resource_type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @crn != other.crn
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @fingerprint != other.fingerprint
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type LicensedSoftware
class LicensedSoftware
  attr_reader :key, :sku, :vendor, :additional_properties

  def initialize(key: nil, sku: nil, vendor: nil, additional_properties: nil)
    @key = key
    @sku = sku
    @vendor = vendor
    @additional_properties = additional_properties
  end

  def ==(other)
    if @key != other.key
      return false
    end
    if @sku != other.sku
      return false
    end
    if @vendor != other.vendor
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type MetadataService
class MetadataService
  attr_reader :enabled, :protocol, :response_hop_limit, :additional_properties

  def initialize(enabled: nil, protocol: nil, response_hop_limit: nil, additional_properties: nil)
    @enabled = enabled
    @protocol = protocol
    @response_hop_limit = response_hop_limit
    @additional_properties = additional_properties
  end

  def ==(other)
    if @enabled != other.enabled
      return false
    end
    if @protocol != other.protocol
      return false
    end
    if @response_hop_limit != other.response_hop_limit
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type NamedReference
class NamedReference
  attr_reader :href, :name, :resource_type, :additional_properties

  def initialize(href: nil, name: nil, resource_type: nil, additional_properties: nil)
    @href = href
    @name = name
    @resource_type = resource_type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @href != other.href
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type NetworkAttachmentReference
class NetworkAttachmentReference
  attr_reader :deleted, :href, :id, :name, :primary_ip, :resource_type, :subnet, :virtual_network_interface, :additional_properties

  def initialize(deleted: nil, href: nil, id: nil, name: nil, primary_ip: nil, resource_type: nil, subnet: nil, virtual_network_interface: nil, additional_properties: nil)
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @primary_ip = primary_ip
    @resource_type = resource_type
    @subnet = subnet
    @virtual_network_interface = virtual_network_interface
    @additional_properties = additional_properties
  end

  def ==(other)
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @primary_ip != other.primary_ip
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @subnet != other.subnet
      return false
    end
    if @virtual_network_interface != other.virtual_network_interface
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type NetworkInterface
class NetworkInterface
  attr_reader :id, :allow_ip_spoofing, :created_at, :href, :name, :port_speed, :primary_ip, :primary_ipv4_address, :resource_type, :status, :subnet, :type, :floating_ips, :security_groups, :additional_properties

  def initialize(id:, allow_ip_spoofing: nil, created_at: nil, href: nil, name: nil, port_speed: nil, primary_ip: nil, primary_ipv4_address: nil, resource_type: nil, status: nil, subnet: nil, type: nil, floating_ips: nil, security_groups: nil, additional_properties: nil)
    @id = id
    @allow_ip_spoofing = allow_ip_spoofing
    @created_at = created_at
    @href = href
    @name = name
    @port_speed = port_speed
    @primary_ip = primary_ip
    @primary_ipv4_address = primary_ipv4_address
    @resource_type = resource_type
    @status = status
    @subnet = subnet
    @type = type
    @floating_ips = floating_ips
    @security_groups = security_groups
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @allow_ip_spoofing != other.allow_ip_spoofing
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @href != other.href
      return false
    end
    if @name != other.name
      return false
    end
    if @port_speed != other.port_speed
      return false
    end
    if @primary_ip != other.primary_ip
      return false
    end
    if @primary_ipv4_address != other.primary_ipv4_address
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @status != other.status
      return false
    end
    if @subnet != other.subnet
      return false
    end
    if @type != other.type
      return false
    end
    if @floating_ips != other.floating_ips
      return false
    end
    if @security_groups != other.security_groups
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type NetworkInterfaceCollection
class NetworkInterfaceCollection
  attr_reader :network_interfaces, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(network_interfaces:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @network_interfaces = network_interfaces
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @network_interfaces != other.network_interfaces
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type NetworkInterfaceReference
class NetworkInterfaceReference
  attr_reader :deleted, :href, :id, :name, :primary_ip, :primary_ipv4_address, :resource_type, :subnet, :additional_properties

  def initialize(deleted: nil, href: nil, id: nil, name: nil, primary_ip: nil, primary_ipv4_address: nil, resource_type: nil, subnet: nil, additional_properties: nil)
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @primary_ip = primary_ip
    @primary_ipv4_address = primary_ipv4_address
    @resource_type = resource_type
    @subnet = subnet
    @additional_properties = additional_properties
  end

  def ==(other)
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @primary_ip != other.primary_ip
      return false
    end
    if @primary_ipv4_address != other.primary_ipv4_address
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @subnet != other.subnet
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type PageLink
class PageLink
  attr_reader :href, :additional_properties

  def initialize(href: nil, additional_properties: nil)
    @href = href
    @additional_properties = additional_properties
  end

  def ==(other)
    if @href != other.href
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type PlacementGroup
class PlacementGroup
  attr_reader :id, :created_at, :crn, :href, :lifecycle_state, :name, :resource_group, :resource_type, :strategy, :additional_properties

  def initialize(id:, created_at: nil, crn: nil, href: nil, lifecycle_state: nil, name: nil, resource_group: nil, resource_type: nil, strategy: nil, additional_properties: nil)
    @id = id
    @created_at = created_at
    @crn = crn
    @href = href
    @lifecycle_state = lifecycle_state
    @name = name
    @resource_group = resource_group
    @resource_type = resource_type
    @strategy = strategy
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @crn != other.crn
      return false
    end
    if @href != other.href
      return false
    end
    if @lifecycle_state != other.lifecycle_state
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_group != other.resource_group
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @strategy != other.strategy
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type PlacementGroupCollection
class PlacementGroupCollection
  attr_reader :placement_groups, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(placement_groups:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @placement_groups = placement_groups
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @placement_groups != other.placement_groups
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type PlacementTarget
class PlacementTarget
  attr_reader :crn, :deleted, :href, :id, :name, :resource_type, :additional_properties

  def initialize(crn: nil, deleted: nil, href: nil, id: nil, name: nil, resource_type: nil, additional_properties: nil)
    @crn = crn
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @resource_type = resource_type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @crn != other.crn
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Reason
class Reason
  attr_reader :code, :message, :more_info, :additional_properties

  def initialize(code: nil, message: nil, more_info: nil, additional_properties: nil)
    @code = code
    @message = message
    @more_info = more_info
    @additional_properties = additional_properties
  end

  def ==(other)
    if @code != other.code
      return false
    end
    if @message != other.message
      return false
    end
    if @more_info != other.more_info
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type ReservationAffinity
class ReservationAffinity
  attr_reader :policy, :pool, :additional_properties

  def initialize(policy: nil, pool: nil, additional_properties: nil)
    @policy = policy
    @pool = pool
    @additional_properties = additional_properties
  end

  def ==(other)
    if @policy != other.policy
      return false
    end
    if @pool != other.pool
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type ReservedIpReference
class ReservedIpReference
  attr_reader :address, :deleted, :href, :id, :name, :resource_type, :additional_properties

  def initialize(address: nil, deleted: nil, href: nil, id: nil, name: nil, resource_type: nil, additional_properties: nil)
    @address = address
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @resource_type = resource_type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @address != other.address
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type ResourceReference
class ResourceReference
  attr_reader :crn, :deleted, :href, :id, :name, :resource_type, :additional_properties

  def initialize(crn: nil, deleted: nil, href: nil, id: nil, name: nil, resource_type: nil, additional_properties: nil)
    @crn = crn
    @deleted = deleted
    @href = href
    @id = id
    @name = name
    @resource_type = resource_type
    @additional_properties = additional_properties
  end

  def ==(other)
    if @crn != other.crn
      return false
    end
    if @deleted != other.deleted
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type SoftwareEntitlement
class SoftwareEntitlement
  attr_reader :licensed_software, :additional_properties

  def initialize(licensed_software: nil, additional_properties: nil)
    @licensed_software = licensed_software
    @additional_properties = additional_properties
  end

  def ==(other)
    if @licensed_software != other.licensed_software
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type SoftwareVendor
class SoftwareVendor
  attr_reader :name, :additional_properties

  def initialize(name: nil, additional_properties: nil)
    @name = name
    @additional_properties = additional_properties
  end

  def ==(other)
    if @name != other.name
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Vcpu
class Vcpu
  attr_reader :architecture, :burst, :count, :manufacturer, :percentage, :additional_properties

  def initialize(architecture: nil, burst: nil, count: nil, manufacturer: nil, percentage: nil, additional_properties: nil)
    @architecture = architecture
    @burst = burst
    @count = count
    @manufacturer = manufacturer
    @percentage = percentage
    @additional_properties = additional_properties
  end

  def ==(other)
    if @architecture != other.architecture
      return false
    end
    if @burst != other.burst
      return false
    end
    if @count != other.count
      return false
    end
    if @manufacturer != other.manufacturer
      return false
    end
    if @percentage != other.percentage
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VcpuBurst
class VcpuBurst
  attr_reader :limit, :additional_properties

  def initialize(limit: nil, additional_properties: nil)
    @limit = limit
    @additional_properties = additional_properties
  end

  def ==(other)
    if @limit != other.limit
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VirtualNetworkInterface
class VirtualNetworkInterface
  attr_reader :id, :allow_ip_spoofing, :auto_delete, :created_at, :crn, :enable_infrastructure_nat, :href, :lifecycle_state, :mac_address, :name, :primary_ip, :protocol_state_filtering_mode, :resource_group, :resource_type, :subnet, :target, :vpc, :zone, :floating_ips, :ips, :security_groups, :additional_properties

  def initialize(id:, allow_ip_spoofing: nil, auto_delete: nil, created_at: nil, crn: nil, enable_infrastructure_nat: nil, href: nil, lifecycle_state: nil, mac_address: nil, name: nil, primary_ip: nil, protocol_state_filtering_mode: nil, resource_group: nil, resource_type: nil, subnet: nil, target: nil, vpc: nil, zone: nil, floating_ips: nil, ips: nil, security_groups: nil, additional_properties: nil)
    @id = id
    @allow_ip_spoofing = allow_ip_spoofing
    @auto_delete = auto_delete
    @created_at = created_at
    @crn = crn
    @enable_infrastructure_nat = enable_infrastructure_nat
    @href = href
    @lifecycle_state = lifecycle_state
    @mac_address = mac_address
    @name = name
    @primary_ip = primary_ip
    @protocol_state_filtering_mode = protocol_state_filtering_mode
    @resource_group = resource_group
    @resource_type = resource_type
    @subnet = subnet
    @target = target
    @vpc = vpc
    @zone = zone
    @floating_ips = floating_ips
    @ips = ips
    @security_groups = security_groups
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @allow_ip_spoofing != other.allow_ip_spoofing
      return false
    end
    if @auto_delete != other.auto_delete
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @crn != other.crn
      return false
    end
    if @enable_infrastructure_nat != other.enable_infrastructure_nat
      return false
    end
    if @href != other.href
      return false
    end
    if @lifecycle_state != other.lifecycle_state
      return false
    end
    if @mac_address != other.mac_address
      return false
    end
    if @name != other.name
      return false
    end
    if @primary_ip != other.primary_ip
      return false
    end
    if @protocol_state_filtering_mode != other.protocol_state_filtering_mode
      return false
    end
    if @resource_group != other.resource_group
      return false
    end
    if @resource_type != other.resource_type
      return false
    end
    if @subnet != other.subnet
      return false
    end
    if @target != other.target
      return false
    end
    if @vpc != other.vpc
      return false
    end
    if @zone != other.zone
      return false
    end
    if @floating_ips != other.floating_ips
      return false
    end
    if @ips != other.ips
      return false
    end
    if @security_groups != other.security_groups
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VirtualNetworkInterfaceCollection
class VirtualNetworkInterfaceCollection
  attr_reader :virtual_network_interfaces, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(virtual_network_interfaces:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @virtual_network_interfaces = virtual_network_interfaces
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @virtual_network_interfaces != other.virtual_network_interfaces
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VolumeAttachment
class VolumeAttachment
  attr_reader :id, :bandwidth, :created_at, :delete_volume_on_instance_delete, :device, :href, :name, :status, :type, :volume, :additional_properties

  def initialize(id:, bandwidth: nil, created_at: nil, delete_volume_on_instance_delete: nil, device: nil, href: nil, name: nil, status: nil, type: nil, volume: nil, additional_properties: nil)
    @id = id
    @bandwidth = bandwidth
    @created_at = created_at
    @delete_volume_on_instance_delete = delete_volume_on_instance_delete
    @device = device
    @href = href
    @name = name
    @status = status
    @type = type
    @volume = volume
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @bandwidth != other.bandwidth
      return false
    end
    if @created_at != other.created_at
      return false
    end
    if @delete_volume_on_instance_delete != other.delete_volume_on_instance_delete
      return false
    end
    if @device != other.device
      return false
    end
    if @href != other.href
      return false
    end
    if @name != other.name
      return false
    end
    if @status != other.status
      return false
    end
    if @type != other.type
      return false
    end
    if @volume != other.volume
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VolumeAttachmentCollection
class VolumeAttachmentCollection
  attr_reader :volume_attachments, :first, :limit, :_next, :total_count, :additional_properties

  def initialize(volume_attachments:, first: nil, limit: nil, _next: nil, total_count: nil, additional_properties: nil)
    @volume_attachments = volume_attachments
    @first = first
    @limit = limit
    @_next = _next
    @total_count = total_count
    @additional_properties = additional_properties
  end

  def ==(other)
    if @volume_attachments != other.volume_attachments
      return false
    end
    if @first != other.first
      return false
    end
    if @limit != other.limit
      return false
    end
    if @_next != other._next
      return false
    end
    if @total_count != other.total_count
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VolumeAttachmentDevice
class VolumeAttachmentDevice
  attr_reader :id, :additional_properties

  def initialize(id: nil, additional_properties: nil)
    @id = id
    @additional_properties = additional_properties
  end

  def ==(other)
    if @id != other.id
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type VolumeAttachmentReference
class VolumeAttachmentReference
  attr_reader :deleted, :device, :href, :id, :name, :volume, :additional_properties

  def initialize(deleted: nil, device: nil, href: nil, id: nil, name: nil, volume: nil, additional_properties: nil)
    @deleted = deleted
    @device = device
    @href = href
    @id = id
    @name = name
    @volume = volume
    @additional_properties = additional_properties
  end

  def ==(other)
    if @deleted != other.deleted
      return false
    end
    if @device != other.device
      return false
    end
    if @href != other.href
      return false
    end
    if @id != other.id
      return false
    end
    if @name != other.name
      return false
    end
    if @volume != other.volume
      return false
    end
    if @additional_properties != other.additional_properties
      return false
    end

    true
  end

end

  # Record type Settings
class Settings
  attr_reader :endpoint, :protocol, :service, :version, :timeout, :connect_timeout, :max_attempts, :token_lifetime, :trusted_profile, :ca_file, :texts

  def initialize(endpoint: nil, protocol: nil, service: nil, version: nil, timeout: nil, connect_timeout: nil, max_attempts: nil, token_lifetime: nil, trusted_profile: nil, ca_file: nil, texts: {})
    @endpoint = endpoint
    @protocol = protocol
    @service = service
    @version = version
    @timeout = timeout
    @connect_timeout = connect_timeout
    @max_attempts = max_attempts
    @token_lifetime = token_lifetime
    @trusted_profile = trusted_profile
    @ca_file = ca_file
    @texts = texts
  end

  def ==(other)
    if @endpoint != other.endpoint
      return false
    end
    if @protocol != other.protocol
      return false
    end
    if @service != other.service
      return false
    end
    if @version != other.version
      return false
    end
    if @timeout != other.timeout
      return false
    end
    if @connect_timeout != other.connect_timeout
      return false
    end
    if @max_attempts != other.max_attempts
      return false
    end
    if @token_lifetime != other.token_lifetime
      return false
    end
    if @trusted_profile != other.trusted_profile
      return false
    end
    if @ca_file != other.ca_file
      return false
    end
    if @texts != other.texts
      return false
    end

    true
  end

end





  class Client

  # A private helper for initializing instances of the class from a raw handle,
  # bypassing any initialization logic and ensuring they are GC'd properly.
  def self.uniffi_allocate(handle)
    inst = allocate
    inst.instance_variable_set :@handle, handle
    ObjectSpace.define_finalizer(inst, uniffi_define_finalizer_by_handle(handle, inst.object_id))
    return inst
  end

  # A private helper for registering an object finalizer.
  # N.B. it's important that this does not capture a reference
  # to the actual instance, only its underlying handle.
  def self.uniffi_define_finalizer_by_handle(handle, object_id)
    Proc.new do |_id|
      ::VpcMetadata.rust_call(
        :uniffi_vpc_metadata_uniffi_fn_free_blockingclient,
        handle
      )
    end
  end
  # A private helper for lowering instances into a raw handle.
  # This does an explicit typecheck, because accidentally lowering a different type of
  # object in a place where this type is expected, could lead to memory unsafety.
  def self.uniffi_check_lower(inst)
    if !inst.is_a? self
      raise TypeError.new "Expected a Client instance, got #{inst}"
    end
  end

  def uniffi_clone_handle()
    return ::VpcMetadata.rust_call(
      :uniffi_vpc_metadata_uniffi_fn_clone_blockingclient,
      @handle
    )
  end

  def self.uniffi_lower(inst)
    return inst.uniffi_clone_handle()
  end

  def self.uniffi_lift(handle)
    uniffi_allocate handle
  end
  def initialize(settings = Settings.new)
        settings = settings
        RustBuffer.check_lower_TypeSettings(settings)
    handle = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_constructor_blockingclient_new,RustBuffer.alloc_from_TypeSettings(settings))
    @handle = handle
    ObjectSpace.define_finalizer(self, self.class.uniffi_define_finalizer_by_handle(handle, self.object_id))
  end



  def create_identity_certificate(csr, expires_in = nil)
        csr = ::VpcMetadata::uniffi_utf8(csr)

        expires_in = (expires_in ? ::VpcMetadata::uniffi_in_range(expires_in, "i64", -2**63, 2**63) : nil)
        RustBuffer.check_lower_Optionali64(expires_in)
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_certificate,uniffi_clone_handle(),RustBuffer.alloc_from_string(csr),RustBuffer.alloc_from_Optionali64(expires_in))
    return result.consume_into_TypeIdentityCertificate
  end
  def create_identity_iam_token(trusted_profile = nil)
        trusted_profile = (trusted_profile ? ::VpcMetadata::uniffi_utf8(trusted_profile) : nil)
        RustBuffer.check_lower_Optionalstring(trusted_profile)
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_iam_token,uniffi_clone_handle(),RustBuffer.alloc_from_Optionalstring(trusted_profile))
    return result.consume_into_TypeIamToken
  end
  def create_identity_token(expires_in = nil, nonce = nil)
        expires_in = (expires_in ? ::VpcMetadata::uniffi_in_range(expires_in, "i64", -2**63, 2**63) : nil)
        RustBuffer.check_lower_Optionali64(expires_in)
        nonce = (nonce ? ::VpcMetadata::uniffi_utf8(nonce) : nil)
        RustBuffer.check_lower_Optionalstring(nonce)
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_create_identity_token,uniffi_clone_handle(),RustBuffer.alloc_from_Optionali64(expires_in),RustBuffer.alloc_from_Optionalstring(nonce))
    return result.consume_into_TypeIdentityToken
  end
  def get_instance()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance,uniffi_clone_handle(),)
    return result.consume_into_TypeInstance
  end
  def get_instance_cluster_network_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_cluster_network_attachment,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeInstanceClusterNetworkAttachment
  end
  def get_instance_initialization()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_initialization,uniffi_clone_handle(),)
    return result.consume_into_TypeInstanceInitialization
  end
  def get_instance_network_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_attachment,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeInstanceNetworkAttachment
  end
  def get_instance_network_interface(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_network_interface,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeNetworkInterface
  end
  def get_instance_software_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_software_attachment,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeInstanceSoftwareAttachment
  end
  def get_instance_volume_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_instance_volume_attachment,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeVolumeAttachment
  end
  def get_key(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_key,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeKey
  end
  def get_metadata(path)
        path = ::VpcMetadata::uniffi_utf8(path)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_metadata,uniffi_clone_handle(),RustBuffer.alloc_from_string(path))
    return result.consume_into_string
  end
  def get_placement_group(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_placement_group,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypePlacementGroup
  end
  def get_virtual_network_interface(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_get_virtual_network_interface,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_TypeVirtualNetworkInterface
  end
  def iam_token(trusted_profile = nil)
        trusted_profile = (trusted_profile ? ::VpcMetadata::uniffi_utf8(trusted_profile) : nil)
        RustBuffer.check_lower_Optionalstring(trusted_profile)
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_iam_token,uniffi_clone_handle(),RustBuffer.alloc_from_Optionalstring(trusted_profile))
    return result.consume_into_string
  end
  def identity_token()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_identity_token,uniffi_clone_handle(),)
    return result.consume_into_string
  end
  def list_instance_cluster_network_attachments()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_cluster_network_attachments,uniffi_clone_handle(),)
    return result.consume_into_TypeInstanceClusterNetworkAttachmentCollection
  end
  def list_instance_network_attachments()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_attachments,uniffi_clone_handle(),)
    return result.consume_into_TypeInstanceNetworkAttachmentCollection
  end
  def list_instance_network_interfaces()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_network_interfaces,uniffi_clone_handle(),)
    return result.consume_into_TypeNetworkInterfaceCollection
  end
  def list_instance_software_attachments()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_software_attachments,uniffi_clone_handle(),)
    return result.consume_into_TypeInstanceSoftwareAttachmentCollection
  end
  def list_instance_volume_attachments()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_instance_volume_attachments,uniffi_clone_handle(),)
    return result.consume_into_TypeVolumeAttachmentCollection
  end
  def list_keys()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_keys,uniffi_clone_handle(),)
    return result.consume_into_TypeKeyCollection
  end
  def list_placement_groups()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_placement_groups,uniffi_clone_handle(),)
    return result.consume_into_TypePlacementGroupCollection
  end
  def list_virtual_network_interfaces()
    result = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_list_virtual_network_interfaces,uniffi_clone_handle(),)
    return result.consume_into_TypeVirtualNetworkInterfaceCollection
  end
  def wait_ready(deadline)
        deadline = deadline

      ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_method_blockingclient_wait_ready,uniffi_clone_handle(),deadline)
  end


end

  class AsyncClient

  # A private helper for initializing instances of the class from a raw handle,
  # bypassing any initialization logic and ensuring they are GC'd properly.
  def self.uniffi_allocate(handle)
    inst = allocate
    inst.instance_variable_set :@handle, handle
    ObjectSpace.define_finalizer(inst, uniffi_define_finalizer_by_handle(handle, inst.object_id))
    return inst
  end

  # A private helper for registering an object finalizer.
  # N.B. it's important that this does not capture a reference
  # to the actual instance, only its underlying handle.
  def self.uniffi_define_finalizer_by_handle(handle, object_id)
    Proc.new do |_id|
      ::VpcMetadata.rust_call(
        :uniffi_vpc_metadata_uniffi_fn_free_client,
        handle
      )
    end
  end
  # A private helper for lowering instances into a raw handle.
  # This does an explicit typecheck, because accidentally lowering a different type of
  # object in a place where this type is expected, could lead to memory unsafety.
  def self.uniffi_check_lower(inst)
    if !inst.is_a? self
      raise TypeError.new "Expected a AsyncClient instance, got #{inst}"
    end
  end

  def uniffi_clone_handle()
    return ::VpcMetadata.rust_call(
      :uniffi_vpc_metadata_uniffi_fn_clone_client,
      @handle
    )
  end

  def self.uniffi_lower(inst)
    return inst.uniffi_clone_handle()
  end

  def self.uniffi_lift(handle)
    uniffi_allocate handle
  end
  def initialize(settings = Settings.new)
        settings = settings
        RustBuffer.check_lower_TypeSettings(settings)
    handle = ::VpcMetadata.rust_call_with_error(VpcMetadataError,:uniffi_vpc_metadata_uniffi_fn_constructor_client_new,RustBuffer.alloc_from_TypeSettings(settings))
    @handle = handle
    ObjectSpace.define_finalizer(self, self.class.uniffi_define_finalizer_by_handle(handle, self.object_id))
  end




  def create_identity_certificate(csr, expires_in = nil)
        csr = ::VpcMetadata::uniffi_utf8(csr)

        expires_in = (expires_in ? ::VpcMetadata::uniffi_in_range(expires_in, "i64", -2**63, 2**63) : nil)
        RustBuffer.check_lower_Optionali64(expires_in)
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_certificate(uniffi_clone_handle(),RustBuffer.alloc_from_string(csr),RustBuffer.alloc_from_Optionali64(expires_in)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeIdentityCertificate },
    VpcMetadataError
    )
  end

  def create_identity_iam_token(trusted_profile = nil)
        trusted_profile = (trusted_profile ? ::VpcMetadata::uniffi_utf8(trusted_profile) : nil)
        RustBuffer.check_lower_Optionalstring(trusted_profile)
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_iam_token(uniffi_clone_handle(),RustBuffer.alloc_from_Optionalstring(trusted_profile)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeIamToken },
    VpcMetadataError
    )
  end

  def create_identity_token(expires_in = nil, nonce = nil)
        expires_in = (expires_in ? ::VpcMetadata::uniffi_in_range(expires_in, "i64", -2**63, 2**63) : nil)
        RustBuffer.check_lower_Optionali64(expires_in)
        nonce = (nonce ? ::VpcMetadata::uniffi_utf8(nonce) : nil)
        RustBuffer.check_lower_Optionalstring(nonce)
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_create_identity_token(uniffi_clone_handle(),RustBuffer.alloc_from_Optionali64(expires_in),RustBuffer.alloc_from_Optionalstring(nonce)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeIdentityToken },
    VpcMetadataError
    )
  end

  def get_instance()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstance },
    VpcMetadataError
    )
  end

  def get_instance_cluster_network_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_cluster_network_attachment(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceClusterNetworkAttachment },
    VpcMetadataError
    )
  end

  def get_instance_initialization()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_initialization(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceInitialization },
    VpcMetadataError
    )
  end

  def get_instance_network_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_attachment(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceNetworkAttachment },
    VpcMetadataError
    )
  end

  def get_instance_network_interface(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_network_interface(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeNetworkInterface },
    VpcMetadataError
    )
  end

  def get_instance_software_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_software_attachment(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceSoftwareAttachment },
    VpcMetadataError
    )
  end

  def get_instance_volume_attachment(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_instance_volume_attachment(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeVolumeAttachment },
    VpcMetadataError
    )
  end

  def get_key(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_key(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeKey },
    VpcMetadataError
    )
  end

  def get_metadata(path)
        path = ::VpcMetadata::uniffi_utf8(path)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_metadata(uniffi_clone_handle(),RustBuffer.alloc_from_string(path)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_string },
    VpcMetadataError
    )
  end

  def get_placement_group(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_placement_group(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypePlacementGroup },
    VpcMetadataError
    )
  end

  def get_virtual_network_interface(id)
        id = ::VpcMetadata::uniffi_utf8(id)

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_get_virtual_network_interface(uniffi_clone_handle(),RustBuffer.alloc_from_string(id)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeVirtualNetworkInterface },
    VpcMetadataError
    )
  end

  def iam_token(trusted_profile = nil)
        trusted_profile = (trusted_profile ? ::VpcMetadata::uniffi_utf8(trusted_profile) : nil)
        RustBuffer.check_lower_Optionalstring(trusted_profile)
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_iam_token(uniffi_clone_handle(),RustBuffer.alloc_from_Optionalstring(trusted_profile)),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_string },
    VpcMetadataError
    )
  end

  def identity_token()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_identity_token(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_string },
    VpcMetadataError
    )
  end

  def list_instance_cluster_network_attachments()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_cluster_network_attachments(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceClusterNetworkAttachmentCollection },
    VpcMetadataError
    )
  end

  def list_instance_network_attachments()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_attachments(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceNetworkAttachmentCollection },
    VpcMetadataError
    )
  end

  def list_instance_network_interfaces()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_network_interfaces(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeNetworkInterfaceCollection },
    VpcMetadataError
    )
  end

  def list_instance_software_attachments()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_software_attachments(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeInstanceSoftwareAttachmentCollection },
    VpcMetadataError
    )
  end

  def list_instance_volume_attachments()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_instance_volume_attachments(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeVolumeAttachmentCollection },
    VpcMetadataError
    )
  end

  def list_keys()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_keys(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeKeyCollection },
    VpcMetadataError
    )
  end

  def list_placement_groups()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_placement_groups(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypePlacementGroupCollection },
    VpcMetadataError
    )
  end

  def list_virtual_network_interfaces()
    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_list_virtual_network_interfaces(uniffi_clone_handle(),),
      :ffi_vpc_metadata_uniffi_rust_future_poll_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_complete_rust_buffer,
      :ffi_vpc_metadata_uniffi_rust_future_free_rust_buffer,
      Proc.new { |v| v.consume_into_TypeVirtualNetworkInterfaceCollection },
    VpcMetadataError
    )
  end

  def wait_ready(deadline)
        deadline = deadline

    ::VpcMetadata.uniffi_rust_call_async(
      UniFFILib.uniffi_vpc_metadata_uniffi_fn_method_client_wait_ready(uniffi_clone_handle(),deadline),
      :ffi_vpc_metadata_uniffi_rust_future_poll_void,
      :ffi_vpc_metadata_uniffi_rust_future_cancel_void,
      :ffi_vpc_metadata_uniffi_rust_future_complete_void,
      :ffi_vpc_metadata_uniffi_rust_future_free_void,
      Proc.new { |v| nil },
    VpcMetadataError
    )
  end

end

  class AdditionalProperties

  # A private helper for initializing instances of the class from a raw handle,
  # bypassing any initialization logic and ensuring they are GC'd properly.
  def self.uniffi_allocate(handle)
    inst = allocate
    inst.instance_variable_set :@handle, handle
    ObjectSpace.define_finalizer(inst, uniffi_define_finalizer_by_handle(handle, inst.object_id))
    return inst
  end

  # A private helper for registering an object finalizer.
  # N.B. it's important that this does not capture a reference
  # to the actual instance, only its underlying handle.
  def self.uniffi_define_finalizer_by_handle(handle, object_id)
    Proc.new do |_id|
      ::VpcMetadata.rust_call(
        :uniffi_vpc_metadata_uniffi_fn_free_additionalproperties,
        handle
      )
    end
  end
  # A private helper for lowering instances into a raw handle.
  # This does an explicit typecheck, because accidentally lowering a different type of
  # object in a place where this type is expected, could lead to memory unsafety.
  def self.uniffi_check_lower(inst)
    if !inst.is_a? self
      raise TypeError.new "Expected a AdditionalProperties instance, got #{inst}"
    end
  end

  def uniffi_clone_handle()
    return ::VpcMetadata.rust_call(
      :uniffi_vpc_metadata_uniffi_fn_clone_additionalproperties,
      @handle
    )
  end

  def self.uniffi_lower(inst)
    return inst.uniffi_clone_handle()
  end

  def self.uniffi_lift(handle)
    uniffi_allocate handle
  end



  def json()
    result = ::VpcMetadata.rust_call(:uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_json,uniffi_clone_handle(),)
    return result.consume_into_string
  end
  def names()
    result = ::VpcMetadata.rust_call(:uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_names,uniffi_clone_handle(),)
    return result.consume_into_Sequencestring
  end

# The Rust `Display::fmt` implementation.
def to_s
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_display,
    (AdditionalProperties.uniffi_lower self)
  )
  result.consume_into_string
end
# The Rust `Debug::fmt` implementation.
def inspect
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_debug,
    (AdditionalProperties.uniffi_lower self)
  )
  result.consume_into_string
end
# The Rust `Eq::eq` implementation.
def ==(other)
  return false unless other.is_a?(self.class)
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_eq_eq,
    (AdditionalProperties.uniffi_lower self),
    (AdditionalProperties.uniffi_lower other)
  )
  1 == result
end
# The Rust `Hash::hash` implementation.
def hash
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_additionalproperties_uniffi_trait_hash,
    (AdditionalProperties.uniffi_lower self)
  )
  result.to_i
end

def eql?(other)
  self == other
end
end

  class Secret

  # A private helper for initializing instances of the class from a raw handle,
  # bypassing any initialization logic and ensuring they are GC'd properly.
  def self.uniffi_allocate(handle)
    inst = allocate
    inst.instance_variable_set :@handle, handle
    ObjectSpace.define_finalizer(inst, uniffi_define_finalizer_by_handle(handle, inst.object_id))
    return inst
  end

  # A private helper for registering an object finalizer.
  # N.B. it's important that this does not capture a reference
  # to the actual instance, only its underlying handle.
  def self.uniffi_define_finalizer_by_handle(handle, object_id)
    Proc.new do |_id|
      ::VpcMetadata.rust_call(
        :uniffi_vpc_metadata_uniffi_fn_free_secret,
        handle
      )
    end
  end
  # A private helper for lowering instances into a raw handle.
  # This does an explicit typecheck, because accidentally lowering a different type of
  # object in a place where this type is expected, could lead to memory unsafety.
  def self.uniffi_check_lower(inst)
    if !inst.is_a? self
      raise TypeError.new "Expected a Secret instance, got #{inst}"
    end
  end

  def uniffi_clone_handle()
    return ::VpcMetadata.rust_call(
      :uniffi_vpc_metadata_uniffi_fn_clone_secret,
      @handle
    )
  end

  def self.uniffi_lower(inst)
    return inst.uniffi_clone_handle()
  end

  def self.uniffi_lift(handle)
    uniffi_allocate handle
  end



  def expose()
    result = ::VpcMetadata.rust_call(:uniffi_vpc_metadata_uniffi_fn_method_secret_expose,uniffi_clone_handle(),)
    return result.consume_into_string
  end

# The Rust `Display::fmt` implementation.
def to_s
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_display,
    (Secret.uniffi_lower self)
  )
  result.consume_into_string
end
# The Rust `Debug::fmt` implementation.
def inspect
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_debug,
    (Secret.uniffi_lower self)
  )
  result.consume_into_string
end
# The Rust `Eq::eq` implementation.
def ==(other)
  return false unless other.is_a?(self.class)
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_eq_eq,
    (Secret.uniffi_lower self),
    (Secret.uniffi_lower other)
  )
  1 == result
end
# The Rust `Hash::hash` implementation.
def hash
  result = ::VpcMetadata.rust_call(
    :uniffi_vpc_metadata_uniffi_fn_method_secret_uniffi_trait_hash,
    (Secret.uniffi_lower self)
  )
  result.to_i
end

def eql?(other)
  self == other
end
end



end
