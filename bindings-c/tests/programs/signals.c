/*
 * The library raises no SIGPIPE, leaves handlers, masks and the environment alone, and goes on after signals. The
 * service is slow to answer list-keys.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#include "check.h"

#define MOST_VARIABLES 1024
/* SA_RESTORER, which the C library adds to what is set through it. */
#define SET_BY_LIBC 0x04000000

extern char **environ;
static volatile sig_atomic_t alarms;
/* How many of the next writes meet a connection that the other side has closed. */
static volatile int breaks;

/* What the system does then. */
static ssize_t break_pipe(int flags) {
    breaks--;
    if ((flags & MSG_NOSIGNAL) == 0) {
        pthread_kill(pthread_self(), SIGPIPE);
    }
    errno = EPIPE;
    return -1;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    return breaks > 0 ? break_pipe(0) : syscall(SYS_writev, descriptor, parts, count);
}

ssize_t send(int descriptor, const void *bytes, size_t length, int flags) {
    return breaks > 0 ? break_pipe(flags) : syscall(SYS_sendto, descriptor, bytes, length, flags, NULL, 0);
}

static void count_alarm(int number) {
    (void)number;
    alarms++;
}

static bool is_pending(int number) {
    sigset_t pending;
    sigpending(&pending);
    return sigismember(&pending, number) == 1;
}

static void meet_closed_connection(const vpc_metadata_client *client) {
    breaks = 1;
    read_instance(client);
    CHECK(breaks == 0);
}

/* On the library's own thread. */
static void submit_to_closed_connection(const vpc_metadata_client *client) {
    vpc_metadata_submission *submission = NULL;
    vpc_metadata_value *value = NULL;
    breaks = 1;
    WORKS(vpc_metadata_submit(client, "list_placement_groups", NULL, &submission, &error));
    WORKS(vpc_metadata_submission_take_value(submission, &value, &error));
    CHECK(breaks == 0);
    vpc_metadata_value_free(value);
    vpc_metadata_submission_free(submission);
}

/* SIGPIPE has its default action: one would end the program. */
static void closed_connections(const vpc_metadata_client *client) {
    meet_closed_connection(client);
    submit_to_closed_connection(client);
    sigset_t pipe;
    sigset_t now;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, NULL, &now);
    CHECK(sigismember(&now, SIGPIPE) == 0);

    /* A program that has it blocked is left with none of ours... */
    pthread_sigmask(SIG_BLOCK, &pipe, NULL);
    meet_closed_connection(client);
    CHECK(!is_pending(SIGPIPE));
    /* ... and with its own. */
    pthread_kill(pthread_self(), SIGPIPE);
    meet_closed_connection(client);
    CHECK(is_pending(SIGPIPE));
    int taken = 0;
    CHECK(sigwait(&pipe, &taken) == 0 && taken == SIGPIPE);
    pthread_sigmask(SIG_UNBLOCK, &pipe, NULL);
}

/* A handler without SA_RESTART interrupts system calls; the call of the library goes on. */
static void interrupted_call(const vpc_metadata_client *client) {
    struct sigaction action = {.sa_handler = count_alarm};
    struct sigaction before;
    struct itimerval often = {{0, 10000}, {0, 10000}};
    struct itimerval never = {{0, 0}, {0, 0}};
    vpc_metadata_value *value = NULL;

    sigaction(SIGALRM, &action, &before);
    setitimer(ITIMER_REAL, &often, NULL);
    WORKS(vpc_metadata_list_keys(client, &value, &error));
    setitimer(ITIMER_REAL, &never, NULL);
    sigaction(SIGALRM, &before, NULL);
    vpc_metadata_value_free(value);
    CHECK(alarms > 0);
}

int main(void) {
    struct sigaction before[65];
    sigset_t mask_before;
    sigset_t mask_after;
    char *variables[MOST_VARIABLES] = {NULL};

    for (int number = 1; number < 65; number++) {
        memset(&before[number], 0, sizeof before[number]);
        sigaction(number, NULL, &before[number]);
    }
    pthread_sigmask(SIG_BLOCK, NULL, &mask_before);
    for (int i = 0; i < MOST_VARIABLES - 1 && environ[i] != NULL; i++) {
        variables[i] = strdup(environ[i]);
    }

    vpc_metadata_client *client = new_client();
    closed_connections(client);
    interrupted_call(client);
    vpc_metadata_client_free(client);
    until_alone();

    for (int number = 1; number < 65; number++) {
        struct sigaction after;
        memset(&after, 0, sizeof after);
        sigaction(number, NULL, &after);
        CHECK(after.sa_handler == before[number].sa_handler);
        CHECK((after.sa_flags & ~SET_BY_LIBC) == (before[number].sa_flags & ~SET_BY_LIBC));
    }
    pthread_sigmask(SIG_BLOCK, NULL, &mask_after);
    for (int number = 1; number < 65; number++) {
        CHECK(sigismember(&mask_before, number) == sigismember(&mask_after, number));
    }
    for (int i = 0; i < MOST_VARIABLES - 1; i++) {
        CHECK((variables[i] == NULL) == (environ[i] == NULL));
        if (variables[i] == NULL) {
            break;
        }
        CHECK(strcmp(variables[i], environ[i]) == 0);
        free(variables[i]);
    }
    return 0;
}
