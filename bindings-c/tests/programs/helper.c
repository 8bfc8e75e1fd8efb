/* The library has one thread at most, which the first submission starts: every thread that it creates is counted. */
#include <pthread.h>

#include "check.h"

#define CALLERS 16
#define ROUNDS 20

extern int __real_pthread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
static int created;

int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *data) {
    __atomic_add_fetch(&created, 1, __ATOMIC_SEQ_CST);
    return __real_pthread_create(thread, attributes, start, data);
}

static pthread_barrier_t start;

static void *submit(void *client) {
    vpc_metadata_submission *submission = NULL;
    vpc_metadata_value *value = NULL;
    pthread_barrier_wait(&start);
    WORKS(vpc_metadata_submit(client, "get_instance", NULL, &submission, &error));
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    vpc_metadata_value_free(value);
    vpc_metadata_submission_free(submission);
    return NULL;
}

static void submit_all_at_once(vpc_metadata_client *client) {
    pthread_t callers[CALLERS];
    for (int i = 0; i < CALLERS; i++) {
        CHECK(__real_pthread_create(&callers[i], NULL, submit, client) == 0);
    }
    for (int i = 0; i < CALLERS; i++) {
        pthread_join(callers[i], NULL);
    }
}

static void without_a_thread(vpc_metadata_client *client) {
    vpc_metadata_submission *submission = NULL;
    char *token = NULL;
    read_instance(client);
    read_tokens(client);
    /* The token is at hand. */
    WORKS(vpc_metadata_submit(client, "identity_token", NULL, &submission, &error));
    WORKS(vpc_metadata_submission_take_token(submission, &token, &error));
    vpc_metadata_string_free(token);
    vpc_metadata_submission_free(submission);
    CHECK(created == 0);
}

int main(void) {
    vpc_metadata_client *client = new_client();
    without_a_thread(client);
    vpc_metadata_client_free(client);
    pthread_barrier_init(&start, NULL, CALLERS);
    for (int round = 0; round < ROUNDS; round++) {
        client = new_client();
        created = 0;
        submit_all_at_once(client);
        CHECK(created == 1);
        submit_all_at_once(client);
        CHECK(created == 1);
        vpc_metadata_client_free(client);
        until_alone();
    }
    pthread_barrier_destroy(&start);
    return 0;
}
