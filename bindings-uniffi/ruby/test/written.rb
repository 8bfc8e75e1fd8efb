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

  # Takes nil and {} out of objects: records read them as nothing.
  def without_blanks(value)
    case value
    when Hash then value.transform_values { |item| without_blanks(item) }.reject { |_, item| [nil, {}].include?(item) }
    when Array then value.map { |item| without_blanks(item) }
    else value
    end
  end
end
