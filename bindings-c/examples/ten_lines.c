#include <stdio.h>
#include <vpc_metadata.h>

int main(void) {
    vpc_metadata_client *client = NULL;
    vpc_metadata_value *instance = NULL;
    vpc_metadata_error *error = NULL;
    int status = vpc_metadata_client_new(NULL, &client, &error);
    if (status == 0) status = vpc_metadata_get_instance(client, &instance, &error);
    puts(status == 0 ? vpc_metadata_value_json(instance, NULL) : vpc_metadata_error_message(error));
    vpc_metadata_error_free(error);
    vpc_metadata_value_free(instance);
    vpc_metadata_client_free(client);
    return status;
}
