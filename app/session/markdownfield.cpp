#include "app/session/markdownfield.h"

#include "app/body/bodyreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longestQuoted = 60; ///< Characters of a line that are shown.

struct MarkdownFieldText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::MarkdownField)
};

/// The lines of a body by what they say: other bullets, blanks and ticks than the template's are no other words.
QStringList wordsOf(const QString &body)
{
    QStringList lines;
    for (const QString &line : body.split(QLatin1Char('\n'))) {
        QString words = line.simplified();
        if (words.startsWith(QLatin1String("* ")) || words.startsWith(QLatin1String("+ ")))
            words[0] = QLatin1Char('-');
        words.replace(QLatin1String("[X]"), QLatin1String("[x]"));
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines;
}

FormSnapshot snapshotWith(const FormSession &session, int field, const Value &value)
{
    QList<Value> given = session.model().snapshot().given;
    given[field] = value;
    FormSnapshot snapshot = makeSnapshot(session.form().definition, given);
    snapshot.server = session.model().snapshot().server;
    snapshot.repository = session.model().snapshot().repository;
    return snapshot;
}

Value readField(const FormSession &session, int field, const QByteArray &body)
{
    return readBody(session.form().definition, *session.form().layout, body).given.at(field);
}

} // namespace

bool canBeMarkdown(const FormSession &session, int field)
{
    const BodyLayoutPtr &layout = session.form().layout;
    if (!layout || field < 0)
        return false;
    const Field &entry = session.definition().fields.at(field);
    if (std::holds_alternative<ConstantKind>(entry.kind) || std::holds_alternative<RowsKind>(entry.kind))
        return false;
    // A cell is Markdown as it is, and its row has no place for more than that.
    if (layout->fields.at(field).place == FieldPlace::Cell)
        return false;
    const auto [first, end] = layout->markdownPartsOf(field);
    // What is neither code nor a list to fill is Markdown as it is, but for the words around it.
    const bool isList = entry.stays && !entry.example.isEmpty();
    if (std::holds_alternative<ParagraphKind>(entry.kind) && !layout->fields.at(field).fenced && !isList
        && std::pair(first, end) == layout->partsOf(field))
        return false;
    return end > first;
}

MarkdownAnswer asMarkdown(const FormSession &session, int field)
{
    const FormSnapshot &snapshot = session.model().snapshot();
    LiveBody body(BodyWriter(session.definition(), session.form().layout));
    body.update(snapshot, {});
    const QString text = QString::fromUtf8(body.markdownOf(field)).remove(QLatin1Char('\r'));
    return withMarkdown(snapshot.given.at(field), text);
}

MarkdownAnswer readMarkdown(const FormSession &session, int field, const QString &text)
{
    const QByteArray body = writeBody(session.form().layout, snapshotWith(session, field, MarkdownAnswer{text, {}})).markdown;
    return withMarkdown(readField(session, field, body), text);
}

Result<Value> asForm(const FormSession &session, int field)
{
    const QByteArray body = writeBody(session.form().layout, session.model().snapshot()).markdown;
    const Value read = readField(session, field, body);
    // Of an option the letter case is the template's.
    QStringList kept = wordsOf(QString::fromUtf8(writeBody(session.form().layout, snapshotWith(session, field, read)).markdown).toLower());
    for (const QString &line : wordsOf(QString::fromUtf8(body))) {
        if (kept.removeOne(line.toLower()))
            continue;
        const QString shown = line.size() > longestQuoted ? line.first(longestQuoted).trimmed() + QChar(0x2026) : line;
        return Error{QStringLiteral("form.only-markdown"),
                     MarkdownFieldText::tr("The form has no place for “%1”, so the field stays Markdown.").arg(shown),
                     {}};
    }
    return read;
}

} // namespace waybill
