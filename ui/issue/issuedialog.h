#pragma once

#include "app/base/clock.h"
#include "app/github/types.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
class Paragraph;

/// Asks what is to be opened as a form: an issue by its address, its number, or out of the repository's; a Markdown file; the clipboard.
class IssueDialog : public PanelDialog
{
    Q_OBJECT

public:
    IssueDialog(Clock clock, QWidget *parent);

    /// Those of the chosen repository, as they are to stand. `state` says how old they are, or why there are none.
    void setIssues(const QList<Issue> &issues, const QString &state, bool trouble);
    /// What is read takes its time; until setError, or until the dialog is closed.
    void setReading(const QString &words);
    void setError(const QString &message);

signals:
    /// What the person typed, or "#12" of the list.
    void chosen(const QString &text);
    void fileWanted();
    void clipboardWanted();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addList();
    void narrow();
    void take();

    Clock m_clock;
    CheckedLine *m_line;
    QListWidget *m_list;
    Paragraph *m_state;
    QPushButton *m_open;
    bool m_taken = false; ///< The row that is chosen was chosen by the person.
};

} // namespace waybill
