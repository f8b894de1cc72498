#pragma once

#include "ui/widgets/textblock.h"

#include <QRadioButton>

#include <vector>

namespace waybill {

/// One of a few answers. Screen readers know it as a radio button; how it looks is up to the subclass.
class OptionButton : public QRadioButton
{
    Q_OBJECT

public:
    OptionButton(const QString &text, const QString &hint, QWidget *parent);

    const QString &label() const { return m_label; }

protected:
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_label;
};

/// A question with a few answers, of which one is chosen or none yet. The Tab key stops once, at the chosen answer; the arrow keys go
/// from answer to answer and choose.
class OptionGroup : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    int current() const { return m_current; } ///< -1 while none is chosen.
    void setCurrent(int index);
    int count() const { return int(m_buttons.size()); }
    OptionButton *button(int index) const { return m_buttons.at(index); }
    /// The answer at which the Tab key stops.
    OptionButton *tabStop() const;
    virtual void setRefused(bool refused);

signals:
    /// The person chose.
    void chosen(int index);

protected:
    void addButton(OptionButton *button);
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isRefused() const { return m_refused; }

private:
    void choose(int index);
    void updateTabStop();

    std::vector<OptionButton *> m_buttons;
    int m_current = -1;
    bool m_refused = false;
};

/// Answers as words in one row. With `graded`, three of them stand for good, careful and bad, and are coloured so.
class SegmentedControl : public OptionGroup
{
    Q_OBJECT

public:
    SegmentedControl(const QStringList &options, bool graded, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// Answers as cards in two columns (one where it is narrow), each with a hint.
class ChoiceCards : public OptionGroup
{
    Q_OBJECT

public:
    struct Option
    {
        QString text;
        QString hint;
    };
    explicit ChoiceCards(const QList<Option> &options, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Places the cards, or with `measure` only says how high that is.
    int arrange(int width, bool measure) const;
};

} // namespace waybill
