#pragma once

#include "app/base/clock.h"
#include "app/body/bodywriter.h"
#include "app/form/formmodel.h"
#include "app/library/templatelibrary.h"
#include "app/validation/dryrun.h"
#include "app/validation/validation.h"

#include <QObject>
#include <QTimer>

namespace waybill {

/// One open request. Wires the steps, and after a change runs again only what it touches:
///
///   FormModel::changed ─▶ Validator::update ─▶ problemsChanged      (at once; after a change of a long answer with the body)
///                     └─▶ writeBody ─▶ bodyChanged                  (when the event loop is idle again, so that the key is painted first;
///                                                                   several changes make one)
///                             └─▶ DryRunner::update ─▶ dryRunChanged  (with the body)
///   setFacts ─▶ Validator::updateFacts, DryRunner::update
class FormSession : public QObject
{
    Q_OBJECT

public:
    FormSession(LoadedForm form, Clock clock, QObject *parent = nullptr);

    FormModel &model() { return m_model; }
    const FormModel &model() const { return m_model; }
    const LoadedForm &form() const { return m_form; }
    const FormDefinition &definition() const { return m_model.definition(); }
    QDateTime now() const { return m_clock(); }

    /// Every problem, in the order of the form; then the contract's about the request as a whole, and limits of GitHub. Each thing once:
    /// see merged. The contract's part is of the last body that was written.
    QList<Problem> problems() const;
    QList<Problem> problems(int field) const;
    /// Those of the form and of GitHub's limits alone, without what the contract's say in their place.
    QList<Problem> formProblems() const;

    /// What is known of the repository; see factsFor.
    void setFacts(const Facts &facts);
    const Facts &facts() const { return m_facts; }
    /// What the workflow behind the repository accepts. No value: nobody knows.
    void setContract(const std::optional<Contract> &contract);
    const std::optional<Contract> &contract() const { return m_contract; }
    /// Of the contract in force; no value without one. Follows changes of answers together with the body.
    std::optional<DryRun> dryRun() const;

    /// What to choose from at a field (see Suggestions), best first.
    void setSuggestions(int field, const QStringList &suggestions);
    QStringList suggestions(int field) const { return m_suggestions.value(field); }
    bool isRequired(int field) const { return m_validator.isRequired(field, m_model.snapshot()); }

    /// The body as it is now (writes it if a change is still waiting).
    const WrittenBody &body();
    /// The body in another form, e.g. for export.
    WrittenBody body(const WriteOptions &options) const { return m_writer.write(m_model.snapshot(), options); }

    /// Fields that exist, are no constants, and are required or given an answer: how many, and how many of those are answered.
    struct Progress
    {
        int answered = 0;
        int all = 0;
    };
    Progress progress() const;

    /// Looks again at what depends on the time of day. Called by a timer of the window.
    void updateClock();

signals:
    /// Some outcome is another than before.
    void problemsChanged();
    void bodyChanged();
    /// The dry run came to something else, or another contract or none is in force.
    void dryRunChanged();
    void suggestionsChanged(int field);

private:
    void onModelChanged(const QList<int> &fields);
    void catchUp() const;
    void writeNow();
    ValidationContext context() const { return {m_clock(), m_facts, m_body.markdown}; }
    bool rehearse();
    MergedProblems mergedProblems() const;

    LoadedForm m_form;
    Clock m_clock;
    FormModel m_model;
    mutable Validator m_validator;         ///< Whoever asks for problems is told those of now, also while checks are still waiting.
    mutable QList<int> m_unchecked;        ///< Changed fields whose checks wait for the event loop.
    mutable bool m_outcomesDiffer = false; ///< Checks that had waited found something else than before, and nobody was told yet.
    BodyWriter m_writer;
    QTimer m_writeTimer;
    WrittenBody m_body;
    QList<Problem> m_limitProblems;
    Facts m_facts;
    std::optional<Contract> m_contract;
    std::unique_ptr<DryRunner> m_dryRunner; ///< While there is a contract.
    QList<int> m_unrehearsed;               ///< Changed fields that the dry run has not looked at.
    QHash<int, QStringList> m_suggestions;
};

} // namespace waybill
