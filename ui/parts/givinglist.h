#pragma once

#include <QListWidget>

namespace waybill {

/// A list in a dialog that asks for some height, and gives way down to a few rows where the window has less: what stands beneath it, the
/// buttons, is there without scrolling.
class GivingList : public QListWidget
{
    Q_OBJECT

public:
    /// The height that it asks for is in design pixels.
    GivingList(int designHeight, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_designHeight;
};

} // namespace waybill
