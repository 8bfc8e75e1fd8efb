package io.github.vpcmetadata

import java.nio.file.Path
import java.time.Duration

/**
 * Collects settings one by one, for Java; Kotlin names the members of [Settings] instead.
 *
 * What is not set comes from the environment, and else is the default.
 */
class SettingsBuilder {
    private var settings = Settings()

    /** Base URL of the service; overrides protocol and host. */
    fun endpoint(url: String) = change { copy(endpoint = url) }

    /** `auto`, `http` or `https`. */
    fun protocol(protocol: String) = change { copy(protocol = protocol) }

    /** `vpc`, or `powervs` for Power Virtual Server. */
    fun service(service: String) = change { copy(service = service) }

    /** API version: any date from 2022-03-01 to today. */
    fun version(date: String) = change { copy(version = date) }

    /** For a whole operation, retries and token included. */
    fun timeout(timeout: Duration) = change { copy(timeout = timeout.inSeconds()) }

    /** For one attempt to connect. */
    fun connectTimeout(timeout: Duration) = change { copy(connectTimeout = timeout.inSeconds()) }

    /** How often a request is tried, 1 to 100. */
    fun maxAttempts(attempts: Int) = change { copy(maxAttempts = attempts.toLong()) }

    /** Seconds of life to ask for the managed identity token, 5 to 3600. */
    fun tokenLifetime(seconds: Int) = change { copy(tokenLifetime = seconds.toLong()) }

    /** Trusted profile for IAM tokens: id, CRN or name. */
    fun trustedProfile(profile: String) = change { copy(trustedProfile = profile) }

    /** PEM file with the certificate authorities to trust for https, in the place of the system's. */
    fun caFile(file: Path) = change { copy(caFile = file.toString()) }

    /** Sets a setting by its name and as text, as a configuration file has it. */
    fun text(name: String, text: String) = change { copy(texts = texts + (name to text)) }

    fun build(): Settings = settings

    private fun change(change: Settings.() -> Settings): SettingsBuilder {
        settings = settings.change()
        return this
    }

    private fun Duration.inSeconds() = seconds + nano / 1e9
}
