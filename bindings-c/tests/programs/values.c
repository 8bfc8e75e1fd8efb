/* JSON Pointers and getters on a response with everything that is awkward in JSON; the service is told to send it. */
#include "check.h"

static vpc_metadata_value *value;

static const char *text(const char *pointer) { return vpc_metadata_value_get_string(value, pointer); }

static bool is_nothing(const char *pointer) {
    int64_t number = 0;
    bool truth = false;
    return text(pointer) == NULL && !vpc_metadata_value_get_int64(value, pointer, &number) &&
           !vpc_metadata_value_get_bool(value, pointer, &truth) && vpc_metadata_value_length(value, pointer) == -1;
}

int main(void) {
    vpc_metadata_client *client = new_client();
    int64_t number = 0;
    bool truth = false;
    size_t length = 0;

    WORKS(vpc_metadata_get_metadata(client, "/metadata/v1/instance", &value, &error));
    /* What was asked for outlives the client. */
    vpc_metadata_client_free(client);

    const char *json = vpc_metadata_value_json(value, &length);
    CHECK(strlen(json) == length && json[0] == '{' && vpc_metadata_value_json(value, NULL) == json);
    CHECK(strstr(json, "\"number\": 12345678901234567890123") != NULL);

    CHECK(strcmp(text("/text"), "tab\tquote\" \xc3\xa9 \xf0\x9f\x94\x91") == 0);
    CHECK(strcmp(text("/empty"), "") == 0);
    CHECK(text("/nul") == NULL);
    CHECK(strcmp(text("/a~1b"), "slash") == 0 && strcmp(text("/m~0n"), "tilde") == 0);
    CHECK(strcmp(text("/"), "no name") == 0);
    CHECK(strcmp(text("/list/1/x"), "second") == 0);
    CHECK(strcmp(text("/twice"), "last") == 0);

    CHECK(vpc_metadata_value_get_int64(value, "/least", &number) && number == INT64_MIN);
    CHECK(vpc_metadata_value_get_int64(value, "/most", &number) && number == INT64_MAX);
    CHECK(!vpc_metadata_value_get_int64(value, "/beyond", &number) && number == INT64_MAX);
    CHECK(!vpc_metadata_value_get_int64(value, "/number", &number));
    CHECK(!vpc_metadata_value_get_int64(value, "/fraction", &number));
    CHECK(!vpc_metadata_value_get_int64(value, "/text", &number));
    CHECK(!vpc_metadata_value_get_int64(value, "/most", NULL));
    CHECK(vpc_metadata_value_get_bool(value, "/yes", &truth) && truth);
    CHECK(vpc_metadata_value_get_bool(value, "/no", &truth) && !truth);
    CHECK(!vpc_metadata_value_get_bool(value, "/most", &truth));
    CHECK(!vpc_metadata_value_get_bool(value, "/yes", NULL));

    CHECK(vpc_metadata_value_length(value, "/list") == 2);
    CHECK(vpc_metadata_value_length(value, "/list/1") == 1);
    CHECK(vpc_metadata_value_length(value, "/none") == 0);
    CHECK(vpc_metadata_value_length(value, "/text") == -1);
    CHECK(vpc_metadata_value_length(value, "") == 17);

    CHECK(is_nothing("/null") && is_nothing("/absent") && is_nothing("text") && is_nothing("/list/2"));
    CHECK(is_nothing("/list/01") && is_nothing("/list/-") && is_nothing("/list/+1") && is_nothing("/list/1/x/y"));
    CHECK(is_nothing("/m~n") && is_nothing("/m~2n") && is_nothing("/text/0") && is_nothing("/list/"));
    CHECK(is_nothing(NULL) && is_nothing("\xff"));
    CHECK(is_nothing("/list/18446744073709551616"));

    vpc_metadata_value_free(value);
    return 0;
}
