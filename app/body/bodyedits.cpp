#include "app/body/bodyedits.h"

#include "app/base/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct BodyEditText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BodyEdit)
};

} // namespace

BodyEdits::BodyEdits(const QByteArray &source, const QByteArray &lineEnd) : m_source(source), m_lineEnd(lineEnd)
{
    if (const qsizetype first = source.indexOf('\n'); first >= 0)
        m_lineEnd = first > 0 && source.at(first - 1) == '\r' ? "\r\n" : "\n";
}

void BodyEdits::replace(SourceSpan span, const QByteArray &bytes)
{
    if (!span.isEmpty() || !bytes.isEmpty())
        m_edits.push_back({span, bytes});
}

void BodyEdits::removeLine(qsizetype at)
{
    const qsizetype end = lineEnd(at);
    const bool apart = at > 0 && isBlankLine(lineBegin(at - 1)) && end < m_source.size() && isBlankLine(end);
    remove({at, apart ? lineEnd(end) : end});
}

void BodyEdits::insertLines(qsizetype at, const QByteArray &lines)
{
    QByteArray bytes = QByteArray(lines).replace("\n", m_lineEnd);
    // A text may end in the middle of a line.
    if (at > 0 && m_source.at(at - 1) != '\n')
        bytes = m_lineEnd + (bytes.endsWith(m_lineEnd) ? bytes.chopped(m_lineEnd.size()) : bytes);
    replace({at, at}, bytes);
}

void BodyEdits::insertApart(qsizetype at, QByteArray lines)
{
    if (at > 0 && !isBlankLine(lineBegin(at - 1)))
        lines.prepend('\n');
    if (at < m_source.size() && !isBlankLine(at))
        lines.append('\n');
    insertLines(at, lines);
}

void BodyEdits::replaceLines(SourceSpan span, const QByteArray &lines)
{
    QByteArray bytes = QByteArray(lines).replace("\n", m_lineEnd);
    if (span.end == m_source.size() && !m_source.endsWith('\n') && bytes.endsWith(m_lineEnd))
        bytes.chop(m_lineEnd.size());
    replace(span, bytes);
}

qsizetype BodyEdits::lineBegin(qsizetype at) const
{
    return at == 0 ? 0 : m_source.lastIndexOf('\n', at - 1) + 1;
}

qsizetype BodyEdits::lineEnd(qsizetype at) const
{
    const qsizetype end = m_source.indexOf('\n', at);
    return end < 0 ? m_source.size() : end + 1;
}

bool BodyEdits::isBlankLine(qsizetype at) const
{
    return QByteArrayView(m_source).sliced(at, lineEnd(at) - at).trimmed().isEmpty();
}

QString BodyEdits::lineText(SourceSpan line) const
{
    QString text = QString::fromUtf8(m_source.mid(line.begin, line.length()));
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QByteArray BodyEdits::result() const
{
    std::vector<Edit> edits = m_edits;
    // What is put in goes before what stood there.
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.isEmpty() && !b.span.isEmpty();
    });
    QByteArray out;
    qsizetype at = 0;
    for (const Edit &edit : edits) {
        if (edit.span.begin < at)
            continue;
        out += QByteArrayView(m_source).sliced(at, edit.span.begin - at);
        out += edit.bytes;
        at = edit.span.end;
    }
    return out + m_source.mid(at);
}

Error cannotChange(const FormDefinition &form, const QList<int> &fields)
{
    QStringList labels;
    for (const int field : fields)
        labels.append(form.fields.at(field).label);
    return {QStringLiteral("body.cannot-change"),
            BodyEditText::tr(
                "This text was changed by hand so that these cannot be changed in it without touching more: %1. Change them by hand, too.")
                .arg(enumeration(labels)),
            {}};
}

} // namespace waybill
