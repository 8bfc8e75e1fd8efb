/* Every operation of the header that takes nothing but an id or another text, for what is to be done with each. */
#ifndef OPERATIONS_H
#define OPERATIONS_H

#include <vpc_metadata.h>

typedef vpc_metadata_status (*plain_function)(const vpc_metadata_client *, vpc_metadata_value **, vpc_metadata_error **);
typedef vpc_metadata_status (*text_function)(const vpc_metadata_client *, const char *, vpc_metadata_value **,
                                             vpc_metadata_error **);

#define PLAIN(name) {#name, NULL, vpc_metadata_##name, NULL}
#define WITH(text, name) {#name, text, NULL, vpc_metadata_##name}

static const struct operation {
    const char *name;
    /* What its text is called, and one of the functions. */
    const char *argument;
    plain_function plain;
    text_function with_text;
} operations[] = {
    PLAIN(get_instance),
    PLAIN(get_instance_initialization),
    PLAIN(list_instance_network_attachments),
    WITH("id", get_instance_network_attachment),
    PLAIN(list_instance_network_interfaces),
    WITH("id", get_instance_network_interface),
    PLAIN(list_instance_volume_attachments),
    WITH("id", get_instance_volume_attachment),
    PLAIN(list_instance_cluster_network_attachments),
    WITH("id", get_instance_cluster_network_attachment),
    PLAIN(list_instance_software_attachments),
    WITH("id", get_instance_software_attachment),
    PLAIN(list_keys),
    WITH("id", get_key),
    PLAIN(list_placement_groups),
    WITH("id", get_placement_group),
    PLAIN(list_virtual_network_interfaces),
    WITH("id", get_virtual_network_interface),
    WITH("path", get_metadata),
    WITH("trusted_profile", create_identity_iam_token),
};

#define OPERATIONS (sizeof operations / sizeof *operations)

#undef PLAIN
#undef WITH

#endif
