// Prints where the server is, its addresses, and how long its IAM token is, through vpc_metadata.hpp.
#include <cstdio>
#include <iostream>
#include <poll.h>
#include <string>

#include "vpc_metadata.hpp"

namespace {

void print(const vpc_metadata::client &client) {
    client.wait_ready(std::chrono::seconds(60));
    auto keys = client.submit("list_keys"); // meanwhile

    auto instance = client.call(vpc_metadata_get_instance);
    std::cout << instance.string("/name").value_or("-") << " in " << instance.string("/zone/name").value_or("-") << ", "
              << instance.integer("/vcpu/count").value_or(0) << " CPUs\n";

    auto interfaces = client.call(vpc_metadata_list_instance_network_interfaces);
    for (int number = 0; number < interfaces.length("/network_interfaces"); number++) {
        auto pointer = "/network_interfaces/" + std::to_string(number);
        std::string id(interfaces.string(pointer + "/id").value_or(""));
        auto alone = client.call(vpc_metadata_get_instance_network_interface, id.c_str());
        std::cout << alone.string("/name").value_or("-") << ": "
                  << alone.string("/primary_ip/address").value_or(alone.string("/primary_ipv4_address").value_or("-"))
                  << "\n";
    }

    pollfd done{keys.fd(), POLLIN, 0};
    while (poll(&done, 1, -1) != 1) {
    }
    std::cout << keys.take_value().length("/keys") << " SSH keys\n";
    std::cout << "an IAM token of " << client.iam_token().view().size() << " letters\n";
}

} // namespace

int main() {
    try {
        print(vpc_metadata::client{{"timeout_ms", "5000"}});
        return 0;
    } catch (const vpc_metadata::error &error) {
        std::cerr << vpc_metadata_status_name(error.kind) << ": " << error.what() << "\n";
        if (!error.hint.empty()) {
            std::cerr << "hint: " << error.hint << "\n";
        }
        return error.kind;
    }
}
