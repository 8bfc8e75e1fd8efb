/* What the benchmark uses of libcurl, whose headers need not be installed: its binary interface has been the same since
 * libcurl.so.4 exists. Numbers and types are those of its documentation. */
#ifndef BENCH_LIBCURL_H
#define BENCH_LIBCURL_H

#include <stdlib.h>
#include <string.h>

typedef void CURL;
struct curl_slist;
enum { CURL_GLOBAL_ALL = 3 };
enum {
    CURLOPT_FAILONERROR = 45,
    CURLOPT_NOSIGNAL = 99,
    CURLOPT_WRITEDATA = 10001,
    CURLOPT_URL = 10002,
    CURLOPT_POSTFIELDS = 10015,
    CURLOPT_HTTPHEADER = 10023,
    CURLOPT_CUSTOMREQUEST = 10036,
    CURLOPT_WRITEFUNCTION = 20011
};
int curl_global_init(long flags);
CURL *curl_easy_init(void);
int curl_easy_setopt(CURL *handle, int option, ...);
int curl_easy_perform(CURL *handle);
void curl_easy_cleanup(CURL *handle);
struct curl_slist *curl_slist_append(struct curl_slist *list, const char *text);
void curl_slist_free_all(struct curl_slist *list);

/* A body, grown as it comes in. */
typedef struct {
    char *text;
    size_t length, capacity;
} body;

static inline size_t body_append(const char *data, size_t size, size_t count, void *to) {
    body *into = to;
    size_t more = size * count;
    if (into->length + more + 1 > into->capacity) {
        into->capacity = 2 * (into->length + more + 1);
        into->text = realloc(into->text, into->capacity);
        if (into->text == NULL) {
            return 0;
        }
    }
    memcpy(into->text + into->length, data, more);
    into->length += more;
    into->text[into->length] = '\0';
    return more;
}

/* A handle for requests with these headers, whose bodies go to `into`. */
static inline CURL *curl_handle(const char *url, struct curl_slist *headers, body *into) {
    CURL *handle = curl_easy_init();
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, body_append);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, into);
    curl_easy_setopt(handle, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    return handle;
}

#endif
