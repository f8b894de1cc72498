#pragma once

#include <QString>

#include <algorithm>

namespace waybill {

/// GitHub's own bounds for a title and a body, in characters. It answers 422 beyond them: "title is too long (maximum is 256 characters)"
/// (PyGithub#1906), "body is too long (maximum is 65536 characters)".
inline constexpr qsizetype longestTitle = 256;
inline constexpr qsizetype longestBody = 65536;
/// The longest body that can be filed. What filing appends to it (app/outbox/issuebody) has at most 320 characters, with the longest name
/// of a parent issue's repository and line ends of two characters.
inline constexpr qsizetype longestFiledBody = longestBody - 320;

/// How many characters this is for GitHub: Unicode code points.
inline qsizetype characterCount(QStringView text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar unit) { return unit.isLowSurrogate(); });
}

/// The same of UTF-8: every byte but those that continue a character.
inline qsizetype characterCount(QByteArrayView utf8)
{
    return std::count_if(utf8.cbegin(), utf8.cend(), [](char byte) { return (static_cast<uchar>(byte) & 0xC0) != 0x80; });
}

} // namespace waybill
