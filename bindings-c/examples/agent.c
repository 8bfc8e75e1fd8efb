/* An agent on a virtual server. It waits until the metadata service answers, reads who the server is and its user data,
 * and keeps an IAM token fresh in a file that only its own user can read.
 *
 *   agent [-v] TOKEN_FILE [SECONDS]
 *
 * SECONDS is how often it looks whether the token was renewed (30). SIGHUP reads everything anew, SIGTERM and SIGINT end
 * it, and the file with it. One thread and one epoll set: nothing here blocks. Where the service is, and everything else
 * that can be set, it has from the environment (VPC_METADATA_ENDPOINT, ...).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <vpc_metadata.h>

/* Something that is read from the service, again and again. */
struct task {
    const char *what;
    const char *operation;
    const char *const *arguments;
    void (*done)(vpc_metadata_submission *submission);
    vpc_metadata_submission *submission; /* while it is under way */
    bool again;                          /* it was asked for meanwhile */
};

static void service_is_ready(vpc_metadata_submission *submission);
static void take_instance(vpc_metadata_submission *submission);
static void take_user_data(vpc_metadata_submission *submission);
static void take_token(vpc_metadata_submission *submission);

static const char *const patience[] = {"deadline_ms", "60000", NULL};
static struct task ready = {"the service", "wait_ready", patience, service_is_ready, NULL, false};
static struct task instance = {"the instance", "get_instance", NULL, take_instance, NULL, false};
static struct task user_data = {"the user data", "get_instance_initialization", NULL, take_user_data, NULL, false};
static struct task iam_token = {"the IAM token", "iam_token", NULL, take_token, NULL, false};
static struct task *const tasks[] = {&ready, &instance, &user_data, &iam_token};
#define TASKS (sizeof tasks / sizeof tasks[0])

static vpc_metadata_client *client;
static const char *token_file;
static char *token; /* for requests of the agent's own; wiped when it is replaced */
static bool is_ready;
static int events = -1, signals = -1, timer = -1;

/* The library's lines and the agent's own, for the journal. */
static void log_line(void *context, vpc_metadata_log_level level, const char *message) {
    static const char *const names[] = {"", "error", "warning", "info", "debug", "trace"};
    bool is_known = level >= VPC_METADATA_LOG_LEVEL_ERROR && level <= VPC_METADATA_LOG_LEVEL_TRACE;
    (void)context;
    fprintf(stderr, "%s: %s\n", is_known ? names[level] : "log", message);
}

static void fail(const char *what) {
    fprintf(stderr, "error: %s: %s\n", what, strerror(errno));
    exit(1);
}

/* Says what went wrong and what to do about it, and frees the error. */
static void report(const char *what, vpc_metadata_error *error) {
    const char *hint = vpc_metadata_error_hint(error);
    const char *trace = vpc_metadata_error_trace(error);
    fprintf(stderr, "error: %s: %s\n", what, vpc_metadata_error_message(error));
    if (hint != NULL) {
        fprintf(stderr, "hint: %s\n", hint);
    }
    if (trace != NULL) {
        fprintf(stderr, "trace: %s\n", trace);
    }
    vpc_metadata_error_free(error);
}

static void watch(int descriptor, void *data) {
    struct epoll_event event = {.events = EPOLLIN, .data = {.ptr = data}};
    if (descriptor == -1 || epoll_ctl(events, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        fail("cannot watch for events");
    }
}

static void start(struct task *task) {
    vpc_metadata_error *error = NULL;
    if (task->submission != NULL) {
        task->again = true;
        return;
    }
    if (vpc_metadata_submit(client, task->operation, task->arguments, &task->submission, &error) != 0) {
        report(task->what, error);
        return;
    }
    watch(vpc_metadata_submission_fd(task->submission), task);
}

/* Freeing a call that is under way cancels it. */
static void stop(struct task *task) {
    if (task->submission != NULL) {
        epoll_ctl(events, EPOLL_CTL_DEL, vpc_metadata_submission_fd(task->submission), NULL);
        vpc_metadata_submission_free(task->submission);
        task->submission = NULL;
    }
}

static void finish(struct task *task) {
    bool again = task->again;
    task->done(task->submission);
    stop(task);
    task->again = false;
    if (again) {
        start(task);
    }
}

static void read_everything(void) {
    start(&instance);
    start(&user_data);
    start(&iam_token);
}

static void service_is_ready(vpc_metadata_submission *submission) {
    vpc_metadata_value *nothing = NULL;
    vpc_metadata_error *error = NULL;
    if (vpc_metadata_submission_take_value(submission, &nothing, &error) != 0) {
        report(ready.what, error); /* the timer tries again */
        return;
    }
    is_ready = true;
    read_everything();
}

static const char *or_dash(const char *text) {
    return text != NULL ? text : "-";
}

static void take_instance(vpc_metadata_submission *submission) {
    vpc_metadata_value *value = NULL;
    vpc_metadata_error *error = NULL;
    if (vpc_metadata_submission_take_value(submission, &value, &error) != 0) {
        report(instance.what, error);
        return;
    }
    fprintf(stderr, "info: server %s (%s) in %s\n", or_dash(vpc_metadata_value_get_string(value, "/name")),
            or_dash(vpc_metadata_value_get_string(value, "/id")),
            or_dash(vpc_metadata_value_get_string(value, "/zone/name")));
    vpc_metadata_value_free(value);
}

static void take_user_data(vpc_metadata_submission *submission) {
    vpc_metadata_value *value = NULL;
    vpc_metadata_error *error = NULL;
    if (vpc_metadata_submission_take_value(submission, &value, &error) != 0) {
        report(user_data.what, error);
        return;
    }
    /* It may hold secrets: an agent acts on it, and does not log it. */
    const char *text = vpc_metadata_value_get_string(value, "/user_data");
    fprintf(stderr, "info: %zu bytes of user data\n", text != NULL ? strlen(text) : 0);
    vpc_metadata_value_free(value);
}

/* Replaces the file in one step: whoever reads it sees the old token or the new one. */
static bool write_file(const char *path, const char *text) {
    char unfinished[PATH_MAX];
    size_t length = strlen(text);
    if (snprintf(unfinished, sizeof unfinished, "%s.new", path) >= (int)sizeof unfinished) {
        errno = ENAMETOOLONG;
        return false;
    }
    unlink(unfinished);
    int file = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file == -1) {
        return false;
    }
    while (length > 0) {
        ssize_t written = write(file, text, length);
        if (written == -1 && errno != EINTR) {
            break;
        }
        text += written > 0 ? written : 0;
        length -= written > 0 ? (size_t)written : 0;
    }
    bool is_whole = length == 0;
    if (close(file) != 0 || !is_whole || rename(unfinished, path) != 0) {
        unlink(unfinished);
        return false;
    }
    return true;
}

static void take_token(vpc_metadata_submission *submission) {
    char *latest = NULL;
    vpc_metadata_error *error = NULL;
    if (vpc_metadata_submission_take_token(submission, &latest, &error) != 0) {
        report(iam_token.what, error);
        return;
    }
    if (token != NULL && strcmp(token, latest) == 0) {
        vpc_metadata_string_free(latest);
        return;
    }
    if (!write_file(token_file, latest)) {
        fprintf(stderr, "error: %s: %s\n", token_file, strerror(errno));
        vpc_metadata_string_free(latest); /* the timer tries again */
        return;
    }
    fprintf(stderr, "info: a new IAM token is in %s\n", token_file);
    vpc_metadata_string_free(token);
    token = latest;
}

/* False when the agent is to end. */
static bool take_signal(void) {
    struct signalfd_siginfo signal;
    if (read(signals, &signal, sizeof signal) != sizeof signal) {
        return true;
    }
    if (signal.ssi_signo != SIGHUP) {
        return false;
    }
    fprintf(stderr, "info: reading everything anew\n");
    if (is_ready) {
        read_everything();
    }
    return true;
}

static void take_tick(void) {
    uint64_t ticks;
    if (read(timer, &ticks, sizeof ticks) == sizeof ticks) {
        /* A client keeps its token fresh; asking for it costs nothing as long as it is valid. */
        struct task *next = is_ready ? &iam_token : &ready;
        if (next->submission == NULL) {
            start(next);
        }
    }
}

static void prepare(long seconds) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0 || (events = epoll_create1(EPOLL_CLOEXEC)) == -1) {
        fail("cannot prepare for events");
    }
    signals = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    watch(signals, &signals);
    timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    watch(timer, &timer);
    struct itimerspec every = {.it_interval = {.tv_sec = seconds}, .it_value = {.tv_sec = seconds}};
    timerfd_settime(timer, 0, &every, NULL);
}

static void run(void) {
    for (;;) {
        struct epoll_event event;
        int count = epoll_wait(events, &event, 1, -1);
        if (count == -1 && errno != EINTR) {
            fail("cannot wait for events");
        }
        if (count < 1) {
            continue;
        }
        if (event.data.ptr == &timer) {
            take_tick();
        } else if (event.data.ptr != &signals) {
            finish(event.data.ptr);
        } else if (!take_signal()) {
            return;
        }
    }
}

int main(int argc, char **argv) {
    bool is_verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
    const char *const *arguments = (const char *const *)argv + (is_verbose ? 2 : 1);
    long seconds = arguments[0] != NULL && arguments[1] != NULL ? atol(arguments[1]) : 30;
    if (arguments[0] == NULL || seconds < 1) {
        fprintf(stderr, "usage: agent [-v] TOKEN_FILE [SECONDS]\n");
        return 2;
    }
    token_file = arguments[0];

    vpc_metadata_error *error = NULL;
    int level = is_verbose ? VPC_METADATA_LOG_LEVEL_DEBUG : VPC_METADATA_LOG_LEVEL_INFO;
    if (vpc_metadata_log_set(level, log_line, NULL, &error) != 0 ||
        vpc_metadata_client_new(NULL, &client, &error) != 0) {
        report("cannot start", error);
        return 1;
    }
    prepare(seconds);
    start(&ready);
    run();

    fprintf(stderr, "info: ending\n");
    for (size_t i = 0; i < TASKS; i++) {
        stop(tasks[i]);
    }
    if (token != NULL) {
        unlink(token_file);
    }
    vpc_metadata_string_free(token);
    vpc_metadata_client_free(client);
    close(timer);
    close(signals);
    close(events);
    return 0;
}
