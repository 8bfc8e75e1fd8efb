/* 32 threads on one client: reads, tokens, submissions, errors and shared values, all at once. */
#include <pthread.h>

#include "check.h"

#define THREADS 32
#define ROUNDS 6

static vpc_metadata_client *client;
static vpc_metadata_value *shared;
static pthread_barrier_t start;

static void one_round(int round) {
    vpc_metadata_error *error = NULL;
    vpc_metadata_value *value = NULL;
    vpc_metadata_submission *submission = NULL;
    char *token = NULL;
    int64_t length = 0;

    read_instance(client);
    read_tokens(client);
    CHECK(vpc_metadata_get_key(client, "nobody", &value, &error) == VPC_METADATA_STATUS_NOT_FOUND);
    CHECK(value == NULL && vpc_metadata_error_http_status(error) == 404);
    vpc_metadata_error_free(error);

    /* All threads are the first to look into this value. */
    CHECK(vpc_metadata_value_get_string(shared, "/keys/0/id") != NULL);
    CHECK(vpc_metadata_value_get_int64(shared, "/keys/0/length", &length) && length > 0);

    WORKS(vpc_metadata_submit(client, "list_keys", NULL, &submission, &error));
    if (round % 2 == 0) {
        WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
        vpc_metadata_value_free(value);
    }
    vpc_metadata_submission_free(submission);
    WORKS(vpc_metadata_submit(client, "identity_token", NULL, &submission, &error));
    WORKS(vpc_metadata_submission_take_token(submission, &token, &error));
    vpc_metadata_string_free(token);
    vpc_metadata_submission_free(submission);
}

static void *work(void *nothing) {
    (void)nothing;
    pthread_barrier_wait(&start);
    for (int round = 0; round < ROUNDS; round++) {
        one_round(round);
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    client = new_client();
    WORKS(vpc_metadata_list_keys(client, &shared, &error));
    pthread_barrier_init(&start, NULL, THREADS);
    for (int i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, work, NULL) == 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }
    pthread_barrier_destroy(&start);
    vpc_metadata_value_free(shared);
    vpc_metadata_client_free(client);
    until_alone();
    return 0;
}
