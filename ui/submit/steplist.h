#pragma once

#include "app/outbox/filingview.h"
#include "ui/widgets/textblock.h"

#include <QWidget>

#include <vector>

namespace waybill {

/// The steps of a filing, each with its mark.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<FilingStep> &steps);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<FilingStep> m_steps;
    mutable std::vector<TextBlock> m_texts;
};

} // namespace waybill
