package io.github.vpcmetadata

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.DoubleNode
import com.fasterxml.jackson.databind.node.ObjectNode
import java.lang.reflect.Modifier

val json = ObjectMapper()

/** What a record writes back: the service's JSON, made of its members by their names. */
fun jsonOf(record: Any): JsonNode = json.readTree(json.writeValueAsString(plain(record)))

private fun plain(value: Any): Any = when (value) {
    is String, is Number, is Boolean -> value
    is Secret -> value.expose()
    is List<*> -> value.map { plain(it!!) }
    else -> if (Modifier.isAbstract(value.javaClass.superclass.modifiers)) textOf(value) else members(value)
}

/** The text of an open enum's value. */
private fun textOf(value: Any): String {
    val unknown = value.javaClass.methods.find { it.name == "getText" }
    return unknown?.invoke(value) as String? ?: snakeCase(value.javaClass.simpleName)
}

private fun members(record: Any): Map<String, Any> {
    val members = LinkedHashMap<String, Any>()
    for (field in record.javaClass.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }) {
        field.isAccessible = true
        val value = field.get(record) ?: continue
        if (value is AdditionalProperties) {
            json.readTree(value.json()).properties().forEach { (name, member) -> members[name] = member }
        } else {
            members[snakeCase(field.name)] = plain(value)
        }
    }
    return members
}

private fun snakeCase(name: String) = name.replace(Regex("(?<=.)[A-Z]"), "_$0").lowercase()

/**
 * What records keep of JSON: `null` and `{}` in objects read as nothing, and a number that 64 bits do not hold becomes a
 * floating-point number.
 */
fun asRecordsKeepIt(node: JsonNode): JsonNode = when {
    node is ObjectNode -> {
        val members = node.properties().associate { (name, member) -> name to asRecordsKeepIt(member) }
        val kept = members.filterValues { !it.isNull && !(it is ObjectNode && it.isEmpty) }
        json.createObjectNode().setAll<ObjectNode>(kept)
    }
    node is ArrayNode -> json.createArrayNode().addAll(node.map { asRecordsKeepIt(it) })
    node.isBigInteger -> DoubleNode(node.doubleValue())
    else -> node
}

/** JSON text without the white space between its parts. */
fun minified(text: String): String {
    val kept = StringBuilder()
    var inside = false
    var escaped = false
    for (char in text) {
        if (inside || !char.isWhitespace()) kept.append(char)
        if (char == '"' && !escaped) inside = !inside
        escaped = inside && char == '\\' && !escaped
    }
    return kept.toString()
}
