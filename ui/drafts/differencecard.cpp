#include "ui/drafts/differencecard.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace waybill {

namespace {

/// The ground of words that differ, as the design's tokens `delw` and `addw` have it. Invalid with the system's own colours.
QColor groundOfWords(bool gone, const Theme &theme)
{
    if (theme.okBackground == theme.panel)
        return {};
    return theme.dark ? QColor(gone ? 0x8e2a2e : 0x1f6f37) : QColor(gone ? 0xffcecb : 0xaceebb);
}

/// Marked words as rich text; all else as it is.
QString html(const QList<DifferencePiece> &pieces, const QColor &mark)
{
    const QString look = mark.isValid() ? QStringLiteral("background-color:") + mark.name() : QStringLiteral("text-decoration:underline");
    QString text;
    for (const DifferencePiece &piece : pieces) {
        const QString words = piece.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        text += piece.differs ? QStringLiteral("<span style=\"%1\">%2</span>").arg(look, words) : words;
    }
    return text;
}

QLabel *side(const QList<DifferencePiece> &pieces, const QColor &mark, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    label->setText(pieces.isEmpty() ? DifferenceCard::tr("no answer") : html(pieces, mark));
    if (pieces.isEmpty())
        label->setForegroundRole(mutedRole);
    return label;
}

} // namespace

DifferenceCard::DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, QWidget *parent)
    : DifferenceCard(
        definition, difference,
        {tr("%1, then").arg(definition.fields.at(difference.field).label), tr("%1, now").arg(definition.fields.at(difference.field).label)},
        Restoring::Offered, parent)
{
}

DifferenceCard::DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, const Names &names, QWidget *parent)
    : DifferenceCard(definition, difference,
                     {tr("%1, in “%2”").arg(definition.fields.at(difference.field).label, names.before),
                      tr("%1, in “%2”").arg(definition.fields.at(difference.field).label, names.now)},
                     Restoring::None, parent)
{
}

DifferenceCard::DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, const Names &names,
                               Restoring restoring, QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = themeFor(palette());
    const Field &field = definition.fields.at(difference.field);
    const int across = designLength(font(), 14);
    m_head = new QWidget(this);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(across, designLength(font(), 7), across, designLength(font(), 7));
    head->setSpacing(designLength(font(), 8));
    auto *label = new Paragraph(13, Paragraph::Tone::Ink, m_head, QFont::DemiBold);
    label->setText(field.label);
    head->addWidget(label);
    const QString section = field.section < 0 ? QString() : definition.sections.at(field.section).shortTitle;
    if (!section.isEmpty() && section != field.label) {
        auto *where = new Paragraph(12, Paragraph::Tone::Muted, m_head);
        where->setText(section);
        head->addWidget(where);
    }
    head->addStretch(1);
    if (difference.differs && restoring == Restoring::Offered) {
        auto *restore = new LinkButton(tr("Restore this answer"), m_head);
        restore->setAccessibleDescription(field.label);
        head->addWidget(restore);
        connect(restore, &LinkButton::clicked, this, &DifferenceCard::restoreClicked);
    }
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(across, designLength(font(), 10), across, designLength(font(), 10));
    sides->setSpacing(2 * across);
    sides->addWidget(side(difference.before, groundOfWords(true, theme), names.before, this), 1);
    sides->addWidget(side(difference.now, groundOfWords(false, theme), names.now, this), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(sides);
}

void DifferenceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    constexpr int radius = 8;
    paintBox(painter, rect(), theme.panel, theme.line, 1, radius);
    const int beneath = m_head->geometry().bottom();
    painter.save();
    painter.setClipRect(0, 0, width(), beneath);
    paintBox(painter, rect(), theme.background, theme.line, 1, radius);
    painter.restore();
    painter.fillRect(0, beneath, width(), 1, theme.line);
    painter.fillRect(width() / 2, beneath, 1, height() - beneath, theme.line);
}

} // namespace waybill
