package io.github.vpcmetadata

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.parallel.Isolated
import java.io.File

/** Native memory comes back. Each response is so large that a leak of every tenth would show. */
@Isolated
class MemoryTest {
    private val userData = "x".repeat(64 * 1024)
    private val scenario = json.readTree("""{"bodies": {"initialization": {"keys": [], "user_data": "$userData"}}}""")

    @Test
    fun `ten thousand calls leave nothing behind when their results are closed`() = Emulator(scenario).use { emulator ->
        BlockingClient(emulator.settings()).use { client ->
            assertNoGrowth(10_000) { client.getInstanceInitialization().destroy() }
        }
    }

    @Test
    fun `results that nobody closes go with the garbage`() = Emulator(scenario).use { emulator ->
        Client(emulator.settings()).use { client ->
            runBlocking {
                assertNoGrowth(10_000) {
                    client.getInstanceInitialization()
                    if (it % 200 == 0) System.gc()
                }
            }
        }
    }

    @Test
    fun `closing a client frees what it holds`() = Emulator(scenario).use { emulator ->
        runBlocking {
            assertNoGrowth(300) {
                Client(emulator.settings()).use { client -> client.getInstanceInitialization().destroy() }
                BlockingClient(emulator.settings()).use { client -> client.getInstanceInitialization().destroy() }
            }
        }
        assertTrue(File("/proc/self/fd").list().orEmpty().size < 300) { "connections stay open" }
    }

    private inline fun assertNoGrowth(times: Int, call: (Int) -> Unit) {
        repeat(times / 10, call)
        System.gc()
        val before = residentMegabytes()
        repeat(times, call)
        System.gc()
        val growth = residentMegabytes() - before
        val most = times * userData.length / 10 / (1 shl 20) + ALLOWANCE
        assertTrue(growth < most) { "$times calls left $growth MB" }
        println("$times calls with responses of ${userData.length / 1024} KB: memory grew by $growth MB")
    }

    private fun residentMegabytes(): Int =
        File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter { it.isDigit() }.toInt() / 1024

    private companion object {
        /** What the machine code of a JVM grows by in the meantime. */
        const val ALLOWANCE = 40
    }
}
