#pragma once

#include "app/guide/contract.h"

#include <QHash>

namespace waybill {

// The contracts that came with Waybill, read when they are first asked for, never at the start; and those of a repository's own.

/// Those for forms with this guide or one that extends it, by file name. One that does not fit the form is an Error: at the built-in
/// template a defect of the build, at a file's a template that has changed.
Result<QList<Contract>> contractsFor(const FormDefinition &definition);

/// Those that came with Waybill, for any form.
Result<QList<ContractHead>> contractHeads();

/// The files that built-in contracts were read from, each once: what has to be known of a repository to choose among them.
QStringList contractPaths();

/// Where a repository keeps contracts of its own: `*.yml` in this folder of its default branch.
inline constexpr QLatin1String ownContractsFolder(".github/waybill/contracts");

/// More of them than these are not read.
inline constexpr qsizetype mostOwnContracts = 16;

/// Paths of a repository's own contracts among its files.
QStringList ownContractPaths(const QHash<QString, QString> &blobs);

/// The file of a contract that a repository keeps itself.
struct OwnContract
{
    QString path;
    QByteArray yaml;
    bool operator==(const OwnContract &) const = default;
};
/// Bounded and checked like the built-in ones; one for another guide gives no value.
Result<std::optional<Contract>> readOwnContract(const OwnContract &own, const FormDefinition &definition);
/// The same for whichever form it is for: whole, where that is a built-in one.
Result<ContractHead> checkOwnContract(const OwnContract &own);

/// A file of a contract, and what the repository has in its place.
struct ComparedFile
{
    ContractFile file;
    QString found; ///< Its blob id; empty: no such file, or not known.
    bool isSame() const { return found == file.blob; }
    bool operator==(const ComparedFile &) const = default;
};

/// What a repository has in the place of a contract's files.
QList<ComparedFile> comparedFiles(const ContractHead &contract, const QHash<QString, QString> *blobs);
/// Whether the repository has the very files that decide.
bool isInForce(const ContractHead &contract, const QHash<QString, QString> &blobs);

/// The choice of no contract, whatever the repository.
inline constexpr QLatin1String noContract("none");

/// What is known of the repository that a request goes to.
struct ContractQuestion
{
    QString choice;                                 ///< A person's: an id, noContract, or empty for what the repository's files call for.
    QString repository;                             ///< "owner/name"; letter case does not count.
    const QHash<QString, QString> *blobs = nullptr; ///< Git blob ids by path; null: not known.
    QString whyNot;                                 ///< Why they are not known.
    QList<OwnContract> own;                         ///< The repository's.
};

/// Which contract a request is checked by, and why.
struct ContractChoice
{
    enum class State {
        None,     ///< No workflow is known that reads requests there.
        InForce,  ///< The repository has the very files that it was read from.
        Another,  ///< It has others: nothing is checked, and `contract` (the nearest) is advice.
        NotKnown, ///< Its files could not be read: the same.
        ByHand,   ///< A person chose it.
    };
    State state = State::None;
    std::optional<Contract> contract;
    QList<ComparedFile> files;               ///< Of `contract`.
    std::optional<ContractHead> repositorys; ///< ByHand: the one that would be in force.
    bool own = false;                        ///< The repository keeps it itself.
    QString why;                             ///< NotKnown: why.
    QList<Error> broken;                     ///< Contracts of the repository's own that cannot be used.

    /// Git blob ids of the files that decide, as they were seen; by path, an empty one where there is none. What is filed only while they
    /// are the same.
    QHash<QString, QString> seen() const;
};
const char *stateName(ContractChoice::State state);

/// Pure. Code of a choice that is not known: contract.unknown.
Result<ContractChoice> chooseContract(const FormDefinition &definition, const ContractQuestion &question);

/// A contract by its id, whatever the repository; no value for noContract and for an empty one.
Result<std::optional<Contract>> contractNamed(const FormDefinition &definition, const QString &id);

} // namespace waybill
