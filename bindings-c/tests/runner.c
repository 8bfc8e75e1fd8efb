/*
 * Makes the calls that conformance.py asks for, through the C library, and says what they gave.
 *
 * Commands come as lines of words with tabs between them, each word percent-encoded; every command is answered with one
 * line of JSON. The first argument of the program is "blocking" or "submissions": how calls are made.
 */
#include <poll.h>
#include <pthread.h>

#include "programs/check.h"
#include "programs/operations.h"

#define MOST_WORDS 32
#define MOST_CALLERS 64

/* What a call gave: one of value, token and error, or nothing. */
struct outcome {
    vpc_metadata_status status;
    vpc_metadata_value *value;
    char *token;
    vpc_metadata_error *error;
};

struct caller {
    char **words;
    pthread_barrier_t *barrier;
    struct outcome outcome;
};

/* What the library has logged since it was last asked for. */
static struct {
    pthread_mutex_t lock;
    char *text;
    size_t length;
} journal = {PTHREAD_MUTEX_INITIALIZER, NULL, 0};

static int by_submission;
static vpc_metadata_options *options;
static vpc_metadata_client *client;
static vpc_metadata_value *last;

static void quoted(const char *text) {
    if (text == NULL) {
        fputs("null", stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\' || (unsigned char)*text < 0x20) {
            printf("\\u%04x", (unsigned char)*text);
        } else {
            putchar(*text);
        }
    }
    putchar('"');
}

static void show_error(const vpc_metadata_error *error, vpc_metadata_status status) {
    printf("{\"error\":{\"number\":%d,\"kind\":", (int)vpc_metadata_error_kind(error));
    quoted(vpc_metadata_status_name((int)status));
    printf(",\"message\":");
    quoted(vpc_metadata_error_message(error));
    printf(",\"hint\":");
    quoted(vpc_metadata_error_hint(error));
    printf(",\"status\":%d,\"attempts\":%u,\"code\":", vpc_metadata_error_http_status(error),
           (unsigned)vpc_metadata_error_attempts(error));
    quoted(vpc_metadata_error_code(error));
    printf(",\"target\":");
    quoted(vpc_metadata_error_target(error));
    printf(",\"more_info\":");
    quoted(vpc_metadata_error_more_info(error));
    printf(",\"trace\":");
    quoted(vpc_metadata_error_trace(error));
    printf(",\"operation\":");
    quoted(vpc_metadata_error_operation(error));
    printf("}}");
}

static void show(const struct outcome *outcome) {
    size_t length = 0;
    if (outcome->status != VPC_METADATA_STATUS_OK) {
        show_error(outcome->error, outcome->status);
    } else if (outcome->error != NULL) {
        printf("{\"broken\":\"success with an error object\"}");
    } else if (outcome->token != NULL) {
        printf("{\"token\":");
        quoted(outcome->token);
        putchar('}');
    } else if (outcome->value != NULL) {
        const char *json = vpc_metadata_value_json(outcome->value, &length);
        if (strlen(json) != length) {
            printf("{\"broken\":\"the length is not that of the text\"}");
            return;
        }
        printf("{\"json\":");
        quoted(json);
        putchar('}');
    } else {
        printf("{}");
    }
}

static void decode(char *word) {
    char *to = word;
    unsigned byte;
    for (; *word != '\0'; word++) {
        if (*word == '%' && sscanf(word + 1, "%2x", &byte) == 1) {
            *to++ = (char)byte;
            word += 2;
        } else {
            *to++ = *word;
        }
    }
    *to = '\0';
}

/* The argument of a call; NULL when it is not given. */
static const char *argument(char **words, const char *name) {
    for (words += 3; words[0] != NULL; words += 2) {
        if (strcmp(words[0], name) == 0) {
            return words[1];
        }
    }
    return NULL;
}

static uint32_t number(const char *text) { return text == NULL ? 0 : (uint32_t)strtoul(text, NULL, 10); }

static struct outcome call_and_wait(char **words) {
    struct outcome outcome = {VPC_METADATA_STATUS_INTERNAL, NULL, NULL, NULL};
    const char *name = words[1];
    if (strcmp(name, "identity_token") == 0) {
        outcome.status = vpc_metadata_identity_token(client, &outcome.token, &outcome.error);
    } else if (strcmp(name, "iam_token") == 0) {
        const char *profile = argument(words, "trusted_profile");
        outcome.status = vpc_metadata_iam_token(client, profile, &outcome.token, &outcome.error);
    } else if (strcmp(name, "wait_ready") == 0) {
        uint64_t deadline = number(argument(words, "deadline_ms"));
        outcome.status = vpc_metadata_wait_ready(client, deadline, &outcome.error);
    } else if (strcmp(name, "create_identity_token") == 0) {
        outcome.status = vpc_metadata_create_identity_token(client, number(argument(words, "expires_in")),
                                                            argument(words, "nonce"), &outcome.value,
                                                            &outcome.error);
    } else if (strcmp(name, "create_identity_certificate") == 0) {
        outcome.status = vpc_metadata_create_identity_certificate(client, argument(words, "csr"),
                                                                  number(argument(words, "expires_in")),
                                                                  &outcome.value, &outcome.error);
    } else {
        for (const struct operation *one = operations; one < operations + OPERATIONS; one++) {
            if (strcmp(name, one->name) == 0 && one->plain != NULL) {
                outcome.status = one->plain(client, &outcome.value, &outcome.error);
            } else if (strcmp(name, one->name) == 0) {
                const char *text = argument(words, one->argument);
                outcome.status = one->with_text(client, text, &outcome.value, &outcome.error);
            }
        }
    }
    return outcome;
}

static struct outcome submit_and_poll(char **words) {
    struct outcome outcome = {VPC_METADATA_STATUS_INTERNAL, NULL, NULL, NULL};
    vpc_metadata_submission *submission = NULL;
    outcome.status = vpc_metadata_submit(client, words[1], (const char *const *)(words + 3), &submission, &outcome.error);
    if (outcome.status != VPC_METADATA_STATUS_OK) {
        return outcome;
    }
    struct pollfd wait = {vpc_metadata_submission_fd(submission), POLLIN, 0};
    while (poll(&wait, 1, -1) != 1) {
    }
    if (strcmp(words[1], "identity_token") == 0 || strcmp(words[1], "iam_token") == 0) {
        outcome.status = vpc_metadata_submission_take_token(submission, &outcome.token, &outcome.error);
    } else {
        outcome.status = vpc_metadata_submission_take_value(submission, &outcome.value, &outcome.error);
    }
    vpc_metadata_submission_free(submission);
    return outcome;
}

static void *run_caller(void *data) {
    struct caller *caller = data;
    if (caller->barrier != NULL) {
        pthread_barrier_wait(caller->barrier);
    }
    caller->outcome = by_submission ? submit_and_poll(caller->words) : call_and_wait(caller->words);
    return NULL;
}

static void call(char **words) {
    int callers = atoi(words[2]);
    struct caller all[MOST_CALLERS] = {{0}};
    pthread_t started[MOST_CALLERS];
    pthread_barrier_t barrier;

    all[0].words = words;
    if (callers == 1) {
        run_caller(&all[0]);
    } else {
        pthread_barrier_init(&barrier, NULL, (unsigned)callers);
        for (int i = 0; i < callers; i++) {
            all[i].words = words;
            all[i].barrier = &barrier;
            CHECK(pthread_create(&started[i], NULL, run_caller, &all[i]) == 0);
        }
        for (int i = 0; i < callers; i++) {
            pthread_join(started[i], NULL);
        }
        pthread_barrier_destroy(&barrier);
    }
    vpc_metadata_value_free(last);
    last = all[0].outcome.value;
    putchar('[');
    for (int i = 0; i < callers; i++) {
        fputs(i == 0 ? "" : ",", stdout);
        show(&all[i].outcome);
        vpc_metadata_error_free(all[i].outcome.error);
        vpc_metadata_string_free(all[i].outcome.token);
        if (i > 0) {
            vpc_metadata_value_free(all[i].outcome.value);
        }
    }
    putchar(']');
}

/* What is at a JSON Pointer of the last response, by every getter. */
static void part(const char *pointer) {
    int64_t integer = 0;
    bool truth = false;
    printf("{\"string\":");
    quoted(vpc_metadata_value_get_string(last, pointer));
    if (vpc_metadata_value_get_int64(last, pointer, &integer)) {
        printf(",\"int64\":%lld", (long long)integer);
    }
    if (vpc_metadata_value_get_bool(last, pointer, &truth)) {
        printf(",\"bool\":%s", truth ? "true" : "false");
    }
    printf(",\"length\":%lld}", (long long)vpc_metadata_value_length(last, pointer));
}

static void simple(vpc_metadata_status status, vpc_metadata_error *error) {
    struct outcome outcome = {status, NULL, NULL, error};
    show(&outcome);
    vpc_metadata_error_free(error);
}

static void take_log_line(void *context, vpc_metadata_log_level level, const char *message) {
    size_t length = strlen(message);
    CHECK(context == &journal && level <= VPC_METADATA_LOG_LEVEL_TRACE && strchr(message, '\n') == NULL);
    pthread_mutex_lock(&journal.lock);
    journal.text = realloc(journal.text, journal.length + length + 2);
    CHECK(journal.text != NULL);
    memcpy(journal.text + journal.length, message, length);
    journal.length += length + 1;
    journal.text[journal.length - 1] = '\n';
    journal.text[journal.length] = '\0';
    pthread_mutex_unlock(&journal.lock);
}

static void show_log(void) {
    pthread_mutex_lock(&journal.lock);
    printf("{\"log\":");
    quoted(journal.text == NULL ? "" : journal.text);
    putchar('}');
    free(journal.text);
    journal.text = NULL;
    journal.length = 0;
    pthread_mutex_unlock(&journal.lock);
}

static void obey(char **words) {
    vpc_metadata_error *error = NULL;
    if (strcmp(words[0], "env") == 0) {
        if (words[2] != NULL) {
            setenv(words[1], words[2], 1);
        } else {
            unsetenv(words[1]);
        }
        printf("{}");
    } else if (strcmp(words[0], "options") == 0) {
        vpc_metadata_options_free(options);
        options = vpc_metadata_options_new();
        printf("{}");
    } else if (strcmp(words[0], "set") == 0) {
        vpc_metadata_status status = vpc_metadata_options_set(options, words[1], words[2], &error);
        simple(status, error);
    } else if (strcmp(words[0], "client") == 0) {
        vpc_metadata_status status = vpc_metadata_client_new(options, &client, &error);
        simple(status, error);
    } else if (strcmp(words[0], "try-client") == 0) {
        vpc_metadata_client *other = NULL;
        vpc_metadata_status status = vpc_metadata_client_new(options, &other, &error);
        vpc_metadata_client_free(other);
        simple(status, error);
    } else if (strcmp(words[0], "call") == 0) {
        call(words);
    } else if (strcmp(words[0], "part") == 0) {
        part(words[1]);
    } else if (strcmp(words[0], "log") == 0) {
        show_log();
    } else if (strcmp(words[0], "end") == 0) {
        vpc_metadata_value_free(last);
        vpc_metadata_client_free(client);
        vpc_metadata_options_free(options);
        last = NULL;
        client = NULL;
        options = NULL;
        printf("{}");
    } else {
        printf("{\"broken\":\"no such command\"}");
    }
}

int main(int count, char **arguments) {
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    by_submission = count > 1 && strcmp(arguments[1], "submissions") == 0;
    WORKS(vpc_metadata_log_set(VPC_METADATA_LOG_LEVEL_TRACE, take_log_line, &journal, &error));
    while ((length = getline(&line, &size, stdin)) > 0) {
        char *words[MOST_WORDS] = {NULL};
        char *rest = line;
        line[length - 1] = '\0';
        for (int i = 0; i < MOST_WORDS - 2 && rest != NULL; i++) {
            char *end = strchr(rest, '\t');
            words[i] = rest;
            rest = end == NULL ? NULL : end + 1;
            if (end != NULL) {
                *end = '\0';
            }
            decode(words[i]);
        }
        obey(words);
        putchar('\n');
        fflush(stdout);
    }
    free(line);
    free(journal.text);
    until_alone();
    return 0;
}
