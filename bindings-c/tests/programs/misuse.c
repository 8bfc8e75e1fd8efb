/* Everything that a caller can do wrong is a status, never a crash. Nothing is sent here. */
#include "check.h"
#include "operations.h"

static const char *const not_utf8 = "\xff\xfe";
static vpc_metadata_client *client;

/* A call that must be refused, with a message that names what is wrong. Without a place for the error it is, too. */
#define REFUSED(call, names)                                                              \
    do {                                                                                  \
        vpc_metadata_error *error = NULL;                                                 \
        CHECK((call) == VPC_METADATA_STATUS_INVALID_INPUT);                               \
        CHECK(vpc_metadata_error_kind(error) == VPC_METADATA_STATUS_INVALID_INPUT);       \
        CHECK(strstr(vpc_metadata_error_message(error), names) != NULL);                  \
        CHECK(vpc_metadata_error_attempts(error) == 0);                                   \
        vpc_metadata_error_free(error);                                                   \
    } while (0)

/* A place that the call must set to NULL. */
#define SET(type) ((type *)&client)

static void every_operation(void) {
    for (const struct operation *one = operations; one < operations + OPERATIONS; one++) {
        vpc_metadata_value *value = SET(vpc_metadata_value);
        char is_null[64];
        char is_no_text[64];
        if (one->plain != NULL) {
            REFUSED(one->plain(NULL, &value, &error), "client is NULL");
            CHECK(value == NULL);
            REFUSED(one->plain(client, NULL, &error), "out is NULL");
            CHECK(one->plain(NULL, &value, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
            CHECK(one->plain(NULL, NULL, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
            continue;
        }
        snprintf(is_null, sizeof is_null, "%s is NULL", one->argument);
        snprintf(is_no_text, sizeof is_no_text, "%s is not UTF-8", one->argument);
        REFUSED(one->with_text(NULL, "text", &value, &error), "client is NULL");
        CHECK(value == NULL);
        REFUSED(one->with_text(client, "text", NULL, &error), "out is NULL");
        REFUSED(one->with_text(client, not_utf8, &value, &error), is_no_text);
        CHECK(one->with_text(NULL, NULL, NULL, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
        /* The profile is the only text that may be left out. */
        if (strcmp(one->argument, "trusted_profile") != 0) {
            value = SET(vpc_metadata_value);
            REFUSED(one->with_text(client, NULL, &value, &error), is_null);
            CHECK(value == NULL);
        }
    }
}

static void null_pointers(void) {
    vpc_metadata_value *value = SET(vpc_metadata_value);
    char *token = SET(char);
    vpc_metadata_client *other = NULL;
    vpc_metadata_submission *submission = SET(vpc_metadata_submission);

    REFUSED(vpc_metadata_create_identity_token(NULL, 0, NULL, &value, &error), "client is NULL");
    CHECK(value == NULL);
    REFUSED(vpc_metadata_create_identity_token(client, 0, NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_create_identity_certificate(NULL, "csr", 0, &value, &error), "client is NULL");
    REFUSED(vpc_metadata_create_identity_certificate(client, NULL, 0, &value, &error), "csr is NULL");
    REFUSED(vpc_metadata_create_identity_certificate(client, "csr", 0, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_identity_token(NULL, &token, &error), "client is NULL");
    CHECK(token == NULL);
    REFUSED(vpc_metadata_identity_token(client, NULL, &error), "out is NULL");
    token = SET(char);
    REFUSED(vpc_metadata_iam_token(NULL, NULL, &token, &error), "client is NULL");
    CHECK(token == NULL);
    REFUSED(vpc_metadata_iam_token(client, NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_wait_ready(NULL, 1, &error), "client is NULL");
    REFUSED(vpc_metadata_client_new(NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_options_set(NULL, "timeout_ms", "1", &error), "options is NULL");
    REFUSED(vpc_metadata_submit(NULL, "get_instance", NULL, &submission, &error), "client is NULL");
    CHECK(submission == NULL);
    REFUSED(vpc_metadata_submit(client, NULL, NULL, &submission, &error), "operation is NULL");
    REFUSED(vpc_metadata_submit(client, "get_instance", NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_submission_take_value(NULL, &value, &error), "submission is NULL");
    REFUSED(vpc_metadata_submission_take_token(NULL, &token, &error), "submission is NULL");
    REFUSED(vpc_metadata_log_set(3, NULL, NULL, &error), "callback is NULL");

    CHECK(vpc_metadata_client_new(NULL, NULL, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
    CHECK(vpc_metadata_wait_ready(NULL, 1, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
    CHECK(other == NULL && submission == NULL);
}

static void questions_to_null(void) {
    size_t length = 7;
    int64_t number = 7;
    bool truth = true;

    CHECK(vpc_metadata_value_json(NULL, &length) == NULL && length == 7);
    CHECK(vpc_metadata_value_get_string(NULL, "/id") == NULL);
    CHECK(!vpc_metadata_value_get_int64(NULL, "/id", &number) && number == 7);
    CHECK(!vpc_metadata_value_get_bool(NULL, "/id", &truth) && truth);
    CHECK(vpc_metadata_value_length(NULL, "") == -1);
    CHECK(vpc_metadata_error_kind(NULL) == VPC_METADATA_STATUS_OK);
    CHECK(vpc_metadata_error_message(NULL) == NULL && vpc_metadata_error_hint(NULL) == NULL);
    CHECK(vpc_metadata_error_code(NULL) == NULL && vpc_metadata_error_target(NULL) == NULL);
    CHECK(vpc_metadata_error_more_info(NULL) == NULL && vpc_metadata_error_trace(NULL) == NULL);
    CHECK(vpc_metadata_error_operation(NULL) == NULL);
    CHECK(vpc_metadata_error_http_status(NULL) == 0 && vpc_metadata_error_attempts(NULL) == 0);
    CHECK(vpc_metadata_submission_fd(NULL) == -1);
    vpc_metadata_submission_cancel(NULL);
}

static void frees_of_null(void) {
    vpc_metadata_client_free(NULL);
    vpc_metadata_error_free(NULL);
    vpc_metadata_options_free(NULL);
    vpc_metadata_string_free(NULL);
    vpc_metadata_submission_free(NULL);
    vpc_metadata_value_free(NULL);
}

static void texts(void) {
    vpc_metadata_options *options = vpc_metadata_options_new();
    vpc_metadata_value *value = NULL;
    char *token = NULL;
    vpc_metadata_submission *submission = NULL;
    const char *bad_value[] = {"id", not_utf8, NULL};
    const char *bad_name[] = {not_utf8, "x", NULL};
    const char *unknown[] = {"colour", "red", NULL};
    const char *twice[] = {"id", "a", "id", "b", NULL};
    const char *no_number[] = {"expires_in", "soon", NULL};

    REFUSED(vpc_metadata_iam_token(client, not_utf8, &token, &error), "trusted_profile is not UTF-8");
    REFUSED(vpc_metadata_create_identity_token(client, 0, not_utf8, &value, &error), "nonce is not UTF-8");
    REFUSED(vpc_metadata_create_identity_certificate(client, not_utf8, 0, &value, &error), "csr is not UTF-8");
    REFUSED(vpc_metadata_options_set(options, not_utf8, "1", &error), "name is not UTF-8");
    REFUSED(vpc_metadata_options_set(options, "endpoint", not_utf8, &error), "value is not UTF-8");
    REFUSED(vpc_metadata_options_set(options, "endpoint", NULL, &error), "value is NULL");
    REFUSED(vpc_metadata_options_set(options, "colour", "red", &error), "colour");
    REFUSED(vpc_metadata_options_set(options, "timeout_ms", "1.5", &error), "timeout_ms");
    REFUSED(vpc_metadata_submit(client, "get_moon", NULL, &submission, &error), "get_moon");
    REFUSED(vpc_metadata_submit(client, not_utf8, NULL, &submission, &error), "operation is not UTF-8");
    REFUSED(vpc_metadata_submit(client, "get_key", bad_value, &submission, &error), "id is not UTF-8");
    REFUSED(vpc_metadata_submit(client, "get_key", bad_name, &submission, &error), "name of an argument");
    REFUSED(vpc_metadata_submit(client, "get_instance", unknown, &submission, &error), "colour");
    REFUSED(vpc_metadata_submit(client, "get_key", twice, &submission, &error), "twice");
    REFUSED(vpc_metadata_submit(client, "create_identity_token", no_number, &submission, &error), "expires_in");
    REFUSED(vpc_metadata_submit(client, "wait_ready", NULL, &submission, &error), "deadline_ms");
    REFUSED(vpc_metadata_log_set(0, NULL, NULL, &error), "level");

    /* The options are as they were: a client can be made with them. */
    vpc_metadata_client *other = NULL;
    WORKS(vpc_metadata_client_new(options, &other, &error));
    vpc_metadata_client_free(other);
    vpc_metadata_options_free(options);
    CHECK(value == NULL && token == NULL && submission == NULL);
}

/* Objects in each other's places, as casts, scripts and generated bindings mix them up. */
static void wrong_objects(void) {
    vpc_metadata_options *options = vpc_metadata_options_new();
    vpc_metadata_value *value = NULL;
    vpc_metadata_client *other = NULL;
    vpc_metadata_error *swapped = NULL;
    vpc_metadata_submission *submission = NULL;
    /* As long as an object, so that a tool which watches the memory agrees. */
    _Alignas(16) char text[256] = "r006-1";

    REFUSED(vpc_metadata_get_instance((const vpc_metadata_client *)options, &value, &error), "points at no client");
    REFUSED(vpc_metadata_client_new((const vpc_metadata_options *)client, &other, &error), "points at no options");
    REFUSED(vpc_metadata_get_key((const vpc_metadata_client *)text, text, &value, &error), "points at no client");
    REFUSED(vpc_metadata_get_key((const vpc_metadata_client *)(text + 1), text, &value, &error), "no client");
    REFUSED(vpc_metadata_submission_take_value((vpc_metadata_submission *)client, &value, &error), "no submission");
    REFUSED(vpc_metadata_submit((const vpc_metadata_client *)options, "get_instance", NULL, &submission, &error),
            "points at no client");

    /* `out` and `error` the wrong way round: the error is no value, and says so itself. */
    CHECK(vpc_metadata_get_key(client, "", (vpc_metadata_value **)&swapped, (vpc_metadata_error **)&value) ==
          VPC_METADATA_STATUS_INVALID_INPUT);
    CHECK(swapped == NULL && vpc_metadata_value_json(value, NULL) == NULL);
    CHECK(vpc_metadata_error_kind((vpc_metadata_error *)value) == VPC_METADATA_STATUS_INVALID_INPUT);
    vpc_metadata_value_free(value);
    vpc_metadata_error_free((vpc_metadata_error *)value);
    CHECK(vpc_metadata_value_json((const vpc_metadata_value *)client, NULL) == NULL);
    CHECK(vpc_metadata_error_message((const vpc_metadata_error *)options) == NULL);
    /* Freeing something as what it is not leaves it alone. */
    vpc_metadata_value_free((vpc_metadata_value *)client);
    vpc_metadata_error_free((vpc_metadata_error *)client);
    vpc_metadata_client_free((vpc_metadata_client *)options);
    vpc_metadata_submission_free((vpc_metadata_submission *)options);
    WORKS(vpc_metadata_options_set(options, "max_attempts", "1", &error));
    vpc_metadata_options_free(options);
}

/* Debug builds of the library know what they have freed. */
static void after_the_free(void) {
    vpc_metadata_options *options = vpc_metadata_options_new();
    vpc_metadata_client *gone = new_client();
    vpc_metadata_submission *submission = NULL;
    char *token = NULL;
    vpc_metadata_value *value = NULL;
    vpc_metadata_error *kept = NULL;

    vpc_metadata_client_free(gone);
    REFUSED(vpc_metadata_get_instance(gone, &value, &error), "client used after it was freed");
    REFUSED(vpc_metadata_identity_token(gone, &token, &error), "after it was freed");
    REFUSED(vpc_metadata_wait_ready(gone, 1, &error), "after it was freed");
    REFUSED(vpc_metadata_submit(gone, "get_instance", NULL, &submission, &error), "after it was freed");
    vpc_metadata_client_free(gone);

    vpc_metadata_options_free(options);
    REFUSED(vpc_metadata_options_set(options, "max_attempts", "1", &error), "options used after it was freed");
    vpc_metadata_options_free(options);

    CHECK(vpc_metadata_get_key(client, "", &value, &kept) == VPC_METADATA_STATUS_INVALID_INPUT);
    vpc_metadata_error_free(kept);
    CHECK(vpc_metadata_error_message(kept) == NULL);
    vpc_metadata_error_free(kept);
}

static void names_of_statuses(void) {
    CHECK(strcmp(vpc_metadata_status_name(0), "ok") == 0);
    CHECK(strcmp(vpc_metadata_status_name(VPC_METADATA_STATUS_NOT_FOUND), "not_found") == 0);
    CHECK(strcmp(vpc_metadata_status_name(VPC_METADATA_STATUS_INTERNAL), "internal") == 0);
    CHECK(strcmp(vpc_metadata_status_name(15), "unknown") == 0);
    CHECK(strcmp(vpc_metadata_status_name(-1), "unknown") == 0);
    CHECK(strcmp(vpc_metadata_version(), VPC_METADATA_VERSION) == 0);
}

int main(int count, char **arguments) {
    client = new_client();
    every_operation();
    null_pointers();
    questions_to_null();
    frees_of_null();
    texts();
    wrong_objects();
    if (count > 1 && strcmp(arguments[1], "debug") == 0) {
        after_the_free();
    }
    names_of_statuses();
    vpc_metadata_client_free(client);
    return 0;
}
