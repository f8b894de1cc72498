#pragma once

#include "app/github/types.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace waybill {

/// The issue that a draft changes, as it was when it was opened or saved last: what a three-way edit starts from.
struct IssueBase
{
    QString host;
    RepositoryName repository;
    Issue issue;     ///< Of what it was read with, only what an edit looks at outlives the program.
    QByteArray etag; ///< Of the answer that it came in; may be empty.
};
/// Null: the draft is no edit. Shared, because a body is long and a draft is copied often.
using IssueBasePtr = std::shared_ptr<const IssueBase>;

/// Host, repository and number are the same.
bool sameIssue(const IssueBase &one, const IssueBase &other);

QJsonObject issueBaseJson(const IssueBase &base);
/// Null where it names no issue.
IssueBasePtr issueBaseFromJson(const QJsonObject &json);

} // namespace waybill
