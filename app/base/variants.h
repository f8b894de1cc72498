#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace waybill {

/// Lambdas as overloads for std::visit: an alternative that none of them takes does not compile.
template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
/// What clang does not deduce by itself.
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// The `name` of the alternative that a variant holds: what files and commands call it.
template <typename... Kinds>
QString nameOf(const std::variant<Kinds...> &kind)
{
    return std::visit([](const auto &held) { return QString::fromLatin1(held.name); }, kind);
}

/// The alternative of this name, with nothing set in it. No value when there is none.
template <typename Variant, size_t index = 0>
std::optional<Variant> alternativeNamed(const QString &name)
{
    if constexpr (index == std::variant_size_v<Variant>) {
        return std::nullopt;
    } else {
        using Kind = std::variant_alternative_t<index, Variant>;
        return name == QLatin1String(Kind::name) ? std::optional<Variant>(Kind{}) : alternativeNamed<Variant, index + 1>(name);
    }
}

} // namespace waybill
