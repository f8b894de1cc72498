#pragma once

#include "app/base/problem.h"
#include "app/body/bodysyntax.h"

namespace waybill {

/// Collects what a body does differently from what is written here. Bounded: a body of nothing else has thousands.
class BodyProblems
{
public:
    /// `form` must outlive it.
    explicit BodyProblems(const FormDefinition &form) : m_form(form) { }

    /// The rule without its `body.`; field and line as in Problem, -1 and 0 where there is none.
    void report(const char *rule, Severity severity, int field, int line, const QString &message);
    /// The same of a task's line, and a box that is ticked otherwise. `own`: the template's tasks; `index`: of the one that it is, or -1.
    void reportTaskForm(const TaskLine &form, int index, const QList<TaskLine> &own, int field, int line, Severity severity);
    /// A line starts with another bullet than the template's, or with other blanks around it.
    void reportItemForm(const QString &prefix, const QString &own, int field, int line, Severity severity);
    /// What has no place in the form is not lost in silence. `own` is what the template itself has there, by how often.
    void reportLeftOut(const QList<BodyLine> &lines, QHash<QString, int> own);
    /// Sections with fields that the body does not have, and lines of fields. `lines`: see ReadBody.
    void reportAbsent(const QList<BodySection> &sections, const BodyLayout &layout, const QList<int> &lines);
    /// By line.
    QList<Problem> sorted() const;

private:
    const FormDefinition &m_form;
    QList<Problem> m_problems;
};

/// The sentence for one such line.
QString leftOutText(const QString &text);

} // namespace waybill
