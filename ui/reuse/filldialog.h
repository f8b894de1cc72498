#pragma once

#include "app/reuse/pastedtext.h"
#include "ui/widgets/paneldialog.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class ContentScroll;
class TaskCheck;

/// What a text would change in the form, a row a field: its answer now, and then. Each can be left out; nothing changes before the person
/// says so.
class FillDialog : public PanelDialog
{
    Q_OBJECT

public:
    /// `source` says in a sentence what the text is.
    FillDialog(const FormSnapshot &now, const QList<WouldChange> &changes, const QString &source, QWidget *parent);

signals:
    /// These, of the changes, are wanted.
    void wanted(const QList<waybill::WouldChange> &changes);

protected:
    int extraHeight(int width) const override;

private:
    void addRows(const FormSnapshot &now, QWidget *table);
    void take();
    void followChecks();

    QList<WouldChange> m_changes;
    std::vector<TaskCheck *> m_checks; ///< By change.
    ContentScroll *m_scroll;
    QPushButton *m_fill;
};

} // namespace waybill
