# frozen_string_literal: true

require_relative 'lib/vpc_metadata/version'

Gem::Specification.new do |spec|
  spec.name = 'vpc_metadata'
  spec.version = VpcMetadata::VERSION
  spec.summary = 'Client of the IBM Cloud VPC Metadata and Identity APIs'
  spec.authors = ['The vpc-metadata authors']
  spec.license = 'Apache-2.0'
  spec.platform = Gem::Platform::CURRENT # the native library is inside
  spec.required_ruby_version = '>= 3.1'
  spec.files = Dir.chdir(__dir__) { Dir['lib/**/*'] }
  spec.add_dependency 'ffi', '~> 1.15'
end
