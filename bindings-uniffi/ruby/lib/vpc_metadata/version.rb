# frozen_string_literal: true

module VpcMetadata
  VERSION = '0.1.0'
end
