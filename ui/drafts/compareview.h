#pragma once

#include "app/drafts/answerdifference.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;
class SegmentedControl;

/// Two requests side by side, field by field, in the form of the second one. Only to look at. What is equal is folded away; what the first
/// one answers and the form of the second does not ask for stands at the end.
class CompareView : public PanelDialog
{
    Q_OBJECT

public:
    /// A request and what it is called here.
    struct Side
    {
        QString name;
        Draft draft;
    };
    CompareView(const Side &first, const Side &second, QWidget *parent);

protected:
    int extraHeight(int width) const override;
    void changeEvent(QEvent *event) override;

private:
    enum View { Differing, All };

    void fill();
    QWidget *makePage(const QList<AnswerDifference> &answers);

    const Side m_first;
    const Side m_second;
    SegmentedControl *m_views;
    QScrollArea *m_scroll;
};

} // namespace waybill
