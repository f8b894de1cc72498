#pragma once

#include "app/outbox/issuewriter.h"
#include "tests/app/outbox/filersample.h"

namespace waybill::test {

/// A Waybill that writes to issues, on files that others may share.
class WritingWaybill
{
public:
    WritingWaybill(const QString &folder, const GitHubServer &server)
        : credentials("gho_sample"),
          client(network, hostNamed(server.baseText()).value(), credentials, clock),
          store(std::make_shared<WriteStore>(Database::open(folder + QStringLiteral("/waybill.db")).value(), clock)),
          writer(
              store, [this](const QString &, const QString &) { return signedIn ? &client : nullptr; }, folder + QStringLiteral("/locks"),
              clock)
    {
        client.setTimeout(700);
        FilingPolicy policy = quickPolicy();
        policy.silence = 0;
        policy.lookSpacing = 0;
        writer.setPolicy(policy);
    }

    WriteRecord record(const QUuid &id) const { return writer.status(id).value()->record; }
    bool atRest(const QUuid &id) const
    {
        const WriteStatus status = *writer.status(id).value();
        return !status.running
            && (status.closed || status.record.phase == WriteRecord::Phase::Ask || status.record.phase == WriteRecord::Phase::Refused);
    }
    /// Queues it and waits until it comes to rest.
    WriteRecord written(const IssueWrite &write)
    {
        const Result<QUuid> id = writer.queue(write);
        if (!id)
            qFatal("%s", qPrintable(id.error().text()));
        [&] { QTRY_VERIFY(atRest(id.value())); }();
        return record(id.value());
    }

    Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    Network network;
    FixedCredentials credentials;
    RestClient client;
    std::shared_ptr<WriteStore> store;
    bool signedIn = true;
    IssueWriter writer;
};

/// A server with an issue that is to be written to.
struct WritingWorld : SampleWorld
{
    explicit WritingWorld(GitHubRole role = GitHubRole::Push) : SampleWorld(role)
    {
        repository().milestones += GitHubMilestone{2, QStringLiteral("v2")};
        GitHubIssue issue{.title = QStringLiteral("Ship it"), .body = QStringLiteral("one\ntwo\n"), .author = QStringLiteral("mona")};
        issue.labels = {QStringLiteral("urgent")};
        number = repository().addIssue(issue).number;
    }

    GitHubIssue &issue() { return *repository().issue(number); }
    IssueWrite write(WriteKind kind)
    {
        IssueWrite write;
        write.kind = kind;
        write.host = hostNamed(server.baseText()).value().name;
        write.account = QStringLiteral("mona");
        write.repository = {QStringLiteral("octo"), QStringLiteral("ship")};
        write.number = number;
        write.title = issue().title;
        return write;
    }
    IssueWrite edit(const QString &body)
    {
        IssueWrite edit = write(WriteKind::Edit);
        edit.base = {issue().title, issue().body, issue().labels, issue().assignees, {}};
        edit.wanted = edit.base;
        edit.wanted.body = body;
        return edit;
    }
    IssueWrite comment(const QString &text)
    {
        IssueWrite comment = write(WriteKind::Comment);
        comment.text = text;
        return comment;
    }
    int patches() const { return server.count(QStringLiteral("issues/update")); }
    int posts() const { return server.count(QStringLiteral("issues/create-comment")); }

    qint64 number = 0;
};

} // namespace waybill::test
