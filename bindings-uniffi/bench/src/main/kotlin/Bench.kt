import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import io.github.vpcmetadata.BlockingClient
import io.github.vpcmetadata.Client
import io.github.vpcmetadata.Settings
import kotlinx.coroutines.runBlocking
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

/** What is compared: each makes an identity token its own, then reads the instance with it. */
private interface Contender {
    val zone: String
    val token: String
}

private class Blocking(endpoint: String) : Contender {
    private val client = BlockingClient(Settings(endpoint = endpoint))
    override val zone get() = checkNotNull(client.getInstance().zone?.name)
    override val token get() = client.identityToken()
}

private class Coroutines(endpoint: String) : Contender {
    private val client = Client(Settings(endpoint = endpoint))
    override val zone get() = runBlocking { checkNotNull(client.getInstance().zone?.name) }
    override val token get() = runBlocking { client.identityToken() }
}

/** What a program without a library does: no retries, no renewal of the token, no checks. */
private class Plain(private val endpoint: String) : Contender {
    private val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    private val mapper = ObjectMapper()

    override val token by lazy {
        val request = HttpRequest.newBuilder(URI("$endpoint/identity/v1/token?version=2025-08-26"))
            .header("Metadata-Flavor", "ibm")
            .PUT(BodyPublishers.ofString("""{"expires_in": 300}"""))
        answer(request)["access_token"].textValue()
    }

    override val zone: String
        get() {
            val request = HttpRequest.newBuilder(URI("$endpoint/metadata/v1/instance?version=2025-08-26"))
                .header("Authorization", "Bearer $token")
            return answer(request)["zone"]["name"].textValue()
        }

    private fun answer(request: HttpRequest.Builder): JsonNode {
        val response = http.send(request.build(), BodyHandlers.ofInputStream())
        check(response.statusCode() == 200) { "status ${response.statusCode()}" }
        return response.body().use { mapper.readTree(it) }
    }
}

private fun contender(name: String, endpoint: String): Contender = when (name) {
    "blocking" -> Blocking(endpoint)
    "coroutines" -> Coroutines(endpoint)
    "plain" -> Plain(endpoint)
    else -> error("there is no contender $name")
}

private const val ROUNDS = 15
private const val CALLS = 400

/** Microseconds that a call takes, the median of rounds in which the contenders take turns. */
private fun steady(endpoint: String, call: (Contender) -> String) {
    val contenders = listOf("plain", "blocking", "coroutines").associateWith { contender(it, endpoint) }
    val times = contenders.mapValues { mutableListOf<Double>() }
    repeat(ROUNDS + ROUNDS / 3) { round ->
        contenders.forEach { (name, contender) ->
            val started = System.nanoTime()
            repeat(CALLS) { call(contender) }
            // The first rounds are for the compiler of the JVM.
            if (round >= ROUNDS / 3) times.getValue(name) += (System.nanoTime() - started) / 1e3 / CALLS
        }
    }
    times.forEach { (name, values) -> println("$name ${values.sorted()[values.size / 2]}") }
}

/** `first NAME`: milliseconds to the first answer; `steady`, `token`: microseconds of a call. */
fun main(arguments: Array<String>) {
    val started = System.nanoTime()
    val endpoint = System.getenv("VPC_METADATA_ENDPOINT")
    when (arguments[0]) {
        "first" -> {
            check(contender(arguments[1], endpoint).zone.isNotEmpty())
            println((System.nanoTime() - started) / 1e6)
        }
        "steady" -> steady(endpoint) { it.zone }
        "token" -> steady(endpoint) { it.token }
    }
}
