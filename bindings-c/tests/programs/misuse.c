/* Everything that a caller can do wrong is a status, never a crash. Nothing is sent here. */
#include "check.h"

static const char *const not_utf8 = "\xff\xfe";
static vpc_metadata_client *client;

/* A call that must fail with invalid_input, and whose message names what is wrong. */
#define REFUSED(call, names)                                                              \
    do {                                                                                  \
        vpc_metadata_error *error = NULL;                                                 \
        CHECK((call) == VPC_METADATA_STATUS_INVALID_INPUT);                               \
        CHECK(vpc_metadata_error_kind(error) == VPC_METADATA_STATUS_INVALID_INPUT);       \
        CHECK(strstr(vpc_metadata_error_message(error), names) != NULL);                  \
        CHECK(vpc_metadata_error_attempts(error) == 0);                                   \
        vpc_metadata_error_free(error);                                                   \
    } while (0)

static void null_pointers(void) {
    vpc_metadata_value *value = (vpc_metadata_value *)&value;
    char *token = (char *)&token;
    vpc_metadata_client *other = NULL;
    vpc_metadata_submission *submission = NULL;

    REFUSED(vpc_metadata_get_instance(NULL, &value, &error), "client is NULL");
    CHECK(value == NULL);
    REFUSED(vpc_metadata_get_instance(client, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_get_key(client, NULL, &value, &error), "id is NULL");
    REFUSED(vpc_metadata_get_metadata(client, NULL, &value, &error), "path is NULL");
    REFUSED(vpc_metadata_create_identity_certificate(client, NULL, 0, &value, &error), "csr is NULL");
    REFUSED(vpc_metadata_identity_token(NULL, &token, &error), "client is NULL");
    CHECK(token == NULL);
    REFUSED(vpc_metadata_identity_token(client, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_iam_token(client, NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_wait_ready(NULL, 1, &error), "client is NULL");
    REFUSED(vpc_metadata_client_new(NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_options_set(NULL, "timeout_ms", "1", &error), "options is NULL");
    REFUSED(vpc_metadata_submit(NULL, "get_instance", NULL, &submission, &error), "client is NULL");
    REFUSED(vpc_metadata_submit(client, NULL, NULL, &submission, &error), "operation is NULL");
    REFUSED(vpc_metadata_submit(client, "get_instance", NULL, NULL, &error), "out is NULL");
    REFUSED(vpc_metadata_submission_take_value(NULL, &value, &error), "submission is NULL");
    REFUSED(vpc_metadata_submission_take_token(NULL, &token, &error), "submission is NULL");
    REFUSED(vpc_metadata_log_set(3, NULL, NULL, &error), "callback is NULL");

    /* Without a place for the error the status is all there is. */
    CHECK(vpc_metadata_get_instance(NULL, NULL, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
    CHECK(vpc_metadata_client_new(NULL, NULL, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
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

    REFUSED(vpc_metadata_get_key(client, not_utf8, &value, &error), "id is not UTF-8");
    REFUSED(vpc_metadata_get_metadata(client, not_utf8, &value, &error), "path is not UTF-8");
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
    char unaligned[32] = {0};

    REFUSED(vpc_metadata_get_instance((const vpc_metadata_client *)options, &value, &error), "not to a client");
    REFUSED(vpc_metadata_client_new((const vpc_metadata_options *)client, (vpc_metadata_client **)&value, &error),
            "not to a options");
    REFUSED(vpc_metadata_get_instance((const vpc_metadata_client *)(unaligned + 1), &value, &error), "client");
    CHECK(vpc_metadata_value_json((const vpc_metadata_value *)client, NULL) == NULL);
    CHECK(vpc_metadata_error_message((const vpc_metadata_error *)options) == NULL);
    /* Freeing something as what it is not leaves it alone. */
    vpc_metadata_value_free((vpc_metadata_value *)client);
    vpc_metadata_error_free((vpc_metadata_error *)client);
    WORKS(vpc_metadata_options_set(options, "max_attempts", "1", &error));
    vpc_metadata_options_free(options);
}

/* Debug builds of the library know what they have freed. */
static void after_the_free(void) {
    vpc_metadata_client *gone = new_client();
    vpc_metadata_value *value = NULL;
    vpc_metadata_error *kept = NULL;

    vpc_metadata_client_free(gone);
    REFUSED(vpc_metadata_get_instance(gone, &value, &error), "was freed");
    vpc_metadata_client_free(gone);

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
