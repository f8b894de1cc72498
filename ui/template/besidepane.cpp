#include "ui/template/besidepane.h"

#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textbox.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int margin = 20; // Design pixels.
constexpr int fewestLines = 6;

class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        paintBox(painter, rect(), theme.panel, theme.line, 1, 8);
    }
};

void addWords(QVBoxLayout &column, const QString &text, double pixels, Paragraph::Tone tone, int weight = QFont::Normal)
{
    auto *words = new Paragraph(pixels, tone, column.parentWidget(), weight);
    words->setText(text);
    column.addWidget(words);
}

/// As many letters of a label as a button has room for; an "&" in it is no shortcut.
QString shortened(const QString &label)
{
    constexpr qsizetype most = 32;
    const QString words = label.size() > most ? label.left(most - 1).trimmed() + u'…' : label;
    return QString(words).replace(u'&', QLatin1String("&&"));
}

} // namespace

BesidePane::BesidePane(QWidget *parent) : QWidget(parent), m_contents(new QWidget)
{
    setObjectName(QStringLiteral("beside"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ContentScroll(m_contents, tr("Kept beside the form"), this);
    column->addWidget(scroll);
    auto *contents = new QVBoxLayout(m_contents);
    contents->setContentsMargins(0, 0, 0, 0);
}

void BesidePane::show(const QList<KeptAnswer> &kept, const QString &difference)
{
    if (kept == m_kept && difference == m_difference)
        return;
    m_kept = kept;
    m_difference = difference;
    fill();
}

void BesidePane::setPlace(const QString &label)
{
    if (std::exchange(m_place, label) != label)
        fill();
}

void BesidePane::fill()
{
    // A click in what goes may have led here, so later.
    while (QLayoutItem *former = m_contents->layout()->takeAt(0)) {
        former->widget()->hide();
        former->widget()->deleteLater();
        delete former;
    }
    auto *page = new QWidget(m_contents);
    auto *column = new QVBoxLayout(page);
    const int around = designLength(font(), margin);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(designLength(font(), 8));
    if (!m_kept.isEmpty()) {
        addWords(*column, tr("Kept beside the form"), 16, Paragraph::Tone::Ink, QFont::DemiBold);
        addWords(*column, tr("What had no place in this version of the template. It stays in the draft and is never written to the issue."),
                 13, Paragraph::Tone::Muted);
    }
    for (int i = 0; i < m_kept.size(); ++i)
        addKept(*column, i);
    if (!m_difference.isEmpty())
        addDifference(*column);
    column->addStretch(1);
    m_contents->layout()->addWidget(page);
}

void BesidePane::addKept(QVBoxLayout &column, int index)
{
    const KeptAnswer &answer = m_kept.at(index);
    auto *card = new Card(column.parentWidget());
    auto *inside = new QVBoxLayout(card);
    addWords(*inside, answer.label, 14, Paragraph::Tone::Ink, QFont::DemiBold);
    auto *text = new TextBox(TextBox::Lines::Many, 1, card);
    text->setObjectName(QStringLiteral("keptAnswer"));
    text->setAccessibleName(answer.label);
    text->setReadOnly(true);
    text->setPlainText(answer.text);
    inside->addWidget(text);
    auto *copy = new QPushButton(tr("Copy"), card);
    copy->setObjectName(QStringLiteral("copyKept"));
    copy->setAccessibleDescription(answer.label);
    auto *drop = new LinkButton(tr("Drop"), card);
    drop->setObjectName(QStringLiteral("dropKept"));
    drop->setAccessibleDescription(answer.label);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    if (!m_place.isEmpty()) {
        auto *add = new QPushButton(tr("Add to %1").arg(shortened(m_place)), card);
        add->setObjectName(QStringLiteral("addKept"));
        add->setAccessibleDescription(answer.label);
        add->setToolTip(tr("Writes it behind the answer of “%1”. It stays here until you drop it.").arg(m_place));
        buttons->addWidget(add);
        connect(add, &QPushButton::clicked, this, [this, index] { emit added(index); });
    }
    buttons->addStretch(1);
    buttons->addWidget(drop);
    inside->addLayout(buttons);
    column.addWidget(card);
    connect(copy, &QPushButton::clicked, this, [text = answer.text] { QApplication::clipboard()->setText(text); });
    connect(drop, &LinkButton::clicked, this, [this, index] { emit dropped(index); });
}

void BesidePane::addDifference(QVBoxLayout &column)
{
    addWords(column, tr("The template, line by line"), 16, Paragraph::Tone::Ink, QFont::DemiBold);
    auto *lines = new TextBox(TextBox::Lines::Many, fewestLines, column.parentWidget());
    lines->setObjectName(QStringLiteral("templateDifference"));
    lines->setAccessibleName(tr("The template, line by line"));
    lines->setReadOnly(true);
    lines->setFont(monospacedFont(font(), 12));
    // Templates are written from left to right, whatever the program speaks.
    lines->setLayoutDirection(Qt::LeftToRight);
    lines->setPlainText(m_difference);
    markDifference(*lines->document(), themeFor(palette()));
    column.addWidget(lines);
}

void BesidePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The marks are made in the theme's colours, the margins in the font's size.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_contents)
        fill();
}

} // namespace waybill
