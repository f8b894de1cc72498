#include "app/session/markdownfield.h"

#include "app/body/bodyreader.h"
#include "app/body/bodysyntax.h"

#include <QCoreApplication>
#include <QHash>

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
        words.replace(QLatin1String(" |"), QLatin1String("|")).replace(QLatin1String("| "), QLatin1String("|"));
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines;
}

FormSnapshot snapshotWith(const FormSession &session, const QList<Value> &given)
{
    FormSnapshot snapshot = makeSnapshot(session.form().definition, given);
    snapshot.server = session.model().snapshot().server;
    snapshot.repository = session.model().snapshot().repository;
    return snapshot;
}

/// All answers as they are given, with others in these fields.
QList<Value> givenWith(const FormSession &session, const QList<std::pair<int, Value>> &others)
{
    QList<Value> given = session.model().snapshot().given;
    for (const auto &[field, value] : others)
        given[field] = value;
    return given;
}

/// What the section says once this is given in the field: each field's answer.
QList<std::pair<int, Value>> readSectionWith(const FormSession &session, int field, const Value &given)
{
    FormSnapshot snapshot = session.model().snapshot();
    snapshot.given[field] = given;
    const BodyWriter &writer = session.writer();
    return readSection(session.form().definition, writer.layout(), writer.syntax(), writer.writeSectionOf(field, snapshot),
                       session.definition().fields.at(field).section, isWhole(given) ? QList<bool>() : snapshot.exists);
}

/// What the field says among these.
Value answerIn(const QList<std::pair<int, Value>> &answers, int field)
{
    const auto own = std::find_if(answers.cbegin(), answers.cend(), [field](const auto &one) { return one.first == field; });
    return own == answers.cend() ? Value() : own->second;
}

/// An Error where a line of the body is not in the one that these answers give.
std::optional<Error> lossBy(const FormSession &session, const QList<Value> &given)
{
    const QByteArray body = writeBody(session.form().layout, session.model().snapshot()).markdown;
    // Of an option the letter case is the template's.
    QHash<QString, int> kept;
    const QByteArray form = writeBody(session.form().layout, snapshotWith(session, given)).markdown;
    for (const QString &line : wordsOf(QString::fromUtf8(form).toLower()))
        ++kept[line];
    for (const QString &line : wordsOf(QString::fromUtf8(body))) {
        if (int &times = kept[line.toLower()]; times-- > 0)
            continue;
        const QString shown = line.size() > longestQuoted ? line.first(longestQuoted).trimmed() + QChar(0x2026) : line;
        return Error{QStringLiteral("form.only-markdown"),
                     MarkdownFieldText::tr("The form has no place for “%1”, so the field stays Markdown.").arg(shown),
                     {}};
    }
    return std::nullopt;
}

MarkdownAnswer bodyOf(const FormSession &session, int field, bool whole)
{
    const FormSnapshot &snapshot = session.model().snapshot();
    LiveBody body(BodyWriter(session.definition(), session.form().layout));
    body.update(snapshot, {});
    const QString text = QString::fromUtf8(body.markdownOf(field, whole)).remove(QLatin1Char('\r'));
    return withMarkdown(answerOf(snapshot.given.at(field)), text, whole);
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
    return bodyOf(session, field, false);
}

bool canBeWhole(const FormSession &session, int field)
{
    const BodyLayoutPtr &layout = session.form().layout;
    const int lead = layout && field >= 0 ? session.definition().fields.at(field).lead : -1;
    if (lead < 0)
        return false;
    const auto [first, end] = layout->wholePartsOf(lead);
    return end > first;
}

MarkdownAnswer wholeAsMarkdown(const FormSession &session, int lead)
{
    return bodyOf(session, lead, true);
}

MarkdownAnswer readMarkdown(const FormSession &session, int field, const QString &text)
{
    const bool whole = isWhole(session.model().snapshot().given.at(field));
    return withMarkdown(answerIn(readSectionWith(session, field, MarkdownAnswer{text, {}, whole}), field), text, whole);
}

Result<Value> asForm(const FormSession &session, int field)
{
    const QByteArray body = writeBody(session.form().layout, session.model().snapshot()).markdown;
    const Value read = readBody(session.form().definition, *session.form().layout, body).given.at(field);
    if (const std::optional<Error> loss = lossBy(session, givenWith(session, {{field, read}})))
        return *loss;
    return read;
}

Result<QList<Value>> wholeAsForm(const FormSession &session, int lead)
{
    const QList<Value> given = givenWith(session, readSectionWith(session, lead, session.model().snapshot().given.at(lead)));
    if (const std::optional<Error> loss = lossBy(session, given))
        return *loss;
    return given;
}

} // namespace waybill
