# frozen_string_literal: true

# Client of the IBM Cloud VPC Metadata and Identity APIs.
#
#   client = VpcMetadata::Client.new
#   puts client.get_instance.zone.name
#
# The methods of VpcMetadata::Client wait for their result without Ruby's lock, so that other threads run meanwhile, and
# an exception such as Timeout's or Ctrl-C's stops the call. Under a Fiber scheduler they suspend the fiber.

require 'ffi'
require 'io/wait' # the generated code waits on a pipe; Ruby before 3.2 does not load this by itself

module VpcMetadata
  # The native library for this platform, inside of the gem.
  LIBRARY = File.join(
    __dir__, 'vpc_metadata', 'native', "#{FFI::Platform::OS}-#{FFI::Platform::ARCH}",
    FFI.map_library_name('vpc_metadata_uniffi')
  )
end

require_relative 'vpc_metadata/bindings'
require_relative 'vpc_metadata/version'
require_relative 'vpc_metadata/error'
