#include "app/drafts/issuebase.h"

#include <QJsonArray>
#include <QJsonObject>

namespace waybill {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &each : json.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

bool sameIssue(const IssueBase &one, const IssueBase &other)
{
    const auto same = [](const QString &name, const QString &otherName) { return name.compare(otherName, Qt::CaseInsensitive) == 0; };
    return one.issue.number == other.issue.number && same(one.host, other.host) && same(one.repository.owner, other.repository.owner)
        && same(one.repository.name, other.repository.name);
}

QJsonObject issueBaseJson(const IssueBase &base)
{
    const Issue &issue = base.issue;
    return {{key("host"), base.host},
            {key("owner"), base.repository.owner},
            {key("name"), base.repository.name},
            {key("etag"), QString::fromLatin1(base.etag)},
            {key("number"), issue.number},
            {key("page"), issue.page.toString(QUrl::FullyEncoded)},
            {key("title"), issue.title},
            {key("body"), issue.body},
            {key("open"), issue.open},
            {key("locked"), issue.locked},
            {key("author"), issue.author},
            {key("created"), issue.createdAt.toString(Qt::ISODate)},
            {key("labels"), QJsonArray::fromStringList(issue.labels)},
            {key("assignees"), QJsonArray::fromStringList(issue.assignees)},
            {key("milestone"), issue.milestone},
            {key("milestoneTitle"), issue.milestoneTitle}};
}

IssueBasePtr issueBaseFromJson(const QJsonObject &json)
{
    IssueBase base;
    base.host = json[key("host")].toString();
    base.repository = {json[key("owner")].toString(), json[key("name")].toString()};
    base.etag = json[key("etag")].toString().toLatin1();
    Issue &issue = base.issue;
    issue.number = json[key("number")].toInteger();
    issue.page = QUrl(json[key("page")].toString());
    issue.title = json[key("title")].toString();
    issue.body = json[key("body")].toString();
    issue.open = json[key("open")].toBool(true);
    issue.locked = json[key("locked")].toBool();
    issue.author = json[key("author")].toString();
    issue.createdAt = QDateTime::fromString(json[key("created")].toString(), Qt::ISODate);
    issue.labels = textsOf(json[key("labels")]);
    issue.assignees = textsOf(json[key("assignees")]);
    issue.milestone = json[key("milestone")].toInteger();
    issue.milestoneTitle = json[key("milestoneTitle")].toString();
    return issue.number > 0 && !base.repository.isEmpty() ? std::make_shared<const IssueBase>(base) : nullptr;
}

} // namespace waybill
