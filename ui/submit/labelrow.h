#pragma once

#include <QColor>
#include <QWidget>

namespace waybill {

class PickLine;

/// A label as it stands in the row.
struct ShownLabel
{
    QString name;
    QColor color;       ///< Its own; invalid: not known.
    bool fixed = false; ///< The form's: cannot be taken out here.
    bool operator==(const ShownLabel &) const = default;
};

/// Labels as chips that wrap, and a line to add one. A chip that can be taken out is a button (click, Space, Enter or Delete).
class LabelRow : public QWidget
{
    Q_OBJECT

public:
    explicit LabelRow(QWidget *parent = nullptr);

    void setLabels(const QList<ShownLabel> &labels);
    PickLine *addLine() const { return m_add; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, true); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed(const QString &name);

protected:
    void resizeEvent(QResizeEvent *) override { arrange(width(), false); }

private:
    int arrange(int width, bool measure) const;

    QList<ShownLabel> m_labels;
    QList<QWidget *> m_chips;
    PickLine *m_add;
};

} // namespace waybill
