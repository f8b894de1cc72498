#include "app/github/linkheader.h"

#include <QByteArrayList>

namespace waybill {

namespace {

/// Whether the parameters of one link, `; rel="next"; title=x,`, name the relation.
bool hasRelation(QByteArray parameters, const QByteArray &relation)
{
    parameters = parameters.trimmed();
    if (parameters.endsWith(','))
        parameters.chop(1);
    for (const QByteArray &parameter : parameters.split(';')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || parameter.left(equals).trimmed().toLower() != "rel")
            continue;
        if (parameter.mid(equals + 1).replace('"', ' ').simplified().split(' ').contains(relation))
            return true;
    }
    return false;
}

} // namespace

QUrl linkedPage(const QByteArray &header, const QByteArray &relation)
{
    qsizetype at = header.indexOf('<');
    while (at >= 0) {
        const qsizetype end = header.indexOf('>', at);
        if (end < 0)
            break;
        const qsizetype next = header.indexOf('<', end);
        if (hasRelation(header.mid(end + 1, next < 0 ? -1 : next - end - 1), relation))
            return QUrl::fromEncoded(header.mid(at + 1, end - at - 1), QUrl::StrictMode);
        at = next;
    }
    return {};
}

} // namespace waybill
