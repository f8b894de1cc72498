#include "app/session/leftplaceholders.h"

#include "app/base/variants.h"
#include "app/template/linesyntax.h"
#include "app/template/templatewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longestShown = 60; ///< Characters of a placeholder that are quoted.

struct LeftPlaceholdersText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::LeftPlaceholders)
};

/// Whether the line of a text waits for words: as a whole, as an item of a list, or in one cell of a table's row.
bool waitsForWords(const QString &line)
{
    static const QRegularExpression tag(QStringLiteral(R"(</?(?:details|summary|br|p|hr|img|b|i|a|div|kbd|code|pre|sub|sup)\b[^>]*>)"));
    const QString text = QString(line).remove(tag);
    const QString words = text.mid(itemPrefix(text)).trimmed();
    if (words.isEmpty())
        return false;
    if (isStandIn(words) || hasStandIn(words) || !unfilledListOf(text).example.isEmpty())
        return true;
    const auto cells = words.startsWith(QLatin1Char('|')) ? tableCells(text) : QList<std::pair<qsizetype, qsizetype>>();
    return std::any_of(cells.cbegin(), cells.cend(),
                       [&text](const auto &cell) { return isStandIn(text.mid(cell.first, cell.second - cell.first)); });
}

class PlaceholderFinder
{
public:
    PlaceholderFinder(const FormSnapshot &snapshot, const WrittenBody &body)
        : m_snapshot(snapshot), m_body(body), m_lines(body.markdown.split('\n'))
    {
    }

    QList<Problem> find()
    {
        for (const WrittenBody::FieldLines &place : m_body.fields) {
            const Field &entry = m_snapshot.definition->fields.at(place.field);
            if (const MarkdownAnswer *markdown = markdownOf(m_snapshot.given.at(place.field))) {
                ofMarkdown(place, markdown->whole);
                continue;
            }
            std::visit(Overloaded{
                           [&](const LineAnswer &) { ofLine(entry, place); },
                           [&](const ParagraphKind &) { ofParagraph(entry, place); },
                           [](const ChoiceKind &) {},    // These have no words of the person's,
                           [](const ChecklistKind &) {}, // and tasks are the template's own.
                           [](const ConstantKind &) {},
                       },
                       entry.kind);
        }
        return m_found;
    }

private:
    QString line(int at) const { return QString::fromUtf8(m_lines.value(at)).trimmed(); }

    void add(const Field &entry, int line, const QString &words)
    {
        if (m_found.size() >= mostPlaceholdersNamed)
            return;
        const QString shown = words.size() > longestShown ? words.first(longestShown).trimmed() + QChar(0x2026) : words;
        Problem left{entry.id, QStringLiteral("placeholder.left"), Severity::Warning, {}, false, 0, {}};
        left.message = LeftPlaceholdersText::tr("“%1” still stands for an answer.").arg(shown);
        left.line = line + 1;
        m_found.append(left);
    }

    void ofLine(const Field &entry, const WrittenBody::FieldLines &place)
    {
        const QString own = entry.ownText.trimmed();
        const QString answer = m_snapshot.text(place.field);
        const bool stays = answer.isEmpty() ? entry.stays : answer == own;
        if (stays && (isStandIn(own) || hasStandIn(own)) && line(place.first).contains(own))
            add(entry, place.first, own);
    }

    /// The field's own words are looked for, and with a section's those of all its fields.
    void ofMarkdown(const WrittenBody::FieldLines &place, bool whole)
    {
        QSet<QString> own;
        QStringList values;
        for (int i = 0; i < m_snapshot.definition->fields.size(); ++i) {
            const Field &field = m_snapshot.definition->fields.at(i);
            if (i != place.field && !(whole && field.lead == place.field))
                continue;
            for (const QString &text : field.ownText.split(QLatin1Char('\n')))
                own.insert(text.trimmed());
            const QString value = field.ownText.trimmed();
            if (!value.contains(QLatin1Char('\n')) && (isStandIn(value) || hasStandIn(value)))
                values.append(value);
        }
        const Field &entry = m_snapshot.definition->fields.at(place.field);
        for (int at = place.first; at < place.end && at < m_lines.size(); ++at) {
            const QString text = line(at);
            const auto value = std::find_if(values.cbegin(), values.cend(), [&text](const QString &one) { return text.contains(one); });
            if (value != values.cend())
                add(entry, at, *value);
            else if (own.contains(text) && waitsForWords(text))
                add(entry, at, text);
        }
    }

    void ofParagraph(const Field &entry, const WrittenBody::FieldLines &place)
    {
        QSet<QString> own;
        for (const QString &line : entry.ownText.split(QLatin1Char('\n')))
            own.insert(line.trimmed());
        for (int at = place.first; at < place.end && at < m_lines.size(); ++at) {
            const QString text = line(at);
            if (own.contains(text) && waitsForWords(text))
                add(entry, at, text);
        }
    }

    const FormSnapshot &m_snapshot;
    const WrittenBody &m_body;
    const QList<QByteArray> m_lines;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> leftPlaceholders(const FormSnapshot &snapshot, const WrittenBody &body)
{
    return PlaceholderFinder(snapshot, body).find();
}

QList<Problem> leftPlaceholders(const FormSnapshot &snapshot, const QByteArray &markdown, const QList<Part> &parts)
{
    WrittenBody body{markdown, {}};
    int line = 0;
    for (const Part &part : parts) {
        const int end = line + int(QByteArrayView(markdown).sliced(part.span.begin, part.span.length()).count('\n'));
        if (part.field >= 0 && !body.fields.isEmpty() && body.fields.constLast().field == part.field)
            body.fields.last().end = std::max(end, line + 1);
        else if (part.field >= 0)
            body.fields.append({part.field, line, std::max(end, line + 1)});
        line = end;
    }
    return leftPlaceholders(snapshot, body);
}

} // namespace waybill
