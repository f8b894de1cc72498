#pragma once

#include "app/body/bodysyntax.h"
#include "app/form/value.h"

namespace waybill {

/// A task item as it stands in a body.
struct MetTask
{
    TaskLine form;  ///< Of its first line.
    Task task;      ///< With all its lines as its text, or with the template's text and the link in it.
    int line = 0;   ///< 1-based.
    int lines = 1;  ///< How many its text has.
    int own = -1;   ///< Index of the template's task or option that it is; -1 when it is none of them.
    int field = -1; ///< Whose task it is: of one that is none of the template's, the field of the task before it.
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
    struct OwnTask
    {
        int field = -1;
        int index = -1;
    };
    const ChecklistKind *checklist(int field) const;
    OwnTask ownTask(const QString &text) const;
    OwnTask ownTaskWithLink(const QString &text, QString *link) const;
    qsizetype takeFixed(const QList<BodyLine> &lines, qsizetype at, MetTask &met);
    qsizetype takeEditable(const QList<BodyLine> &lines, qsizetype at, MetTask &met) const;

    const BodySyntax &m_syntax;
    const FormDefinition &m_form;
    const int m_section;
    const QList<int> &m_fields;
    int m_field = -1;                        ///< Of the last task.
    int m_moreLines = 0;                     ///< At most so many lines go on with the text of one of the template's tasks.
    QHash<QString, QList<OwnTask>> m_byText; ///< By `comparable` text, in the order of the template.
    QHash<QString, int> m_times;             ///< How often the text was met.
    QList<MetTask> m_met;
};

} // namespace waybill
