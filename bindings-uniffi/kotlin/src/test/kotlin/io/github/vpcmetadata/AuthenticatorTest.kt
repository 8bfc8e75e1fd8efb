package io.github.vpcmetadata

import com.ibm.cloud.sdk.core.http.RequestBuilder
import com.ibm.cloud.sdk.core.http.ResponseConverter
import com.ibm.cloud.sdk.core.service.BaseService
import com.sun.net.httpserver.HttpServer
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.Response
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import java.net.InetAddress
import java.net.InetSocketAddress

/** With the real library: a service of an SDK sends requests that carry the managed IAM token. */
class AuthenticatorTest {
    private class Service(authenticator: IamTokenAuthenticator, url: String) : BaseService("orders", authenticator) {
        init {
            serviceUrl = url
        }

        fun list(): String {
            val converter = ResponseConverter { response: Response -> checkNotNull(response.body).string() }
            return createServiceCall(RequestBuilder.get("$serviceUrl/orders".toHttpUrl()).build(), converter)
                .execute().result
        }
    }

    @Test
    fun `a service of an SDK sends the managed token`() = Emulator().use { emulator ->
        val seen = mutableListOf<String?>()
        val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
        server.createContext("/orders") { exchange ->
            seen += exchange.requestHeaders.getFirst("Authorization")
            exchange.sendResponseHeaders(200, 2)
            exchange.responseBody.use { it.write("[]".toByteArray()) }
        }
        server.start()
        try {
            BlockingClient(emulator.settings()).use { client ->
                val service = Service(IamTokenAuthenticator(client), "http://127.0.0.1:${server.address.port}")
                repeat(3) { assertEquals("[]", service.list()) }
                assertEquals(List(3) { "Bearer ${client.iamToken()}" }, seen)
            }
            assertEquals(1, emulator.count("/identity/v1/iam_tokens"))
        } finally {
            server.stop(0)
        }
    }

    @Test
    fun `without a token nothing is sent and the error is the client's`() = Emulator().use { emulator ->
        BlockingClient(emulator.settings()).use { client ->
            val service = Service(IamTokenAuthenticator(client, "name:nobody"), "http://127.0.0.1:1")
            assertThrows(VpcMetadataException.Rejected::class.java) { service.list() }
        }
    }
}
