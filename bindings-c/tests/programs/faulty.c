/* Does what the tools are there to find, to prove that they are at work: the argument says which. */
#include <pthread.h>

#include "check.h"

/* Options are for one thread at a time. */
static void *set_option(void *options) {
    WORKS(vpc_metadata_options_set(options, "max_attempts", "1", &error));
    return NULL;
}

int main(int count, char **arguments) {
    CHECK(count == 2);
    const char *fault = arguments[1];
    vpc_metadata_client *client = new_client();
    vpc_metadata_options *options = NULL;
    char *volatile token = NULL;
    char *text = NULL;
    pthread_t other;

    WORKS(vpc_metadata_identity_token(client, &text, &error));
    token = text;
    text = NULL;
    if (strcmp(fault, "leak") == 0) {
        options = vpc_metadata_options_new();
        WORKS(vpc_metadata_options_set(options, "max_attempts", "1", &error));
        options = NULL;
    } else if (strcmp(fault, "overflow") == 0) {
        putchar(token[strlen(token) + 1]);
    } else if (strcmp(fault, "use-after-free") == 0) {
        vpc_metadata_string_free(token);
        putchar(token[0]);
        return 0;
    } else if (strcmp(fault, "race") == 0) {
        options = vpc_metadata_options_new();
        CHECK(pthread_create(&other, NULL, set_option, options) == 0);
        set_option(options);
        pthread_join(other, NULL);
    } else {
        CHECK(strcmp(fault, "none") == 0);
    }
    vpc_metadata_options_free(options);
    vpc_metadata_string_free(token);
    vpc_metadata_client_free(client);
    return 0;
}
