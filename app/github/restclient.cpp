#include "app/github/restclient.h"

#include "app/github/restexchange.h"

namespace waybill {

RestClient::RestClient(QNetworkAccessManager &network, Host host, Credentials &credentials, Clock clock, QObject *parent)
    : QObject(parent), m_network(network), m_host(std::move(host)), m_credentials(credentials), m_clock(std::move(clock))
{
}

QPointer<RestCall> RestClient::send(const RestRequest &request, QObject *context, Finished done)
{
    return new RestExchange({m_network, m_host, m_credentials, m_clock, m_timeout}, request, context, std::move(done), this);
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace waybill
