/*
 * vpc_metadata.h: the IBM Cloud VPC Metadata and Identity APIs for C and C++.
 * This file is made from the sources of the library: do not edit it.
 *
 *     vpc_metadata_client *client = NULL;
 *     vpc_metadata_value *instance = NULL;
 *     vpc_metadata_error *error = NULL;
 *
 *     vpc_metadata_status status = vpc_metadata_client_new(NULL, &client, &error);
 *     if (status == VPC_METADATA_STATUS_OK) {
 *         status = vpc_metadata_get_instance(client, &instance, &error);
 *     }
 *     if (status == VPC_METADATA_STATUS_OK) {
 *         puts(vpc_metadata_value_get_string(instance, "/zone/name"));
 *     } else {
 *         fprintf(stderr, "%s\n", vpc_metadata_error_message(error));
 *     }
 *     vpc_metadata_error_free(error);
 *     vpc_metadata_value_free(instance);
 *     vpc_metadata_client_free(client);
 *
 * API conventions
 * ===============
 *
 * Results     Functions that can fail return a vpc_metadata_status: 0 is success, other numbers are kinds of
 *             errors. What they give goes to `out`, which is set to NULL first and stays so when the call fails.
 *
 * Errors      `error` may be NULL. Otherwise it is set to NULL by a call that succeeds, and by one that fails to an
 *             error object that says more. It is overwritten, not freed: free the error of an earlier call first.
 *             Decide by the status and by vpc_metadata_error_code; messages and hints are for people.
 *
 * Ownership   What a function gives through `out` or `error`, and what ..._new returns, is the caller's, to be
 *             freed by vpc_metadata_<type>_free; tokens by vpc_metadata_string_free. Freeing tokens and values
 *             wipes them. A `const char *` that a function returns belongs to the object that it was asked of, and
 *             lives as long as that; do not free it. Values, tokens, errors and submissions may outlive their
 *             client. What is passed in is copied and may go as soon as the call returns.
 *
 * NULL        Every ..._free takes NULL. Where an object, a text or `out` is needed, NULL is `invalid_input`;
 *             functions that return no status return NULL, 0, false or -1 for it. Optional texts may be NULL and
 *             optional numbers 0.
 *
 * Strings     UTF-8 with a NUL at the end, in and out. Other bytes are `invalid_input`.
 *
 * Units       What ends in `_ms` is milliseconds. Lives of tokens and certificates are seconds.
 *
 * Threads     A client may be used by any number of threads at once, and does the work of a call on the thread that
 *             makes it. Values, errors and submissions may be read by several threads at once; options are for one
 *             at a time. Free an object when no other thread uses it. Making a client starts no thread. The first
 *             submission starts one that stays as long as the client. A short one renews a token before it ends,
 *             and looks up the name of a host that you set as `endpoint`.
 *
 * Signals     The library raises no SIGPIPE, and changes neither signal handlers nor the environment. A signal does
 *             not end a blocking call, `timeout_ms` does at the latest. The thread of the submissions takes no
 *             signals; the short ones have the signal mask of the call that starts them.
 *
 * Fork        A client that was made before fork() works in the parent and in the child, also after daemon() and
 *             when the child closes all descriptors. Submissions belong to the process that made them; a child can
 *             only free them. If other threads are using the library during the fork, use it in the child after
 *             exec() only, as POSIX says of nearly every function.
 *
 * Unloading   dlclose() leaves the library in memory, because a thread of it may still be running.
 *
 * Misuse      Pointers to objects of another type are noticed, and by debug builds of the library those to freed
 *             objects: `invalid_input`. A defect of the library itself is `internal` and does not end the process;
 *             only having no memory left does.
 *
 * Secrets     Tokens, passwords, licence keys and user data are never part of errors and log lines.
 *
 * Versions    Semantic versioning: until 1.0 another minor version may change functions, afterwards only another
 *             major one. The soname changes with it: libvpc_metadata.so.0.<minor version>, afterwards
 *             libvpc_metadata.so.<major version>. New functions, settings and error kinds may come at any time: treat
 *             a status that you do not know as an error.
 */

#ifndef VPC_METADATA_H
#define VPC_METADATA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VPC_METADATA_VERSION "0.1.0"
#define VPC_METADATA_VERSION_MAJOR 0
#define VPC_METADATA_VERSION_MINOR 1
#define VPC_METADATA_VERSION_PATCH 0

#if !defined(VPC_METADATA_API)
#if defined(_WIN32) && !defined(VPC_METADATA_STATIC)
#define VPC_METADATA_API __declspec(dllimport)
#elif defined(__GNUC__)
#define VPC_METADATA_API __attribute__((visibility("default")))
#else
#define VPC_METADATA_API
#endif
#endif

#if !defined(_WIN32)
#define VPC_METADATA_HAS_SUBMISSIONS
#endif

/**
 * How a call went: 0, or the kind of the error. The numbers are the same in every language and do not change.
 */
typedef enum {
    /**
     * It went well.
     */
    VPC_METADATA_STATUS_OK = 0,
    /**
     * An argument or a setting is wrong; nothing was sent.
     */
    VPC_METADATA_STATUS_INVALID_INPUT = 1,
    /**
     * Switched off by the environment variable `VPC_METADATA_DISABLED`; nothing was sent.
     */
    VPC_METADATA_STATUS_DISABLED = 2,
    /**
     * Nothing is there: connection refused, no route, no such host name.
     */
    VPC_METADATA_STATUS_UNREACHABLE = 3,
    /**
     * No answer before the deadline. A service that is not enabled, a hop limit that is too small and a firewall
     * look like this.
     */
    VPC_METADATA_STATUS_TIMEOUT = 4,
    /**
     * The exchange broke: reset, truncated, TLS.
     */
    VPC_METADATA_STATUS_TRANSPORT = 5,
    /**
     * What answered is not this service, or its body is not what the service documents.
     */
    VPC_METADATA_STATUS_INVALID_RESPONSE = 6,
    /**
     * HTTP status 401, also with a fresh identity token.
     */
    VPC_METADATA_STATUS_UNAUTHENTICATED = 7,
    /**
     * HTTP status 403.
     */
    VPC_METADATA_STATUS_FORBIDDEN = 8,
    /**
     * HTTP status 404.
     */
    VPC_METADATA_STATUS_NOT_FOUND = 9,
    /**
     * HTTP status 400 or another 4xx; `vpc_metadata_error_code` says why, for example `profile_not_linked`.
     */
    VPC_METADATA_STATUS_REJECTED = 10,
    /**
     * HTTP status 429, after the retries or with a `Retry-After` beyond the deadline.
     */
    VPC_METADATA_STATUS_THROTTLED = 11,
    /**
     * HTTP status 5xx, after the retries.
     */
    VPC_METADATA_STATUS_SERVICE_ERROR = 12,
    /**
     * The caller gave up: the submission was cancelled, or its client freed.
     */
    VPC_METADATA_STATUS_CANCELLED = 13,
    /**
     * A defect in this library.
     */
    VPC_METADATA_STATUS_INTERNAL = 14,
} vpc_metadata_status;

/**
 * How much a log line matters.
 */
typedef enum {
    /**
     * A defect or a failure that nobody else is told of.
     */
    VPC_METADATA_LOG_LEVEL_ERROR = 1,
    /**
     * Something is odd.
     */
    VPC_METADATA_LOG_LEVEL_WARN = 2,
    /**
     * What an operator may want to know.
     */
    VPC_METADATA_LOG_LEVEL_INFO = 3,
    /**
     * Every request: operation, attempt, status, duration.
     */
    VPC_METADATA_LOG_LEVEL_DEBUG = 4,
    /**
     * Everything.
     */
    VPC_METADATA_LOG_LEVEL_TRACE = 5,
} vpc_metadata_log_level;

/**
 * A client: it caches its tokens, renews them in the background before they end, and reuses connections. Make one and
 * keep it. Freed with `vpc_metadata_client_free`.
 */
typedef struct vpc_metadata_client vpc_metadata_client;

/**
 * What went wrong, in detail. Its texts live as long as it does. Freed with `vpc_metadata_error_free`.
 */
typedef struct vpc_metadata_error vpc_metadata_error;

/**
 * Settings for `vpc_metadata_client_new`. Freed with `vpc_metadata_options_free`.
 */
typedef struct vpc_metadata_options vpc_metadata_options;

/**
 * A call that is under way or done. Its functions may be called on any thread; only freeing it, by one thread, when
 * no other uses it. Freed with `vpc_metadata_submission_free`.
 */
typedef struct vpc_metadata_submission vpc_metadata_submission;

/**
 * A response. It does not change, and may be read by several threads at once. Wiped and freed with
 * `vpc_metadata_value_free`.
 */
typedef struct vpc_metadata_value vpc_metadata_value;

/**
 * Takes one line, without a line break at its end. `message` lives until the callback returns. It is called on
 * whatever thread the library works on, possibly on several at once; it must not call the library, and must return.
 */
typedef void (*vpc_metadata_log_callback)(void *context, vpc_metadata_log_level level, const char *message);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/* ---- Version ----------------------------------------------------------------------------------------------------- */

/**
 * The version of the library that runs, for example `0.1.0`; the macros `VPC_METADATA_VERSION...` are the version of
 * the header. Never to be freed.
 */
VPC_METADATA_API const char *vpc_metadata_version(void);

/* ---- Statuses and errors ----------------------------------------------------------------------------------------- */

/**
 * Frees an error. NULL is fine.
 */
VPC_METADATA_API void vpc_metadata_error_free(vpc_metadata_error *error);

/**
 * The kind of the error: the status that the call returned. `VPC_METADATA_STATUS_OK` for NULL.
 */
VPC_METADATA_API vpc_metadata_status vpc_metadata_error_kind(const vpc_metadata_error *error);

/**
 * One line for people; the wording may change. NULL only for NULL.
 */
VPC_METADATA_API const char *vpc_metadata_error_message(const vpc_metadata_error *error);

/**
 * What to do about it, with the command where there is one; or NULL.
 */
VPC_METADATA_API const char *vpc_metadata_error_hint(const vpc_metadata_error *error);

/**
 * The HTTP status of the service's response; 0 where there was none.
 */
VPC_METADATA_API int vpc_metadata_error_http_status(const vpc_metadata_error *error);

/**
 * The service's own code, for example `profile_not_linked`; or NULL.
 */
VPC_METADATA_API const char *vpc_metadata_error_code(const vpc_metadata_error *error);

/**
 * The field, header or parameter that the service objected to; or NULL.
 */
VPC_METADATA_API const char *vpc_metadata_error_target(const vpc_metadata_error *error);

/**
 * A page of the service's documentation about the error; or NULL.
 */
VPC_METADATA_API const char *vpc_metadata_error_more_info(const vpc_metadata_error *error);

/**
 * The service's id of the failed request, which IBM's support asks for; or NULL.
 */
VPC_METADATA_API const char *vpc_metadata_error_trace(const vpc_metadata_error *error);

/**
 * The id of the operation that failed, for example `get-instance`; NULL for errors of settings and pointers.
 */
VPC_METADATA_API const char *vpc_metadata_error_operation(const vpc_metadata_error *error);

/**
 * How many requests were made for the step that failed; 0 when nothing was sent.
 */
VPC_METADATA_API uint32_t vpc_metadata_error_attempts(const vpc_metadata_error *error);

/**
 * The name of a status, for example `not_found` for 9 and `ok` for 0; never NULL, and never to be freed.
 */
VPC_METADATA_API const char *vpc_metadata_status_name(int status);

/* ---- Options ----------------------------------------------------------------------------------------------------- */

/**
 * Settings that are all still what the environment or else the default says. Never NULL.
 */
VPC_METADATA_API vpc_metadata_options *vpc_metadata_options_new(void);

/**
 * Sets a setting by its name. The value is text, also for numbers:
 *
 * | name | value | default |
 * |---|---|---|
 * | `endpoint` | base URL of the service, for example of an emulator | the service |
 * | `protocol` | `auto`, `http` or `https` | `auto` |
 * | `service` | `vpc` or `powervs` | `vpc` |
 * | `version` | API version, a date from 2022-03-01 to today | `2025-08-26` |
 * | `timeout_ms` | milliseconds for a whole operation, retries and token included | `10000` |
 * | `connect_timeout_ms` | milliseconds for one attempt to connect | `1000` |
 * | `max_attempts` | how often a request is tried, 1 to 100 | `4` |
 * | `token_lifetime` | seconds of life to ask for the managed identity token, 5 to 3600 | `300` |
 * | `trusted_profile` | id, CRN or name of the profile for IAM tokens | the server's |
 * | `ca_file` | PEM file with the authorities to trust for https | the system's |
 *
 * What is set here wins over the environment (`VPC_METADATA_ENDPOINT`, ...), which wins over the default. A setting
 * that does not exist, and a value that it cannot have, is `invalid_input` and leaves the options as they were.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_options_set(vpc_metadata_options *options,
                                             const char *name,
                                             const char *value,
                                             vpc_metadata_error **error);

/**
 * Frees options. NULL is fine. Clients that were made with them keep their settings.
 */
VPC_METADATA_API void vpc_metadata_options_free(vpc_metadata_options *options);

/* ---- The client and its tokens ----------------------------------------------------------------------------------- */

/**
 * Makes a client; `options` may be NULL. Nothing is sent and no thread is started yet. Fails with `invalid_input`,
 * naming the setting or the environment variable that is wrong.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_client_new(const vpc_metadata_options *options,
                                            vpc_metadata_client **out,
                                            vpc_metadata_error **error);

/**
 * Frees a client. NULL is fine. No call of it may be under way on another thread; submissions that are under way are
 * cancelled. Values, tokens and errors that it gave stay.
 */
VPC_METADATA_API void vpc_metadata_client_free(vpc_metadata_client *client);

/**
 * The managed identity token of this server, for `Authorization: Bearer`: cached, and renewed in the background before
 * it ends. The caller frees it with `vpc_metadata_string_free`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_identity_token(const vpc_metadata_client *client,
                                                char **out,
                                                vpc_metadata_error **error);

/**
 * The managed IAM token of a trusted profile: cached per profile, and renewed in the background before it ends.
 * `trusted_profile` is an id (`Profile-...`), a CRN or a name (`id:`, `crn:` and `name:` in front say so explicitly);
 * NULL stands for the profile of the settings, or else the server's default profile. The caller frees the token with
 * `vpc_metadata_string_free`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_iam_token(const vpc_metadata_client *client,
                                           const char *trusted_profile,
                                           char **out,
                                           vpc_metadata_error **error);

/**
 * Reads a metadata path that this release has no function for, for example `/metadata/v1/instance/something_new`,
 * with the same token, retries and errors as every operation.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_metadata(const vpc_metadata_client *client,
                                              const char *path,
                                              vpc_metadata_value **out,
                                              vpc_metadata_error **error);

/**
 * Waits, early in the boot of a server, until the service answers and gives an identity token, for at most
 * `deadline_ms` milliseconds; then it fails with `timeout`, saying what the last try met.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_wait_ready(const vpc_metadata_client *client,
                                            uint64_t deadline_ms,
                                            vpc_metadata_error **error);

/**
 * Whether this machine says that it is a virtual server or a bare metal server of IBM Cloud VPC. Reads files below
 * `/sys/class/dmi/id` and sends nothing; false also where that cannot be told.
 */
VPC_METADATA_API bool vpc_metadata_is_ibm_vpc(void);

/**
 * Wipes and frees a token that this library gave, and that was not changed since. NULL is fine.
 */
VPC_METADATA_API void vpc_metadata_string_free(char *string);

/* ---- The operations of the API ----------------------------------------------------------------------------------- */

/**
 * Describes the virtual server instance that the caller runs on.
 * `get-instance`, `GET /metadata/v1/instance`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance(const vpc_metadata_client *client,
                                              vpc_metadata_value **out,
                                              vpc_metadata_error **error);

/**
 * Returns what the instance was created with: user data, SSH keys, default trusted profile, Windows password.
 * `get-instance-initialization`, `GET /metadata/v1/instance/initialization`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance_initialization(const vpc_metadata_client *client,
                                                             vpc_metadata_value **out,
                                                             vpc_metadata_error **error);

/**
 * Lists the network attachments of the instance.
 * `list-instance-network-attachments`, `GET /metadata/v1/instance/network_attachments`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_instance_network_attachments(const vpc_metadata_client *client,
                                                                   vpc_metadata_value **out,
                                                                   vpc_metadata_error **error);

/**
 * Describes one network attachment of the instance.
 * `get-instance-network-attachment`, `GET /metadata/v1/instance/network_attachments/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance_network_attachment(const vpc_metadata_client *client,
                                                                 const char *id,
                                                                 vpc_metadata_value **out,
                                                                 vpc_metadata_error **error);

/**
 * Lists the network interfaces of the instance, with their floating IPs and security groups.
 * `list-instance-network-interfaces`, `GET /metadata/v1/instance/network_interfaces`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_instance_network_interfaces(const vpc_metadata_client *client,
                                                                  vpc_metadata_value **out,
                                                                  vpc_metadata_error **error);

/**
 * Describes one network interface of the instance.
 * `get-instance-network-interface`, `GET /metadata/v1/instance/network_interfaces/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance_network_interface(const vpc_metadata_client *client,
                                                                const char *id,
                                                                vpc_metadata_value **out,
                                                                vpc_metadata_error **error);

/**
 * Lists the volume attachments of the instance, boot volume included.
 * `list-instance-volume-attachments`, `GET /metadata/v1/instance/volume_attachments`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_instance_volume_attachments(const vpc_metadata_client *client,
                                                                  vpc_metadata_value **out,
                                                                  vpc_metadata_error **error);

/**
 * Describes one volume attachment of the instance.
 * `get-instance-volume-attachment`, `GET /metadata/v1/instance/volume_attachments/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance_volume_attachment(const vpc_metadata_client *client,
                                                                const char *id,
                                                                vpc_metadata_value **out,
                                                                vpc_metadata_error **error);

/**
 * Lists the cluster network attachments of the instance.
 * `list-instance-cluster-network-attachments`, `GET /metadata/v1/instance/cluster_network_attachments`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_instance_cluster_network_attachments(const vpc_metadata_client *client,
                                                                           vpc_metadata_value **out,
                                                                           vpc_metadata_error **error);

/**
 * Describes one cluster network attachment of the instance.
 * `get-instance-cluster-network-attachment`, `GET /metadata/v1/instance/cluster_network_attachments/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance_cluster_network_attachment(const vpc_metadata_client *client,
                                                                         const char *id,
                                                                         vpc_metadata_value **out,
                                                                         vpc_metadata_error **error);

/**
 * Lists the software attachments of the instance. Their licence keys are secrets.
 * `list-instance-software-attachments`, `GET /metadata/v1/instance/software_attachments`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_instance_software_attachments(const vpc_metadata_client *client,
                                                                    vpc_metadata_value **out,
                                                                    vpc_metadata_error **error);

/**
 * Describes one software attachment of the instance. Its licence keys are secrets.
 * `get-instance-software-attachment`, `GET /metadata/v1/instance/software_attachments/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_instance_software_attachment(const vpc_metadata_client *client,
                                                                  const char *id,
                                                                  vpc_metadata_value **out,
                                                                  vpc_metadata_error **error);

/**
 * Lists the SSH keys that the instance was created with.
 * `list-keys`, `GET /metadata/v1/keys`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_keys(const vpc_metadata_client *client,
                                           vpc_metadata_value **out,
                                           vpc_metadata_error **error);

/**
 * Describes one SSH key, public key included.
 * `get-key`, `GET /metadata/v1/keys/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_key(const vpc_metadata_client *client,
                                         const char *id,
                                         vpc_metadata_value **out,
                                         vpc_metadata_error **error);

/**
 * Lists the placement groups of the instance.
 * `list-placement-groups`, `GET /metadata/v1/placement_groups`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_placement_groups(const vpc_metadata_client *client,
                                                       vpc_metadata_value **out,
                                                       vpc_metadata_error **error);

/**
 * Describes one placement group.
 * `get-placement-group`, `GET /metadata/v1/placement_groups/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_placement_group(const vpc_metadata_client *client,
                                                     const char *id,
                                                     vpc_metadata_value **out,
                                                     vpc_metadata_error **error);

/**
 * Lists the virtual network interfaces that are attached to the instance.
 * `list-virtual-network-interfaces`, `GET /metadata/v1/virtual_network_interfaces`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_list_virtual_network_interfaces(const vpc_metadata_client *client,
                                                                 vpc_metadata_value **out,
                                                                 vpc_metadata_error **error);

/**
 * Describes one virtual network interface.
 * `get-virtual-network-interface`, `GET /metadata/v1/virtual_network_interfaces/{id}`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_get_virtual_network_interface(const vpc_metadata_client *client,
                                                               const char *id,
                                                               vpc_metadata_value **out,
                                                               vpc_metadata_error **error);

/**
 * Requests a new identity token of the server, beside the managed one. `expires_in` is in seconds, 5 to 3600 (0: the
 * service's 300); the token repeats `nonce` (NULL: none), which proves to a third party that it was made for them.
 * `create-identity-token`, `PUT /identity/v1/token`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_create_identity_token(const vpc_metadata_client *client,
                                                       uint32_t expires_in,
                                                       const char *nonce,
                                                       vpc_metadata_value **out,
                                                       vpc_metadata_error **error);

/**
 * Exchanges the server's identity for a new IAM token of a trusted profile, beside the managed one. NULL stands for
 * the profile of the settings, or else the server's default profile.
 * `create-identity-iam-token`, `POST /identity/v1/iam_tokens`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_create_identity_iam_token(const vpc_metadata_client *client,
                                                           const char *trusted_profile,
                                                           vpc_metadata_value **out,
                                                           vpc_metadata_error **error);

/**
 * Issues an identity certificate for the key of a certificate signing request in PEM form, whose subject may hold only
 * C, ST, L, O and OU and which may ask for no extension. `expires_in` is in seconds, 300 to 3600 (0: the service's
 * 3600). The response holds the certificate and its intermediates as PEM texts at `/certificates`.
 * `create-identity-certificate`, `POST /identity/v1/certificates`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_create_identity_certificate(const vpc_metadata_client *client,
                                                             const char *csr,
                                                             uint32_t expires_in,
                                                             vpc_metadata_value **out,
                                                             vpc_metadata_error **error);

/* ---- Values: what operations give -------------------------------------------------------------------------------- */

/**
 * The whole response as JSON text, exactly as the service sent it. It ends with a NUL, and `length`, unless NULL, is
 * set to the number of bytes before that. Lives as long as the value. NULL only for NULL.
 */
VPC_METADATA_API const char *vpc_metadata_value_json(const vpc_metadata_value *value, size_t *length);

/**
 * The text at a JSON Pointer (RFC 6901), for example `/zone/name` or `/keys/0/id`. Lives as long as the value. NULL
 * when there is none, when it is no text, and when it holds a NUL character (it is whole in the JSON text).
 */
VPC_METADATA_API const char *vpc_metadata_value_get_string(const vpc_metadata_value *value, const char *pointer);

/**
 * Sets `out` to the whole number at a JSON Pointer and returns true; or returns false and leaves `out` alone, when
 * there is none, or none of 64 bits.
 */
VPC_METADATA_API bool vpc_metadata_value_get_int64(const vpc_metadata_value *value, const char *pointer, int64_t *out);

/**
 * Sets `out` to the truth value at a JSON Pointer and returns true; or returns false and leaves `out` alone, when
 * there is none.
 */
VPC_METADATA_API bool vpc_metadata_value_get_bool(const vpc_metadata_value *value, const char *pointer, bool *out);

/**
 * The number of items of the array, or of members of the object, at a JSON Pointer (`""` is the whole response); -1
 * when there is neither.
 */
VPC_METADATA_API int64_t vpc_metadata_value_length(const vpc_metadata_value *value, const char *pointer);

/**
 * Wipes and frees a value. NULL is fine.
 */
VPC_METADATA_API void vpc_metadata_value_free(vpc_metadata_value *value);

/* ---- Submissions: calls for event loops -------------------------------------------------------------------------- */

#if defined(VPC_METADATA_HAS_SUBMISSIONS)

/**
 * Starts a call and returns at once.
 *
 * `operation` is the name of an operation (`"get_instance"`, or as in the API reference, `"get-instance"`), or
 * `"identity_token"`, `"iam_token"`, `"get_metadata"`, `"wait_ready"`. `arguments` is NULL, or an array of names and
 * values in turn with a NULL after the last: `id`, `path`, `nonce`, `csr`, `trusted_profile`, and as decimal texts
 * `expires_in` and `deadline_ms`. An argument whose value is NULL is left out. The texts are copied.
 *
 * The first submission of a client starts its one thread, which lives as long as the client; a token that is at hand
 * starts none. The result is announced by `vpc_metadata_submission_fd` and taken with
 * `vpc_metadata_submission_take_value` or `vpc_metadata_submission_take_token`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_submit(const vpc_metadata_client *client,
                                        const char *operation,
                                        const char *const *arguments,
                                        vpc_metadata_submission **out,
                                        vpc_metadata_error **error);

/**
 * A file descriptor that becomes readable when the call is done, and stays so, for `poll`, `epoll` and the like. It is
 * the library's: do not read from it, and take it out of every `epoll` set before the submission is freed, which
 * closes it. -1 for NULL.
 */
VPC_METADATA_API int vpc_metadata_submission_fd(const vpc_metadata_submission *submission);

/**
 * Stops the call, if it is not done: its result is `cancelled`. Returns at once. NULL is fine.
 */
VPC_METADATA_API void vpc_metadata_submission_cancel(const vpc_metadata_submission *submission);

/**
 * Takes the response of a call, waiting for it if it is not done. Of `wait_ready` it is NULL. Fails as the call did;
 * with `invalid_input` when the response was taken before, when it is a token, and in a child process after `fork()`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_submission_take_value(vpc_metadata_submission *submission,
                                                       vpc_metadata_value **out,
                                                       vpc_metadata_error **error);

/**
 * Takes the token of an `identity_token` or `iam_token` call, as `vpc_metadata_submission_take_value` takes responses.
 * The caller frees it with `vpc_metadata_string_free`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_submission_take_token(vpc_metadata_submission *submission,
                                                       char **out,
                                                       vpc_metadata_error **error);

/**
 * Frees a submission, and cancels the call if it is not done. NULL is fine.
 */
VPC_METADATA_API void vpc_metadata_submission_free(vpc_metadata_submission *submission);

#endif /* VPC_METADATA_HAS_SUBMISSIONS */

/* ---- Log --------------------------------------------------------------------------------------------------------- */

/**
 * Has every log line up to a level (`VPC_METADATA_LOG_LEVEL_...`) handed to `callback`, with `context` as it is given
 * here. Never a body or a token, at any level. Once for the process and for ever, so that the callback must not be in
 * what may be unloaded: a second call is `invalid_input`.
 */
VPC_METADATA_API
vpc_metadata_status vpc_metadata_log_set(int level,
                                         vpc_metadata_log_callback callback,
                                         void *context,
                                         vpc_metadata_error **error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* VPC_METADATA_H */
