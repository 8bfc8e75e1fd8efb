# frozen_string_literal: true

require 'json'

# What a record writes back: the service's JSON, made of its members by their names.
module Written
  module_function

  def json(value)
    case value
    when String, Integer, true, false then value
    when Array then value.map { |item| json(item) }
    when VpcMetadata::Secret then value.expose
    else value.class.superclass == Object ? members(value) : text(value)
    end
  end

  # The text of an open enum's value.
  def text(value)
    return value.text if value.respond_to?(:text)

    value.class.name.split('::').last.downcase
  end

  def members(record)
    record.instance_variables.each_with_object({}) do |variable, members|
      member = record.instance_variable_get(variable)
      if member.is_a?(VpcMetadata::AdditionalProperties)
        members.merge!(JSON.parse(member.json))
      elsif !member.nil?
        members[variable.to_s.delete_prefix('@').delete_prefix('_')] = json(member)
      end
    end
  end

  # What records keep of JSON: nil and {} in objects read as nothing, and a number that 64 bits do not hold becomes a
  # floating-point number.
  def kept(value)
    case value
    when Hash then value.transform_values { |item| kept(item) }.reject { |_, item| [nil, {}].include?(item) }
    when Array then value.map { |item| kept(item) }
    when Integer then value.bit_length > 63 ? value.to_f : value
    else value
    end
  end
end
