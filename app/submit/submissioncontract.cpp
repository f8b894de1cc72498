#include "app/submit/submission.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

// By which contract a request is checked: the part of Submission that follows the repository's files.

namespace {

struct SubmissionText
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
    const QStringList paths = ownContractPaths(state->files.value);
    for (const QString &path : paths.first(std::min(paths.size(), mostOwnContracts)))
        lookups.append(fileLookup(path));
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
    inputs.whyNot = state && !state->files.error.code.isEmpty() ? state->files.error.message : SubmissionText::tr("not looked up");
    for (const Lookup &lookup : ownContractLookups()) {
        const auto answer = state->lookups.find(lookup.key());
        if (answer == state->lookups.end())
            continue;
        if (answer->second.read && answer->second.value.exists)
            inputs.own.append({lookup.text, answer->second.value.bytes});
        else if (!answer->second.read)
            inputs.unread.append({lookup.text, answer->second.error.message});
    }
    if (inputs.filesRead && ownContractPaths(inputs.files).size() > mostOwnContracts)
        inputs.unread.append({ownContractsFolder, SubmissionText::tr("Only the first %1 contracts are read.").arg(mostOwnContracts)});
    return inputs;
}

void Submission::chooseContract()
{
    const ContractInputs inputs = contractInputs();
    if (m_contractInputs && *m_contractInputs == inputs)
        return;
    m_contractInputs = inputs;
    const ContractQuestion question{inputs.choice, inputs.repository, inputs.filesRead ? &inputs.files : nullptr, inputs.whyNot,
                                    inputs.own};
    const Result<ContractChoice> chosen = waybill::chooseContract(m_session.definition(), question);
    m_contract = chosen ? chosen.value() : ContractChoice();
    for (const auto &[path, why] : inputs.unread)
        m_contract.broken.append({QStringLiteral("contract.unread"), why, path});
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

QList<ExpectedStep> Submission::course() const
{
    return contractCounts() ? expectedSteps(*m_contract.contract, m_services.places().clock()) : QList<ExpectedStep>();
}

} // namespace waybill
