#pragma once

#include "app/base/clock.h"
#include "app/facts/facts.h"
#include "app/form/formmodel.h"
#include "app/library/templatelibrary.h"
#include "app/session/evaluation.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace waybill {

/// One open request.
///
///   FormModel::changed ─▶ (event loop idle, so that the key is painted first) ─┐
///   setFacts, setContract, setSuggestions, updateClock ────────────────────────┴▶ Evaluation::step ─▶ changed, once
///
/// Several changes make one step. Whoever asks is told what holds now, also while a step is still waiting: it is made then, and announced
/// when the event loop is idle.
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

    /// Every problem: the fields' in the order of the form; then the contract's about the request as a whole, and limits of GitHub. Each
    /// thing once: see RuleRunner.
    QList<Problem> problems() const { return settled().rules().problems() + settled().limits(); }
    /// Those that stand at the field, with GitHub's limits of a title.
    QList<Problem> problems(int field) const;
    /// Those of the form and of GitHub's limits alone, without what the contract says in their place and what is said of the repository.
    QList<Problem> formProblems() const { return settled().rules().guideProblems() + settled().limits(); }

    void setFacts(FactFunction facts);
    const Facts &facts() const { return settled().facts(); }
    /// What the workflow behind the repository accepts. No value: nobody knows.
    void setContract(const std::optional<Contract> &contract);
    const std::optional<Contract> &contract() const { return m_evaluation.contract(); }
    /// Of the contract in force; no value without one.
    const std::optional<DryRun> &dryRun() const { return settled().dryRun(); }

    /// What to choose from at a field (see Suggestions).
    void setSuggestions(int field, const OfferedVersions &suggestions);
    OfferedVersions suggestions(int field) const { return m_suggestions.value(field); }
    bool isRequired(int field) const { return settled().rules().isRequired(field, m_model.snapshot()); }

    /// The body as it is shown and sent.
    const WrittenBody &body() const { return settled().body(); }
    /// The body in another form, e.g. for export.
    WrittenBody body(const WriteOptions &options) const { return writer().write(m_model.snapshot(), options); }
    const BodyWriter &writer() const { return m_evaluation.writer(); }

    /// Fields in which something is asked of the person: that exist, and that are required, a title of the person's own or a list to tick,
    /// as far as the template brings no answer itself. What is optional counts in neither, answered or not, so `all` does not grow while
    /// one answers; and of a choice that is still open the fewest that any option asks for count already: it changes only where an option
    /// truly asks for more than another.
    struct Progress
    {
        int answered = 0; ///< Nothing is missing there and nothing to mend.
        int all = 0;
        bool operator==(const Progress &) const = default;
    };
    Progress progress() const;
    /// Whether the field is one of those counted by progress().
    bool isAsked(int field) const;
    /// Whether the person or what follows from other answers says more at the field than the template itself.
    bool isAnswered(int field) const;

    /// Looks again at what depends on the time of day. Called by a timer of the window.
    void updateClock();

signals:
    /// Something is another than before; `change` says what.
    void changed(const waybill::SessionChange &change);

private:
    const Evaluation &settled() const;
    bool asks(int field, const QList<Value> &values) const;
    int stillToCome(int choice) const;
    Progress progressAt(int field) const;
    void step(bool clock) const;
    void announce();

    LoadedForm m_form;
    Clock m_clock;
    FormModel m_model;
    // Steps that wait are made by whoever asks first, which changes nothing that could be seen.
    mutable Evaluation m_evaluation;
    mutable QList<int> m_waiting;   ///< Fields changed since the last step.
    mutable SessionChange m_change; ///< Of steps that nobody was told of yet.
    /// By field, what it adds to progress(), so that a key counts the fields that it touches.
    mutable std::vector<Progress> m_counted;
    mutable Progress m_progress;  ///< Their sum.
    mutable QList<int> m_toCount; ///< Fields that may add something else by now.
    QTimer m_timer;
    QList<int> m_deciding; ///< Choices on which the existence of other fields hangs.
    QHash<int, OfferedVersions> m_suggestions;
};

} // namespace waybill
