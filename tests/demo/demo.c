/* The main job in C: an identity token, an IAM token, and the instance. */
#include <stdio.h>
#include <string.h>
#include <vpc_metadata.h>

int main(void) {
    vpc_metadata_client *client = NULL;
    char *identity_token = NULL, *iam_token = NULL;
    vpc_metadata_value *instance = NULL;
    vpc_metadata_error *error = NULL;
    if (vpc_metadata_client_new(NULL, &client, &error) == VPC_METADATA_STATUS_OK &&
        vpc_metadata_identity_token(client, &identity_token, &error) == VPC_METADATA_STATUS_OK &&
        vpc_metadata_iam_token(client, NULL, &iam_token, &error) == VPC_METADATA_STATUS_OK &&
        vpc_metadata_get_instance(client, &instance, &error) == VPC_METADATA_STATUS_OK) {
        printf("%s (%s) in %s\n", vpc_metadata_value_get_string(instance, "/name"),
               vpc_metadata_value_get_string(instance, "/id"), vpc_metadata_value_get_string(instance, "/zone/name"));
        printf("identity token of %zu characters, IAM token of %zu\n", strlen(identity_token), strlen(iam_token));
    } else {
        fprintf(stderr, "%s\n", vpc_metadata_error_message(error));
    }
    int failed = error != NULL;
    vpc_metadata_error_free(error);
    vpc_metadata_value_free(instance);
    vpc_metadata_string_free(iam_token);
    vpc_metadata_string_free(identity_token);
    vpc_metadata_client_free(client);
    return failed;
}
