#include "app/render/emoji.h"

#include <QHash>
#include <QResource>

namespace waybill {

std::string_view emojiTable()
{
    // Stored uncompressed, so this is a view of the program itself.
    static const QResource resource(QStringLiteral(":/emoji/names.tsv"));
    return {reinterpret_cast<const char *>(resource.data()), size_t(resource.size())};
}

qsizetype emojiUse(std::string_view name)
{
    static const QHash<QByteArray, qsizetype> places = [] {
        QHash<QByteArray, qsizetype> read;
        for (const QByteArray &line : QResource(QStringLiteral(":/emoji/often.txt")).uncompressedData().split('\n'))
            read.insert(line, read.size());
        return read;
    }();
    return places.value(QByteArray::fromRawData(name.data(), qsizetype(name.size())), places.size());
}

std::string_view emojiNamed(std::string_view name)
{
    const std::string_view names = emojiTable();
    size_t low = 0;
    size_t high = names.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const size_t start = middle == low ? low : names.rfind('\n', middle - 1) + 1;
        const size_t end = std::min(names.find('\n', start), names.size());
        const std::string_view line = names.substr(start, end - start);
        const size_t tab = std::min(line.find('\t'), line.size());
        const int order = name.compare(line.substr(0, tab));
        if (order == 0)
            return line.substr(std::min(tab + 1, line.size()));
        if (order < 0)
            high = std::max(start, low);
        else
            low = end + 1;
    }
    return {};
}

} // namespace waybill
