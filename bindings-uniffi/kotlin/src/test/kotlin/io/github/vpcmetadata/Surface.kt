package io.github.vpcmetadata

import com.fasterxml.jackson.databind.JsonNode
import com.sun.jna.Function
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors

/** What a call gave: a record, a token, the service's JSON text, or nothing. */
sealed interface Answer {
    data class Record(val record: Any) : Answer
    data class Token(val token: String) : Answer
    data class Text(val text: String) : Answer
    data object Nothing : Answer
}

/** A client under test, and its calls by their names in Rust. */
sealed interface Surface : AutoCloseable {
    fun call(name: String, arguments: JsonNode): Answer

    /** So many make the call at the same time. */
    fun callTogether(callers: Int, name: String, arguments: JsonNode): List<Result<Answer>>

    enum class Form { COROUTINES, BLOCKING }

    companion object {
        fun make(form: Form, settings: Settings): Surface = when (form) {
            Form.COROUTINES -> Suspending(Client(settings))
            Form.BLOCKING -> Blocking(BlockingClient(settings))
        }
    }
}

private class Arguments(private val node: JsonNode) {
    fun text(name: String): String? = node[name]?.textValue()
    fun required(name: String): String = text(name) ?: ""
    fun seconds(name: String): Long? = node[name]?.longValue()
    val deadline: Double get() = node["deadline"].doubleValue()
}

private data class Suspending(val client: Client) : Surface {
    override fun close() = client.close()

    override fun call(name: String, arguments: JsonNode) = runBlocking { make(name, Arguments(arguments)) }

    override fun callTogether(callers: Int, name: String, arguments: JsonNode) = runBlocking(Dispatchers.Default) {
        val start = CompletableDeferred<Unit>()
        val calls = List(callers) {
            async {
                start.await()
                runCatching { make(name, Arguments(arguments)) }
            }
        }
        start.complete(Unit)
        calls.awaitAll()
    }

    private suspend fun make(name: String, with: Arguments): Answer = when (name) {
        "identity_token" -> Answer.Token(client.identityToken())
        "iam_token" -> Answer.Token(client.iamToken(with.text("trusted_profile")))
        "get_metadata" -> Answer.Text(client.getMetadata(with.required("path")))
        "wait_ready" -> Answer.Nothing.also { client.waitReady(with.deadline) }
        else -> Answer.Record(record(name, with))
    }

    private suspend fun record(name: String, with: Arguments): Any = when (name) {
        "get_instance" -> client.getInstance()
        "get_instance_initialization" -> client.getInstanceInitialization()
        "list_instance_network_attachments" -> client.listInstanceNetworkAttachments()
        "get_instance_network_attachment" -> client.getInstanceNetworkAttachment(with.required("id"))
        "list_instance_network_interfaces" -> client.listInstanceNetworkInterfaces()
        "get_instance_network_interface" -> client.getInstanceNetworkInterface(with.required("id"))
        "list_instance_volume_attachments" -> client.listInstanceVolumeAttachments()
        "get_instance_volume_attachment" -> client.getInstanceVolumeAttachment(with.required("id"))
        "list_instance_cluster_network_attachments" -> client.listInstanceClusterNetworkAttachments()
        "get_instance_cluster_network_attachment" -> client.getInstanceClusterNetworkAttachment(with.required("id"))
        "list_instance_software_attachments" -> client.listInstanceSoftwareAttachments()
        "get_instance_software_attachment" -> client.getInstanceSoftwareAttachment(with.required("id"))
        "list_keys" -> client.listKeys()
        "get_key" -> client.getKey(with.required("id"))
        "list_placement_groups" -> client.listPlacementGroups()
        "get_placement_group" -> client.getPlacementGroup(with.required("id"))
        "list_virtual_network_interfaces" -> client.listVirtualNetworkInterfaces()
        "get_virtual_network_interface" -> client.getVirtualNetworkInterface(with.required("id"))
        "create_identity_token" -> client.createIdentityToken(with.seconds("expires_in"), with.text("nonce"))
        "create_identity_iam_token" -> client.createIdentityIamToken(with.text("trusted_profile"))
        "create_identity_certificate" ->
            client.createIdentityCertificate(with.required("csr"), with.seconds("expires_in"))
        else -> error("there is no call $name")
    }
}

private data class Blocking(val client: BlockingClient) : Surface {
    override fun close() = client.close()

    override fun callTogether(callers: Int, name: String, arguments: JsonNode): List<Result<Answer>> {
        val barrier = CyclicBarrier(callers)
        val threads = Executors.newFixedThreadPool(callers)
        val call = Callable {
            barrier.await()
            runCatching { call(name, arguments) }
        }
        return threads.invokeAll(List(callers) { call }).map { it.get() }.also { threads.shutdown() }
    }

    override fun call(name: String, arguments: JsonNode): Answer {
        val with = Arguments(arguments)
        return when (name) {
            "identity_token" -> Answer.Token(client.identityToken())
            "iam_token" -> Answer.Token(client.iamToken(with.text("trusted_profile")))
            "get_metadata" -> Answer.Text(client.getMetadata(with.required("path")))
            "wait_ready" -> Answer.Nothing.also { client.waitReady(with.deadline) }
            else -> Answer.Record(record(name, with))
        }
    }

    /** The method of that name, which the parity test knows to be there. */
    private fun record(name: String, with: Arguments): Any {
        val method = BlockingClientInterface::class.java.methods.find { it.name == camelCase(name) }
            ?: error("there is no call $name")
        val arguments: List<Any?> = when (name) {
            "create_identity_token" -> listOf(with.seconds("expires_in"), with.text("nonce"))
            "create_identity_iam_token" -> listOf(with.text("trusted_profile"))
            "create_identity_certificate" -> listOf(with.required("csr"), with.seconds("expires_in"))
            else -> List(method.parameterCount) { with.required("id") }
        }
        try {
            return method.invoke(client, *arguments.toTypedArray())
        } catch (wrapped: java.lang.reflect.InvocationTargetException) {
            throw wrapped.targetException
        }
    }
}

fun camelCase(name: String) = name.replace(Regex("_(.)")) { it.groupValues[1].uppercase() }

/** The environment of this process as native code sees it; the JVM's own view is a copy that never changes. */
object Environment {
    fun with(variables: Map<String, String>, work: () -> Unit) {
        variables.forEach { (name, value) -> call("setenv", name, value, 1) }
        try {
            work()
        } finally {
            variables.keys.forEach { call("unsetenv", it) }
        }
    }

    private fun call(function: String, vararg arguments: Any) {
        check(Function.getFunction("c", function).invokeInt(arguments) == 0) { "$function failed" }
    }
}
