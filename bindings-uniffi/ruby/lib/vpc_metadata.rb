# frozen_string_literal: true

# Client of the IBM Cloud VPC Metadata and Identity APIs.
#
#   client = VpcMetadata::Client.new
#   puts client.get_instance.zone.name
#
# VpcMetadata::Client waits for its results; other threads run meanwhile, and it works before and after fork. A call ends
# by itself after the `timeout` of the settings; Ctrl-C and Timeout take effect when it has ended.
#
# VpcMetadata::AsyncClient has the same methods: under a Fiber scheduler they suspend the fiber, and an exception raised
# in the thread, such as Timeout's, stops the call at once. It has to be used in one process only, as the gem ffi calls
# back no child of a fork.

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
