#pragma once

#include "app/form/value.h"
#include "app/github/prefill.h"
#include "app/library/templatelibrary.h"
#include "app/services/services.h"

#include <QUrl>
#include <QUuid>

namespace waybill {

struct Draft;
struct IssueBase;

/// What is wanted of an issue, kept as a draft from before anybody is asked until the issue has it: a pipe that it came from is empty by
/// then. What cannot be kept stops nothing; whatever is queued later says what is wrong with the disk.
class WantedEdit
{
public:
    /// `word` names the issue (see issueNamed), `values` are a values file. The draft's id follows from both, so that trying again makes no
    /// second draft. The services must outlive it.
    WantedEdit(Services &services, const QString &word, const QByteArray &values);

    /// While nobody knows the issue's form: in the one that openValues finds. It is no edit yet, and is called a copy of the issue. Values
    /// that do not fit there are kept when the issue is known.
    void keepValues(const QString &valuesName, const QString &templateName);
    /// The same as a change of this issue. `edits`: what was opened, where the answers were made from it.
    void keep(const LoadedForm &form, const QList<Value> &given, const IssueBase &issue, bool edits);
    /// The issue has it.
    void settle(qint64 number, const QUrl &page);
    /// Null: nothing is kept.
    const QUuid &draft() const { return m_draft; }
    /// Why it could not be written the last time.
    const std::optional<Error> &notKept() const { return m_notKept; }

private:
    void save(Draft draft);

    Services &m_services;
    QByteArray m_values;
    IssueReference m_named;
    QUuid m_id; ///< Null: `word` names no issue.
    QUuid m_draft;
    qint64 m_revision = 0;
    std::optional<Error> m_notKept;
};

} // namespace waybill
