#include "app/github/contents.h"
#include "app/github/failures.h"
#include "app/github/json.h"
#include "app/github/repositoryreader.h"

#include <QCoreApplication>

namespace waybill {

namespace {

constexpr int pageSize = 100; // The most that GitHub gives at once.

/// A reference's path: its segments encoded, its slashes kept.
QString referencePath(const QString &kind, const QString &name)
{
    QStringList segments{QStringLiteral("/git/ref"), kind};
    for (const QString &segment : name.split(u'/'))
        segments += pathSegment(segment);
    return segments.join(u'/');
}

QString referenceKind(const Lookup &question)
{
    return question.kind == Lookup::Kind::Tag ? QStringLiteral("tags") : QStringLiteral("heads");
}

/// The newest run, by its own kind and branch where the server says them: one that knows no filter gives all.
std::optional<LookupAnswer> runIn(const Lookup &question, const QJsonValue &json)
{
    if (!json[QStringLiteral("workflow_runs")].isArray())
        return std::nullopt;
    LookupAnswer answer;
    const QJsonArray runs = json[QStringLiteral("workflow_runs")].toArray();
    for (const QJsonValue run : runs) {
        if (run[QStringLiteral("event")].toString(question.event) != question.event
            || run[QStringLiteral("head_branch")].toString(question.branch) != question.branch)
            continue;
        answer.exists = true;
        const QString conclusion = run[QStringLiteral("conclusion")].toString();
        answer.run = conclusion.isEmpty() ? run[QStringLiteral("status")].toString() : conclusion;
        break;
    }
    return answer;
}

/// A page of people, or of issues.
std::optional<LookupAnswer> pageIn(const Lookup &question, const QJsonValue &json)
{
    LookupAnswer answer;
    if (question.kind == Lookup::Kind::Assignees) {
        const std::optional<QList<User>> people = listFromJson<User>(json, userFromJson);
        if (!people)
            return std::nullopt;
        for (const User &person : *people)
            answer.people += person.login;
    } else if (const std::optional<QList<Issue>> issues = listFromJson<Issue>(json, issueFromJson)) {
        answer.issues = *issues;
    } else {
        return std::nullopt;
    }
    answer.exists = true;
    answer.more = json.toArray().size() >= pageSize;
    return answer;
}

/// "List assignees" and "List repository issues" of GitHub's REST reference.
RestRequest pageRequest(const Lookup &question, const QString &repository)
{
    const bool people = question.kind == Lookup::Kind::Assignees;
    RestRequest request{.path = repository + (people ? QStringLiteral("/assignees") : QStringLiteral("/issues"))};
    if (!people) {
        request.query.addQueryItem(QStringLiteral("state"), QStringLiteral("all"));
        request.query.addQueryItem(QStringLiteral("sort"), QStringLiteral("updated"));
        request.query.addQueryItem(QStringLiteral("direction"), QStringLiteral("desc"));
    }
    request.query.addQueryItem(QStringLiteral("per_page"), QString::number(pageSize));
    request.query.addQueryItem(QStringLiteral("page"), QString::number(question.number));
    return request;
}

/// What an answer says; nothing: it is not readable.
std::optional<LookupAnswer> answerIn(const Lookup &question, const QJsonValue &json)
{
    LookupAnswer answer;
    switch (question.kind) {
    case Lookup::Kind::Branch:
    case Lookup::Kind::Tag:
        // Older servers answer a name that only begins like one with a list of those.
        answer.exists = json[QStringLiteral("ref")].toString() == QStringLiteral("refs/%1/%2").arg(referenceKind(question), question.text);
        return answer;
    case Lookup::Kind::ClosedIssues: {
        const std::optional<QList<Issue>> issues = listFromJson<Issue>(json, issueFromJson);
        if (!issues)
            return std::nullopt;
        answer.issues = *issues;
        answer.exists = !answer.issues.isEmpty();
        return answer;
    }
    case Lookup::Kind::Run:
        return runIn(question, json);
    case Lookup::Kind::File: {
        const std::optional<QByteArray> bytes = fileFromJson(json);
        if (!bytes)
            return std::nullopt;
        answer.exists = true;
        answer.bytes = *bytes;
        return answer;
    }
    case Lookup::Kind::Compare:
        if (std::optional<Comparison> comparison = comparisonFromJson(json)) {
            answer.exists = true;
            answer.comparison = std::make_shared<const Comparison>(*std::move(comparison));
            return answer;
        }
        break;
    case Lookup::Kind::Assignees:
    case Lookup::Kind::Recent:
        return pageIn(question, json);
    case Lookup::Kind::Issue:
        if (const std::optional<Issue> issue = issueFromJson(json); issue && issue->number == question.number) {
            answer.exists = true;
            answer.issues = {*issue};
            return answer;
        }
        break;
    }
    return std::nullopt;
}

/// Larger files than 1 MB come without what they hold (GitHub, "Get repository content").
bool isTooLarge(const QJsonValue &json)
{
    return json[QStringLiteral("encoding")].toString() == QLatin1String("none");
}

Error fileTooLarge()
{
    return {QStringLiteral("github.file-too-large"),
            QCoreApplication::translate("waybill::GitHub", "The file is larger than the 1 MB that GitHub gives out."),
            {}};
}

/// Of runs and of lists a 404 says nothing: they may be out of sight.
bool mayBeOutOfSight(const Lookup &question)
{
    return question.kind == Lookup::Kind::Run || question.kind == Lookup::Kind::Assignees || question.kind == Lookup::Kind::Recent;
}

/// The server looked and there is no such thing. 409: an empty repository has no references.
bool saysNo(const Lookup &question, int status)
{
    if (mayBeOutOfSight(question))
        return false;
    return status == 404 || (status == 409 && question.kind != Lookup::Kind::Issue);
}

} // namespace

QList<ContentsPlace> placesOf(const QList<Lookup> &questions)
{
    QList<ContentsPlace> places;
    for (const Lookup &question : questions)
        places.append({question.text, question.branch});
    return places;
}

QString Lookup::key() const
{
    return QStringList{
        QString::number(int(kind)), text, QString::number(milestone), QString::number(number), labels.join(QChar(0x1f)), branch, event}
        .join(QChar(0x1e));
}

RestRequest RepositoryReader::requestOf(const Lookup &question) const
{
    const QString path = repositoryPath(m_repository);
    switch (question.kind) {
    case Lookup::Kind::Branch:
    case Lookup::Kind::Tag:
        return {.path = path + referencePath(referenceKind(question), question.text)};
    case Lookup::Kind::ClosedIssues: {
        IssueQuery query;
        query.state = QStringLiteral("closed");
        query.milestone = question.milestone;
        query.labels = question.labels;
        return {.path = path + QStringLiteral("/issues"), .query = toQuery(query)};
    }
    case Lookup::Kind::Run: {
        RestRequest request{.path = path + QStringLiteral("/actions/workflows/%1/runs").arg(pathSegment(question.text))};
        request.query.addQueryItem(QStringLiteral("branch"), question.branch);
        request.query.addQueryItem(QStringLiteral("event"), question.event);
        request.query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("10"));
        return request;
    }
    case Lookup::Kind::File:
        return contentsRequest(m_repository, question.text, question.branch);
    case Lookup::Kind::Compare:
        return comparisonRequest(m_repository, question.text, question.branch);
    case Lookup::Kind::Assignees:
    case Lookup::Kind::Recent:
        return pageRequest(question, path);
    case Lookup::Kind::Issue:
        if (const RepositoryName other{question.text.section(u'/', 0, 0), question.text.section(u'/', 1)}; !question.text.isEmpty())
            return {.path = repositoryPath(other) + QStringLiteral("/issues/") + QString::number(question.number)};
        break;
    }
    return {.path = path + QStringLiteral("/issues/") + QString::number(question.number)};
}

void RepositoryReader::lookUp(const QList<Lookup> &questions)
{
    for (const Lookup &question : questions) {
        if (m_questions.contains(question))
            continue;
        m_questions += question;
        m_waiting += question;
        begin();
    }
    if (m_waiting.isEmpty())
        return;
    if (!m_repositoryAsked)
        readRepository();
    else
        askWaiting();
}

void RepositoryReader::askWaiting()
{
    if (!m_repositoryAnswered || !m_filesAnswered)
        return;
    QList<Lookup> files;
    const QList<Lookup> waiting = std::exchange(m_waiting, {});
    const Known<Repository> repository = m_state->repository;
    for (const Lookup &question : waiting) {
        if (!repository.read || repository.fromCache)
            answerFromCache(question, repository.error);
        else if (const std::optional<Known<LookupAnswer>> known = knownFile(question))
            setLookup(question, *known);
        else if (question.kind == Lookup::Kind::File)
            files += question;
        else
            ask(question);
    }
    // One alone has an ETag; and of two none is saved by a query that may find nobody who answers it.
    const qsizetype oneByOne = !m_fetch->hasGraphQl() ? 2 : *m_fetch->hasGraphQl() ? 1 : files.size();
    if (files.size() > oneByOne)
        return askFiles(files);
    for (const Lookup &file : std::as_const(files))
        ask(file);
}

std::optional<Known<LookupAnswer>> RepositoryReader::knownFile(const Lookup &question) const
{
    const Known<RepositoryFiles> &files = m_state->files;
    if (question.kind != Lookup::Kind::File || !question.branch.isEmpty() || !files.read || files.fromCache)
        return std::nullopt;
    const std::optional<FetchedPage> page = m_fetch->cached(requestOf(question));
    const QString blob = files.value.value(question.text);
    const bool same = page && page->status == 200 && !blob.isEmpty() && page->json[QStringLiteral("sha")].toString() == blob;
    const std::optional<LookupAnswer> answer = same ? answerIn(question, page->json) : std::nullopt;
    return answer && gitBlobId(answer->bytes) == blob ? std::optional<Known<LookupAnswer>>({true, *answer, files.readAt, false, {}})
                                                      : std::nullopt;
}

void RepositoryReader::askFiles(const QList<Lookup> &questions)
{
    for (const Lookup &question : questions)
        m_asking += question.key();
    fetchContents(*m_fetch, m_repository, placesOf(questions), this, [this, questions](const QList<FetchedPage> &pages) {
        for (qsizetype i = 0; i < questions.size(); ++i) {
            if (!takeFile(questions.at(i), pages.value(i)))
                ask(questions.at(i));
        }
    });
}

QList<Lookup> RepositoryReader::unlistedFiles() const
{
    QList<Lookup> files = m_questions;
    files.removeIf([this](const Lookup &question) {
        const bool listed = question.branch.isEmpty() && m_state->files.value.contains(question.text);
        return question.kind != Lookup::Kind::File || listed;
    });
    return files;
}

bool RepositoryReader::takeFile(const Lookup &question, const FetchedPage &page)
{
    const std::optional<LookupAnswer> answer = saysNo(question, page.status) ? LookupAnswer() : answerIn(question, page.json);
    if (answer)
        setLookup(question, {true, *answer, page.readAt, false, {}});
    return answer.has_value();
}

void RepositoryReader::ask(const Lookup &question)
{
    // A name with an empty segment has no address, and no reference either (git-check-ref-format(1)).
    const bool reference = question.kind == Lookup::Kind::Branch || question.kind == Lookup::Kind::Tag;
    if (reference && question.text.split(u'/').contains(QString())) {
        setLookup(question, {true, {}, m_clock().toUTC(), false, {}});
        return;
    }
    m_asking += question.key();
    m_fetch->fetch(requestOf(question), [this, question](const FetchedPage &page) {
        const bool unseen = page.error && !saysNo(question, page.status)
            && (mayBeOutOfSight(question) || page.error->code != QLatin1String("github.not-found"));
        if (unseen) {
            answerFromCache(question, *page.error);
            return;
        }
        const std::optional<LookupAnswer> answer = page.error ? LookupAnswer() : answerIn(question, page.json);
        const QDateTime readAt = page.readAt.isValid() ? page.readAt : m_clock().toUTC();
        if (answer && answer->exists && question.kind == Lookup::Kind::Issue) {
            askForSubIssues(question, *answer, readAt);
            return;
        }
        if (answer)
            setLookup(question, {true, *answer, readAt, false, {}});
        else
            failLookup(question, isTooLarge(page.json) ? fileTooLarge() : unreadableFailure(m_fetch->hostName(), {}));
    });
}

void RepositoryReader::askForSubIssues(const Lookup &question, const LookupAnswer &answer, const QDateTime &readAt)
{
    RestRequest request{.path = requestOf(question).path + QStringLiteral("/sub_issues")};
    request.query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("1"));
    m_fetch->fetch(request, [this, question, answer, readAt](const FetchedPage &page) {
        LookupAnswer whole = answer;
        // On an issue that exists, 404 means that the server does not know sub-issues.
        whole.subIssues = !page.error;
        if (page.error && page.status != 404)
            failLookup(question, *page.error);
        else
            setLookup(question, {true, whole, readAt, false, {}});
    });
}

void RepositoryReader::answerFromCache(const Lookup &question, const Error &error)
{
    const std::optional<FetchedPage> page = couldNotAsk(error) ? m_fetch->cached(requestOf(question)) : std::nullopt;
    const bool no = page && saysNo(question, page->status);
    const std::optional<LookupAnswer> answer = no ? LookupAnswer() : page ? answerIn(question, page->json) : std::nullopt;
    if (answer)
        setLookup(question, {true, *answer, page->readAt, true, error});
    else
        failLookup(question, error);
}

void RepositoryReader::failLookup(const Lookup &question, const Error &error)
{
    const auto before = m_state->lookups.find(question.key());
    setLookup(question, stillKnown(before != m_state->lookups.end() ? before->second : Known<LookupAnswer>(), error));
}

void RepositoryReader::setLookup(const Lookup &question, const Known<LookupAnswer> &known)
{
    auto next = std::make_shared<RepositoryState>(*m_state);
    next->lookups[question.key()] = known;
    m_asking.remove(question.key());
    m_state = std::move(next);
    emit changed();
    end();
}

} // namespace waybill
