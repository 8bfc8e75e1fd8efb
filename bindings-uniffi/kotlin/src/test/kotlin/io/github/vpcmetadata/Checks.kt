package io.github.vpcmetadata

import com.fasterxml.jackson.databind.JsonNode
import java.nio.file.Files
import java.nio.file.Path

/** Compares what happened with what a case expects; collects what is wrong, so that a failure shows all of it. */
class Checks(private val bodies: Path, private val secrets: List<String>) {
    private val tokens = mutableMapOf<String, String>()

    fun outcome(expected: JsonNode, outcome: Result<Answer>): List<String> {
        known(expected, "body_file", "text", "values", "prefixes", "lengths", "absent", "token", "error")
        val wanted = expected["error"]
        val answer = outcome.getOrNull()
        if (answer != null) {
            if (wanted != null) return listOf("succeeded, but $wanted was expected")
            return value(expected, answer) + if (answer is Answer.Record) hidden(answer.toString()) else emptyList()
        }
        val error = outcome.exceptionOrNull()
        if (error !is VpcMetadataException) throw checkNotNull(error)
        return if (wanted == null) listOf("failed with ${error.details}") else error(wanted, error)
    }

    /** What no printed form may hold. */
    fun hidden(printed: String): List<String> {
        val tokens = TOKEN.findAll(printed).map { it.value }
        return (secrets.filter { it in printed } + tokens).map { "\"$it\" is in: $printed" }
    }

    private fun value(expected: JsonNode, answer: Answer): List<String> {
        val node = when (answer) {
            is Answer.Record -> jsonOf(answer.record)
            is Answer.Text -> json.readTree(answer.text)
            is Answer.Token -> json.valueToTree(answer.token)
            is Answer.Nothing -> json.nullNode()
        }
        val problems = mutableListOf<String>()
        expected["body_file"]?.let {
            problems += body(Files.readString(bodies.resolve(it.textValue())), answer, node, ::minified)
        }
        expected["text"]?.let { problems += body(it.textValue(), answer, node) { text -> text } }
        expected["values"]?.properties()?.forEach { (pointer, wanted) ->
            if (node.at(pointer) != wanted) problems += "$pointer is ${node.at(pointer)}, not $wanted"
        }
        expected["prefixes"]?.properties()?.forEach { (pointer, prefix) ->
            if (node.at(pointer).textValue()?.startsWith(prefix.textValue()) != true) {
                problems += "$pointer is no text that starts with $prefix"
            }
        }
        expected["lengths"]?.properties()?.forEach { (pointer, length) ->
            val found = node.at(pointer)
            if (!found.isContainerNode || found.size() != length.intValue()) {
                problems += "the length of $pointer is ${found.size()}, not $length"
            }
        }
        expected["absent"]?.forEach {
            val found = node.at(it.textValue())
            if (!found.isMissingNode) problems += "$it is there: $found"
        }
        expected["token"]?.let { problems += token(it.textValue(), node) }
        return problems
    }

    private fun body(wanted: String, answer: Answer, node: JsonNode, form: (String) -> String): List<String> {
        val (found, other) = when (answer) {
            is Answer.Text -> form(answer.text) to form(wanted)
            else -> asRecordsKeepIt(node) to asRecordsKeepIt(json.readTree(wanted))
        }
        return if (found == other) emptyList() else listOf("the body is\n    $found\n  and not\n    $other")
    }

    private fun token(label: String, node: JsonNode): List<String> {
        val token = node.textValue() ?: node.at("/access_token").textValue() ?: return listOf("there is no token")
        tokens[label]?.let { known ->
            return if (known == token) emptyList() else listOf("the token is not \"$label\" again")
        }
        val other = tokens.entries.find { it.value == token }?.key
        tokens[label] = token
        return if (other == null) emptyList() else listOf("the token is \"$other\" again and not a new one")
    }

    fun error(expected: JsonNode, error: VpcMetadataException): List<String> {
        known(
            expected, "kind", "status", "code", "target", "operation", "attempts", "names", "has_trace",
            "has_more_info", "has_hint", "hint_contains",
        )
        val details = error.details
        val problems = mutableListOf<String>()
        val kind = details.kind
        val name = camelCase("_$kind").replace("Error", "Exception")
        if (name != error.javaClass.simpleName) problems += "$kind is a ${error.javaClass.simpleName}"
        val members = mapOf(
            "kind" to kind, "status" to details.status, "code" to details.code, "target" to details.target,
            "operation" to details.operation, "attempts" to details.attempts,
            "has_trace" to (details.trace != null), "has_more_info" to (details.moreInfo != null),
            "has_hint" to (details.hint != null),
        )
        members.forEach { (name, found) ->
            val wanted = expected[name]
            val same = wanted == null || (if (found == null) wanted.isNull else wanted.asText() == found.toString())
            if (!same) problems += "error: $name is $found, not $wanted"
        }
        expected["names"]?.let {
            if (plain(it.textValue()) !in plain(details.message)) problems += "error: the message does not name $it"
        }
        expected["hint_contains"]?.forEach {
            if (it.textValue() !in (details.hint ?: "")) problems += "error: the hint does not hold $it"
        }
        problems += form(error)
        if (problems.isNotEmpty()) problems += "met: $details"
        return problems
    }

    /** What holds for every error: one line, and no secret anywhere. */
    private fun form(error: VpcMetadataException): List<String> {
        val message = error.details.message
        val isLine = message.isNotEmpty() && message.none { it.isISOControl() } && error.message == message
        val problems = if (isLine) emptyList() else listOf("the message is not one line: $message")
        return problems + hidden("$error ${error.details} ${error.stackTraceToString()}")
    }

    private fun plain(name: String) = name.lowercase().filterNot { it == '_' || it == '-' }

    fun requests(expected: JsonNode, log: List<JsonNode>): List<String> {
        val problems = mutableListOf<String>()
        expected.zip(log).forEachIndexed { index, (wanted, found) ->
            val line = if (wanted.isTextual) wanted.textValue() else "${text(wanted["method"])} ${text(wanted["path"])}"
            val foundLine = "${text(found["method"])} ${text(found["path"])}"
            if (line != foundLine) {
                problems += "request ${index + 1} is $foundLine, not $line"
            } else if (wanted.isObject) {
                problems += request(wanted, found).map { "request ${index + 1}: $it" }
            }
        }
        if (expected.size() != log.size || problems.isNotEmpty()) {
            val lines = log.map { "${text(it["method"])} ${text(it["path"])}?${text(it["query"])} -> ${it["status"]}" }
            problems += "${expected.size()} requests were expected, and sent was\n    ${lines.joinToString("\n    ")}"
        }
        return problems
    }

    private fun request(expected: JsonNode, found: JsonNode): List<String> {
        known(expected, "method", "path", "query", "headers", "body", "body_has")
        val problems = mutableListOf<String>()
        expected["query"]?.let { wanted ->
            val pairs = text(found["query"]).split('&').filter { it.isNotEmpty() }.sorted()
            val others = wanted.properties().map { (name, value) -> "$name=${value.textValue()}" }.sorted()
            if (pairs != others) problems += "the query is ${found["query"]}, not $others"
        }
        expected["headers"]?.properties()?.forEach { (name, wanted) ->
            val header = found["headers"][name]?.textValue()
            val isThere = header != null && wanted.textValue() == "*"
            if (!isThere && header != wanted.textValue()) problems += "header $name is $header, not $wanted"
        }
        val text = text(found["body"])
        val body = if (text.isEmpty()) json.createObjectNode() else json.readTree(text)
        expected["body"]?.let { wanted ->
            if (wanted.isNull && text.isNotEmpty()) problems += "there is a body of ${text.length} bytes"
            wanted.properties().forEach { (name, value) ->
                val member = body[name] ?: json.nullNode()
                if (member != value) problems += "$name in the body is $member, not $value"
            }
        }
        expected["body_has"]?.forEach {
            if (body[it.textValue()]?.textValue().isNullOrEmpty()) problems += "the body has no text $it"
        }
        return problems
    }

    private fun text(node: JsonNode): String = node.textValue()

    companion object {
        private val TOKEN = Regex("(?:^|[^A-Za-z0-9+/])eyJ")

        /** A member that no one knows would be a check that is not made. */
        fun known(node: JsonNode, vararg names: String) {
            val others = node.fieldNames().asSequence().filterNot { it in names }.toList()
            check(others.isEmpty()) { "unknown members: $others" }
        }
    }
}
