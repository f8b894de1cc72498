#include "ui/widgets/monthmodel.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace waybill {

namespace {

void paintCorner(QPainter &painter, const QRectF &cell, const QColor &color, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const QPointF corner = mirrored ? cell.topLeft() + QPointF(2, 2) : cell.topRight() + QPointF(-2, 2);
    const qreal side = mirrored ? 8 : -8;
    QPainterPath path(corner);
    path.lineTo(corner + QPointF(side, 0));
    path.lineTo(corner + QPointF(0, 8));
    painter.fillPath(path, color);
}

} // namespace

void MonthModel::setDays(const QDate &today, std::function<bool(const QDate &)> clockChanges)
{
    m_today = today;
    m_clockChanges = std::move(clockChanges);
}

void MonthModel::setMonth(const QDate &date)
{
    m_month = QDate(date.year(), date.month(), 1);
    emit dataChanged(index(0, 0), index(weeks - 1, 6));
}

QModelIndex MonthModel::indexOf(const QDate &date) const
{
    const int place = int(first().daysTo(date));
    return place < 0 || place >= weeks * 7 ? QModelIndex() : index(place / 7, place % 7);
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QLocale locale;
    const int day = (locale.firstDayOfWeek() - 1 + section) % 7 + 1;
    const QString name = locale.dayName(day, role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat);
    // Some languages have no short names but single letters.
    return role == Qt::DisplayRole && name.size() > 4 ? locale.dayName(day, QLocale::NarrowFormat) : name;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate date = first().addDays(index.row() * 7 + index.column());
    if (role == Qt::DisplayRole)
        return QLocale().toString(date.day());
    if (role == DateRole)
        return date;
    if (role == MarksRole)
        return marks(date);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spoken(date);
    return {};
}

QDate MonthModel::first() const
{
    const int before = (m_month.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    return m_month.addDays(-before);
}

int MonthModel::marks(const QDate &date) const
{
    int marks = date == m_today ? Today : 0;
    marks |= date < m_today ? Past : 0;
    marks |= QLocale().weekdays().contains(Qt::DayOfWeek(date.dayOfWeek())) ? 0 : Weekend;
    marks |= m_clockChanges && m_clockChanges(date) ? ClockChange : 0;
    marks |= date.month() == m_month.month() ? 0 : OtherMonth;
    return marks;
}

QString MonthModel::spoken(const QDate &date) const
{
    QString words = QLocale().toString(date, QLocale::LongFormat);
    const int marks = this->marks(date);
    //: What is said of a day: the date and what was said already, and what else there is to say.
    const auto add = [&words](const QString &more) { words = tr("%1, %2").arg(words, more); };
    if (marks & Today)
        add(tr("today"));
    if (marks & Past)
        add(tr("past"));
    if (marks & ClockChange)
        add(tr("the clock changes"));
    return words;
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.widget->parentWidget()->palette());
    const int marks = index.data(MonthModel::MarksRole).toInt();
    const bool picked = option.state & QStyle::State_Selected;
    const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = picked ? theme.accent : marks & MonthModel::Weekend ? theme.background : theme.panel;
    const QColor line = marks & MonthModel::Today ? theme.accent : option.state & QStyle::State_MouseOver ? theme.muted : fill;
    paintBox(*painter, cell, fill, picked ? theme.accent : line, marks & MonthModel::Today ? 1.5 : 1, 6);
    QFont font = designFont(option.font, 14, picked || marks & MonthModel::Today ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(marks & MonthModel::Past);
    const bool muted = marks & (MonthModel::Past | MonthModel::OtherMonth);
    const QColor ink = picked ? theme.panel : marks & MonthModel::Today ? theme.accent : muted ? theme.muted : theme.ink;
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    painter->setPen(Qt::NoPen);
    if (marks & MonthModel::Today) {
        painter->setBrush(ink);
        painter->drawEllipse(QPointF(cell.center().x(), cell.bottom() - designLength(option.font, 5)), 2, 2);
    }
    if (marks & MonthModel::ClockChange)
        paintCorner(*painter, cell, picked ? theme.panel : theme.warning, option.direction);
    painter->restore();
}

} // namespace waybill
