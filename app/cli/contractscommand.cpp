#include "app/cli/contractjson.h"
#include "app/cli/invocation.h"
#include "app/github/prefill.h"
#include "app/github/repositoryfiles.h"
#include "app/services/services.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waybill {

namespace {

QString stateText(const ContractHead &head, const QHash<QString, QString> &files)
{
    ContractChoice choice;
    choice.files = comparedFiles(head, &files);
    if (isInForce(head, files))
        return Invocation::tr("in force: its files are the repository's");
    return Invocation::tr("not in force.") + u' ' + differenceText(choice);
}

/// The contracts that are known, and with `files` (of a repository) which of them is in force there and why.
int tell(const Invocation &call, const QHash<QString, QString> *files)
{
    const Result<QList<ContractHead>> heads = contractHeads();
    if (!heads)
        return call.fail(heads.error());
    QJsonArray list;
    QString text;
    for (const ContractHead &head : heads.value()) {
        QJsonObject object = contractJson(head, comparedFiles(head, files));
        text += QStringLiteral("%1  %2 %3 (%4), %5").arg(head.id, head.name, head.commit, head.date.toString(Qt::ISODate), head.guide);
        if (files) {
            object.insert(QStringLiteral("in_force"), isInForce(head, *files));
            object.insert(QStringLiteral("why"), stateText(head, *files));
            text += QStringLiteral(": ") + stateText(head, *files);
        }
        text += u'\n';
        list.append(object);
    }
    QStringList own;
    for (auto file = files ? files->cbegin() : QHash<QString, QString>::const_iterator(); files && file != files->cend(); ++file) {
        if (file.key().startsWith(ownContractsFolder + u'/') && file.key().endsWith(QLatin1String(".yml")))
            own += file.key();
    }
    own.sort();
    for (const QString &path : std::as_const(own)) {
        list.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("own"), true}});
        text += Invocation::tr("%1  kept by the repository itself").arg(path) + u'\n';
    }
    return call.finish(call.has("json") ? QJsonDocument(list).toJson() : text.toUtf8());
}

} // namespace

void contractsCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (!call->has("repo"))
        return done(tell(*call, nullptr));
    const Result<RepositoryAddress> address = readRepositoryAddress(call->option("repo"));
    if (!address)
        return done(call->fail(address.error()));
    const Result<Host> named =
        address.value().host.isEmpty() ? hostOfEnvironment(services.places().environment) : services.host(address.value().host);
    const Result<Host> host = named ? services.host(named.value().name) : named;
    if (!host)
        return done(call->fail(host.error()));
    // Belongs to the services, and ends with the answer.
    auto *run = new QObject(&services);
    findAccount(services, host.value(), run,
                [=, &services, name = address.value().name, host = host.value()](const Result<Account> &account) {
                    if (!account) {
                        run->deleteLater();
                        return done(call->fail(account.error()));
                    }
                    const auto finished = [=](const Known<RepositoryFiles> &known) {
                        run->deleteLater();
                        done(known.read ? tell(*call, &known.value) : call->fail(known.error));
                    };
                    readFilesNow(services.client(host), name, contractPaths(), services.places().clock, finished).release()->setParent(run);
                });
}

} // namespace waybill
