#pragma once

#include "app/base/bodychange.h"
#include "app/body/bodywriter.h"
#include "app/validation/dryrun.h"
#include "app/validation/rulerunner.h"

#include <functional>
#include <optional>

namespace waybill {

/// What is known of the repository, for these answers. Equal answers give equal facts until another function is given.
using FactFunction = std::function<Facts(const FormSnapshot &)>;

/// What one step of a session changed.
struct SessionChange
{
    std::optional<BodyChange> body{}; ///< The body is another.
    QList<int> fields{};              ///< Those with other problems, each once; -1: the request as a whole.
    bool facts = false;               ///< Some fact is another.
    bool dryRun = false;              ///< The dry run came to something else, or another contract or none is in force.
    bool answers = false;             ///< Some answer is another.
    QList<int> suggestions{};         ///< Fields with something else to choose from.
    /// Ascending, each once: those with another answer, and those whose rules were looked at again. Of no other field is anything another;
    /// by itself this is no change.
    QList<int> looked{};

    bool isEmpty() const { return !body && fields.isEmpty() && !facts && !dryRun && !answers && suggestions.isEmpty(); }
    void join(const SessionChange &later);
};

/// Everything that follows from the answers of one request: facts, the body, what the rules come to. Knows nothing of time and signals;
/// told what changed, it makes again only what hangs on that.
class Evaluation
{
public:
    Evaluation(FormDefinitionPtr definition, const BodyLayoutPtr &layout, QList<Rule> rules);

    void setFacts(FactFunction facts) { m_factsOf = std::move(facts); }
    /// The contract's rules join those of the guide, and the lines that it adds the body. Both are made anew with the next step.
    void setContract(const std::optional<Contract> &contract);
    const std::optional<Contract> &contract() const { return m_contract; }

    /// Answers changed, or the facts' function, or (`clock`) time has gone by.
    SessionChange step(const QList<int> &fields, bool clock, const FormSnapshot &snapshot, const QDateTime &now);

    const WrittenBody &body() const { return m_body.body(); }
    const BodyWriter &writer() const { return m_writer; }
    const Facts &facts() const { return m_facts; }
    const RuleRunner &rules() const { return *m_runner; }
    const QList<Problem> &limits() const { return m_limits; }
    const std::optional<DryRun> &dryRun() const { return m_dryRun; }

private:
    QStringList updateFacts(const FormSnapshot &snapshot);

    FormDefinitionPtr m_definition;
    BodyLayoutPtr m_layout; ///< The template's own, without what a contract adds.
    QList<Rule> m_guideRules;
    std::optional<Contract> m_contract;
    FactFunction m_factsOf;
    BodyWriter m_writer;
    std::unique_ptr<RuleRunner> m_runner; ///< Null: the rules are others, and none was looked at yet.
    LiveBody m_body;
    std::optional<QByteArray> m_replaced; ///< The body before the contract was another, until the next step.
    Facts m_read;                         ///< Off the issue, by the contract; those of m_facts hold them, too.
    Facts m_facts;
    QList<Problem> m_limits;
    std::optional<DryRun> m_dryRun;
};

} // namespace waybill
