#include "app/library/contractlibrary.h"

#include "app/library/templatelibrary.h"

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
        if (head.value().guide != definition.id && head.value().guide != definition.family)
            continue;
        Result<Contract> contract = readContract(tree.value(), path, definition);
        if (!contract)
            return contract.error();
        contracts.append(std::move(contract).value());
    }
    return contracts;
}

Result<std::optional<Contract>> chosenContract(const FormDefinition &definition, const QString &choice, const QString &repository)
{
    if (choice == noContract)
        return std::optional<Contract>();
    const Result<QList<Contract>> all = contractsFor(definition);
    if (!all)
        return all.error();
    QStringList known;
    for (const Contract &contract : all.value()) {
        if (choice.isEmpty() ? contract.repositories.contains(repository.toLower()) : contract.id == choice)
            return std::optional(contract);
        known.append(contract.id);
    }
    if (choice.isEmpty())
        return std::optional<Contract>();
    return Error{QStringLiteral("contract.unknown"),
                 known.isEmpty()
                     ? Text::tr("No contract is known for this form.")
                     : Text::tr("There is no contract of this name for this form. Known are: %1.").arg(known.join(QStringLiteral(", "))),
                 choice};
}

} // namespace waybill
