#pragma once

#include "ui/widgets/textblock.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QRadioButton>

namespace waybill {

/// One of a few answers. Screen readers know it as a radio button; how it looks is up to the subclass.
class OptionButton : public QRadioButton
{
    Q_OBJECT

public:
    OptionButton(const QString &text, const QString &hint, QWidget *parent);

    const QString &label() const { return m_label; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_label;
};

/// A question with a few answers, of which one is chosen or none yet. The Tab key stops once, at the chosen answer; the arrow keys go
/// from answer to answer, round and round, and choose; Home and End go to the first and last one, Enter chooses. Screen readers know it as
/// a group of its accessible name.
class OptionGroup : public QGroupBox
{
    Q_OBJECT

public:
    explicit OptionGroup(QWidget *parent = nullptr);

    int current() const { return m_group.checkedId(); } ///< -1 while none is chosen.
    void setCurrent(int index);
    int count() const { return int(m_group.buttons().size()); }
    OptionButton *button(int index) const { return static_cast<OptionButton *>(m_group.button(index)); }
    /// The answer at which the Tab key stops.
    OptionButton *tabStop() const { return button(qMax(0, current())); }
    void setRefused(bool refused);

signals:
    /// The person chose.
    void chosen(int index);

protected:
    void addButton(OptionButton *button);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *) override { } ///< No frame: the answers speak for themselves.

private:
    QButtonGroup m_group;
};

/// Answers as words in one row, or under each other where that is too wide. With `graded`, three of them stand for good, careful and bad,
/// and are coloured so.
class SegmentedControl : public OptionGroup
{
    Q_OBJECT

public:
    SegmentedControl(const QStringList &options, bool graded, QWidget *parent = nullptr);

    /// Of the row.
    QSize sizeHint() const override;
    /// Of the column: as wide as the widest answer.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
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
    int heightForWidth(int width) const override { return arrange(width, true); }
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(width(), false); }

private:
    /// Places the cards, or with `measure` only says how high that is.
    int arrange(int width, bool measure) const;
};

} // namespace waybill
