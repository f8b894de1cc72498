#include "ui/widgets/calendarpopup.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/monthmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

namespace waybill {

namespace {

// In design pixels.
constexpr int cellWidth = 40;
constexpr int cellHeight = 36;

} // namespace

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(new MonthModel(this)),
      m_scroll(new QScrollArea(this)),
      m_page(new QWidget(m_scroll)),
      m_table(new QTableView(this)),
      m_month(new QLabel(this)),
      m_marks(new QLabel(tr("Outline and dot: today. Corner: the clock changes. Struck through: past."), this)),
      m_keys(new QLabel(this)),
      m_time(new QTimeEdit(this)),
      m_previous(addMonthButton(-1, tr("Previous month"))),
      m_next(addMonthButton(1, tr("Next month")))
{
    setAccessibleName(tr("Calendar"));
    m_table->setAccessibleName(tr("Day"));
    m_table->setAccessibleDescription(tr("Arrow keys change the day, Page Up and Page Down the month, T goes to today."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DayDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_month->setAlignment(Qt::AlignCenter);
    // As it is written into the answer, in every language: digits of others would run from right to left.
    m_time->setLocale(QLocale::c());
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAccessibleName(tr("Time of day"));
    for (QLabel *label : {m_marks, m_keys}) {
        label->setForegroundRole(mutedRole);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    build();
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { setDate(index.data(MonthModel::DateRole).toDate()); });
    connect(m_table, &QTableView::doubleClicked, this, &QWidget::close);
    connect(m_time, &QTimeEdit::timeChanged, this, &CalendarPopup::tell);
}

QToolButton *CalendarPopup::addMonthButton(int months, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, [this, months] { setDate(m_date.addMonths(months)); });
    return button;
}

void CalendarPopup::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_previous);
    head->addWidget(m_month, 1);
    head->addWidget(m_next);
    auto *label = new QLabel(tr("&Time"), this);
    label->setBuddy(m_time);
    auto *done = new QPushButton(tr("&Done"), this);
    connect(done, &QPushButton::clicked, this, [this] { tell(), close(); });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_time);
    row->addStretch();
    row->addWidget(done);
    auto *column = new QVBoxLayout(m_page);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_marks);
    column->addLayout(row);
    column->addWidget(m_keys);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_scroll);
}

void CalendarPopup::open(const Start &start, const QRect &anchor)
{
    m_today = start.today;
    m_model->setDays(start.today, start.clockChanges);
    {
        const QSignalBlocker blocker(m_time);
        m_time->setTime(start.time);
    }
    m_date = start.date;
    dress();
    show(start.date);
    m_keys->setText(start.before.isEmpty() ? tr("Enter takes it, Esc keeps the box empty, T is today.")
                                           : tr("Enter takes it, Esc keeps %1, T is today.").arg(start.before));
    fit();
    placePopup(this, anchor);
    QFrame::show();
    m_table->setFocus(Qt::PopupFocusReason);
    keepInSight();
}

void CalendarPopup::fit()
{
    const QSize room = parentWidget()->screen()->availableSize();
    const QSize frame(2, 2);
    // adjustSize() stops at two thirds of the screen, and lays the marks over the days.
    QSize wanted = m_page->layout()->totalSizeHint() + frame;
    // Lower weeks first; with what is still too much for the screen, it scrolls.
    const int cell = designLength(font(), cellHeight);
    const int least = qMin(cell, QFontMetrics(designFont(font(), 14)).height() + designLength(font(), 4));
    const int lower = qBound(0, (wanted.height() - room.height() + MonthModel::weeks - 1) / MonthModel::weeks, cell - least);
    m_table->verticalHeader()->setDefaultSectionSize(cell - lower);
    m_table->setFixedHeight(MonthModel::weeks * (cell - lower) + m_table->horizontalHeader()->sizeHint().height());
    wanted.rheight() -= lower * MonthModel::weeks;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    if (wanted.height() > room.height())
        wanted.rwidth() += bar;
    if (wanted.width() > room.width())
        wanted.rheight() += bar;
    resize(wanted.boundedTo(room));
}

void CalendarPopup::keepInSight()
{
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    const QPoint middle = m_table->viewport()->mapTo(m_page, cell.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), cell.width(), cell.height());
}

void CalendarPopup::setDate(const QDate &date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return;
    m_date = date;
    show(date);
    keepInSight();
    tell();
}

void CalendarPopup::show(const QDate &date)
{
    if (m_model->month() != QDate(date.year(), date.month(), 1))
        m_model->setMonth(date);
    m_month->setText(QLocale().toString(date, QStringLiteral("MMMM yyyy")));
    m_table->setCurrentIndex(m_model->indexOf(date));
}

QTime CalendarPopup::timeOfDay() const
{
    return m_time->time();
}

void CalendarPopup::dress()
{
    const auto length = [this](double design) { return designLength(font(), design); };
    m_page->layout()->setContentsMargins(length(14), length(12), length(14), length(12));
    m_page->layout()->setSpacing(length(8));
    m_month->setFont(designFont(font(), 14, QFont::DemiBold));
    for (QLabel *label : {m_marks, m_keys})
        label->setFont(designFont(font(), 12));
    const Theme &theme = themeFor(palette());
    QHeaderView *days = m_table->horizontalHeader();
    days->setFont(designFont(font(), 13, QFont::DemiBold));
    QPalette own = palette();
    own.setColor(QPalette::ButtonText, theme.muted); // The names of the days.
    own.setColor(QPalette::Base, theme.panel);
    own.setColor(QPalette::Highlight, theme.panel); // A day paints itself how it is picked, with its corners.
    m_table->setPalette(own);
    days->setSectionResizeMode(QHeaderView::Fixed);
    days->setMinimumSectionSize(1);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    days->setDefaultSectionSize(length(cellWidth));
    m_table->setFixedSize(7 * length(cellWidth), MonthModel::weeks * length(cellHeight) + days->sizeHint().height());
    m_marks->setFixedWidth(7 * length(cellWidth));
    m_keys->setFixedWidth(7 * length(cellWidth));
    for (QToolButton *button : {m_previous, m_next}) {
        const bool left = (button == m_previous) != isRightToLeft();
        QPixmap picture(QSize(16, 16) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.translate(8, 8);
        painter.rotate(left ? 90 : -90);
        paintGlyph(painter, Glyph::ChevronDown, QRectF(-8, -8, 16, 16), theme.ink);
        painter.end();
        button->setIcon(QIcon(picture));
    }
}

QDate CalendarPopup::dateFor(int key) const
{
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return m_date.addDays(-ahead);
    case Qt::Key_Right:
        return m_date.addDays(ahead);
    case Qt::Key_Up:
        return m_date.addDays(-7);
    case Qt::Key_Down:
        return m_date.addDays(7);
    case Qt::Key_PageUp:
        return m_date.addMonths(-1);
    case Qt::Key_PageDown:
        return m_date.addMonths(1);
    case Qt::Key_Home:
        return {m_date.year(), m_date.month(), 1};
    case Qt::Key_End:
        return {m_date.year(), m_date.month(), m_date.daysInMonth()};
    case Qt::Key_T:
        return m_today;
    default:
        return {};
    }
}

bool CalendarPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const QDate date = dateFor(key->key()); date.isValid() && !(key->modifiers() & ~Qt::KeypadModifier)) {
            setDate(date);
            return true;
        }
        if (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit kept();
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        close();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void CalendarPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The theme may change, here or in another window, while it is open.
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        dress();
        fit();
    }
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    paintBox(painter, rect(), theme.panel, theme.edge, 1, 0);
}

} // namespace waybill
