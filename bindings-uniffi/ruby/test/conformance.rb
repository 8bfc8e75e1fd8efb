# frozen_string_literal: true

require_relative 'emulator'
require_relative 'written'

# Runs every case of tests/conformance, whose README describes their form.
class Conformance
  FOLDER = File.join(ENV.fetch('REPOSITORY'), 'tests', 'conformance')
  CASE = %w[name why scenario protocol settings environment faults secrets steps requests connections].freeze
  CALL = %w[call arguments expect callers within at_least].freeze
  EXPECT = %w[body_file text values prefixes lengths absent token error].freeze
  ERROR = %w[kind status code target operation attempts names has_trace has_more_info has_hint hint_contains].freeze
  REQUEST = %w[method path query headers body body_has].freeze

  def self.cases = Dir[File.join(FOLDER, '*.json')].sort.flat_map { |file| JSON.parse(File.read(file)) }

  # Raises, with everything that is wrong, if anything is.
  def self.run(example, client)
    Emulator.run(**emulator_options(example)) { |emulator| new(example, client, emulator).run }
  end

  def self.emulator_options(example)
    { scenario: example['scenario'], protocol: example.fetch('protocol', 'http') }
  end

  def initialize(example, client, emulator)
    known(example, CASE)
    @client = client
    @case = example
    @emulator = emulator
    @secrets = example.fetch('secrets', []) + [%r{(?:^|[^A-Za-z0-9+/])eyJ}]
    @tokens = {}
  end

  def run
    @emulator.add_faults(fill(@case['faults'].to_json)) if @case['faults']
    client = construct(@case)
    report('the client', hidden("#{client} #{client.inspect}"))
    @case['steps'].each.with_index(1) { |step, number| report("step #{number}", step(client, step)) }
    log = @emulator.log
    report('the requests', requests(@case['requests'], log['requests'])) if @case['requests']
    most = @case.fetch('connections', log['connections'])
    report('the requests', ["#{log['connections']} connections"]) if log['connections'] > most
  end

  private

  def known(object, names)
    others = object.keys - names
    raise "unknown members: #{others}" unless others.empty?
  end

  def report(place, problems)
    raise "#{@case['name']}: #{place}: #{problems.join("\n  ")}\n  why: #{@case['why']}" unless problems.empty?
  end

  def fill(text)
    { 'endpoint' => @emulator.url, 'address' => @emulator.address, 'ca_file' => @emulator.ca_file, 'cases' => FOLDER }
      .reduce(text) { |filled, (word, value)| filled.gsub("{#{word}}", value) }
  end

  def construct(given)
    environment = given.fetch('environment', {}).transform_values { |value| fill(value) }
    before = ENV.to_h.slice(*environment.keys)
    ENV.update(environment)
    @client.new(settings(given.fetch('settings', {})))
  ensure
    environment&.each_key { |name| ENV.delete(name) }
    ENV.update(before) if before
  end

  # Values go to the typed members where these can hold them; everything else is passed on as text.
  def settings(given)
    members = { endpoint: @emulator.url }
    texts = {}
    given.each do |name, value|
      number = { 'timeout' => Numeric, 'connect_timeout' => Numeric, 'max_attempts' => Integer,
                 'token_lifetime' => Integer }[name]
      typed = %w[endpoint protocol service version trusted_profile ca_file].include?(name)
      if value.nil? then members.delete(name.to_sym)
      elsif number === value then members[name.to_sym] = value
      elsif typed then members[name.to_sym] = fill(value)
      else texts[name] = fill(value.to_s)
      end
    end
    VpcMetadata::Settings.new(**members, texts: texts)
  end

  def step(client, step)
    return call(client, step) if step['call']
    return build(step) if step['build']

    control(step.fetch('control'))
    []
  end

  def control(control)
    case control
    when 'clear_faults' then @emulator.clear_faults
    when 'revoke_tokens' then @emulator.revoke_tokens
    when Hash
      known(control, %w[add_faults advance_seconds])
      @emulator.add_faults(fill(control['add_faults'].to_json)) if control['add_faults']
      @emulator.advance(control['advance_seconds']) if control['advance_seconds']
    else raise "there is no control #{control}"
    end
  end

  def build(step)
    known(step, %w[build expect])
    known(step['build'], %w[settings environment])
    wanted = step['expect']['error']
    construct(step['build'])
    wanted ? ["succeeded with #{step['build']}, but #{wanted} was expected"] : []
  rescue VpcMetadata::VpcMetadataError => e
    wanted ? error(wanted, e) : ["failed with #{e.details.inspect}"]
  end

  def call(client, step)
    known(step, CALL)
    started = now
    calls = Array.new(step.fetch('callers', 1)) { Thread.new { outcome(client, step) } }
    problems = calls.map(&:value).flat_map { |outcome| check(step['expect'], outcome) }
    took = now - started
    timeout = @case.dig('settings', 'timeout').then { |given| given.is_a?(Numeric) ? given : 10 }
    most = step.fetch('within', timeout + 5)
    problems << "took #{took} s, more than #{most} s" if took > most
    problems << "took #{took} s only" if took < step.fetch('at_least', 0)
    problems
  end

  def now = Process.clock_gettime(Process::CLOCK_MONOTONIC)

  def outcome(client, step)
    Thread.current.report_on_exception = false
    given = step.fetch('arguments', {})
    known(given, %w[id expires_in nonce trusted_profile csr path deadline])
    order = { 'create_identity_token' => %w[expires_in nonce], 'iam_token' => %w[trusted_profile],
              'create_identity_iam_token' => %w[trusted_profile], 'create_identity_certificate' => %w[csr expires_in],
              'get_metadata' => %w[path], 'wait_ready' => %w[deadline] }
    names = order.fetch(step['call']) { given.key?('id') || needs_id?(client, step['call']) ? %w[id] : [] }
    client.public_send(step['call'], *names.map { |name| given.fetch(name) { name == 'csr' ? '' : nil } })
  rescue VpcMetadata::VpcMetadataError => e
    e
  end

  def needs_id?(client, name) = client.method(name).arity == 1

  def check(expected, outcome)
    known(expected, EXPECT)
    wanted = expected['error']
    if outcome.is_a?(VpcMetadata::VpcMetadataError)
      return wanted ? error(wanted, outcome) : ["failed with #{outcome.details.inspect}"]
    end
    return ["succeeded, but #{wanted} was expected"] if wanted

    printed = outcome.is_a?(String) ? '' : "#{outcome} #{outcome.inspect}"
    value(expected, outcome) + hidden(printed)
  end

  def hidden(printed)
    @secrets.select { |secret| printed.index(secret) }.map { |secret| "#{secret.inspect} is in: #{printed}" }
  end

  def value(expected, outcome)
    is_json = outcome.is_a?(String) && outcome.lstrip.start_with?('{')
    node = is_json ? JSON.parse(outcome) : outcome && Written.json(outcome)
    problems = []
    if (name = expected['body_file'])
      problems += body(File.read(File.join(FOLDER, '../../emulator/bodies', name)), outcome, node) { minified(_1) }
    end
    problems += body(expected['text'], outcome, node) { _1 } if expected['text']
    expected.fetch('values', {}).each do |pointer, wanted|
      problems << "#{pointer} is #{at(node, pointer).inspect}, not #{wanted.inspect}" if at(node, pointer) != wanted
    end
    expected.fetch('prefixes', {}).each do |pointer, prefix|
      problems << "#{pointer} does not start with #{prefix}" unless at(node, pointer).to_s.start_with?(prefix)
    end
    expected.fetch('lengths', {}).each do |pointer, length|
      found = at(node, pointer)
      problems << "the length of #{pointer} is not #{length}" unless found.respond_to?(:size) && found.size == length
    end
    expected.fetch('absent', []).each { |pointer| problems << "#{pointer} is there" unless at(node, pointer) == :absent }
    problems << token(expected['token'], node) if expected['token']
    problems.compact
  end

  def at(node, pointer)
    pointer.split('/').drop(1).reduce(node) do |found, part|
      part = part.gsub('~1', '/').gsub('~0', '~')
      case found
      when Hash then found.fetch(part, :absent)
      when Array then found.fetch(Integer(part), :absent)
      else :absent
      end
    end
  end

  def body(wanted, outcome, node)
    found, other =
      if outcome.is_a?(String) then [yield(outcome), yield(wanted)]
      else [node, JSON.parse(wanted)].map { |tree| Written.kept(tree) }
      end
    found == other ? [] : ["the body is\n    #{found}\n  and not\n    #{other}"]
  end

  def minified(text) = text.gsub(/("(?:[^"\\]|\\.)*")|\s+/m) { ::Regexp.last_match(1) }

  def token(label, node)
    token = node.is_a?(String) ? node : node['access_token']
    return @tokens[label] == token ? nil : "the token is not #{label} again" if @tokens.key?(label)

    other = @tokens.key(token)
    @tokens[label] = token
    "the token is #{other} again and not a new one" if other
  end

  def error(expected, error)
    known(expected, ERROR)
    details = error.details
    problems = %w[kind status code target operation attempts].filter_map do |name|
      found = details.public_send(name)
      "error: #{name} is #{found.inspect}, not #{expected[name].inspect}" if expected.key?(name) && expected[name] != found
    end
    %w[trace more_info hint].each do |name|
      wanted = expected.fetch("has_#{name}") { next }
      problems << "error: #{name} is not as expected" if wanted == details.public_send(name).nil?
    end
    plain = ->(text) { text.downcase.delete('_-') }
    name = expected['names']
    problems << "error: the message does not name #{name}" if name && !plain[details.message].include?(plain[name])
    expected.fetch('hint_contains', []).each do |text|
      problems << "error: the hint does not hold #{text}" unless details.hint.to_s.include?(text)
    end
    problems += form(error)
    problems.empty? ? problems : problems + ["met: #{details.inspect}"]
  end

  def form(error)
    is_line = !error.message.empty? && !error.message.match?(/[[:cntrl:]]/)
    problems = is_line ? [] : ["the message is not one line: #{error.message}"]
    problems + hidden([error, error.inspect, error.full_message, error.details.inspect].join(' '))
  end

  def requests(expected, log)
    problems = expected.zip(log).flat_map do |wanted, found|
      next [] unless found

      wanted = { 'method' => wanted.split.first, 'path' => wanted.split.last } if wanted.is_a?(String)
      request(wanted, found)
    end
    return problems if problems.empty? && expected.size == log.size

    problems << "#{expected.size} requests were expected, and sent was #{log.map { |found| found['path'] }}"
  end

  def request(expected, found)
    known(expected, REQUEST)
    line = ->(request) { "#{request['method']} #{request['path']}" }
    return ["#{line[found]}, not #{line[expected]}"] if line[found] != line[expected]

    problems = []
    if (query = expected['query'])
      same = found['query'].split('&').sort == query.map { |name, value| "#{name}=#{value}" }.sort
      problems << "the query is #{found['query']}" unless same
    end
    expected.fetch('headers', {}).each do |name, wanted|
      header = found['headers'][name]
      problems << "header #{name} is #{header.inspect}" unless header == wanted || (wanted == '*' && header)
    end
    problems + request_body(expected, found['body'])
  end

  def request_body(expected, text)
    body = text.empty? ? {} : JSON.parse(text)
    problems = []
    if expected.key?('body')
      wanted = expected['body'] || {}
      problems << 'there is a body' if expected['body'].nil? && !text.empty?
      wanted.each { |name, value| problems << "#{name} in the body is #{body[name]}" unless body[name] == value }
    end
    missing = expected.fetch('body_has', []).reject { |name| body[name].is_a?(String) && !body[name].empty? }
    problems + missing.map { |name| "the body has no text #{name}" }
  end
end
