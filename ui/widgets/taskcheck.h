#pragma once

#include "ui/widgets/textblock.h"

#include <QCheckBox>

namespace waybill {

/// A check box whose words wrap.
class TaskCheck : public QCheckBox
{
    Q_OBJECT

public:
    /// `text` may be empty: a box alone, which then needs an accessible name.
    explicit TaskCheck(const QString &text, QWidget *parent = nullptr);

    void setWords(const QString &text, const QList<TextSpan> &spans = {});
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return m_words.isEmpty() ? QSize(26, 26) : QSize(320, heightForWidth(320)); }
    QSize minimumSizeHint() const override { return {26, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QRect boxPlace() const;

    mutable TextBlock m_words;
};

} // namespace waybill
