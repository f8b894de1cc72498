#include "ui/repository/repositoryoffer.h"

#include "app/services/services.h"
#include "ui/repository/repositorypicker.h"

namespace waybill {

RepositoryAddress addressOfKept(const QString &kept)
{
    return {kept.section(u'/', 0, -3), {kept.section(u'/', -2, -2), kept.section(u'/', -1)}};
}

QList<RepositoryAddress> addressesOfKept(const QStringList &kept)
{
    QList<RepositoryAddress> addresses;
    for (const QString &one : kept)
        addresses.append(addressOfKept(one));
    return addresses;
}

void offerAccountRepositories(RepositoryPicker *picker, const Host &host, Services &services, const Clock &clock)
{
    picker->setUnknownAccount({});
    services.accounts().identify(host, picker, [picker, host, &services, clock](const Result<Account> &account) {
        if (!account)
            return picker->setUnknownAccount(account.error().message);
        auto *directory =
            new AccountRepositories(services.client(host), QString::number(account.value().userId), services.cache(), clock, picker);
        picker->setDirectory(directory, account.value().login);
        directory->refresh();
    });
}

} // namespace waybill
