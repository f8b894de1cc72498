#pragma once

#include "app/facts/target.h"
#include "app/reuse/goingback.h"
#include "app/submit/submission.h"

#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class DeliveriesReader;
class FormSession;
class GoingBackDialog;

/// A way back that is to be begun.
struct GoingBackStart
{
    LoadedForm form;
    Target target; ///< With the release as parent.
    CarriedAnswers answers;
    QString source;   ///< Where the answers are from, a sentence.
    int trigger = -1; ///< The field that is asked first.
};

/// What stands between the window and going back: finds the form that knows a way back, asks what production goes back to, and has the
/// request begun.
///
///   action, row, page after filing ─▶ a form with `going_back` ─▶ DeliveriesReader ─▶ GoingBackDialog ─▶ goingBackAnswers ─▶ the window's
///   form
class GoingBackController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Clock clock;
        QWidget *window;
        QAction *action;
    };
    explicit GoingBackController(Dependencies dependencies);

    /// Another form is open.
    void setForm(FormSession &session, Submission &submission);
    /// Takes back the request of this number in this repository ("owner/name"); 0 and empty: what is delivered now in the chosen one.
    void start(qint64 number = 0, const QString &repository = {});

signals:
    /// This form is to be opened in place of the open one, then `then` be called.
    void formWanted(const waybill::LoadedForm &form, const std::function<void()> &then);
    void wanted(const waybill::GoingBackStart &start);
    /// Something to know, in a sentence.
    void told(const QString &sentence);

private:
    void ask(qint64 number);
    void look();
    void begin(const PastDelivery &from, const PastDelivery &to);

    Dependencies m_dependencies;
    QPointer<FormSession> m_session;
    QPointer<Submission> m_submission;
    QPointer<GoingBackDialog> m_dialog;
    QPointer<DeliveriesReader> m_reader; ///< The dialog's child.
};

} // namespace waybill
