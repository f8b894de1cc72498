#include "app/library/contractlibrary.h"

#include "app/library/builtinfiles.h"

#include <QCoreApplication>
#include <QDir>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ContractLibrary)
};

} // namespace

Result<QList<Contract>> contractsFor(const FormDefinition &definition)
{
    QList<Contract> contracts;
    const QDir folder(QStringLiteral(":/contracts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.quick")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const Result<YamlNode> tree = readBuiltInDocument(path);
        if (!tree)
            return tree.error();
        const Result<ContractHead> head = readContractHead(tree.value(), path);
        if (!head)
            return head.error();
        if (head.value().guide != definition.id)
            continue;
        Result<Contract> contract = readContract(tree.value(), path, definition);
        if (!contract)
            return contract.error();
        contracts.append(std::move(contract).value());
    }
    return contracts;
}

Result<std::optional<Contract>> contractFor(const FormDefinition &definition, const QString &repository)
{
    const Result<QList<Contract>> all = contractsFor(definition);
    if (!all)
        return all.error();
    for (const Contract &contract : all.value()) {
        if (contract.repositories.contains(repository.toLower()))
            return std::optional(contract);
    }
    return std::optional<Contract>();
}

Result<Contract> contractNamed(const FormDefinition &definition, const QString &id)
{
    const Result<QList<Contract>> all = contractsFor(definition);
    if (!all)
        return all.error();
    QStringList known;
    for (const Contract &contract : all.value()) {
        if (contract.id == id)
            return contract;
        known.append(contract.id);
    }
    return Error{QStringLiteral("contract.unknown"),
                 known.isEmpty()
                     ? Text::tr("No contract is known for this form.")
                     : Text::tr("There is no contract of this name for this form. Known are: %1.").arg(known.join(QStringLiteral(", "))),
                 id};
}

} // namespace waybill
