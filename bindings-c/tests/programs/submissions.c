/* Submitted calls: many at a time on one thread, cancelled, freed early, tokens. The service never answers get-key. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "check.h"

#define MANY 200

static vpc_metadata_client *client;

static vpc_metadata_submission *submit(const char *operation, const char *const *arguments) {
    vpc_metadata_submission *submission = NULL;
    WORKS(vpc_metadata_submit(client, operation, arguments, &submission, &error));
    return submission;
}

static bool is_done(const vpc_metadata_submission *submission) {
    struct pollfd now = {vpc_metadata_submission_fd(submission), POLLIN, 0};
    return poll(&now, 1, 0) == 1 && now.revents == POLLIN;
}

static void until_done(const vpc_metadata_submission *submission) {
    struct pollfd wait = {vpc_metadata_submission_fd(submission), POLLIN, 0};
    while (poll(&wait, 1, -1) != 1) {
    }
}

static vpc_metadata_submission *stuck(void) {
    const char *id[] = {"id", "r006-1", NULL};
    return submit("get-key", id);
}

static void many_in_one_epoll_set(void) {
    vpc_metadata_submission *all[MANY];
    int set = epoll_create1(EPOLL_CLOEXEC);
    int before = threads();

    for (int i = 0; i < MANY; i++) {
        struct epoll_event event = {.events = EPOLLIN, .data = {.u32 = (uint32_t)i}};
        all[i] = submit(i % 2 == 0 ? "get_instance" : "list-keys", NULL);
        CHECK(epoll_ctl(set, EPOLL_CTL_ADD, vpc_metadata_submission_fd(all[i]), &event) == 0);
    }
    CHECK(threads() <= before + 1);
    for (int left = MANY; left > 0; left--) {
        struct epoll_event event;
        vpc_metadata_value *value = NULL;
        while (epoll_wait(set, &event, 1, -1) != 1) {
        }
        vpc_metadata_submission *one = all[event.data.u32];
        WORKS(vpc_metadata_submission_take_value(one, &value, &error));
        CHECK(vpc_metadata_value_length(value, "") > 0);
        vpc_metadata_value_free(value);
        /* Level-triggered: it stays readable until it is freed. */
        CHECK(is_done(one));
        int descriptor = vpc_metadata_submission_fd(one);
        CHECK(epoll_ctl(set, EPOLL_CTL_DEL, descriptor, NULL) == 0);
        vpc_metadata_submission_free(one);
        CHECK(fcntl(descriptor, F_GETFD) == -1 && errno == EBADF);
    }
    close(set);
    CHECK(threads() <= before + 1);
}

static void helper_takes_no_signals(void) {
    char path[64];
    char line[256];
    DIR *folder = opendir("/proc/self/task");
    struct dirent *entry;
    while ((entry = readdir(folder)) != NULL) {
        unsigned long long blocked = 0;
        if (entry->d_name[0] == '.' || atoi(entry->d_name) == (int)getpid()) {
            continue;
        }
        snprintf(path, sizeof path, "/proc/self/task/%.16s/status", entry->d_name);
        FILE *file = fopen(path, "r");
        while (file != NULL && fgets(line, sizeof line, file) != NULL) {
            sscanf(line, "SigBlk: %llx", &blocked);
        }
        if (file != NULL) {
            fclose(file);
        }
        for (int number = 1; number < 32; number++) {
            bool cannot_be_blocked = number == SIGKILL || number == SIGSTOP;
            CHECK(cannot_be_blocked || (blocked >> (number - 1) & 1) == 1);
        }
    }
    closedir(folder);
}

static void tokens(void) {
    char *token = NULL;
    char *again = NULL;
    vpc_metadata_value *value = NULL;
    vpc_metadata_submission *submission = submit("iam_token", NULL);

    CHECK(vpc_metadata_submission_take_value(submission, &value, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
    WORKS(vpc_metadata_submission_take_token(submission, &token, &error));
    CHECK(vpc_metadata_submission_take_token(submission, &again, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
    vpc_metadata_submission_free(submission);

    /* A token that is at hand is there at once, and is the one that blocking calls get. */
    submission = submit("iam-token", NULL);
    CHECK(is_done(submission));
    WORKS(vpc_metadata_submission_take_token(submission, &again, &error));
    CHECK(strcmp(token, again) == 0);
    vpc_metadata_string_free(again);
    vpc_metadata_submission_free(submission);
    WORKS(vpc_metadata_iam_token(client, NULL, &again, &error));
    CHECK(strcmp(token, again) == 0);
    vpc_metadata_string_free(again);
    vpc_metadata_string_free(token);

    const char *deadline[] = {"deadline_ms", "5000", NULL};
    submission = submit("wait_ready", deadline);
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    CHECK(value == NULL);
    vpc_metadata_submission_free(submission);
}

static void cancelling(void) {
    vpc_metadata_error *error = NULL;
    vpc_metadata_value *value = NULL;
    vpc_metadata_submission *submission = stuck();

    CHECK(!is_done(submission));
    vpc_metadata_submission_cancel(submission);
    until_done(submission);
    CHECK(vpc_metadata_submission_take_value(submission, &value, &error) == VPC_METADATA_STATUS_CANCELLED);
    CHECK(strcmp(vpc_metadata_error_operation(error), "get-key") == 0);
    vpc_metadata_error_free(error);
    vpc_metadata_submission_cancel(submission);
    vpc_metadata_submission_free(submission);

    /* Freed while it runs. */
    vpc_metadata_submission_free(stuck());

    /* Cancelled when it is done: nothing changes. */
    submission = submit("get_instance", NULL);
    until_done(submission);
    vpc_metadata_submission_cancel(submission);
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    vpc_metadata_value_free(value);
    CHECK(vpc_metadata_submission_take_value(submission, &value, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
    CHECK(value == NULL);
    vpc_metadata_submission_free(submission);
}

/* The client goes while a call is under way: the call is cancelled, and can still be asked and freed. */
static void closing(void) {
    vpc_metadata_value *value = NULL;
    vpc_metadata_submission *submission = stuck();
    vpc_metadata_client_free(client);
    until_done(submission);
    CHECK(vpc_metadata_submission_take_value(submission, &value, NULL) == VPC_METADATA_STATUS_CANCELLED);
    vpc_metadata_submission_free(submission);
}

int main(void) {
    client = new_client();
    CHECK(threads() == 1);
    many_in_one_epoll_set();
    helper_takes_no_signals();
    tokens();
    cancelling();
    closing();
    until_alone();
    return 0;
}
