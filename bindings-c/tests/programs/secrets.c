/*
 * Logs hold no secret, and what held one is wiped before its memory is given back: every free() of the program is
 * watched. The service refuses the first tries of each operation, so that there is something to log.
 */
#include <pthread.h>

#include "check.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char log_text[1 << 16];
static int log_lines;
/* Texts whose memory must not hold them any more when it is given back, and what was seen of that. */
#define WATCHED 3
static struct {
    const char *volatile text;
    char copy[8192];
} watched[WATCHED];
static volatile int freed;
static volatile int unwiped;

extern void __libc_free(void *);

void free(void *memory) {
    for (int i = 0; i < WATCHED; i++) {
        if (memory != NULL && memory == (const void *)watched[i].text) {
            /* The system's own records may be there by now: a few bytes differ from zero. */
            size_t kept = 0;
            for (size_t at = 0; watched[i].copy[at] != '\0'; at++) {
                kept += watched[i].text[at] == watched[i].copy[at];
            }
            unwiped += kept > 16 || kept == strlen(watched[i].copy);
            freed++;
            watched[i].text = NULL;
        }
    }
    __libc_free(memory);
}

static void watch(int i, const char *text, const char *start) {
    CHECK(strncmp(text, start, strlen(start)) == 0 && strlen(text) < sizeof watched[i].copy);
    strcpy(watched[i].copy, text);
    watched[i].text = text;
}

static void take_line(void *context, vpc_metadata_log_level level, const char *message) {
    CHECK(context == &log_lines && level >= VPC_METADATA_LOG_LEVEL_ERROR && level <= VPC_METADATA_LOG_LEVEL_TRACE);
    CHECK(strchr(message, '\n') == NULL);
    pthread_mutex_lock(&lock);
    CHECK(strlen(log_text) + strlen(message) + 2 < sizeof log_text);
    strcat(strcat(log_text, message), "\n");
    log_lines++;
    pthread_mutex_unlock(&lock);
}

int main(void) {
    vpc_metadata_value *value = NULL;
    char *token = NULL;

    WORKS(vpc_metadata_log_set(VPC_METADATA_LOG_LEVEL_TRACE, take_line, &log_lines, &error));
    CHECK(vpc_metadata_log_set(1, take_line, NULL, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);

    vpc_metadata_client *client = new_client();
    read_instance(client);
    WORKS(vpc_metadata_get_instance_initialization(client, &value, &error));
    vpc_metadata_value_free(value);
    WORKS(vpc_metadata_list_instance_software_attachments(client, &value, &error));
    vpc_metadata_value_free(value);

    WORKS(vpc_metadata_iam_token(client, NULL, &token, &error));
    WORKS(vpc_metadata_create_identity_token(client, 0, NULL, &value, &error));
    watch(0, token, "eyJ");
    watch(1, vpc_metadata_value_json(value, NULL), "{");
    watch(2, vpc_metadata_value_get_string(value, "/access_token"), "eyJ");
    vpc_metadata_string_free(token);
    vpc_metadata_value_free(value);
    CHECK(freed == 3 && unwiped == 0);

    /* The watch itself works. */
    token = strdup("eyJ");
    watch(0, token, "eyJ");
    free(token);
    CHECK(freed == 4 && unwiped == 1);
    vpc_metadata_client_free(client);

    CHECK(log_lines > 5 && strstr(log_text, "503") != NULL);
    CHECK(strstr(log_text, "eyJ") == NULL);
    CHECK(strstr(log_text, "cloud-config") == NULL && strstr(log_text, "entitlement") == NULL);
    return 0;
}
