#pragma once

#include <QAbstractButton>

#include <functional>

namespace waybill {

/// The heading of a part of the form that can be folded: checked while that is open. A click, Space and Enter change it.
class FoldHeading : public QAbstractButton
{
    Q_OBJECT

public:
    /// `note`: what stands behind the title; asked for whenever it is painted.
    FoldHeading(const QString &title, const std::function<QString()> &note, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;

    std::function<QString()> m_note;
};

} // namespace waybill
