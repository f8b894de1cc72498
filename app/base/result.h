#pragma once

#include "app/base/error.h"

#include <utility>
#include <variant>

namespace waybill {

/// A value or the Error that stood in its way (GCC 12 has no std::expected in C++20 mode).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) { }
    Result(Error error) : m_state(std::move(error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value. Calling it on a failed result is a programming error and throws std::bad_variant_access.
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of operations that only succeed or fail.
struct Done
{
};

} // namespace waybill
