#pragma once

#include "ui/widgets/textblock.h"

#include <QWidget>

namespace waybill {

struct AddedLine;

/// A line that a contract adds to the issue, shown as what it is: nothing of the template, nothing to answer.
class AddedLineBox : public QWidget
{
    Q_OBJECT

public:
    /// `contract`: what people call the contract.
    AddedLineBox(const AddedLine &line, const QString &contract, QWidget *parent);

    /// Lays out at this width and gives the height.
    int arrange(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const bool m_ticked;
    TextBlock m_text;
    TextBlock m_reason;
    const QString m_badge;
    int m_badgeWidth = 0;
    int m_reasonTop = 0;
    int m_textWidth = 0;
};

} // namespace waybill
