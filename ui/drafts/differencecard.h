#pragma once

#include "app/drafts/answerdifference.h"

#include <QWidget>

namespace waybill {

/// An answer as it was beside the same answer as it is, with the words that differ marked.
class DifferenceCard : public QWidget
{
    Q_OBJECT

public:
    DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, QWidget *parent);

signals:
    void restoreClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace waybill
