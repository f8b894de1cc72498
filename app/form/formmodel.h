#pragma once

#include "app/base/problem.h"
#include "app/form/snapshot.h"

#include <QObject>

#include <vector>

namespace waybill {

/// The only holder of answers, with undo and redo over all of them.
///
///   editor ──setValue──▶ model ──valueChanged──▶ editor (follows if it shows something else)
///
/// Undo is kept here and not in a QUndoStack, which in Qt 6 is a part of QtGui.
class FormModel : public QObject
{
    Q_OBJECT

public:
    /// What an edit becomes on the undo stack.
    enum class Edit {
        Step,   ///< A step of its own.
        Typing, ///< Joins the step before it when that was typing in the same field and finishTyping was not called since.
    };

    struct Change
    {
        int field;
        Value before; ///< As given.
        Value after;
        bool operator==(const Change &) const = default;
    };
    struct Step
    {
        std::vector<Change> changes; ///< Never empty.
        qint64 at = 0;               ///< Milliseconds of the epoch when it was made, or typed into last.
        bool operator==(const Step &) const = default;
    };
    /// What can be undone (the first `position` steps) and redone.
    struct History
    {
        std::vector<Step> steps;
        size_t position = 0;
        bool operator==(const History &) const = default;
    };

    explicit FormModel(FormDefinitionPtr definition, QObject *parent = nullptr);

    const FormDefinition &definition() const { return *m_snapshot.definition; }
    FormDefinitionPtr definitionPtr() const { return m_snapshot.definition; }
    const FormSnapshot &snapshot() const { return m_snapshot; }

    /// The answer that counts (see FormSnapshot::values).
    const Value &value(int field) const { return m_snapshot.values.at(field); }
    bool exists(int field) const { return m_snapshot.exists.at(field); }
    /// Whether the person gave an answer (a derived one does not count, nor does one that is only written as Markdown).
    bool isGiven(int field) const { return answerOf(m_snapshot.given.at(field)).index() != 0; }
    /// Whether the person writes the field as Markdown.
    bool isMarkdown(int field) const { return markdownOf(m_snapshot.given.at(field)) != nullptr; }

    /// Answers a field. The value is normalized; what changes nothing leaves no step.
    void setValue(int field, const Value &value, Edit edit = Edit::Step);
    /// Takes the answer back: the derived or template's own answer counts again.
    void clear(int field) { setValue(field, {}); }
    /// Where the request goes (see FormSnapshot): what follows from it follows, which is no step.
    void setRepository(const QString &server, const QString &repository);
    /// Changes several fields as one step. Unknown ids are ignored.
    void apply(const QList<FieldChange> &changes);
    /// Replaces all answers as one step.
    void setAll(const QList<Value> &given);
    /// Replaces all answers as what the person starts from (opening a body or a values file): there is nothing to undo before it.
    void startFrom(const QList<Value> &given) { startFrom(given, {}); }
    /// The same with the history that led to these answers, as history() gave it for this very form.
    void startFrom(const QList<Value> &given, History history);
    /// The newest `most` steps (all of those that were undone are among them or none is). Shares the texts; copying it is cheap.
    History history(size_t most) const;
    /// The next typing starts a new step (focus left the field, or a pause).
    void finishTyping() { m_typingField = -1; }

    bool canUndo() const { return m_history.position > 0; }
    bool canRedo() const { return m_history.position < m_history.steps.size(); }
    void undo();
    void redo();

signals:
    /// The answer that counts is another now.
    void valueChanged(int field);
    /// The field came to exist or ceased to.
    void existenceChanged(int field);
    /// Once after each edit, undo or redo, when all of the above were sent.
    void changed(const QList<int> &fields);
    void historyChanged();
    /// Undo or redo changed this field: the place to show.
    void revealRequested(int field);

private:
    using Changes = std::vector<Change>;

    void addChange(Changes &step, int field, const Value &value) const;
    /// As a step of its own, unless it is empty; typing ends.
    void pushWhole(Changes step);
    void push(Changes step);
    void travel(Changes step, bool forward);
    void write(const Changes &step, bool forward);
    void update(const QList<int> &written);

    FormSnapshot m_snapshot;
    std::vector<std::vector<int>> m_dependents; ///< By field: the fields whose existence or derived answer depends on it.
    History m_history;
    int m_typingField = -1;
};

} // namespace waybill
