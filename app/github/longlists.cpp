#include "app/github/longlists.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace waybill {

namespace {

constexpr int perPage = 100; // The most that GitHub gives at once.

/// The connection and what is asked of its nodes, in the order in which REST gives them (GitHub, GraphQL reference, "Objects").
struct Connection
{
    const char *field;
    const char *order;
    const char *nodes;
};

Connection connectionOf(RepositoryList which)
{
    switch (which) {
    case RepositoryList::Milestones:
        return {"milestones", "orderBy:{field:DUE_DATE,direction:ASC}",
                "number title state dueOn a:issues(states:OPEN){totalCount} b:pullRequests(states:OPEN){totalCount}"
                " c:issues(states:CLOSED){totalCount} d:pullRequests(states:[CLOSED,MERGED]){totalCount}"};
    case RepositoryList::Labels:
        return {"labels", "orderBy:{field:NAME,direction:ASC}", "name color"};
    case RepositoryList::Releases:
        return {"releases", "orderBy:{field:CREATED_AT,direction:DESC}", "tagName name isDraft isPrerelease createdAt publishedAt url"};
    case RepositoryList::Tags:
        return {"refs", R"(refPrefix:"refs/tags/",orderBy:{field:ALPHABETICAL,direction:DESC})", "name"};
    case RepositoryList::OpenIssues:
        break;
    }
    return {"issues", "states:OPEN,orderBy:{field:CREATED_AT,direction:DESC}",
            "fullDatabaseId number title body state author{login} labels(first:100){nodes{name}} assignees(first:20){nodes{login}}"
            " milestone{number title} createdAt updatedAt closedAt locked comments{totalCount} authorAssociation url"};
}

int countIn(const QJsonObject &node, const char *key)
{
    return node.value(QLatin1String(key))[QStringLiteral("totalCount")].toInt();
}

/// A node in the shape that REST gives it.
QJsonObject restShape(RepositoryList which, const QJsonObject &node)
{
    const auto of = [&node](const char *key) { return node.value(QLatin1String(key)); };
    const QString state = of("state").toString().toLower();
    switch (which) {
    case RepositoryList::Milestones:
        return {{QStringLiteral("number"), of("number")},
                {QStringLiteral("title"), of("title")},
                {QStringLiteral("state"), state},
                {QStringLiteral("due_on"), of("dueOn")},
                {QStringLiteral("open_issues"), countIn(node, "a") + countIn(node, "b")},
                {QStringLiteral("closed_issues"), countIn(node, "c") + countIn(node, "d")}};
    case RepositoryList::Labels:
    case RepositoryList::Tags:
        return node;
    case RepositoryList::Releases:
        return {{QStringLiteral("tag_name"), of("tagName")},     {QStringLiteral("name"), of("name")},
                {QStringLiteral("draft"), of("isDraft")},        {QStringLiteral("prerelease"), of("isPrerelease")},
                {QStringLiteral("created_at"), of("createdAt")}, {QStringLiteral("published_at"), of("publishedAt")},
                {QStringLiteral("html_url"), of("url")}};
    case RepositoryList::OpenIssues:
        break;
    }
    // 64 bits do not fit into GraphQL's numbers, so it comes as text.
    return {{QStringLiteral("id"), of("fullDatabaseId").toVariant().toLongLong()},
            {QStringLiteral("number"), of("number")},
            {QStringLiteral("title"), of("title")},
            {QStringLiteral("body"), of("body")},
            {QStringLiteral("state"), state},
            {QStringLiteral("user"), of("author")},
            {QStringLiteral("labels"), of("labels")[QStringLiteral("nodes")]},
            {QStringLiteral("assignees"), of("assignees")[QStringLiteral("nodes")]},
            {QStringLiteral("milestone"), of("milestone")},
            {QStringLiteral("created_at"), of("createdAt")},
            {QStringLiteral("updated_at"), of("updatedAt")},
            {QStringLiteral("closed_at"), of("closedAt")},
            {QStringLiteral("locked"), of("locked")},
            {QStringLiteral("comments"), of("comments")[QStringLiteral("totalCount")]},
            {QStringLiteral("author_association"), of("authorAssociation")},
            {QStringLiteral("html_url"), of("url")}};
}

/// What tells two nodes of a list apart.
QString keyOf(const QJsonValue &node)
{
    for (const char *key : {"number", "tagName", "name"}) {
        if (const QJsonValue value = node[QLatin1String(key)]; !value.isUndefined())
            return value.toVariant().toString();
    }
    return {};
}

} // namespace

LongLists::LongLists(CachedFetch &fetch, RepositoryName repository, const QList<RepositoryList> &lists, int most, Done done,
                     QObject *parent)
    : QObject(parent), m_fetch(fetch), m_repository(std::move(repository)), m_most(most), m_done(std::move(done))
{
    for (const RepositoryList which : lists)
        m_lists.append(List{which});
    ask();
}

void LongLists::ask()
{
    QString declared = QStringLiteral("$owner:String!,$name:String!");
    QString asked;
    QJsonObject variables{{QStringLiteral("owner"), m_repository.owner}, {QStringLiteral("name"), m_repository.name}};
    for (int i = 0; i < m_lists.size(); ++i) {
        const List &list = m_lists.at(i);
        if (list.whole)
            continue;
        const Connection connection = connectionOf(list.which);
        for (const auto &[alias, size, from, cursor] :
             {std::tuple("f", "first", "after", list.after), std::tuple("l", "last", "before", list.before)}) {
            const QString name = QLatin1String(alias) + QString::number(i);
            declared += QStringLiteral(",$%1:String").arg(name);
            asked += QStringLiteral(" %1:%2(%3:%4,%5:$%1,%6){totalCount pageInfo{startCursor endCursor} nodes{%7}}")
                         .arg(name, QLatin1String(connection.field), QLatin1String(size), QString::number(perPage), QLatin1String(from),
                              QLatin1String(connection.order), QLatin1String(connection.nodes));
            variables.insert(name, cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor));
        }
    }
    if (asked.isEmpty())
        return end();
    const QString query = QStringLiteral("query(%1){repository(owner:$owner,name:$name){%2}}").arg(declared, asked);
    m_fetch.query(QJsonDocument(QJsonObject{{QStringLiteral("query"), query}, {QStringLiteral("variables"), variables}}).toJson(), this,
                  [this](const RestResult &result) { answered(result); });
}

void LongLists::answered(const RestResult &result)
{
    const QJsonValue repository = result.answer.json[QStringLiteral("data")][QStringLiteral("repository")];
    // Also where a part of the answer came: what is missing would pass for what is not there.
    if (!result.ok() || !result.answer.json[QStringLiteral("errors")].isUndefined() || !repository.isObject()) {
        m_lists.removeIf([](const List &list) { return !list.whole; });
        return end();
    }
    for (int i = int(m_lists.size()) - 1; i >= 0; --i) {
        List &list = m_lists[i];
        const QString number = QString::number(i);
        if (!list.whole && !take(list, repository[QStringLiteral("f") + number], repository[QStringLiteral("l") + number]))
            m_lists.removeAt(i);
    }
    ask();
}

/// False: it cannot be read this way.
bool LongLists::take(List &list, const QJsonValue &front, const QJsonValue &back) const
{
    const QJsonArray first = front[QStringLiteral("nodes")].toArray();
    QJsonArray last = back[QStringLiteral("nodes")].toArray();
    const int total = front[QStringLiteral("totalCount")].toInt(-1);
    if (total < 0 || total > m_most || first.isEmpty() || last.isEmpty())
        return false;
    std::copy(first.begin(), first.end(), std::back_inserter(list.front));
    std::copy(list.back.begin(), list.back.end(), std::back_inserter(last));
    list.back = last;
    list.after = front[QStringLiteral("pageInfo")][QStringLiteral("endCursor")].toString();
    list.before = back[QStringLiteral("pageInfo")][QStringLiteral("startCursor")].toString();
    if (list.front.size() + list.back.size() < total)
        return !list.after.isEmpty() && !list.before.isEmpty();
    QSet<QString> seen;
    QJsonArray whole;
    for (const QJsonArray &part : {list.front, list.back}) {
        for (const QJsonValue &node : part) {
            if (const QString key = keyOf(node); !seen.contains(key)) {
                seen.insert(key);
                whole.append(restShape(list.which, node.toObject()));
            }
        }
    }
    list.front = whole;
    list.whole = true;
    // Something came or went between two requests: nobody knows what is between both ends.
    return whole.size() == total;
}

void LongLists::end()
{
    deleteLater();
    std::map<RepositoryList, QJsonArray> read;
    for (const List &list : std::as_const(m_lists))
        read.insert({list.which, list.front});
    // Last: it may delete the parent, and this with it.
    const Done done = std::move(m_done);
    done(read);
}

} // namespace waybill
