#pragma once

#include "app/base/problem.h"
#include "app/drafts/issuebase.h"
#include "app/guide/contract.h"
#include "app/outbox/filer.h"
#include "app/reuse/earlierrequest.h"

namespace waybill {

/// What stands against sending a request of the outbox now: the errors of the form, of the clock above all, and those that the
/// contract by which it was checked finds without asking GitHub. A late request may be worse than none, so whoever confirms one again is
/// told. A request whose template cannot be opened any more gives an Error: nothing was checked.
Result<QList<Problem>> problemsNow(const OutboxRequest &request, const QDateTime &now);

/// The contract that is kept with a request of the outbox. Nothing where none is, or where its template cannot be opened any more.
std::optional<Contract> contractOf(const OutboxRequest &request);

/// Why a workflow refused a request, in words, and the answer to mend.
struct RefusedFor
{
    QString gate;    ///< "4, The text, line by line"; empty: its words are not known.
    QString words;   ///< The workflow's own.
    QString meaning; ///< What they mean for this request. May be empty.
    QString field;   ///< Id of the field to mend; empty: it is no one answer.
    QString label;   ///< Of that field.
    bool operator==(const RefusedFor &) const = default;
};

/// What the comments on a refused request say of it, by its contract. No value: there are none.
std::optional<RefusedFor> refusedFor(const OutboxRequest &request, const Contract &contract, const QList<IssueComment> &comments);

/// The request of an outbox entry, to be begun again as a new one; an Error where its template cannot be opened any more.
Result<EarlierRequest> asEarlier(const OutboxRequest &request, qint64 number, const QDateTime &filedAt);

/// An issue that was opened here, to be begun again as a new request with these answers.
EarlierRequest asEarlier(const LoadedForm &form, const FormSnapshot &given, const IssueBase &issue);

/// An issue that was opened here, wherever it was filed, as an entry of the outbox that became it: to follow it. `account`: who looks at
/// it. With the labels that its form wants: whether it got them when it was made, it does not say.
FilingStatus asFiled(const LoadedForm &form, const IssueBase &issue, const QString &account);

} // namespace waybill
