/* A plugin host: the library is loaded, used, unloaded, and the process forks and goes on. Its path is the argument. */
#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

typedef vpc_metadata_status (*new_function)(const vpc_metadata_options *, vpc_metadata_client **,
                                            vpc_metadata_error **);
typedef vpc_metadata_status (*submit_function)(const vpc_metadata_client *, const char *, const char *const *,
                                               vpc_metadata_submission **, vpc_metadata_error **);
typedef vpc_metadata_status (*get_function)(const vpc_metadata_client *, vpc_metadata_value **, vpc_metadata_error **);
typedef void (*free_function)(void *);

static void *symbol(void *library, const char *name) {
    void *found = dlsym(library, name);
    CHECK(found != NULL);
    return found;
}

static void load_use_unload(const char *path) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    CHECK(library != NULL);
    vpc_metadata_client *client = NULL;
    vpc_metadata_value *value = NULL;
    vpc_metadata_submission *submission = NULL;
    new_function make;
    get_function get;
    submit_function submit;
    *(void **)&make = symbol(library, "vpc_metadata_client_new");
    *(void **)&get = symbol(library, "vpc_metadata_get_instance");
    *(void **)&submit = symbol(library, "vpc_metadata_submit");
    free_function free_client, free_value, free_submission;
    *(void **)&free_client = symbol(library, "vpc_metadata_client_free");
    *(void **)&free_value = symbol(library, "vpc_metadata_value_free");
    *(void **)&free_submission = symbol(library, "vpc_metadata_submission_free");

    CHECK(make(NULL, &client, NULL) == VPC_METADATA_STATUS_OK);
    CHECK(get(client, &value, NULL) == VPC_METADATA_STATUS_OK);
    free_value(value);
    /* The library's own thread is at work when everything is taken from under it. */
    CHECK(submit(client, "list_keys", NULL, &submission, NULL) == VPC_METADATA_STATUS_OK);
    free_submission(submission);
    free_client(client);
    CHECK(dlclose(library) == 0);
}

int main(int count, char **arguments) {
    CHECK(count == 2);
    for (int round = 0; round < 10; round++) {
        load_use_unload(arguments[1]);
        pid_t child = fork();
        if (child == 0) {
            load_use_unload(arguments[1]);
            exit(0);
        }
        int status = 0;
        CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    return 0;
}
