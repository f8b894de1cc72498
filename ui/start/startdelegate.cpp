#include "ui/start/startdelegate.h"

#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"
#include "ui/start/startmodel.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace waybill {

namespace {

using Kind = StartModel::Kind;

// In design pixels.
constexpr double side = 14;
constexpr double markRoom = 36;
constexpr double numberRoom = 62;
constexpr double stateRoom = 178;
constexpr double progressRoom = 148;
constexpr double ageRoom = 132;
constexpr double wide = 760; ///< A row that is less wide has progress and age beneath its title.

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(StartModel::KindRole).toInt());
}

struct Tone
{
    QColor ink;
    QColor ground;
};

Tone toneOf(EntryState state, const Theme &theme)
{
    switch (state) {
    case EntryState::ToMend:
        return {theme.error, theme.errorBackground};
    case EntryState::Ready:
        return {theme.ok, theme.okBackground};
    case EntryState::Waiting:
    case EntryState::Asks:
        return {theme.warning, theme.warningBackground};
    case EntryState::Filed:
        return {theme.accent, theme.accentBackground};
    case EntryState::Writing:
    case EntryState::Archived:
        break;
    }
    return {theme.ink, theme.faintLine};
}

/// Of a row: what is known of its issue says more than that it was filed.
Tone toneOf(const QModelIndex &index, const Theme &theme)
{
    using Outcome = SeenIssue::Outcome;
    switch (const int outcome = index.data(StartModel::OutcomeRole).toInt(); outcome < 0 ? Outcome::Open : Outcome(outcome)) {
    case Outcome::Stuck:
        return {theme.warning, theme.warningBackground};
    case Outcome::Well:
        return {theme.ok, theme.okBackground};
    case Outcome::Ill:
        return {theme.error, theme.errorBackground};
    case Outcome::Closed:
        return {theme.ink, theme.faintLine};
    case Outcome::Open:
    case Outcome::AtWork:
        break;
    }
    return toneOf(EntryState(index.data(StartModel::EntryStateRole).toInt()), theme);
}

/// No colour alone says how it is: each has a sign of its own.
void paintRowMark(QPainter &painter, const QModelIndex &index, const QRectF &place, const Theme &theme)
{
    using Outcome = SeenIssue::Outcome;
    const int outcome = index.data(StartModel::OutcomeRole).toInt();
    if (outcome == int(Outcome::Stuck) || outcome == int(Outcome::Well) || outcome == int(Outcome::Ill))
        return paintStateMark(painter,
                              Outcome(outcome) == Outcome::Well      ? StateMark::Done
                                  : Outcome(outcome) == Outcome::Ill ? StateMark::Problem
                                                                     : StateMark::Warning,
                              place, theme);
    paintEntryMark(painter, EntryState(index.data(StartModel::EntryStateRole).toInt()), place, theme);
}

/// One line, whose hits stand between hitBegin and hitEnd: they lie on a marked ground with a line beneath, so that no colour alone says
/// it.
void paintMarked(QPainter &painter, const QRect &rect, const QString &marked, const QFont &font, const QColor &ink, const Theme &theme)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    qsizetype begin = -1;
    for (const QChar c : marked) {
        if (c == hitBegin) {
            begin = text.size();
        } else if (c == hitEnd && begin >= 0) {
            formats.append(foundMark(begin, text.size() - begin, theme));
            begin = -1;
        } else {
            text.append(c);
        }
    }
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1 << 20);
    layout.endLayout();
    // A line with marks is cut by its clip: its hits stand near its beginning.
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(ink);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double left = mirrored ? rect.right() + 1 - line.naturalTextWidth() - line.x() : rect.left();
    layout.draw(&painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2));
    painter.restore();
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink, Qt::Alignment align)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// The part of a card that the row is: with its corners where the card begins or ends.
void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const bool first = index.data(StartModel::FirstRole).toBool();
    const bool last = index.data(StartModel::LastRole).toBool();
    const QRect &row = option.rect;
    const QRect box = row.adjusted(0, first ? 0 : -20, 0, last ? 0 : 20);
    painter.save();
    painter.setClipRect(row, Qt::IntersectClip);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    paintBox(painter, box, selected ? theme.accentBackground : hovered ? theme.background : theme.panel, theme.line, 1, 8);
    if (!last)
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    if (selected) {
        const QRect bar = QStyle::visualRect(option.direction, row, QRect(row.left(), row.top() + 1, 3, row.height() - 2));
        painter.fillRect(bar, theme.accent);
    }
    painter.restore();
}

} // namespace

void paintEntryMark(QPainter &painter, EntryState state, const QRectF &place, const Theme &theme)
{
    if (state == EntryState::Writing)
        return paintStateMark(painter, StateMark::Untouched, place, theme);
    if (state == EntryState::ToMend || state == EntryState::Ready || state == EntryState::Asks)
        return paintStateMark(painter,
                              state == EntryState::ToMend      ? StateMark::Problem
                                  : state == EntryState::Ready ? StateMark::Done
                                                               : StateMark::Warning,
                              place, theme);
    const Tone tone = toneOf(state, theme);
    paintBox(painter, place, tone.ground, {}, 0, place.width() / 2);
    const Glyph glyph = state == EntryState::Waiting ? Glyph::Up : state == EntryState::Filed ? Glyph::Link : Glyph::Down;
    paintGlyph(painter, glyph, place, tone.ink, place.width() / 18 * 0.7);
}

QSize StartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    double height = 56;
    switch (kindOf(index)) {
    case Kind::Heading:
        height = index.row() == 0 ? 40 : 54;
        break;
    case Kind::More:
        height = 40;
        break;
    case Kind::Entry:
        height = m_withHits ? 76 : 58;
        break;
    case Kind::Template:
    case Kind::Note:
        break;
    }
    return {designLength(option.font, 160), designLength(option.font, height)};
}

void StartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const auto length = [&option](double design) { return designLength(option.font, design); };
    const QRect row = option.rect;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const QString title = index.data().toString();
    const QString facts = index.data(StartModel::FactsRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kindOf(index)) {
    case Kind::Heading: {
        const QFont font = designFont(option.font, 16, QFont::DemiBold);
        const int width = std::min(row.width(), QFontMetrics(font).horizontalAdvance(title) + 2);
        const QRect line(row.left(), row.bottom() - length(34), row.width(), length(30));
        paintLine(*painter, placed(QRect(line.topLeft(), QSize(width, line.height()))), title, font, theme.ink, align);
        paintLine(*painter, placed(line.adjusted(width + length(10), length(1), 0, length(1))), facts, designFont(option.font, 12),
                  theme.muted, align);
        break;
    }
    case Kind::More: {
        const QFont font = designFont(option.font, 13, QFont::DemiBold);
        const bool selected = option.state & QStyle::State_Selected;
        const QRect box = placed(QRect(row.left(), row.top() + length(6), QFontMetrics(font).horizontalAdvance(title) + length(2 * side),
                                       row.height() - length(10)));
        if (selected)
            paintBox(*painter, box, theme.accentBackground, theme.accent, 1.5);
        paintLine(*painter, box, title, font, theme.accent, Qt::AlignHCenter);
        break;
    }
    case Kind::Note:
    case Kind::Template: {
        const bool note = kindOf(index) == Kind::Note;
        if (note) {
            painter->setPen(QPen(theme.edge, 1, Qt::DashLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        } else {
            paintCard(*painter, option, index, theme);
            const QRect mark = placed(QRect(row.left() + length(side), row.center().y() - length(10), length(22), length(22)));
            paintBox(*painter, mark, theme.accentBackground, {}, 0, mark.width() / 2.0);
            paintGlyph(*painter, Glyph::Document, mark, theme.accent, length(16) / 16.0 * 0.75);
        }
        const int left = row.left() + length(side) + (note ? length(8) : length(markRoom));
        const QRect words(left, row.top() + length(9), row.right() - left - length(side), row.height() - length(18));
        const int half = words.height() / 2;
        paintLine(*painter, placed(QRect(words.topLeft(), QSize(words.width(), half))), title, designFont(option.font, 14, QFont::DemiBold),
                  theme.ink, align);
        paintLine(*painter, placed(QRect(words.left(), words.top() + half, words.width(), half)), facts, designFont(option.font, 12),
                  theme.muted, align);
        break;
    }
    case Kind::Entry:
        paintCard(*painter, option, index, theme);
        paintEntry(*painter, option, index);
        break;
    }
    painter->restore();
}

void StartDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const auto length = [&option](double design) { return designLength(option.font, design); };
    QRect row = option.rect;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const bool isWide = option.rect.width() >= length(wide);
    // Where there is room, columns stand one beneath the other, with and without buttons.
    if (isWide || option.state & QStyle::State_Selected)
        row.setRight(row.right() - (isWide ? m_endRoom : m_rowRoom));
    const QRect mark(row.left() + length(side), row.top() + length(19), length(18), length(18));
    paintRowMark(painter, index, placed(mark), theme);
    int left = row.left() + length(side + markRoom);
    const QString number = index.data(StartModel::NumberRole).toString();
    if (!number.isEmpty()) {
        paintLine(painter, placed(QRect(left, row.top(), length(numberRoom), length(56))), number,
                  designFont(option.font, 14, QFont::DemiBold), theme.accent, align);
        left += length(numberRoom);
    }
    // Of what is filed nothing is left to be answered, and titles that begin alike are told apart by their ends.
    const int progress = number.isEmpty() ? length(progressRoom) : 0;
    const int far = isWide ? length(stateRoom + ageRoom) + progress : length(stateRoom);
    const int width = std::max(length(40), row.right() - length(side) - far - left);
    const QRect title(left, row.top() + length(8), width, length(21));
    const QString hitTitle = index.data(StartModel::HitTitleRole).toString();
    const QFont bold = designFont(option.font, 14, QFont::DemiBold);
    if (hitTitle.isEmpty())
        paintLine(painter, placed(title), index.data().toString(), bold, theme.ink, align);
    else
        paintMarked(painter, placed(title), hitTitle, bold, theme.ink, theme);
    QStringList facts{index.data(StartModel::FactsRole).toString()};
    if (!isWide)
        facts << index.data(StartModel::ProgressRole).toString() << index.data(StartModel::AgeRole).toString();
    facts.removeAll(QString());
    paintLine(painter, placed(title.translated(0, length(20))), facts.join(QStringLiteral(" · ")), designFont(option.font, 12), theme.muted,
              align);
    const QString line = index.data(StartModel::HitLineRole).toString();
    if (!line.isEmpty()) {
        const QString label = index.data(StartModel::HitLabelRole).toString();
        paintMarked(painter, placed(title.translated(0, length(40)).adjusted(0, 0, isWide ? 0 : length(stateRoom), 0)),
                    label.isEmpty() ? line : StartModel::tr("%1: %2").arg(label, line), designFont(option.font, 12), theme.ink, theme);
    }
    paintFarEnd(painter, option, QRect(row.right() - length(side) - far, row.top(), far, length(56)), index, progress);
}

void StartDelegate::paintFarEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index,
                                int progress) const
{
    const Theme &theme = themeFor(option.palette);
    const auto length = [&option](double design) { return designLength(option.font, design); };
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const Tone tone = toneOf(index, theme);
    const QFont small = designFont(option.font, 12, QFont::DemiBold);
    const QString state = index.data(StartModel::StateRole).toString();
    const int pill = std::min(length(stateRoom - 14), QFontMetrics(small).horizontalAdvance(state) + length(18));
    const QRect place = placed(QRect(row.left() + length(10), row.center().y() - length(10), pill, length(21)));
    // On the ground of a row that is chosen, too, it is a field of its own.
    paintBox(painter, place, tone.ground, option.state & QStyle::State_Selected ? tone.ink : tone.ground, 1, place.height() / 2.0);
    paintLine(painter, place.adjusted(length(8), 0, -length(8), 0), state, small, tone.ink, Qt::AlignHCenter);
    if (option.rect.width() < length(wide))
        return;
    const double answered = index.data(StartModel::AnsweredRole).toDouble();
    const int at = row.left() + length(stateRoom);
    if (answered >= 0 && progress > 0) {
        const QRect track(at, row.top() + length(15), length(progressRoom - 16), length(6));
        paintBox(painter, placed(track), theme.faintLine, theme.edge, 1, 3);
        const int done = qRound(track.width() * std::min(1.0, answered));
        if (done > 0)
            paintBox(painter, placed(QRect(track.topLeft(), QSize(done, track.height()))), theme.ok, theme.ok, 1, 3);
        paintLine(painter, placed(QRect(at, row.top() + length(25), length(progressRoom), length(20))),
                  index.data(StartModel::ProgressRole).toString(), designFont(option.font, 12), theme.muted, align);
    }
    paintLine(painter, placed(QRect(at + progress, row.top(), length(ageRoom), row.height())), index.data(StartModel::AgeRole).toString(),
              designFont(option.font, 12), theme.muted, align);
}

QWidget *StartDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("rename"));
    line->setAccessibleName(StartModel::tr("Name of the draft"));
    line->setMaxLength(256);
    return line;
}

void StartDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void StartDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int left = designLength(option.font, side + markRoom - 8);
    const QRect place(option.rect.left() + left, option.rect.top() + 4, std::max(120, option.rect.width() / 2), option.rect.height() - 8);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace waybill
