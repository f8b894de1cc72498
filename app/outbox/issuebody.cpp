#include "app/outbox/issuebody.h"

#include "app/base/issuelimits.h"
#include "app/base/printable.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct IssueBodyText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::IssueBody)
};

/// Servers and editors change line ends and what is blank at the end; neither is a change of the text.
QString comparable(QString body)
{
    body.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    return body;
}

QStringList missing(const QStringList &wanted, const QStringList &there)
{
    QStringList absent;
    for (const QString &name : wanted) {
        if (!there.contains(name, Qt::CaseInsensitive))
            absent.append(name);
    }
    return absent;
}

} // namespace

QString markerOf(const QUuid &id)
{
    return QStringLiteral("<!-- waybill:%1 -->").arg(id.toString(QUuid::WithoutBraces));
}

bool carriesMarker(const QString &body, const QUuid &id)
{
    return body.contains(markerOf(id));
}

QString bodyToSend(const OutboxRequest &request, const QUuid &id, bool withParent)
{
    const QString lineEnd = request.issue.body.contains(QLatin1String("\r\n")) ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QString body = request.issue.body;
    if (!body.isEmpty())
        body += (body.endsWith(QLatin1Char('\n')) ? QString() : lineEnd) + lineEnd;
    if (withParent) {
        const RepositoryName repository = request.parentRepository.isEmpty() ? request.repository : request.parentRepository;
        // The comment lets a reader of bodies tell this line from an answer.
        body +=
            QStringLiteral("Parent issue: %1#%2 <!-- waybill:parent -->").arg(repository.text()).arg(request.parent) + lineEnd + lineEnd;
    }
    return body + markerOf(id);
}

Result<Done> checkSize(const OutboxRequest &request)
{
    const qsizetype title = characterCount(request.issue.title);
    if (title > longestTitle) {
        return Error{QStringLiteral("request.title-too-long"),
                     IssueBodyText::tr("The title has %n characters; GitHub takes %1. Shorten it.", nullptr, int(title)).arg(longestTitle),
                     {}};
    }
    const qsizetype body = characterCount(request.issue.body);
    if (body > longestFiledBody) {
        return Error{QStringLiteral("request.body-too-long"),
                     IssueBodyText::tr("The text has %n characters; at most %1 can be filed. Shorten it by %2.", nullptr, int(body))
                         .arg(longestFiledBody)
                         .arg(body - longestFiledBody),
                     {}};
    }
    return Done{};
}

QString bareTitle(const QString &title, const QStringList &prefixes)
{
    QString bare = title.simplified();
    for (bool cut = true; cut;) {
        cut = false;
        for (const QString &prefix : prefixes) {
            if (!prefix.isEmpty() && bare.startsWith(prefix, Qt::CaseInsensitive)) {
                bare = bare.mid(prefix.size()).trimmed();
                cut = true;
            }
        }
    }
    return bare;
}

bool sameTitle(const QString &a, const QString &b, const QStringList &prefixes)
{
    return bareTitle(a, prefixes).compare(bareTitle(b, prefixes), Qt::CaseInsensitive) == 0;
}

QStringList differences(const OutboxRequest &request, const QString &sentBody, const Issue &issue)
{
    QStringList found;
    const NewIssue &wanted = request.issue;
    if (bareTitle(issue.title, request.titlePrefixes) != bareTitle(wanted.title, request.titlePrefixes))
        found.append(IssueBodyText::tr("The title on GitHub is “%1”. Change it there if that was not meant.").arg(issue.title));
    if (comparable(issue.body) != comparable(sentBody))
        found.append(IssueBodyText::tr("The text on GitHub is not the one that was sent. Compare it, and edit it there."));
    if (const QStringList labels = missing(wanted.labels, issue.labels); !labels.isEmpty()) {
        found.append(IssueBodyText::tr("GitHub left out these labels: %1. Ask someone who may push to the repository to add them.")
                         .arg(enumeration(labels)));
    }
    if (wanted.milestone > 0 && issue.milestone != wanted.milestone) {
        const QString title = request.milestoneTitle.isEmpty() ? QString::number(wanted.milestone) : request.milestoneTitle;
        found.append(
            IssueBodyText::tr("GitHub left out the milestone %1. Ask someone who may push to the repository to set it.").arg(title));
    }
    if (const QStringList people = missing(wanted.assignees, issue.assignees); !people.isEmpty()) {
        found.append(IssueBodyText::tr("GitHub left out these assignees: %1. Ask someone who may push to the repository to assign them.")
                         .arg(enumeration(people)));
    }
    return found;
}

QStringList leftOut(const NewIssue &wanted, const Issue &issue)
{
    QStringList found;
    for (const QString &label : missing(wanted.labels, issue.labels))
        found.append(QStringLiteral("label ") + label);
    for (const QString &person : missing(wanted.assignees, issue.assignees))
        found.append(QStringLiteral("assignee ") + person);
    if (wanted.milestone > 0 && issue.milestone != wanted.milestone)
        found.append(QStringLiteral("milestone"));
    return found;
}

} // namespace waybill
