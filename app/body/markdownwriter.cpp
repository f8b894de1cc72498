#include "app/body/partwriter.h"

namespace waybill {

/// The field that is written as Markdown from this part on; -1: none is.
int PartWriter::markdownBegunAt(qsizetype part) const
{
    if (const int whole = m_wholes.value(part, -1); whole >= 0)
        return whole;
    const int begun = m_hasMarkdown ? m_layout.markdownBegunAt(part) : -1;
    return begun >= 0 && exists(begun) && markdownOf(m_snapshot.given.at(begun)) && !isWhole(m_snapshot.given.at(begun)) ? begun : -1;
}

/// In place of all the field's parts, and of what stands between them.
void PartWriter::addMarkdown(int field)
{
    m_markdownField = field;
    const bool whole = isWhole(m_snapshot.given.at(field));
    const auto parts = whole ? m_layout.wholePartsOf(field) : m_layout.markdownPartsOf(field);
    QString written = markdownOf(m_snapshot.given.at(field))->text;
    const Part &first = m_layout.parts.at(parts.first);
    const QByteArrayView own = bytes({first.span.begin, m_layout.parts.at(parts.second - 1).span.end});
    const QByteArray lines = written.replace(QLatin1Char('\n'), QString::fromLatin1(m_layout.lineEnd)).toUtf8();
    // While it is what the form would write, nothing around it differs either.
    const FormSnapshot plain = asForm(field);
    PartWriter form(plain, m_layout, m_syntax, m_options, m_state);
    for (qsizetype i = parts.first; i < parts.second; ++i)
        form.add(m_layout.parts.at(i));
    if (withoutLineEnds(form.written()) == QByteArrayView(lines)) {
        m_written += form.written();
        m_state = form.state();
        m_state.passedTo = parts.second;
        return;
    }
    m_state.passedTo = parts.second;
    m_state.inLine = m_state.needsSpace = m_state.ownLine = false;
    if (lines.isEmpty()) {
        m_state.dropped = m_state.dropped || !own.isEmpty();
    } else if (first.kind == Part::Kind::Answer) {
        paragraph(lines);
    } else {
        startLine();
        text(lines);
        if (own.endsWith('\n'))
            text(m_layout.lineEnd);
        // A line of its own would be part of it.
        m_state.needsBlank = whole;
    }
}

/// The answers with this one as the form has it, and what gave way to it.
FormSnapshot PartWriter::asForm(int field) const
{
    FormSnapshot plain = m_snapshot;
    plain.given[field] = answerOf(plain.given.at(field));
    if (!isWhole(m_snapshot.given.at(field)))
        return plain;
    const auto [first, end] = m_layout.wholePartsOf(field);
    for (qsizetype i = first; i < end; ++i) {
        if (const int other = m_layout.parts.at(i).field; other >= 0)
            plain.exists[other] = fieldExists(other, plain);
    }
    return plain;
}

} // namespace waybill
