# frozen_string_literal: true

require 'json'
require 'net/http'
require 'tmpdir'

# The emulator's program, for as long as a test needs it.
class Emulator
  attr_reader :url, :ca_file

  def self.run(...)
    emulator = new(...)
    yield emulator
  ensure
    emulator&.stop
  end

  def initialize(scenario: nil, protocol: 'http')
    @folder = Dir.mktmpdir('vpc-metadata-')
    @ca_file = File.join(@folder, 'ca.pem')
    command = [ENV.fetch('EMULATOR'), '--listen', '127.0.0.1:0', '--protocol', protocol]
    command.push('--ca-file', @ca_file) if protocol == 'https'
    command.push('--scenario', scenario_argument(scenario)) if scenario
    @output = IO.popen(command)
    @url = @output.gets.chomp
    @control = URI(@output.gets.chomp)
  end

  def address = URI(@url).then { |url| "#{url.host}:#{url.port}" }

  def add_faults(faults) = send_request(Net::HTTP::Post, '/faults', faults)

  def clear_faults = send_request(Net::HTTP::Delete, '/faults')

  def revoke_tokens = send_request(Net::HTTP::Post, '/tokens/revoke')

  def advance(seconds) = send_request(Net::HTTP::Post, '/clock', { advance_seconds: seconds }.to_json)

  def log = JSON.parse(send_request(Net::HTTP::Get, '/requests'))

  def requests = log['requests']

  def count(path) = requests.count { |request| request['path'] == path }

  def stop
    return if @output.closed?

    Process.kill('TERM', @output.pid)
    @output.close
    FileUtils.rm_rf(@folder)
  end

  private

  def scenario_argument(scenario)
    return scenario if scenario.is_a?(String)

    File.join(@folder, 'scenario.json').tap { |file| File.write(file, scenario.to_json) }
  end

  def send_request(method, path, body = nil)
    response = Net::HTTP.start(@control.host, @control.port) { |http| http.request(method.new(path), body) }
    raise "#{path}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

    response.body
  end
end
