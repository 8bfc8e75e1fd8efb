# frozen_string_literal: true

module VpcMetadata
  # Every error of this library is one of these: `rescue VpcMetadata::VpcMetadataError => error` catches them all, and
  # `rescue VpcMetadata::VpcMetadataError::NotFound` those of one kind.
  module VpcMetadataError
    # The name of the kind, the same in every language, for example `not_found`.
    def kind = details.kind

    # The HTTP status, where there was a response.
    def status = details.status

    # The service's own error code, for example `profile_not_linked`.
    def code = details.code

    # The field, header or parameter that the service objected to.
    def target = details.target

    # A page of the service's documentation about the error.
    def more_info = details.more_info

    # The service's id of the failed request, which IBM's support asks for.
    def trace = details.trace

    # The id of the operation that failed, for example `get-instance`.
    def operation = details.operation

    # How many requests were made for the step that failed.
    def attempts = details.attempts

    # What to do about it, with the command where there is one.
    def hint = details.hint

    constants.map { |name| const_get(name) }.each do |error|
      error.include(self)
      # The generated text is a dump of the members.
      error.define_method(:to_s) { details.message }
    end
  end
end
