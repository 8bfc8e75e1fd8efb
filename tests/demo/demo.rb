# The main job in Ruby: an identity token, an IAM token, and the instance.
require "vpc_metadata"

client = VpcMetadata::Client.new
identity_token = client.identity_token
iam_token = client.iam_token
instance = client.get_instance
puts "#{instance.name} (#{instance.id}) in #{instance.zone.name}"
puts "identity token of #{identity_token.length} characters, IAM token of #{iam_token.length}"
