#include "app/submit/submission.h"

#include <QCoreApplication>

namespace waybill {

// By which contract a request is checked: the part of Submission that follows the repository's files.

namespace {

/// More contracts than these of a repository's own are not read.
constexpr qsizetype mostOwnContracts = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Submission)
};

} // namespace

QList<Lookup> Submission::ownContractLookups() const
{
    QList<Lookup> lookups;
    const RepositoryStatePtr state = repository();
    if (!state || !state->files.read)
        return lookups;
    QStringList paths = state->files.value.keys();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const bool isContract = path.startsWith(ownContractsFolder + u'/') && path.endsWith(QLatin1String(".yml"));
        if (!isContract || lookups.size() >= mostOwnContracts)
            continue;
        Lookup lookup;
        lookup.kind = Lookup::Kind::File;
        lookup.text = path;
        lookups.append(lookup);
    }
    return lookups;
}

Submission::ContractInputs Submission::contractInputs() const
{
    ContractInputs inputs;
    inputs.choice = m_contractChoice;
    inputs.repository = m_target.isEmpty() ? QString() : m_target.repository.text();
    const RepositoryStatePtr state = repository();
    inputs.filesRead = state && state->files.read;
    if (inputs.filesRead)
        inputs.files = state->files.value;
    inputs.whyNot = state && !state->files.error.code.isEmpty() ? state->files.error.message : Text::tr("not looked up");
    for (const Lookup &lookup : ownContractLookups()) {
        const auto answer = state->lookups.find(lookup.key());
        if (answer != state->lookups.end() && answer->second.read && answer->second.value.exists)
            inputs.own.append({lookup.text, answer->second.value.bytes});
    }
    return inputs;
}

void Submission::chooseContract()
{
    const ContractInputs inputs = contractInputs();
    if (m_contractInputs && *m_contractInputs == inputs)
        return;
    m_contractInputs = inputs;
    ContractQuestion question{inputs.choice, inputs.repository, inputs.filesRead ? &inputs.files : nullptr, inputs.whyNot, {}};
    for (const auto &[path, bytes] : inputs.own) {
        // One that is broken is as good as none.
        if (const auto contract = readOwnContract(bytes, path, m_session.definition()); contract && contract.value())
            question.own.append(*contract.value());
    }
    const Result<ContractChoice> chosen = waybill::chooseContract(m_session.definition(), question);
    m_contract = chosen ? chosen.value() : ContractChoice();
    m_session.setContract(m_contract.contract);
    emit contractChanged();
    emit reviewChanged();
}

ContractWords Submission::contractWords() const
{
    const RepositoryStatePtr state = repository();
    return wordsOf(m_contract, m_target.isEmpty() ? QString() : m_target.repository.text(), state ? state->files.readAt : QDateTime(),
                   m_services.places().clock());
}

bool Submission::contractCounts() const
{
    return m_contract.contract && (m_contract.state == ContractChoice::State::InForce || m_contract.state == ContractChoice::State::ByHand);
}

QStringList Submission::course() const
{
    return contractCounts() ? courseText(*m_contract.contract, m_services.places().clock()) : QStringList();
}

} // namespace waybill
