#include "ui/widgets/paneldialog.h"

#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace waybill {

namespace {

// In design pixels.
constexpr double sideMargin = 24;
constexpr double markSide = 24;
constexpr double markGap = 14;
constexpr QSize leastDialog(240, 160); ///< Pixels: somebody may drag it that small.

} // namespace

PanelDialog::PanelDialog(int designWidth, QWidget *parent)
    : QDialog(parent),
      m_designWidth(designWidth),
      m_room(RoomScroll::fill(this)),
      m_heading(new Paragraph(18, Paragraph::Tone::Ink, this, QFont::Bold)),
      m_lead(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    // The mark beside the heading goes along.
    connect(m_room->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    setMinimumSize(leastDialog);
    QVBoxLayout *column = &m_room->column();
    const int side = designLength(font(), sideMargin);
    const int edge = designLength(font(), 22);
    column->setContentsMargins(side, edge, side, edge);
    column->addWidget(m_heading);
    column->addSpacing(designLength(font(), 4));
    column->addWidget(m_lead);
    column->addSpacing(designLength(font(), 12));
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
    column->addSpacing(designLength(font(), 16));
    m_buttons->setSpacing(designLength(font(), 10));
    column->addLayout(m_buttons);
    m_heading->setHeadingLevel(1);
    m_lead->hide();
}

void PanelDialog::setMark(StateMark mark)
{
    m_mark = mark;
    QMargins margins = m_room->column().contentsMargins();
    const int more = designLength(font(), markSide + markGap);
    margins += isRightToLeft() ? QMargins(0, 0, more, 0) : QMargins(more, 0, 0, 0);
    m_room->column().setContentsMargins(margins);
    update();
}

void PanelDialog::setHeading(const QString &text, double pixels)
{
    m_heading->setPixels(pixels);
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
    QVBoxLayout &column = m_room->column();
    column.activate();
    const int wanted = qMax(designLength(font(), m_designWidth), column.totalMinimumSize().width());
    const int width = qMax(isVisible() ? this->width() : 0, qMin(wanted, room.width()));
    const QMargins margins = column.contentsMargins();
    const int extra = extraHeight(width - margins.left() - margins.right());
    int height = qMin(column.totalHeightForWidth(width) + extra, room.height());
    if (!shrink && isVisible())
        height = qMax(height, this->height());
    if (QSize(width, height) == size())
        return;
    resize(width, height);
    if (!isVisible() || !screen())
        return;
    // What has grown stays on the screen. Where the window manager's frame is, nobody knows before it is there.
    const QRect free = screen()->availableGeometry();
    const QRect place = frameGeometry();
    const QPoint to(qMax(free.left(), qMin(place.left(), free.right() + 1 - place.width())),
                    qMax(free.top(), qMin(place.top(), free.bottom() + 1 - place.height())));
    if (to != place.topLeft())
        move(to);
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
    // Before it is placed in the middle of its window.
    fit(true);
    QDialog::showEvent(event);
}

void PanelDialog::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (!m_mark)
        return;
    const int side = designLength(font(), markSide);
    const QRect place(designLength(font(), sideMargin), m_heading->mapTo(this, QPoint()).y(), side, side);
    paintStateMark(painter, *m_mark, QStyle::visualRect(layoutDirection(), rect(), place), theme);
}

} // namespace waybill
