#include "ui/chooser/formsketch.h"

#include "app/base/printable.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace waybill {

namespace {

constexpr qsizetype mostCards = 6;
constexpr qsizetype mostFieldsOfCard = 4;

void sketchText(QPainter &painter, const QRect &room, const QString &text, const QFont &font, const QColor &ink, Qt::LayoutDirection side)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(QStyle::visualAlignment(side, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

bool isParagraph(const Field &field)
{
    return std::holds_alternative<ParagraphKind>(field.kind);
}

/// What can be ticked or chosen, one beside the other; none: the field is a box.
QStringList optionsOfSketch(const Field &field)
{
    QStringList options;
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
        for (const ChoiceOption &option : choice->options)
            options += option.text;
    }
    return options;
}

} // namespace

FormSketch::FormSketch(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sketch"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormSketch::setForm(const std::shared_ptr<const FormDefinition> &form)
{
    m_form = form;
    m_cards.clear();
    QStringList spoken;
    for (int i = 0; form && i < form->fields.size(); ++i) {
        const Field &field = form->fields.at(i);
        const QString title = field.section >= 0 ? form->sections.at(field.section).title : QString();
        if (m_cards.isEmpty() || m_cards.constLast().title != title) {
            if (m_cards.size() == mostCards)
                break;
            m_cards.append({title, {}, 0});
        }
        if (m_cards.constLast().fields.size() < mostFieldsOfCard)
            m_cards.last().fields.append(i);
        else
            ++m_cards.last().more;
    }
    for (const Card &card : std::as_const(m_cards)) {
        QStringList labels;
        for (const int field : card.fields)
            labels += printable(form->fields.at(field).label, 80);
        spoken += tr("%1: %2").arg(printable(card.title, 80), enumeration(labels));
    }
    setAccessibleName(form ? tr("A look at the form") : QString());
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize FormSketch::sizeHint() const
{
    const int width = designLength(font(), 320);
    return {width, heightForWidth(width)};
}

QSize FormSketch::minimumSizeHint() const
{
    return {designLength(font(), 120), 0};
}

int FormSketch::arrangeField(QPainter *painter, const Field &field, const QRect &room) const
{
    const Theme &theme = themeFor(palette());
    const auto length = [this](double pixels) { return designLength(font(), pixels); };
    const int line = length(18);
    if (painter)
        sketchText(*painter, {room.left(), room.top(), room.width(), line}, printable(field.label, 80),
                   designFont(font(), 11.5, QFont::DemiBold), theme.ink, layoutDirection());
    const QRect below(room.left(), room.top() + line, room.width(), length(22));
    const auto placed = [this](const QRect &area, const QRect &rect) { return QStyle::visualRect(layoutDirection(), area, rect); };
    if (const QStringList options = optionsOfSketch(field); !options.isEmpty()) {
        int left = below.left();
        for (const QString &option : options) {
            const QFont small = designFont(font(), 11);
            const int width = QFontMetrics(small).horizontalAdvance(printable(option, 24)) + length(14);
            if (left + width > below.right())
                break;
            const QRect box = placed(below, {left, below.top(), width, below.height()});
            if (painter) {
                paintBox(*painter, box, theme.field, theme.edge, 1, 5);
                painter->setFont(small);
                painter->setPen(theme.ink);
                painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, printable(option, 24));
            }
            left += width + length(4);
        }
        return line + below.height();
    }
    if (const auto *list = std::get_if<ChecklistKind>(&field.kind); list && !list->tasks.isEmpty()) {
        const int shown = qMin(2, int(list->tasks.size()));
        for (int i = 0; painter && i < shown; ++i) {
            const QRect row(below.left(), below.top() + i * line, below.width(), line);
            const int side = length(12);
            paintBox(*painter, placed(row, {row.left(), row.top() + (line - side) / 2, side, side}), theme.field, theme.edge, 1, 3);
            sketchText(*painter, placed(row, row.adjusted(side + length(6), 0, 0, 0)), printable(list->tasks.at(i).text, 80),
                       designFont(font(), 11), theme.ink, layoutDirection());
        }
        return line + shown * line;
    }
    const int height = isParagraph(field) ? length(34) : below.height();
    if (painter) {
        const QRect box(below.left(), below.top(), below.width(), height);
        paintBox(*painter, box, theme.field, theme.edge, 1, 5);
        sketchText(*painter, QRect(box.left(), box.top(), box.width(), below.height()).adjusted(length(6), 0, -length(6), 0),
                   printable(field.example, 60), designFont(font(), 11), theme.muted, layoutDirection());
    }
    return line + height;
}

int FormSketch::arrange(QPainter *painter, int width) const
{
    if (!m_form || m_cards.isEmpty())
        return 0;
    const Theme &theme = themeFor(palette());
    const auto length = [this](double pixels) { return designLength(font(), pixels); };
    const int side = length(10);
    int top = side;
    for (const Card &card : m_cards) {
        const QRect inside(2 * side, top + length(8), width - 4 * side, length(18));
        int height = length(8);
        if (painter) {
            // Its height first: the box lies beneath.
            int tall = length(8) + (card.title.isEmpty() ? 0 : length(22));
            for (const int field : card.fields)
                tall += arrangeField(nullptr, m_form->fields.at(field), inside) + length(6);
            tall += (card.more > 0 ? length(20) : 0) + length(4);
            paintBox(*painter, QRect(side, top, width - 2 * side, tall), theme.panel, theme.line, 1, 6);
        }
        if (!card.title.isEmpty()) {
            if (painter)
                sketchText(*painter, inside, printable(card.title, 80), designFont(font(), 12.5, QFont::Bold), theme.ink,
                           layoutDirection());
            height += length(22);
        }
        for (const int field : card.fields)
            height += arrangeField(painter, m_form->fields.at(field), {inside.left(), top + height, inside.width(), 0}) + length(6);
        if (card.more > 0) {
            if (painter)
                sketchText(*painter, {inside.left(), top + height, inside.width(), length(18)}, tr("… and %n more", nullptr, card.more),
                           designFont(font(), 11), theme.muted, layoutDirection());
            height += length(20);
        }
        top += height + length(4) + length(8);
    }
    return top - length(8) + side;
}

void FormSketch::paintEvent(QPaintEvent *)
{
    if (m_cards.isEmpty())
        return;
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), theme.background, theme.line, 1, 8);
    arrange(&painter, width());
}

} // namespace waybill
