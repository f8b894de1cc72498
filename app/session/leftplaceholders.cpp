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
        if (stays && (isStandIn(own) || hasStandIn(own)))
            add(entry, place.first, own);
    }

    void ofParagraph(const Field &entry, const WrittenBody::FieldLines &place)
    {
        QSet<QString> own;
        for (const QString &line : entry.ownText.split(QLatin1Char('\n')))
            own.insert(line.trimmed());
        for (int at = place.first; at < place.end && at < m_lines.size(); ++at) {
            const QString line = QString::fromUtf8(m_lines.at(at)).trimmed();
            if (own.contains(line) && waitsForWords(line))
                add(entry, at, line);
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

} // namespace waybill
