/* What the test programs share: a check that says where it failed, and the service that VPC_METADATA_ENDPOINT names. */
#ifndef CHECK_H
#define CHECK_H

#include <dirent.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vpc_metadata.h>

#define CHECK(condition)                                                                  \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition);     \
            abort();                                                                      \
        }                                                                                 \
    } while (0)

/* Checks that a call went well, and says why where it did not. */
#define WORKS(call)                                                                       \
    do {                                                                                  \
        vpc_metadata_error *error = NULL;                                                 \
        if ((call) != VPC_METADATA_STATUS_OK) {                                           \
            fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #call,                 \
                    vpc_metadata_error_message(error));                                   \
            abort();                                                                      \
        }                                                                                 \
        CHECK(error == NULL);                                                             \
    } while (0)

static inline vpc_metadata_client *new_client(void) {
    vpc_metadata_client *client = NULL;
    WORKS(vpc_metadata_client_new(NULL, &client, &error));
    return client;
}

/* Reads the instance, and its id out of it. */
static inline void read_instance(const vpc_metadata_client *client) {
    vpc_metadata_value *value = NULL;
    WORKS(vpc_metadata_get_instance(client, &value, &error));
    CHECK(strcmp(vpc_metadata_value_get_string(value, "/resource_type"), "instance") == 0);
    vpc_metadata_value_free(value);
}

static inline void read_tokens(const vpc_metadata_client *client) {
    char *token = NULL;
    WORKS(vpc_metadata_identity_token(client, &token, &error));
    CHECK(strncmp(token, "eyJ", 3) == 0);
    vpc_metadata_string_free(token);
    WORKS(vpc_metadata_iam_token(client, NULL, &token, &error));
    CHECK(strncmp(token, "eyJ", 3) == 0);
    vpc_metadata_string_free(token);
}

/* ThreadSanitizer has a thread of its own. */
#if defined(__SANITIZE_THREAD__)
#define THREADS_OF_THE_TOOL 1
#else
#define THREADS_OF_THE_TOOL 0
#endif

/* How many threads this process has, this one included. */
static inline int threads(void) {
    int count = 0;
    DIR *folder = opendir("/proc/self/task");
    CHECK(folder != NULL);
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    /* "." and ".." are no threads. */
    return count - 2 - THREADS_OF_THE_TOOL;
}

/* The library's threads end with the client; nothing waits for that but this. */
static inline void until_alone(void) {
    while (threads() > 1) {
        sched_yield();
    }
}

#endif
