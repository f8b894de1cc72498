#include "app/github/newcomments.h"

#include "app/github/failures.h"
#include "app/github/json.h"

namespace waybill {

QPointer<RestCall> newComments(RestClient &client, const RepositoryName &repository, qint64 number, const QDateTime &since,
                               QObject *context, const ApiFinished<QList<IssueComment>> &done)
{
    RestRequest request{.path = repositoryPath(repository) + QStringLiteral("/issues/%1/comments").arg(number)};
    if (since.isValid())
        request.query.addQueryItem(QStringLiteral("since"), since.toUTC().toString(Qt::ISODate));
    request.query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("100"));
    const QString host = client.host().name;
    return client.send(request, context, [host, done](const RestResult &rest) {
        ApiResult<QList<IssueComment>> result{std::nullopt, rest};
        if (rest.ok()) {
            result.value = listFromJson<IssueComment>(rest.answer.json, commentFromJson);
            if (!result.value)
                result.rest.error = unreadableFailure(host, rest.answer);
        }
        done(result);
    });
}

} // namespace waybill
