#pragma once

#include "ui/look/keytable.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace waybill {

class ContentScroll;

/// Every key there is, in groups, with its keys as they stand on the keyboard; a line on top finds some of them. Escape closes it.
class KeySheet : public PanelDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const QList<KeyGroup> &groups, QWidget *parent);

protected:
    int extraHeight(int width) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        QLabel *title;
        QList<QLabel *> rows;
    };
    void search(const QString &words);

    QLineEdit *m_search;
    QLabel *m_nothing;
    ContentScroll *m_scroll;
    QBoxLayout *m_columns;
    QList<Shown> m_groups;
};

} // namespace waybill
