#include "app/render/mentions.h"

#include <QRegularExpression>
#include <QSet>

namespace waybill {

namespace {

/// Links that the references made; one that somebody wrote, with such words in it, notifies nobody.
QStringList mentionsIn(const PreviewRow &row, const QString &server)
{
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\"[^>]*>@([A-Za-z0-9-]+)(?:/([A-Za-z0-9_-]+))?</a>"));
    QStringList people;
    if (server.isEmpty() || !row.text.contains(u'@'))
        return people;
    for (auto it = link.globalMatch(row.html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString team = match.captured(3);
        const QString address =
            team.isEmpty() ? server + u'/' + match.captured(2) : QStringLiteral("%1/orgs/%2/teams/%3").arg(server, match.captured(2), team);
        if (match.captured(1) == address)
            people.append(u'@' + match.captured(2) + (team.isEmpty() ? QString() : u'/' + team));
    }
    return people;
}

} // namespace

bool MentionList::update(const PreviewChange &change, const std::string &server)
{
    const QString web = QString::fromStdString(server);
    QList<QStringList> rows;
    for (const PreviewRow &row : change.rows)
        rows.append(mentionsIn(row, web));
    const QList<QStringList> before = m_rows.mid(change.first, change.oldEnd - change.first);
    if (rows == before)
        return false;
    const QList<QStringList> behind = m_rows.mid(change.oldEnd);
    m_rows.resize(change.first);
    m_rows += rows + behind;
    return true;
}

QStringList MentionList::people() const
{
    QStringList people;
    QSet<QString> seen;
    for (const QStringList &row : m_rows) {
        for (const QString &one : row) {
            if (!seen.contains(one.toLower()))
                people.append(one);
            seen.insert(one.toLower());
        }
    }
    return people;
}

} // namespace waybill
