package io.github.vpcmetadata

import com.fasterxml.jackson.databind.JsonNode
import java.io.BufferedReader
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Files
import java.nio.file.Path

/** The emulator's program, for as long as a test needs it. */
class Emulator(scenario: JsonNode? = null, protocol: String = "http") : AutoCloseable {
    private val folder: Path = Files.createTempDirectory("vpc-metadata-")
    private val process: Process
    private val control: URI

    /** Its root certificate, where it speaks https. */
    val caFile: Path = folder.resolve("ca.pem")
    val url: String

    init {
        val command = mutableListOf(program, "--listen", "127.0.0.1:0", "--protocol", protocol)
        if (protocol == "https") command += listOf("--ca-file", caFile.toString())
        when {
            scenario == null -> Unit
            scenario.isTextual -> command += listOf("--scenario", scenario.textValue())
            else -> {
                val file = folder.resolve("scenario.json")
                Files.writeString(file, scenario.toString())
                command += listOf("--scenario", file.toString())
            }
        }
        process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val output: BufferedReader = process.inputReader()
        url = output.readLine() ?: error("the emulator ended at once")
        control = URI(output.readLine() ?: error("the emulator ended at once"))
    }

    val address: String get() = URI(url).authority

    fun settings() = Settings(endpoint = url)

    fun addFaults(faults: String) = send("POST", "/faults", faults)

    fun clearFaults() = send("DELETE", "/faults")

    fun revokeTokens() = send("POST", "/tokens/revoke")

    fun advance(seconds: Long) = send("POST", "/clock", """{"advance_seconds": $seconds}""")

    /** The log: `requests` and `connections`. */
    fun log(): JsonNode = json.readTree(send("GET", "/requests"))

    fun requests(): List<JsonNode> = log()["requests"].toList()

    /** How many requests to this path there were. */
    fun count(path: String) = requests().count { it["path"].textValue() == path }

    private fun send(method: String, path: String, body: String? = null): String {
        val publisher = if (body == null) BodyPublishers.noBody() else BodyPublishers.ofString(body)
        val response = http.send(
            HttpRequest.newBuilder(control.resolve(path)).method(method, publisher).build(),
            BodyHandlers.ofString(),
        )
        check(response.statusCode() < 300) { "$method $path: ${response.body()}" }
        return response.body()
    }

    override fun close() {
        process.destroy()
        process.waitFor()
        folder.toFile().deleteRecursively()
    }

    private companion object {
        val program: String = System.getProperty("emulator") ?: error("the property emulator names no program")
        val http: HttpClient = HttpClient.newHttpClient()
    }
}
