/*
 * No threads and no file descriptors to be had, as in a host at its limits: a status, and everything works once there
 * are some again. And no clock, for which Rust's standard library panics: no panic leaves the library.
 */
#include <errno.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

extern int __real_pthread_create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
static bool no_threads;
static int refused;

int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *data) {
    if (no_threads) {
        refused++;
        return EAGAIN;
    }
    return __real_pthread_create(thread, attributes, start, data);
}

extern int __real_clock_gettime(clockid_t, struct timespec *);
static bool no_clock;

int __wrap_clock_gettime(clockid_t clock, struct timespec *time) {
    if (no_clock) {
        errno = EINVAL;
        return -1;
    }
    return __real_clock_gettime(clock, time);
}

static void fails_inside(vpc_metadata_status status, vpc_metadata_error *error) {
    CHECK(status == VPC_METADATA_STATUS_INTERNAL);
    CHECK(vpc_metadata_error_kind(error) == VPC_METADATA_STATUS_INTERNAL);
    CHECK(strlen(vpc_metadata_error_message(error)) > 0);
    vpc_metadata_error_free(error);
}

static void submit_and_take(const vpc_metadata_client *client) {
    vpc_metadata_submission *submission = NULL;
    vpc_metadata_value *value = NULL;
    WORKS(vpc_metadata_submit(client, "get_instance", NULL, &submission, &error));
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    vpc_metadata_value_free(value);
    vpc_metadata_submission_free(submission);
}

static void without_threads(const vpc_metadata_client *client) {
    no_threads = true;
    for (int round = 0; round < 3; round++) {
        vpc_metadata_submission *submission = NULL;
        vpc_metadata_value *value = NULL;
        vpc_metadata_error *error = NULL;
        /* The submission is done at once, and says why. */
        WORKS(vpc_metadata_submit(client, "get_instance", NULL, &submission, &error));
        vpc_metadata_status status = vpc_metadata_submission_take_value(submission, &value, &error);
        CHECK(strstr(vpc_metadata_error_hint(error), "threads") != NULL);
        fails_inside(status, error);
        CHECK(value == NULL && refused == round + 1);
        vpc_metadata_submission_free(submission);
        /* Blocking calls need none. */
        read_instance(client);
    }
    no_threads = false;
    submit_and_take(client);
}

static void without_descriptors(void) {
    struct rlimit limit;
    struct rlimit none;
    vpc_metadata_client *client = new_client();
    vpc_metadata_submission *submission = NULL;
    vpc_metadata_value *value = NULL;
    vpc_metadata_error *error = NULL;

    CHECK(getrlimit(RLIMIT_NOFILE, &limit) == 0);
    none = limit;
    none.rlim_cur = 3;
    CHECK(setrlimit(RLIMIT_NOFILE, &none) == 0);
    vpc_metadata_status status = vpc_metadata_get_instance(client, &value, &error);
    fails_inside(status, error);
    status = vpc_metadata_submit(client, "get_instance", NULL, &submission, &error);
    fails_inside(status, error);
    CHECK(value == NULL && submission == NULL);
    CHECK(setrlimit(RLIMIT_NOFILE, &limit) == 0);

    read_instance(client);
    submit_and_take(client);
    vpc_metadata_client_free(client);
}

static void without_a_clock(void) {
    vpc_metadata_client *client = new_client();
    vpc_metadata_value *value = NULL;
    vpc_metadata_error *error = NULL;
    no_clock = true;
    vpc_metadata_status status = vpc_metadata_get_instance(client, &value, &error);
    no_clock = false;
    CHECK(value == NULL && strstr(vpc_metadata_error_message(error), "a panic was caught") != NULL);
    fails_inside(status, error);
    vpc_metadata_client_free(client);
    client = new_client();
    read_instance(client);
    vpc_metadata_client_free(client);
}

int main(void) {
    vpc_metadata_client *client = new_client();
    without_threads(client);
    vpc_metadata_client_free(client);
    without_descriptors();
    without_a_clock();
    return 0;
}
