// vpc_metadata.h for C++17: objects that free themselves, exceptions, string views. Copy it; it needs nothing else.
#pragma once
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vpc_metadata.h>

namespace vpc_metadata {

template <auto Free> struct freed_by {
    template <class T> void operator()(T *object) const { Free(object); }
};
template <class T, auto Free> using owned = std::unique_ptr<T, freed_by<Free>>;

/// What went wrong; what() is the message. The other texts are empty where the service gave none.
struct error : std::runtime_error {
    explicit error(const vpc_metadata_error *from)
        : std::runtime_error(text(vpc_metadata_error_message(from))), kind(vpc_metadata_error_kind(from)),
          http_status(vpc_metadata_error_http_status(from)), code(text(vpc_metadata_error_code(from))),
          trace(text(vpc_metadata_error_trace(from))), hint(text(vpc_metadata_error_hint(from))) {}
    vpc_metadata_status kind;
    int http_status;
    std::string code, trace, hint;

private:
    static const char *text(const char *from) { return from ? from : ""; }
};

/// Calls a function of the library with a place for its error, and throws that.
template <class Function> void check(Function call) {
    vpc_metadata_error *raw = nullptr;
    if (call(&raw) != VPC_METADATA_STATUS_OK) {
        throw error(owned<vpc_metadata_error, vpc_metadata_error_free>(raw).get());
    }
}

/// A token, wiped when it goes. Copying it into a std::string leaves a copy that nobody wipes.
class token {
    owned<char, vpc_metadata_string_free> handle;

public:
    explicit token(char *text) : handle(text) {}
    const char *c_str() const { return handle.get(); }
    std::string_view view() const { return handle.get(); }
};

/// A response, read by JSON Pointer. Views live as long as it does.
class value {
    owned<vpc_metadata_value, vpc_metadata_value_free> handle;

public:
    explicit value(vpc_metadata_value *from) : handle(from) {}
    std::string_view json() const {
        std::size_t length = 0;
        const char *text = vpc_metadata_value_json(handle.get(), &length);
        return {text ? text : "", length};
    }
    std::optional<std::string_view> string(const std::string &pointer) const {
        const char *found = vpc_metadata_value_get_string(handle.get(), pointer.c_str());
        return found ? std::optional<std::string_view>(found) : std::nullopt;
    }
    std::optional<std::int64_t> integer(const std::string &pointer) const {
        std::int64_t found = 0;
        return vpc_metadata_value_get_int64(handle.get(), pointer.c_str(), &found) ? std::optional(found) : std::nullopt;
    }
    std::optional<bool> boolean(const std::string &pointer) const {
        bool found = false;
        return vpc_metadata_value_get_bool(handle.get(), pointer.c_str(), &found) ? std::optional(found) : std::nullopt;
    }
    /// Items of an array, members of an object; -1 when there is neither.
    std::int64_t length(const std::string &pointer = "") const {
        return vpc_metadata_value_length(handle.get(), pointer.c_str());
    }
};

/// A call under way: poll fd(), then take its result. Freeing it cancels it.
class submission {
    owned<vpc_metadata_submission, vpc_metadata_submission_free> handle;

public:
    explicit submission(vpc_metadata_submission *from) : handle(from) {}
    int fd() const { return vpc_metadata_submission_fd(handle.get()); }
    void cancel() const { vpc_metadata_submission_cancel(handle.get()); }
    value take_value() {
        vpc_metadata_value *out = nullptr;
        check([&](auto error) { return vpc_metadata_submission_take_value(handle.get(), &out, error); });
        return value(out);
    }
    token take_token() {
        char *out = nullptr;
        check([&](auto error) { return vpc_metadata_submission_take_token(handle.get(), &out, error); });
        return token(out);
    }
};

/// Make one and keep it: it holds the tokens and the connections, and threads may share it.
class client {
    owned<vpc_metadata_client, vpc_metadata_client_free> handle;

public:
    using texts = std::initializer_list<std::pair<const char *, const char *>>;

    explicit client(texts settings = {}) {
        owned<vpc_metadata_options, vpc_metadata_options_free> options(vpc_metadata_options_new());
        for (auto [name, text] : settings) {
            check([&, name = name, text = text](auto error) {
                return vpc_metadata_options_set(options.get(), name, text, error);
            });
        }
        vpc_metadata_client *out = nullptr;
        check([&](auto error) { return vpc_metadata_client_new(options.get(), &out, error); });
        handle.reset(out);
    }
    /// Any operation with its arguments: call(vpc_metadata_get_instance), call(vpc_metadata_get_key, id).
    template <class Operation, class... Arguments> value call(Operation operation, Arguments... arguments) const {
        vpc_metadata_value *out = nullptr;
        check([&](auto error) { return operation(handle.get(), arguments..., &out, error); });
        return value(out);
    }
    token identity_token() const {
        char *out = nullptr;
        check([&](auto error) { return vpc_metadata_identity_token(handle.get(), &out, error); });
        return token(out);
    }
    token iam_token(const char *trusted_profile = nullptr) const {
        char *out = nullptr;
        check([&](auto error) { return vpc_metadata_iam_token(handle.get(), trusted_profile, &out, error); });
        return token(out);
    }
    void wait_ready(std::chrono::milliseconds deadline) const {
        auto milliseconds = static_cast<std::uint64_t>(deadline.count());
        check([&](auto error) { return vpc_metadata_wait_ready(handle.get(), milliseconds, error); });
    }
    submission submit(const char *operation, const char *const *arguments = nullptr) const {
        vpc_metadata_submission *out = nullptr;
        check([&](auto error) { return vpc_metadata_submit(handle.get(), operation, arguments, &out, error); });
        return submission(out);
    }
};

} // namespace vpc_metadata
