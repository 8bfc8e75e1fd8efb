package io.github.vpcmetadata

import com.ibm.cloud.sdk.core.security.Authenticator
import okhttp3.Request

/**
 * Authenticates the services of IBM's Java SDKs (`com.ibm.cloud:sdk-core`) with the managed IAM token of a trusted
 * profile: id, CRN or name; without one, the profile of the client's settings, or else the server's default profile.
 *
 * The token is cached and renewed by the client, which is the caller's to close. A service that is sent a request while
 * no token can be had throws the [VpcMetadataException].
 */
class IamTokenAuthenticator @JvmOverloads constructor(
    private val client: BlockingClientInterface,
    private val trustedProfile: String? = null,
) : Authenticator {
    override fun authenticationType(): String = Authenticator.AUTHTYPE_VPC

    /** Nothing is left to check: the client checked its settings when it was made. */
    override fun validate() = Unit

    override fun authenticate(builder: Request.Builder) {
        builder.header("Authorization", "Bearer ${client.iamToken(trustedProfile)}")
    }
}
