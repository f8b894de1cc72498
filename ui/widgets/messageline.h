#pragma once

#include "ui/widgets/textblock.h"

#include <QAbstractButton>

namespace waybill {

/// Words that do something when clicked, or with Enter or Space.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// After clicked(), where it was a key that did it.
    void usedByKey();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};

/// A message at a field: a mark and words in the colour of its weight, and what one click does about it.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Advice, Warning, Error };

    explicit MessageLine(QWidget *parent = nullptr);

    /// `fixLabel` may be empty.
    void setMessage(Weight weight, const QString &text, const QString &fixLabel);
    /// Whether assistive technology tells of it when it comes to be shown; else it is there to be read. Call it before it is shown.
    void setAnnounced(bool announced) { m_announced = announced; }
    bool isAnnounced() const { return m_announced; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    LinkButton *fixButton() const { return m_fix; }

signals:
    void fixClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *) override { m_fix->setGeometry(fixPlace(width())); }

private:
    /// Where the fix stands for this width: behind the last line where it fits, else beneath.
    QRect fixPlace(int width) const;

    Weight m_weight = Weight::Advice;
    bool m_announced = true;
    mutable TextBlock m_text;
    LinkButton *m_fix;
};

} // namespace waybill
