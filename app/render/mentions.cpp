#include "app/render/mentions.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

/// Links that the references made; one that somebody wrote, with such words in it, notifies nobody.
QStringList mentionsIn(const PreviewRow &row, const QString &server)
{
    static const QRegularExpression link(QStringLiteral("<a href=\"([^\"]*)\"[^>]*>@([A-Za-z0-9-]+)(?:/([A-Za-z0-9_-]+))?</a>"));
    QStringList people;
    if (server.isEmpty() || !row.text.contains(u'@'))
        return people;
    for (auto it = link.globalMatch(QString::fromUtf8(row.html)); it.hasNext();) {
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
    QList<Mentioning> now;
    for (qsizetype i = 0; i < change.rows.size(); ++i) {
        if (const QStringList people = mentionsIn(change.rows.at(i), web); !people.isEmpty())
            now.append({change.first + int(i), people});
    }
    const auto at = [this](int row) {
        return std::lower_bound(m_rows.begin(), m_rows.end(), row, [](const Mentioning &one, int before) { return one.row < before; });
    };
    const auto first = at(change.first);
    const auto end = at(change.oldEnd);
    const bool differs = !std::equal(first, end, now.cbegin(), now.cend(),
                                     [](const Mentioning &one, const Mentioning &other) { return one.people == other.people; });
    const int further = int(change.rows.size()) - (change.oldEnd - change.first);
    std::for_each(end, m_rows.end(), [further](Mentioning &one) { one.row += further; });
    const QList<Mentioning> behind(end, m_rows.end());
    m_rows.erase(first, m_rows.end());
    m_rows += now + behind;
    return differs;
}

QStringList MentionList::people() const
{
    QStringList people;
    QSet<QString> seen;
    for (const Mentioning &mentioning : m_rows) {
        for (const QString &one : mentioning.people) {
            if (!seen.contains(one.toLower()))
                people.append(one);
            seen.insert(one.toLower());
        }
    }
    return people;
}

} // namespace waybill
