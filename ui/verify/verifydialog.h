#pragma once

#include "app/base/clock.h"
#include "app/follow/verification.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class CheckEditor;
class ContentScroll;
class Paragraph;
class ReasonButton;

/// Goes through what is to be looked at once it is delivered: each check with its result, evidence, and where it failed an explanation; and
/// beneath, the one comment as it will be. It sends nothing itself.
class VerifyDialog : public PanelDialog
{
    Q_OBJECT

public:
    /// What is verified, and by whom.
    struct Subject
    {
        VerifiedBody body;
        qint64 number = 0; ///< Of the issue that is verified.
        qint64 parent = 0; ///< Of the request that it follows; 0: it is the request.
        QString title;
        QString version;
        QString who;                ///< Login.
        QList<KeptCheck> kept = {}; ///< What was noted before and not sent.
    };
    VerifyDialog(Subject subject, Clock clock, QWidget *parent);

    const QList<VerifiedCheck> &checks() const { return m_checks; }
    /// All that is noted here and the issue does not say yet, also what has no place in it any more.
    QList<KeptCheck> toKeep() const { return checksToKeep(m_subject.body, m_checks) + m_left; }
    QString comment() const;
    void setError(const QString &sentence);

signals:
    /// The results are to be written to the issue.
    void sendWanted();
    /// By the person.
    void noted();

protected:
    int extraHeight(int width) const override;
    void showEvent(QShowEvent *event) override;

private:
    void takeKept();
    void addChecks();
    void addComment();
    void addButtons();
    void changed(int index, VerifiedCheck check);
    void showState();

    const Subject m_subject;
    Clock m_clock;
    QList<VerifiedCheck> m_checks;
    QList<KeptCheck> m_left; ///< Kept, of checks that are in the issue no more.
    QList<CheckEditor *> m_editors;
    ContentScroll *m_scroll = nullptr;
    QPlainTextEdit *m_comment;
    Paragraph *m_note;
    ReasonButton *m_send;
};

} // namespace waybill
