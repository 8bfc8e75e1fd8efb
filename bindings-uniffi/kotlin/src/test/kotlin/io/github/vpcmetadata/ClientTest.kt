package io.github.vpcmetadata

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val TOKEN_PATH = "/identity/v1/token"
private const val INSTANCE_PATH = "/metadata/v1/instance"

class ClientTest {
    @Test
    fun `a thousand coroutines on a cold cache make one token request`() = Emulator().use { emulator ->
        Client(emulator.settings()).use { client ->
            runBlocking(Dispatchers.Default) {
                val tokens = List(1_000) { async { client.identityToken() } }.awaitAll()
                assertEquals(1, tokens.distinct().size)
            }
            assertEquals(1, emulator.count(TOKEN_PATH))
        }
    }

    /** The request of a cancelled coroutine ends: the service, which never answers, sees the connection close. */
    @Test
    fun `cancelling a coroutine cancels the request`() = Emulator().use { emulator ->
        Client(emulator.settings().copy(timeout = 3_600.0, maxAttempts = 1)).use { client ->
            runBlocking {
                client.identityToken()
                emulator.addFaults("""{"operation": "get-instance", "hang": true}""")
                val call = launch(Dispatchers.Default) { client.getInstance() }
                while (emulator.count(INSTANCE_PATH) == 0) yield()
                assertEquals(1, openConnections(emulator))
                call.cancelAndJoin()
                assertTrue(call.isCancelled)
                withTimeout(30_000) { while (openConnections(emulator) != 0) yield() }
                emulator.clearFaults()
                assertEquals("us-south-1", client.getInstance().zone?.name)
            }
        }
    }

    @Test
    fun `a cancelled caller leaves the others their token`() = Emulator().use { emulator ->
        emulator.addFaults("""{"operation": "create-identity-token", "delay_ms": 300}""")
        Client(emulator.settings()).use { client ->
            runBlocking(Dispatchers.Default) {
                val first = launch { client.identityToken() }
                while (emulator.count(TOKEN_PATH) == 0) yield()
                val second = async { client.identityToken() }
                first.cancelAndJoin()
                assertTrue(second.await().startsWith("eyJ"))
            }
        }
    }

    @Test
    fun `a coroutine's own timeout ends the call`() = Emulator().use { emulator ->
        emulator.addFaults("""{"hang": true}""")
        Client(emulator.settings().copy(timeout = 3_600.0)).use { client ->
            assertThrows(TimeoutCancellationException::class.java) {
                runBlocking { withTimeout(100) { client.getInstance() } }
            }
        }
    }

    @Test
    fun `a closed client refuses calls and leaves those under way alone`() = Emulator().use { emulator ->
        emulator.addFaults("""{"operation": "get-instance", "delay_ms": 300}""")
        val client = Client(emulator.settings())
        runBlocking(Dispatchers.Default) {
            val call = async { client.getInstance() }
            while (emulator.count(INSTANCE_PATH) == 0) yield()
            client.close()
            client.close()
            assertEquals("us-south-1", call.await().zone?.name)
            assertThrows(IllegalStateException::class.java) { runBlocking { client.getInstance() } }
        }
    }

    @Test
    fun `there is an exception for every kind and all share the details`() {
        val kinds = listOf(
            "InvalidInput", "Disabled", "Unreachable", "Timeout", "Transport", "InvalidResponse", "Unauthenticated",
            "Forbidden", "NotFound", "Rejected", "Throttled", "ServiceException", "Cancelled", "Internal",
        )
        val classes = VpcMetadataException::class.java.permittedSubclasses
        assertEquals(kinds.toSet(), classes.map { it.simpleName }.toSet())
    }

    @Test
    fun `an error says what failed and what to do`() = Emulator().use { emulator ->
        BlockingClient(emulator.settings()).use { client ->
            val error = assertThrows(VpcMetadataException.NotFound::class.java) { client.getKey("nothing") }
            assertEquals("not_found", error.details.kind)
            assertEquals(404, error.details.status)
            assertEquals("get-key", error.details.operation)
            assertEquals(1, error.details.attempts)
            assertEquals(error.details.message, error.message)
            assertFalse(error.details.trace.isNullOrEmpty())
        }
    }

    @Test
    fun `secrets print as redacted and compare by their text`() = Emulator().use { emulator ->
        BlockingClient(emulator.settings()).use { client ->
            val first = client.createIdentityToken()
            val printed = "$first ${first.accessToken} ${client.createIdentityIamToken()}"
            assertTrue("[redacted]" in printed)
            assertFalse("eyJ" in printed)
            assertTrue(first.accessToken.expose().startsWith("eyJ"))
            val data = client.getInstanceInitialization()
            assertEquals(data, client.getInstanceInitialization())
            assertEquals(data.userData.hashCode(), client.getInstanceInitialization().userData.hashCode())
            assertNotEquals(first.accessToken, client.createIdentityToken().accessToken)
        }
    }

    @Test
    fun `what this release does not know is kept as JSON and printed by name only`() {
        val scenario = json.readTree(
            """{"bodies": {"instance": {"id": "0717_1", "status": "hibernating", "added": {"key": "hunter2"}}}}""",
        )
        Emulator(scenario).use { emulator ->
            BlockingClient(emulator.settings()).use { client ->
                val instance = client.getInstance()
                assertEquals(InstanceStatus.Unknown("hibernating"), instance.status)
                val others = checkNotNull(instance.additionalProperties)
                assertEquals(listOf("added"), others.names())
                assertEquals("""{"added":{"key":"hunter2"}}""", others.json())
                assertTrue("added" in "$instance")
                assertFalse("hunter2" in "$instance")
            }
        }
    }

    @Test
    fun `arguments out of the range of their type are invalid input`() = Emulator().use { emulator ->
        BlockingClient(emulator.settings()).use { client ->
            for (seconds in listOf(-1L, 0L, 1L shl 32, Long.MAX_VALUE)) {
                assertThrows(VpcMetadataException.InvalidInput::class.java) { client.createIdentityToken(seconds) }
            }
            for (seconds in listOf(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
                assertThrows(VpcMetadataException.InvalidInput::class.java) { client.waitReady(seconds) }
            }
            assertEquals(emptyList<Any>(), emulator.requests())
        }
    }

    @Test
    fun `making a client sends nothing and starts no thread`() = Emulator().use { emulator ->
        val before = threads()
        List(100) { Client(emulator.settings()) to BlockingClient(emulator.settings()) }.forEach { (one, other) ->
            one.close()
            other.close()
        }
        assertEquals(before, threads())
        assertEquals(emptyList<Any>(), emulator.requests())
    }

    /** Names of the threads of this process that are the library's. */
    private fun threads() = java.io.File("/proc/self/task").list().orEmpty()
        .map { java.io.File("/proc/self/task/$it/comm").runCatching { readText() }.getOrDefault("") }
        .count { it.startsWith("vpc-metadata") }

    /** Established connections to the emulator, in this process's table of the system. */
    private fun openConnections(emulator: Emulator): Int {
        val port = "%04X".format(emulator.address.substringAfter(':').toInt())
        return java.io.File("/proc/self/net/tcp").readLines().map { it.trim().split(Regex(" +")) }
            .count { it[2] == "0100007F:$port" && it[3] == "01" }
    }
}
