#pragma once

#include "app/catalogue/catalogue.h"
#include "app/form/formmodel.h"
#include "app/reuse/carryover.h"
#include "app/reuse/earlierreader.h"
#include "app/reuse/pastedtext.h"
#include "app/services/services.h"
#include "app/submit/submission.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace waybill {

class AnswerCompleter;
class FillDialog;
class FormSession;
class ReuseBanner;
class VisitedFields;

/// What stands between the window and earlier requests: starts a request from one that was filed, offers earlier answers where the person
/// types, and fills the form with what a pasted text says.
///
///   startFromLast ─▶ EarlierReader ─▶ another form wanted? ─▶ the repository is known, or that takes too long ─▶ carryOver ─▶ one step
///   paste, drop ─▶ recognize ─▶ (an issue is read) ─▶ FillDialog ─▶ one step
class ReuseController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Dependencies
    {
        Services &services;
        Clock clock;
        QWidget *window;
        ReuseBanner &banner;
        QAction *paste; ///< Fills from the clipboard.
    };
    explicit ReuseController(Dependencies dependencies);
    ~ReuseController() override;

    /// Another form is open. `form` holds its editors.
    void setForm(FormSession &session, VisitedFields &visited, Submission &submission, QWidget &form);
    /// Begins a request of this template (see OpenOptions::templateName; empty: that of the open form) with the answers of the last one
    /// that was filed, in the chosen repository where one is.
    void startFromLast(const QString &templateName);
    /// The same with the answers of this one.
    void startFrom(const CatalogueEntry &entry);
    /// … of this request, into the form that is open for it.
    void carryFrom(const EarlierRequest &request) { carryWhenKnown(request); }

    /// Shows what this text would change in the form, or says why it changes nothing.
    void fillFrom(const QString &text);
    /// A text is about to be pasted into a box of the form.
    void expectPaste();
    /// A text came in, by paste or drop; `intoBox`: a box of text took it. Where it could fill the form, that is offered.
    void offer(const QString &text, bool intoBox);

    /// These answers come into the open form as one step, to be looked at; `source`: where they are from, a sentence.
    void take(const CarriedAnswers &answers, const QString &source);

signals:
    /// The issue of this address is to be opened, to be changed.
    void changeWanted(const QString &address);
    /// Something to know, in a sentence.
    void told(const QString &sentence);
    /// This form is to be opened in place of the open one, then `then` be called.
    void formWanted(const waybill::LoadedForm &form, const std::function<void()> &then);
    /// Answers came into the form.
    void filled();

private:
    void find(const EarlierQuery &query, const QString &none);
    void begin(const EarlierQuery &query, const EarlierRequest &request);
    void carryWhenKnown(const EarlierRequest &request);
    void carry(const EarlierRequest &request);
    void showTaken();
    void followFocus(QWidget *focus);
    void readIssue(const IssueReference &issue);
    void showChanges(const QList<Value> &given, const QString &source);
    void fill(const QList<WouldChange> &changes);

    Dependencies m_dependencies;
    EarlierReader m_reader;
    AnswerCompleter *m_completer;
    QPointer<FormSession> m_session;
    QPointer<VisitedFields> m_visited;
    QPointer<Submission> m_submission;
    QPointer<QWidget> m_form;
    std::unique_ptr<QObject> m_asked;          ///< What the last question hangs on: a newer one, or another form, ends it.
    QHash<int, QStringList> m_answers;         ///< Earlier ones, by field of the open form.
    int m_field = -1;                          ///< Where the person types.
    QString m_source;                          ///< Of what was taken over, in words.
    QString m_offered;                         ///< The text that the strip offers.
    QList<Value> m_beforePaste;                ///< Answers before a text was pasted into a box.
    std::optional<FormModel::Change> m_pasted; ///< What the offered text made of the box that took it.
    QPointer<FillDialog> m_dialog;
};

} // namespace waybill
