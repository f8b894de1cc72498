#pragma once

#include "ui/widgets/textblock.h"

#include <QWidget>

namespace waybill {

struct AddedLine;
class LinkButton;

/// A line that a contract adds to the issue, shown as what it is: nothing of the template, nothing to answer. Beneath it a link to what
/// asks for it, and where the repository has a template of its own, one that moves the answers there.
class AddedLineBox : public QWidget
{
    Q_OBJECT

public:
    /// `contract`: what people call the contract.
    AddedLineBox(const AddedLine &line, const QString &contract, QWidget *parent);

    /// Lays out at this width and gives the height.
    int arrange(int width);
    /// Whether the repository has a template of its own to move to.
    void offerMove(bool offered);

signals:
    /// The person wants to know what asks for it.
    void whyClicked();
    void moveClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const bool m_ticked;
    TextBlock m_text;
    TextBlock m_reason;
    const QString m_badge;
    LinkButton *m_why;
    LinkButton *m_move;
    int m_boxHeight = 0;
    QRect m_dot; ///< Between the links; null: there is one.
    int m_badgeWidth = 0;
    int m_reasonTop = 0;
    int m_textWidth = 0;
};

} // namespace waybill
