/* A small GET on kept connections, again and again: the library, whose one client all threads share, and libcurl, with
 * a handle for each thread, take turns.
 *
 *   get THREADS ROUNDS CALLS        a line for each round: name, microseconds per call, microseconds of the slowest 1 %
 *   get THREADS ROUNDS CALLS NAME   of one alone, for a profiler
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>
#include <vpc_metadata.h>

#include "libcurl.h"

#define MOST_THREADS 64

typedef struct {
    bool (*call)(int thread);
    int thread, calls;
    uint64_t *took; /* nanoseconds of each call */
    bool failed;
} job;

static vpc_metadata_client *client;
static CURL *handles[MOST_THREADS];
static body bodies[MOST_THREADS];
static pthread_barrier_t barrier;

static bool by_library(int thread) {
    vpc_metadata_value *value = NULL;
    (void)thread;
    bool well = vpc_metadata_list_placement_groups(client, &value, NULL) == VPC_METADATA_STATUS_OK;
    vpc_metadata_value_free(value);
    return well;
}

static bool by_libcurl(int thread) {
    bodies[thread].length = 0;
    return curl_easy_perform(handles[thread]) == 0 && bodies[thread].length > 0;
}

static uint64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static void *work(void *argument) {
    job *one = argument;
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < one->calls; i++) {
        uint64_t start = now();
        one->failed |= !one->call(one->thread);
        one->took[i] = now() - start;
    }
    return NULL;
}

static int compare(const void *left, const void *right) {
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

static bool run_round(const char *name, bool (*call)(int), int threads, int calls, bool is_shown) {
    pthread_t ids[MOST_THREADS];
    job jobs[MOST_THREADS];
    size_t count = (size_t)threads * (size_t)calls;
    uint64_t *took = malloc(count * sizeof *took);
    bool well = took != NULL;

    pthread_barrier_init(&barrier, NULL, (unsigned)threads + 1);
    for (int i = 0; i < threads; i++) {
        jobs[i] = (job){call, i, calls, took + (size_t)i * (size_t)calls, false};
        pthread_create(&ids[i], NULL, work, &jobs[i]);
    }
    pthread_barrier_wait(&barrier);
    uint64_t start = now();
    for (int i = 0; i < threads; i++) {
        pthread_join(ids[i], NULL);
        well &= !jobs[i].failed;
    }
    uint64_t elapsed = now() - start;
    pthread_barrier_destroy(&barrier);
    qsort(took, count, sizeof *took, compare);
    if (is_shown) {
        printf("%s %.3f %.3f\n", name, (double)elapsed / (double)count / 1e3, (double)took[count * 99 / 100] / 1e3);
    }
    free(took);
    return well;
}

static void prepare_libcurl(int threads) {
    char url[1024], *token = NULL;
    snprintf(url, sizeof url, "%s/metadata/v1/placement_groups?version=2025-08-26", getenv("VPC_METADATA_ENDPOINT"));
    vpc_metadata_identity_token(client, &token, NULL);
    size_t size = strlen(token) + sizeof "Authorization: Bearer ";
    char *authorization = malloc(size);
    snprintf(authorization, size, "Authorization: Bearer %s", token);
    curl_global_init(CURL_GLOBAL_ALL);
    struct curl_slist *headers = curl_slist_append(curl_slist_append(NULL, authorization), "Accept: application/json");
    for (int i = 0; i < threads; i++) {
        handles[i] = curl_handle(url, headers, &bodies[i]);
    }
    free(authorization);
    vpc_metadata_string_free(token);
}

int main(int argc, char **argv) {
    static const struct {
        const char *name;
        bool (*call)(int);
    } contenders[] = {{"vpc_metadata", by_library}, {"libcurl", by_libcurl}};
    if (argc < 4 || atoi(argv[1]) < 1 || atoi(argv[1]) > MOST_THREADS) {
        return 2;
    }
    int threads = atoi(argv[1]), rounds = atoi(argv[2]), calls = atoi(argv[3]);
    bool well = vpc_metadata_client_new(NULL, &client, NULL) == VPC_METADATA_STATUS_OK && by_library(0);
    if (!well) {
        return 1;
    }
    prepare_libcurl(threads);
    for (int number = 0; number <= rounds && well; number++) {
        for (size_t i = 0; i < sizeof contenders / sizeof contenders[0]; i++) {
            if (argc == 4 || strcmp(argv[4], contenders[i].name) == 0) {
                /* The first round opens the connections. */
                well &= run_round(contenders[i].name, contenders[i].call, threads, calls, number > 0);
            }
        }
    }
    /* Leaving frees the rest. */
    vpc_metadata_client_free(client);
    return well ? 0 : 1;
}
