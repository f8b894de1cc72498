#pragma once

#include "app/body/bodysyntax.h"
#include "app/form/value.h"

namespace waybill {

/// A task item as it stands in a body.
struct MetTask
{
    TaskLine form; ///< Of its first line.
    Task task;     ///< With all its lines as its text, or with the template's text and the link in it.
    int line = 0;  ///< 1-based.
    int own = -1;  ///< Index of the template's task or option that it is; -1 when it is none of them.
};

/// Reads the task items of one section of a body, one after the other. Those of one text go by order.
class TaskReader
{
public:
    /// `syntax` and `form` must outlive it.
    TaskReader(const BodySyntax &syntax, const FormDefinition &form, int section);

    /// Takes the item that starts at `lines[at]`, with the lines that go on with its text. The number of lines; 0 when none starts there
    /// or the section has no field for it.
    qsizetype take(const QList<BodyLine> &lines, qsizetype at);
    const QList<MetTask> &met() const { return m_met; }

private:
    int ownTask(const QString &text) const;
    int ownTaskWithLink(const QString &text, QString *link) const;
    qsizetype takeFixed(const QList<BodyLine> &lines, qsizetype at, MetTask &met);
    qsizetype takeEditable(const QList<BodyLine> &lines, qsizetype at, MetTask &met) const;

    const BodySyntax &m_syntax;
    const int m_section;
    const OwnTasks &m_own;
    const ChecklistKind *m_checklist = nullptr; ///< Null for a choice.
    const bool m_here;
    QHash<QString, int> m_times; ///< How often the text was met.
    QList<MetTask> m_met;
};

} // namespace waybill
