/* Prints the instance; with an argument, the memory that this took, while the client is still held. */
#include <vpc_metadata.h>

#include "memory.h"

int main(int argc, char **argv) {
    vpc_metadata_client *client = NULL;
    vpc_metadata_value *instance = NULL;
    (void)argv;
    if (vpc_metadata_client_new(NULL, &client, NULL) != VPC_METADATA_STATUS_OK ||
        vpc_metadata_get_instance(client, &instance, NULL) != VPC_METADATA_STATUS_OK) {
        return 1;
    }
    if (argc > 1) {
        print_memory();
    } else {
        puts(vpc_metadata_value_json(instance, NULL));
    }
    vpc_metadata_value_free(instance);
    vpc_metadata_client_free(client);
    return 0;
}
