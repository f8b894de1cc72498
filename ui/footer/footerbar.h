#pragma once

#include "app/session/problemcounts.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class GlyphButton;
class Pill;
class ReasonButton;

/// The bar below the panes: what is to be mended, the next place to go, and the ways out.
class FooterBar : public QWidget
{
    Q_OBJECT

public:
    /// The actions and the menu belong to the caller.
    FooterBar(QAction *next, QAction *copy, QMenu *exportMenu, QAction *submit, QWidget *parent = nullptr);

    /// `anyRules`: the form has rules; without any, "nothing found" says little.
    void setCounts(const ProblemCounts &counts, bool anyRules);
    /// What would stop the request although nothing is to be mended in the form ("Not signed in"); empty: nothing would.
    void setStop(const QString &stop);
    /// How many answers are kept beside the form.
    void setKept(int count);
    /// The field that the next action goes to; empty when there is none.
    void setNext(const QString &fieldLabel);
    /// Why submitting is not possible now; empty: it is. The button then looks disabled, and it and the action's key
    /// tell the reason.
    void setSubmitReason(const QString &reason);
    bool canSubmit() const;
    /// What the button does; empty: it submits to GitHub.
    void setSubmitWords(const QString &words);
    /// Says for some seconds what was done. Announced to screen readers.
    void showMessage(const QString &text);
    void openExportMenu();

signals:
    /// A count was clicked: the person wants to see what it counts.
    void countsClicked();
    /// The person wants to see what is kept beside the form.
    void keptClicked();
    /// The person wants to see the next answer that is to be looked at.
    void toLookAtClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How the bar gives way to a narrow window: each step only where the one before it is not enough.
    enum class Step { All, NoNext, NoWords, CopyIcon, OneButton };

    int widthNeeded(Step step) const;
    void giveWay();
    void addCounts(QHBoxLayout *row, QAction *next);
    void addMessage(QHBoxLayout *row);
    void addWaysOut(QHBoxLayout *row, QAction *copy, QAction *submit);
    void adaptToFont();
    void updateNext();
    void updateCalm();

    Pill *m_problems;
    Pill *m_warnings;
    Pill *m_toDo;
    Pill *m_toLookAt;
    Pill *m_kept;
    Pill *m_calm;
    Pill *m_next;
    QLabel *m_message;
    QPushButton *m_copy;
    GlyphButton *m_copyIcon;
    GlyphButton *m_more; ///< Copy and export, where there is room for one button.
    QPushButton *m_export;
    ReasonButton *m_submit;
    QAction *m_submitAction;
    QMenu *m_exportMenu;
    QTimer m_messageTimer;
    bool m_showsNext = false; ///< As far as there is room.
    Step m_step = Step::All;
    QString m_nextField;
    ProblemCounts m_counts;
    bool m_isCalm = true;
    bool m_anyRules = true;
    QString m_stop;
};

} // namespace waybill
