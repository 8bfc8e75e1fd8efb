# frozen_string_literal: true

require 'minitest/autorun'
require 'vpc_metadata'
require_relative 'conformance'

class ConformanceTest < Minitest::Test
  CLIENTS = [VpcMetadata::Client, VpcMetadata::AsyncClient].freeze

  Conformance.cases.product(CLIENTS) do |example, client|
    define_method("test_#{example['name'].tr('-', '_')} (#{client})") do
      Conformance.run(example, client)
      pass
    end
  end
end

class ClientTest < Minitest::Test
  TOKEN_PATH = '/identity/v1/token'
  INSTANCE_PATH = '/metadata/v1/instance'

  def with_client(kind = VpcMetadata::Client, **settings)
    Emulator.run do |emulator|
      yield kind.new(VpcMetadata::Settings.new(endpoint: emulator.url, **settings)), emulator
    end
  end

  def test_many_threads_on_a_cold_cache_make_one_token_request
    with_client do |client, emulator|
      tokens = Array.new(200) { Thread.new { client.identity_token } }.map(&:value)
      assert_equal 1, tokens.uniq.size
      assert_equal 1, emulator.count(TOKEN_PATH)
    end
  end

  def test_an_exception_in_the_thread_stops_the_call
    with_client(VpcMetadata::AsyncClient, timeout: 3600.0) do |client, emulator|
      client.identity_token
      emulator.add_faults({ operation: 'get-instance', hang: true }.to_json)
      caller = Thread.new { client.get_instance }
      caller.report_on_exception = false
      Thread.pass until emulator.count(INSTANCE_PATH) == 1
      caller.raise(Interrupt)
      assert_raises(Interrupt) { caller.value }
      Thread.pass until open_connections(emulator).zero?
    end
  end

  # The test itself could not go on and end the fault otherwise.
  def test_other_threads_run_while_a_call_waits
    with_client(timeout: 3600.0, max_attempts: 1) do |client, emulator|
      emulator.add_faults({ operation: 'get-instance', hang: true }.to_json)
      caller = Thread.new { client.get_instance }
      caller.report_on_exception = false
      Thread.pass until emulator.count(INSTANCE_PATH) == 1
      emulator.stop
      assert_raises(VpcMetadata::VpcMetadataError::Unreachable) { caller.value }
    end
  end

  def test_a_forked_child_makes_calls_of_its_own
    with_client do |client, emulator|
      token = client.identity_token
      reader, writer = IO.pipe
      child = fork do
        reader.close
        writer.write(client.get_instance.zone.name)
        exit!(0)
      end
      writer.close
      assert_equal 'us-south-1', reader.read
      Process.wait(child)
      assert_equal token, client.identity_token
      assert_equal 'us-south-1', client.get_instance.zone.name
      assert_equal 2, emulator.count(TOKEN_PATH)
    end
  end

  def test_one_rescue_catches_every_kind
    with_client do |client, _|
      error = assert_raises(VpcMetadata::VpcMetadataError::NotFound) { client.get_key('nothing') }
      assert_kind_of VpcMetadata::VpcMetadataError, error
      assert_equal 'not_found', error.kind
      assert_equal 404, error.status
      assert_equal 'get-key', error.operation
      assert_equal error.details.message, error.message
      kinds = VpcMetadata::VpcMetadataError.constants.map { |name| VpcMetadata::VpcMetadataError.const_get(name) }
      assert_equal 14, kinds.size
      assert(kinds.all? { |kind| kind < StandardError && kind < VpcMetadata::VpcMetadataError })
    end
  end

  def test_secrets_print_as_redacted
    with_client do |client, _|
      token = client.create_identity_token
      printed = "#{token.inspect} #{token.access_token} #{token.access_token.inspect}"
      assert_includes printed, '[redacted]'
      refute_includes printed, 'eyJ'
      assert token.access_token.expose.start_with?('eyJ')
    end
  end

  # Established connections to the emulator, in this process's table of the system.
  def open_connections(emulator)
    port = format('%04X', URI(emulator.url).port)
    File.readlines('/proc/self/net/tcp').map(&:split).count { |line| line[2] == "0100007F:#{port}" && line[3] == '01' }
  end
end
