#include "app/template/dependencies.h"
#include "app/validation/finding.h"

#include <algorithm>
#include <iterator>

namespace waybill {

namespace {

/// Longer answers are cut in messages.
constexpr qsizetype longestQuote = 80;

/// One short line of it. Characters that are not shown, but could turn the direction of the rest of the message, are left out.
QString quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || out.size() == longestQuote)
            return out.trimmed() + QChar(0x2026);
        const bool hidden = c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && c.unicode() != 0x200D);
        if (!hidden)
            out += c;
        else if (c.isSpace())
            out += QLatin1Char(' ');
    }
    return out;
}

/// A place that the kind gives, or a null text.
QString placeText(const QString &id, const Finding &finding)
{
    if (id == QLatin1String("count"))
        return finding.count < 0 ? QString() : QString::number(finding.count);
    if (id == QLatin1String("line"))
        return finding.line > 0 ? QString::number(finding.line) : QString();
    static constexpr std::pair<const char *, QString Finding::*> texts[] = {
        {"value", &Finding::value}, {"match", &Finding::match}, {"reading", &Finding::reading},  {"distance", &Finding::distance},
        {"fixed", &Finding::fixed}, {"fact", &Finding::fact},   {"evidence", &Finding::evidence}};
    const auto *place = std::find_if(std::begin(texts), std::end(texts), [&id](const auto &one) { return id == QLatin1String(one.first); });
    return place == std::end(texts) ? QString() : finding.*place->second;
}

} // namespace

QString withPlaces(const QString &text, const Finding &finding, const FormSnapshot &snapshot, bool ellipsis)
{
    // One pass: what an answer holds is never taken for a place itself.
    QString out;
    qsizetype position = 0;
    for (const Placeholder &place : placeholders(text)) {
        QString found = placeText(place.id, finding);
        if (found.isNull()) {
            const int field = snapshot.definition->fieldIndex(place.id);
            if (field < 0 && !ellipsis)
                continue;
            found = field < 0 ? QString() : snapshot.text(field);
            if (found.isEmpty())
                found = QChar(0x2026);
        }
        out += text.mid(position, place.begin - position) + quoted(found);
        position = place.end;
    }
    return out + text.mid(position);
}

} // namespace waybill
