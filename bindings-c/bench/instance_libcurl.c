/* What instance.c does, through libcurl: the token, cut out of its response, and the instance, on one connection. */
#include "libcurl.h"
#include "memory.h"

static char *with_endpoint(const char *path) {
    const char *endpoint = getenv("VPC_METADATA_ENDPOINT");
    size_t size = strlen(endpoint) + strlen(path) + 1;
    char *url = malloc(size);
    snprintf(url, size, "%s%s", endpoint, path);
    return url;
}

int main(int argc, char **argv) {
    body token = {0}, instance = {0};
    static const char member[] = "\"access_token\":\"";
    (void)argv;

    curl_global_init(CURL_GLOBAL_ALL);
    char *url = with_endpoint("/identity/v1/token?version=2025-08-26");
    struct curl_slist *headers = curl_slist_append(NULL, "Metadata-Flavor: ibm");
    CURL *handle = curl_handle(url, headers, &token);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "PUT");
    if (curl_easy_perform(handle) != 0) {
        return 1;
    }
    char *start = strstr(token.text, member);
    char *end = start != NULL ? strchr(start += strlen(member), '"') : NULL;
    if (end == NULL) {
        return 1;
    }
    *end = '\0';

    free(url);
    url = with_endpoint("/metadata/v1/instance?version=2025-08-26");
    size_t size = strlen(start) + sizeof "Authorization: Bearer ";
    char *authorization = malloc(size);
    snprintf(authorization, size, "Authorization: Bearer %s", start);
    curl_slist_free_all(headers);
    headers = curl_slist_append(curl_slist_append(NULL, authorization), "Accept: application/json");
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "GET");
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &instance);
    if (curl_easy_perform(handle) != 0) {
        return 1;
    }
    if (argc > 1) {
        print_memory();
    } else {
        puts(instance.text);
    }
    curl_easy_cleanup(handle);
    curl_slist_free_all(headers);
    free(authorization);
    free(url);
    free(token.text);
    free(instance.text);
    return 0;
}
