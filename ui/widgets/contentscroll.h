#pragma once

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

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

/// A column that fills its place, and scrolls both ways where that is less than the column can do with. Whatever gets the focus, and the
/// caret, is in sight.
class RoomScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// `least` in design pixels: how wide the column stays, and how high what stretches in it. Without it: what the column itself needs.
    explicit RoomScroll(QWidget *parent, QSize least = {});
    /// One that fills a dialog and lets its colour through.
    static RoomScroll *fill(QWidget *dialog);

    QVBoxLayout &column() { return *m_column; }
    QSize minimumSizeHint() const override { return {}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize leastSize(int width) const;
    void fit();
    void followFocus();

    const QSize m_least;
    QVBoxLayout *m_column;
};

} // namespace waybill
