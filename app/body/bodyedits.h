#pragma once

#include "app/base/result.h"
#include "app/base/sourcespan.h"
#include "app/template/formdefinition.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace waybill {

/// Changes of a text, collected in any order and made at once. Whole lines have the line ends of the text.
class BodyEdits
{
public:
    /// `source` must outlive it; `lineEnd` is for a text that has none.
    BodyEdits(const QByteArray &source, const QByteArray &lineEnd);

    void replace(SourceSpan span, const QByteArray &bytes);
    void remove(SourceSpan span) { replace(span, {}); }
    /// The line that begins there; of blank lines around it one stays.
    void removeLine(qsizetype at);
    /// Lines with "\n" between them and at their end go before the line that begins at `at`, or behind the last one.
    void insertLines(qsizetype at, const QByteArray &lines);
    /// The same with a blank line between them and what stands around them.
    void insertApart(qsizetype at, QByteArray lines);
    /// In place of whole lines.
    void replaceLines(SourceSpan span, const QByteArray &lines);

    qsizetype lineBegin(qsizetype at) const;
    /// Behind the line's end.
    qsizetype lineEnd(qsizetype at) const;
    /// Whether the line that begins there is blank; true at the end of the text.
    bool isBlankLine(qsizetype at) const;
    /// As answers have it: without blanks at its end.
    QString lineText(SourceSpan line) const;
    const QByteArray &source() const { return m_source; }

    /// Of changes to one place the first one counts.
    QByteArray result() const;

private:
    struct Edit
    {
        SourceSpan span;
        QByteArray bytes;
    };
    const QByteArray &m_source;
    QByteArray m_lineEnd;
    std::vector<Edit> m_edits;
};

/// That these answers cannot be changed in a text without touching more (code `body.cannot-change`).
Error cannotChange(const FormDefinition &form, const QList<int> &fields);

} // namespace waybill
