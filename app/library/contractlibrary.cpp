#include "app/library/contractlibrary.h"

#include "app/base/printable.h"
#include "app/base/yaml.h"
#include "app/library/templatelibrary.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace waybill {

namespace {

struct ContractLibraryText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ContractLibrary)
};

QStringList builtInFiles()
{
    const QDir folder(QStringLiteral(":/contracts"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.quick")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

/// What `read` makes of each that came with Waybill; it gets the tree and the path, and gives a Result of an optional.
template <typename T, typename Read>
Result<QList<T>> builtIn(Read read)
{
    QList<T> found;
    for (const QString &path : builtInFiles()) {
        const Result<YamlNode> tree = readBuiltInDocument(path);
        if (!tree)
            return tree.error();
        const Result<std::optional<T>> one = read(tree.value(), path);
        if (!one)
            return one.error();
        if (one.value())
            found.append(*one.value());
    }
    return found;
}

/// No value: it is for another guide.
Result<std::optional<Contract>> contractIn(const YamlNode &tree, const QString &path, const FormDefinition &definition)
{
    const Result<ContractHead> head = readContractHead(tree, path);
    if (!head)
        return head.error();
    if (head.value().guide != definition.id && head.value().guide != definition.family)
        return std::optional<Contract>();
    const Result<Contract> contract = readContract(tree, path, definition);
    return contract ? Result<std::optional<Contract>>(contract.value()) : contract.error();
}

/// How near a contract is to what a repository has.
struct Nearness
{
    bool all = false; ///< Every file that decides is the same.
    int same = 0;
    int there = 0; ///< Files that are there, be they others.
    bool named = false;

    auto operator<=>(const Nearness &) const = default;
};

Nearness nearnessOf(const ContractHead &contract, const ContractQuestion &question)
{
    Nearness nearness;
    int deciding = 0;
    for (const ComparedFile &each : comparedFiles(contract, question.blobs)) {
        if (each.file.isTemplate)
            continue;
        ++deciding;
        nearness.same += each.isSame() ? 1 : 0;
        nearness.there += each.found.isEmpty() ? 0 : 1;
    }
    nearness.all = deciding > 0 && nearness.same == deciding;
    nearness.named = contract.repositories.contains(question.repository.toLower());
    return nearness;
}

/// The nearest of them; of equals the newest. Null when none has anything to do with the repository.
const Contract *nearest(const QList<Contract> &all, const ContractQuestion &question)
{
    const Contract *found = nullptr;
    Nearness best;
    for (const Contract &contract : all) {
        const Nearness nearness = nearnessOf(contract, question);
        if (nearness.there == 0 && !nearness.named)
            continue;
        if (!found || nearness > best || (nearness == best && contract.date > found->date)) {
            found = &contract;
            best = nearness;
        }
    }
    return found;
}

Error unknownError(const QList<Contract> &all, const QString &id)
{
    QStringList known;
    for (const Contract &contract : all)
        known.append(contract.id);
    return {QStringLiteral("contract.unknown"),
            known.isEmpty()
                ? ContractLibraryText::tr("No contract is known for this form.")
                : ContractLibraryText::tr("There is no contract of this name for this form. Known are: %1.").arg(enumeration(known)),
            id};
}

const Contract *named(const QList<Contract> &all, const QString &id)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Contract &contract) { return contract.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

Result<QList<Contract>> contractsFor(const FormDefinition &definition)
{
    return builtIn<Contract>([&definition](const YamlNode &tree, const QString &path) { return contractIn(tree, path, definition); });
}

QList<ComparedFile> comparedFiles(const ContractHead &contract, const QHash<QString, QString> *blobs)
{
    QList<ComparedFile> files;
    for (const ContractFile &file : contract.files)
        files.append({file, blobs ? blobs->value(file.path) : QString()});
    return files;
}

bool isInForce(const ContractHead &contract, const QHash<QString, QString> &blobs)
{
    ContractQuestion question;
    question.blobs = &blobs;
    return nearnessOf(contract, question).all;
}

Result<QList<ContractHead>> contractHeads()
{
    return builtIn<ContractHead>([](const YamlNode &tree, const QString &path) -> Result<std::optional<ContractHead>> {
        const Result<ContractHead> head = readContractHead(tree, path);
        return head ? Result<std::optional<ContractHead>>(head.value()) : head.error();
    });
}

QStringList contractPaths()
{
    QStringList paths;
    if (const Result<QList<ContractHead>> heads = contractHeads()) {
        for (const ContractHead &head : heads.value()) {
            for (const ContractFile &file : head.files)
                paths += file.isTemplate ? QString() : file.path;
        }
    }
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

Result<std::optional<Contract>> readOwnContract(const OwnContract &own, const FormDefinition &definition)
{
    const Result<YamlNode> tree = parseYaml(own.yaml, own.path);
    return tree ? contractIn(tree.value(), own.path, definition) : tree.error();
}

Result<ContractHead> checkOwnContract(const OwnContract &own)
{
    const Result<YamlNode> tree = parseYaml(own.yaml, own.path);
    if (!tree)
        return tree.error();
    Result<ContractHead> head = readContractHead(tree.value(), own.path);
    const Result<QList<BuiltInTemplate>> forms = builtInTemplates();
    if (!head || !forms)
        return head ? forms.error() : head;
    // A name from outside is no path.
    const QString guide = head.value().guide;
    const auto isIts = [&guide](const BuiltInTemplate &form) { return form.id == guide; };
    if (std::none_of(forms.value().cbegin(), forms.value().cend(), isIts))
        return head;
    const Result<LoadedForm> form = loadForm(guide);
    if (!form)
        return form.error();
    const Result<Contract> whole = readContract(tree.value(), own.path, *form.value().definition);
    return whole ? head : whole.error();
}

QStringList ownContractPaths(const QHash<QString, QString> &blobs)
{
    QStringList paths;
    for (auto file = blobs.cbegin(); file != blobs.cend(); ++file) {
        if (file.key().startsWith(ownContractsFolder + u'/') && file.key().endsWith(QLatin1String(".yml")))
            paths += file.key();
    }
    paths.sort();
    return paths;
}

const char *stateName(ContractChoice::State state)
{
    switch (state) {
    case ContractChoice::State::None:
        return "none";
    case ContractChoice::State::InForce:
        return "in force";
    case ContractChoice::State::Another:
        return "another version";
    case ContractChoice::State::NotKnown:
        return "not known";
    case ContractChoice::State::ByHand:
        return "by hand";
    }
    Q_UNREACHABLE();
}

QHash<QString, QString> ContractChoice::seen() const
{
    QHash<QString, QString> seen;
    for (const ComparedFile &each : files) {
        if (!each.file.isTemplate)
            seen.insert(each.file.path, each.found);
    }
    return state == State::NotKnown || state == State::None ? QHash<QString, QString>() : seen;
}

Result<ContractChoice> chooseContract(const FormDefinition &definition, const ContractQuestion &question)
{
    ContractChoice choice;
    if (question.choice == noContract)
        return choice;
    const Result<QList<Contract>> builtIn = contractsFor(definition);
    if (!builtIn)
        return builtIn.error();
    // A repository knows its own workflow best.
    QList<Contract> own;
    for (const OwnContract &file : question.own) {
        const Result<std::optional<Contract>> read = readOwnContract(file, definition);
        if (!read)
            choice.broken.append(read.error());
        else if (read.value())
            own.append(*read.value());
    }
    const QList<Contract> all = own + builtIn.value();
    using State = ContractChoice::State;
    const Contract *fits = nearest(all, question);
    const bool inForce = fits && question.blobs && nearnessOf(*fits, question).all;
    const Contract *chosen = question.choice.isEmpty() ? fits : named(all, question.choice);
    if (!question.choice.isEmpty() && !chosen)
        return unknownError(all, question.choice);
    if (!chosen)
        return choice;
    choice.state = !question.choice.isEmpty() ? State::ByHand
        : inForce                             ? State::InForce
        : question.blobs                      ? State::Another
                                              : State::NotKnown;
    choice.contract = choice.state == State::Another || choice.state == State::NotKnown ? adviceOf(*chosen) : *chosen;
    choice.files = comparedFiles(*chosen, question.blobs);
    choice.own = named(own, chosen->id) != nullptr;
    choice.why = choice.state == State::NotKnown ? question.whyNot : QString();
    if (choice.state == State::ByHand && inForce && fits->id != chosen->id)
        choice.repositorys = *fits;
    return choice;
}

Result<std::optional<Contract>> contractNamed(const FormDefinition &definition, const QString &id)
{
    if (id.isEmpty() || id == noContract)
        return std::optional<Contract>();
    const Result<QList<Contract>> all = contractsFor(definition);
    if (!all)
        return all.error();
    const Contract *found = named(all.value(), id);
    if (!found)
        return unknownError(all.value(), id);
    return std::optional(*found);
}

} // namespace waybill
