#pragma once

#include "ui/look/glyphs.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class Paragraph;
class RoomScroll;

/// A dialog as the design draws them: a heading, a paragraph, what is between, and buttons at the end. Opened with open(); Escape closes
/// it. It is as high as its contents want, as far as its window and the screen have room; in less than they can do with, all of it scrolls.
class PanelDialog : public QDialog
{
    Q_OBJECT

public:
    /// `designWidth` in design pixels.
    PanelDialog(int designWidth, QWidget *parent);

    /// Also the window's title. Plain text; its size in design pixels.
    void setHeading(const QString &text, double pixels = 18);
    /// A round mark before the heading; everything else stands behind it.
    void setMark(StateMark mark);
    /// The muted paragraph beneath. Empty: none.
    void setLead(const QString &text);
    QString heading() const;
    QString lead() const;

protected:
    QVBoxLayout &body() { return *m_body; }
    QHBoxLayout &buttons() { return *m_buttons; }
    /// Makes the window as high as it has to be: where `shrink` is false, never lower than it is. Does nothing where it fits.
    void fit(bool shrink);
    /// What is wanted beyond the layout's own wish at this width between the margins: of contents that scroll.
    virtual int extraHeight(int) const { return 0; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int m_designWidth;
    RoomScroll *m_room;
    std::optional<StateMark> m_mark;
    Paragraph *m_heading;
    Paragraph *m_lead;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace waybill
