#pragma once

#include "app/base/clock.h"
#include "app/form/formmodel.h"
#include "app/markdown/bodywriter.h"
#include "app/session/templatelibrary.h"
#include "app/validation/validation.h"

#include <QObject>
#include <QTimer>

namespace waybill {

/// One open request. Wires the steps, and after a change runs again only what it touches:
///
///   FormModel::changed ─▶ Validator::update ─▶ problemsChanged      (at once; after a change of a long answer with the body)
///                     └─▶ writeBody ─▶ bodyChanged                  (when the event loop is idle again, so that the key is painted first;
///                                                                   several changes make one)
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

    /// Every problem, in the order of the form; limits of GitHub last.
    QList<Problem> problems() const;
    QList<Problem> problems(int field) const;
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

private:
    void onModelChanged(const QList<int> &fields);
    void catchUp() const;
    void writeNow();

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
};

} // namespace waybill
