#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace waybill {

class BodySyntax;

/// Long answers as they were last written. Escaping looks at every line, which is most of what writing a long answer costs; of the next
/// version of an answer only the lines that differ are escaped.
class EscapedAnswers
{
public:
    /// What BodySyntax::escapedLines gives for the answer.
    QByteArray escaped(const QString &answer, int field, int section, const BodySyntax &syntax, const QByteArray &lineEnd);

private:
    struct Kept
    {
        QString answer;
        QByteArray escaped;
    };
    QHash<int, Kept> m_kept; ///< By field.
};

} // namespace waybill
