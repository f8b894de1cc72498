#pragma once

#include "ui/widgets/textblock.h"

#include <QCheckBox>

namespace waybill {

/// A check box whose words wrap. A click on a link among them, and Enter, open the link and leave the tick as it is.
class TaskCheck : public QCheckBox
{
    Q_OBJECT

public:
    /// `text` may be empty: a box alone, which then needs an accessible name.
    explicit TaskCheck(const QString &text, QWidget *parent = nullptr);

    void setWords(const QString &text, const QList<TextSpan> &spans = {});
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linkActivated(const QString &target);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    int length(double design) const;
    QRect boxPlace() const;
    QPointF wordsPlace() const;
    QString linkAt(QPointF position) const { return m_words.linkAt(position - wordsPlace()); }

    mutable TextBlock m_words;
    QString m_pressedLink;
};

} // namespace waybill
