#include "ui/widgets/paneldialog.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace waybill {

PanelDialog::PanelDialog(int designWidth, QWidget *parent)
    : QDialog(parent),
      m_designWidth(designWidth),
      m_heading(new Paragraph(18, Paragraph::Tone::Ink, this, QFont::Bold)),
      m_lead(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    const int side = designLength(font(), 24);
    const int edge = designLength(font(), 22);
    column->setContentsMargins(side, edge, side, edge);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addSpacing(designLength(font(), 4));
    column->addWidget(m_lead);
    column->addSpacing(designLength(font(), 12));
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
    column->addSpacing(designLength(font(), 16));
    m_buttons->setSpacing(designLength(font(), 10));
    column->addLayout(m_buttons);
    m_lead->hide();
}

void PanelDialog::setHeading(const QString &text)
{
    m_heading->setText(text);
    setWindowTitle(text);
}

void PanelDialog::setLead(const QString &text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
}

QString PanelDialog::heading() const
{
    return m_heading->text();
}

QString PanelDialog::lead() const
{
    return m_lead->text();
}

void PanelDialog::fit(bool shrink)
{
    QSize room = screen() ? screen()->availableSize() : QSize(1000, 640);
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
        room = room.boundedTo(window->size());
    room -= QSize(1, 1) * designLength(font(), 32);
    const int width = qMax(isVisible() ? this->width() : 0, qMin(designLength(font(), m_designWidth), room.width()));
    layout()->activate();
    int height = qMin(layout()->totalHeightForWidth(width) + extraHeight(width), room.height());
    if (!shrink && isVisible())
        height = qMax(height, this->height());
    if (QSize(width, height) != size())
        resize(width, height);
}

void PanelDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the button that has the focus. QDialog would press another one for a line of text.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void PanelDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit(true);
}

void PanelDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).panel);
}

} // namespace waybill
