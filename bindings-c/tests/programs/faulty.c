/* Does what the tools are there to find, to prove that they are at work: the argument says which. */
#include <pthread.h>

#include "check.h"

static int counter;

static void *count(void *nothing) {
    (void)nothing;
    for (int i = 0; i < 1000; i++) {
        counter++;
    }
    return NULL;
}

int main(int count_of_arguments, char **arguments) {
    CHECK(count_of_arguments == 2);
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
        CHECK(pthread_create(&other, NULL, count, NULL) == 0);
        count(NULL);
        pthread_join(other, NULL);
    } else {
        CHECK(strcmp(fault, "none") == 0);
    }
    CHECK(options == NULL);
    vpc_metadata_string_free(token);
    vpc_metadata_client_free(client);
    return 0;
}
