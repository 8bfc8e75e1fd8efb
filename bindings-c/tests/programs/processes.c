/* A client lives through fork(), double fork and setsid(), as daemon() does it; submissions stay in their process. */
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

/* After this a process is stuck, and the alarm ends it. */
#define PATIENCE_SECONDS 120

static void finish_well(pid_t child) {
    int status = 0;
    CHECK(child > 0 && waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static pid_t fork_with_alarm(void) {
    pid_t child = fork();
    if (child == 0) {
        alarm(PATIENCE_SECONDS);
    }
    return child;
}

static void use(const vpc_metadata_client *client) {
    vpc_metadata_submission *submission = NULL;
    vpc_metadata_value *value = NULL;
    read_instance(client);
    read_tokens(client);
    WORKS(vpc_metadata_submit(client, "list_keys", NULL, &submission, &error));
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    vpc_metadata_value_free(value);
    vpc_metadata_submission_free(submission);
}

/* What daemon(3) does, but for the standard streams: this program says why it fails. */
static void as_daemon(vpc_metadata_client *client) {
    pid_t child = fork_with_alarm();
    if (child == 0) {
        CHECK(setsid() > 0 && chdir("/") == 0);
        /* Many daemons close whatever they may have inherited. */
        for (int descriptor = 3; descriptor < 1024; descriptor++) {
            close(descriptor);
        }
        pid_t grandchild = fork_with_alarm();
        if (grandchild == 0) {
            use(client);
            use(client);
            vpc_metadata_client_free(client);
            exit(0);
        }
        finish_well(grandchild);
        vpc_metadata_client_free(client);
        exit(0);
    }
    finish_well(child);
}

static void submission_of_the_parent(vpc_metadata_client *client) {
    vpc_metadata_submission *submission = NULL;
    vpc_metadata_value *value = NULL;
    WORKS(vpc_metadata_submit(client, "get_instance", NULL, &submission, &error));
    pid_t child = fork_with_alarm();
    if (child == 0) {
        CHECK(vpc_metadata_submission_take_value(submission, &value, NULL) == VPC_METADATA_STATUS_INVALID_INPUT);
        vpc_metadata_submission_cancel(submission);
        /* The number of its descriptor may be another file's by now, which must stay open. */
        int descriptor = vpc_metadata_submission_fd(submission);
        int other = open("/dev/null", O_RDONLY);
        CHECK(dup2(other, descriptor) == descriptor);
        vpc_metadata_submission_free(submission);
        CHECK(fcntl(descriptor, F_GETFD) != -1);
        use(client);
        vpc_metadata_client_free(client);
        exit(0);
    }
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    vpc_metadata_value_free(value);
    vpc_metadata_submission_free(submission);
    finish_well(child);
}

int main(void) {
    alarm(PATIENCE_SECONDS);
    vpc_metadata_client *client = new_client();
    as_daemon(client);
    use(client);
    as_daemon(client);
    for (int round = 0; round < 5; round++) {
        submission_of_the_parent(client);
        pid_t child = fork_with_alarm();
        if (child == 0) {
            use(client);
            vpc_metadata_client_free(client);
            exit(0);
        }
        use(client);
        finish_well(child);
    }
    vpc_metadata_client_free(client);
    return 0;
}
