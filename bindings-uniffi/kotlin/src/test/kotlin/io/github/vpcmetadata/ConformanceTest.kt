package io.github.vpcmetadata

import com.fasterxml.jackson.databind.JsonNode
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.locks.ReentrantReadWriteLock
import kotlin.concurrent.read
import kotlin.concurrent.write
import kotlin.io.path.extension

/** Every case of `tests/conformance`, with coroutines and blocking. The form of a case is described there. */
class ConformanceTest {
    @TestFactory
    fun cases(): List<DynamicTest> {
        val files = Files.list(folder).use { files -> files.filter { it.extension == "json" }.sorted().toList() }
        val cases = files.flatMap { json.readTree(Files.readString(it)).toList() }
        check(cases.isNotEmpty()) { "there are no cases" }
        return cases.flatMap { case ->
            Surface.Form.entries.map { form ->
                dynamicTest("${case["name"].textValue()} (${form.name.lowercase()})") { run(case, form) }
            }
        }
    }

    private fun run(case: JsonNode, form: Surface.Form) {
        Checks.known(
            case, "name", "why", "scenario", "protocol", "settings", "environment", "faults", "secrets", "steps",
            "requests", "connections",
        )
        val environments = listOfNotNull(case["environment"]) + case["steps"].mapNotNull { it.at("/build/environment") }
        // Cases without an environment of their own must not see another's.
        if (environments.all { it.isEmpty }) {
            environment.read { CaseRun(case, form).run() }
        } else {
            environment.write { CaseRun(case, form).run() }
        }
    }

    companion object {
        private val environment = ReentrantReadWriteLock()
        val folder: Path = Path.of(System.getProperty("repository"), "tests", "conformance")
    }
}

/** One case on one surface. */
private class CaseRun(private val case: JsonNode, private val form: Surface.Form) {
    private val emulator = Emulator(case["scenario"], case["protocol"]?.textValue() ?: "http")
    private val secrets = case["secrets"]?.map { it.textValue() } ?: emptyList()
    private val bodies = ConformanceTest.folder.resolve("../../emulator/bodies")
    private val checks = Checks(bodies, secrets)

    fun run() = emulator.use {
        case["faults"]?.let { emulator.addFaults(fill(it.toString())) }
        construct(case["settings"], case["environment"]).use { client ->
            report("the client", checks.hidden(client.toString()))
            case["steps"].forEachIndexed { index, step -> step(client, index + 1, step) }
        }
        val log = emulator.log()
        case["requests"]?.let { report("the requests", checks.requests(it, log["requests"].toList())) }
        case["connections"]?.let { most ->
            val met = log["connections"].intValue()
            report("the requests", if (met > most.intValue()) listOf("$met connections") else emptyList())
        }
    }

    private fun step(client: Surface, number: Int, step: JsonNode) {
        when {
            step.has("call") -> report("step $number (${step["call"].textValue()})", call(client, step))
            step.has("build") -> report("step $number (build)", build(step))
            else -> control(step)
        }
    }

    private fun call(client: Surface, step: JsonNode): List<String> {
        Checks.known(step, "call", "arguments", "expect", "callers", "within", "at_least")
        val arguments = step["arguments"] ?: json.createObjectNode()
        Checks.known(arguments, "id", "expires_in", "nonce", "trusted_profile", "csr", "path", "deadline")
        val name = step["call"].textValue()
        val callers = step["callers"]?.intValue() ?: 1
        val started = System.nanoTime()
        val outcomes = if (callers == 1) {
            listOf(runCatching { client.call(name, arguments) })
        } else {
            client.callTogether(callers, name, arguments)
        }
        val took = (System.nanoTime() - started) / 1e9

        val problems = outcomes.flatMap { checks.outcome(step["expect"], it) }.toMutableList()
        val timeout = case["settings"]?.get("timeout")?.takeIf { it.isNumber }?.doubleValue() ?: 10.0
        val most = step["within"]?.doubleValue() ?: (timeout + 5)
        if (took > most) problems += "took $took s, more than $most s"
        if (took < (step["at_least"]?.doubleValue() ?: 0.0)) problems += "took $took s only"
        return problems
    }

    private fun build(step: JsonNode): List<String> {
        Checks.known(step, "build", "expect")
        Checks.known(step["build"], "settings", "environment")
        Checks.known(step["expect"], "error")
        val wanted = step["expect"]["error"]
        return try {
            construct(step["build"]["settings"], step["build"]["environment"]).close()
            if (wanted == null) emptyList() else listOf("succeeded with ${step["build"]}, but $wanted was expected")
        } catch (error: VpcMetadataException) {
            val problems = if (wanted == null) listOf("failed with ${error.details}") else checks.error(wanted, error)
            if (problems.isEmpty()) problems else problems + "with ${step["build"]}"
        }
    }

    private fun control(step: JsonNode) {
        Checks.known(step, "control")
        val control = step["control"]
        when {
            control.textValue() == "clear_faults" -> emulator.clearFaults()
            control.textValue() == "revoke_tokens" -> emulator.revokeTokens()
            control.has("add_faults") -> emulator.addFaults(fill(control["add_faults"].toString()))
            control.has("advance_seconds") -> emulator.advance(control["advance_seconds"].longValue())
            else -> error("there is no control $control")
        }
    }

    private fun construct(settings: JsonNode?, environment: JsonNode?): Surface {
        val variables = environment?.properties()?.associate { (name, value) -> name to fill(value.textValue()) }
        var made: Surface? = null
        Environment.with(variables ?: emptyMap()) { made = Surface.make(form, settings(settings)) }
        return checkNotNull(made)
    }

    /** Numbers go to the typed members where these can hold them; everything else is passed on as text. */
    private fun settings(given: JsonNode?): Settings {
        var settings = Settings(endpoint = emulator.url)
        given?.properties()?.forEach { (name, value) ->
            settings = when {
                name == "endpoint" -> settings.copy(endpoint = value.textValue()?.let { fill(it) })
                value.isNull -> settings
                name == "timeout" && value.isNumber -> settings.copy(timeout = value.doubleValue())
                name == "connect_timeout" && value.isNumber -> settings.copy(connectTimeout = value.doubleValue())
                name == "max_attempts" && value.isIntegralNumber -> settings.copy(maxAttempts = value.longValue())
                name == "token_lifetime" && value.isIntegralNumber -> settings.copy(tokenLifetime = value.longValue())
                name == "protocol" -> settings.copy(protocol = value.textValue())
                name == "service" -> settings.copy(service = value.textValue())
                name == "version" -> settings.copy(version = value.textValue())
                name == "trusted_profile" -> settings.copy(trustedProfile = fill(value.textValue()))
                name == "ca_file" -> settings.copy(caFile = fill(value.textValue()))
                else -> settings.copy(texts = settings.texts + (name to fill(value.asText())))
            }
        }
        return settings
    }

    private fun fill(text: String) = text
        .replace("{endpoint}", emulator.url)
        .replace("{address}", emulator.address)
        .replace("{ca_file}", emulator.caFile.toString())
        .replace("{cases}", ConformanceTest.folder.toString())

    private fun report(place: String, problems: List<String>) {
        assertTrue(problems.isEmpty()) { "$place: ${problems.joinToString("\n  ")}\n  why: ${case["why"].textValue()}" }
    }
}
