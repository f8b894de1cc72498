#pragma once

#include <QScrollArea>

namespace waybill {

/// Contents of a dialog that scroll when there are many: no frame, the dialog's own colour, and a place for the Tab key only where there is
/// something to scroll (the arrow keys do then).
class ContentScroll : public QScrollArea
{
    Q_OBJECT

public:
    ContentScroll(QWidget *contents, const QString &name, QWidget *parent);

    /// How much higher than its hint it would be with everything in view.
    int extraHeight(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;

private:
    void updateFocusPolicy();

    QWidget *m_ring;
};

} // namespace waybill
