#include "app/cli/contractjson.h"
#include "app/cli/invocation.h"
#include "app/github/prefill.h"
#include "app/github/repositoryfiles.h"
#include "app/services/services.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

/// A contract of the repository's own: its file, or why that could not be read.
using OwnFile = std::pair<QString, Known<LookupAnswer>>;

struct Listing
{
    QJsonArray list;
    QString text;

    void add(const ContractHead &head, const QHash<QString, QString> *files, QJsonObject more = {})
    {
        const QJsonObject object = contractJson(head, comparedFiles(head, files));
        for (auto each = object.begin(); each != object.end(); ++each)
            more.insert(each.key(), each.value());
        text += QStringLiteral("%1  %2 %3 (%4), %5").arg(head.id, head.name, head.commit, head.date.toString(Qt::ISODate), head.guide);
        if (files) {
            more.insert(QStringLiteral("in_force"), isInForce(head, *files));
            more.insert(QStringLiteral("why"), stateText(head, *files));
            text += QStringLiteral(": ") + stateText(head, *files);
        }
        text += u'\n';
        list.append(more);
    }

    void addOwn(const OwnFile &file, const QHash<QString, QString> &files)
    {
        const auto &[path, known] = file;
        QJsonObject object{{QStringLiteral("path"), path}, {QStringLiteral("own"), true}};
        text += Invocation::tr("%1  kept by the repository itself").arg(path) + u'\n';
        const Result<ContractHead> head = known.read
            ? checkOwnContract({path, known.value.bytes})
            : Result<ContractHead>(Error{known.error.code, known.error.message, path, known.error.line, known.error.column});
        if (head) {
            text += QStringLiteral("  ");
            return add(head.value(), &files, object);
        }
        const QString broken = Invocation::tr("cannot be used: %1").arg(head.error().text());
        object.insert(QStringLiteral("broken"), brokenJson(head.error()));
        text += QStringLiteral("  ") + broken + u'\n';
        list.append(object);
    }
};

/// The contracts that are known, and with `files` (of a repository) which of them is in force there and why.
int tell(const Invocation &call, const QHash<QString, QString> *files, const QList<OwnFile> &own)
{
    const Result<QList<ContractHead>> heads = contractHeads();
    if (!heads)
        return call.fail(heads.error());
    Listing listing;
    for (const ContractHead &head : heads.value())
        listing.add(head, files);
    for (const OwnFile &file : own)
        listing.addOwn(file, *files);
    return call.finish(call.has("json") ? QJsonDocument(listing.list).toJson() : listing.text.toUtf8());
}

/// Reads the repository's own contracts among its files; `done` comes once, later or now.
void readOwn(RepositoryReader &reader, const RepositoryFiles &files, const std::function<void(const QList<OwnFile> &)> &done)
{
    const QStringList paths = ownContractPaths(files);
    QList<Lookup> lookups;
    for (const QString &path : paths.first(std::min(paths.size(), mostOwnContracts)))
        lookups.append(fileLookup(path));
    if (lookups.isEmpty())
        return done({});
    QObject::connect(&reader, &RepositoryReader::finished, &reader, [&reader, lookups, done] {
        QList<OwnFile> own;
        for (const Lookup &lookup : lookups)
            own.append({lookup.text, reader.state()->lookups.at(lookup.key())});
        done(own);
    });
    reader.lookUp(lookups);
}

} // namespace

void contractsCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    if (!call->has("repo"))
        return done(tell(*call, nullptr, {}));
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
    const auto end = [run, done](int code) {
        run->deleteLater();
        done(code);
    };
    const auto signedIn = [=, &services, name = address.value().name, host = host.value()](const Result<Account> &account) {
        if (!account)
            return end(call->fail(account.error()));
        RestClient &client = services.client(host);
        auto *reader =
            new RepositoryReader(client, name, QString::number(account.value().userId), services.cache(), services.places().clock, run);
        const auto finished = [=](const Known<RepositoryFiles> &known) {
            if (!known.read)
                return end(call->fail(known.error));
            readOwn(*reader, known.value, [=](const QList<OwnFile> &own) { end(tell(*call, &known.value, own)); });
        };
        readFilesNow(client, name, contractPaths() << ownContractsFolder + u'/', services.places().clock, finished)
            .release()
            ->setParent(run);
    };
    findAccount(services, host.value(), run, signedIn);
}

} // namespace waybill
