#include "ui/palette/keysheet.h"

#include "ui/look/keycaps.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/contentscroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

// In design pixels.
constexpr double rowHeight = 31;

/// What a key does, and its keycaps at the end.
class KeyRow : public QLabel
{
public:
    KeyRow(const KeyLine &line, QWidget *parent) : QLabel(line.name, parent), m_caps(keyCaps(line.keys.constFirst()))
    {
        setTextFormat(Qt::PlainText);
        // A name that stays as it is in every language begins where the others do: at the left it would lie under its keys.
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        setAccessibleName(KeySheet::tr("%1: %2").arg(line.name, QKeySequence::listToString(line.keys, QKeySequence::NativeText)));
        setFixedHeight(designLength(font(), rowHeight));
    }

    QSize sizeHint() const override { return {QLabel::sizeHint().width() + capsWidth() + designLength(font(), 12), height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QPainter painter(this);
        paintKeyCaps(painter, rect(), layoutDirection(), m_caps, font(), themeFor(palette()));
    }

private:
    int capsWidth() const { return keyCapsWidth(m_caps, font()); }

    QStringList m_caps;
};

} // namespace

KeySheet::KeySheet(const QList<KeyGroup> &groups, QWidget *parent)
    : PanelDialog(800, parent), m_search(new QLineEdit(this)), m_nothing(new QLabel(tr("No such key."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(tr("Keys"));
    m_search->setPlaceholderText(tr("Search keys"));
    m_search->setAccessibleName(tr("Search keys"));
    body().addWidget(m_search);
    m_nothing->setForegroundRole(mutedRole);
    m_nothing->setContentsMargins(0, designLength(font(), 10), 0, 0);
    m_nothing->hide();
    body().addWidget(m_nothing);

    auto *page = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(designLength(font(), 32));
    QVBoxLayout *sides[] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype all = 0;
    for (const KeyGroup &group : groups)
        all += group.lines.size() + 1;
    qsizetype placed = 0;
    for (const KeyGroup &group : groups) {
        // In reading order: on the second side once this group would reach further beyond the middle than it falls short of it.
        QVBoxLayout *side = sides[2 * placed + group.lines.size() + 1 > all];
        placed += group.lines.size() + 1;
        Shown shown{new QLabel(group.title, page), {}};
        shown.title->setFont(designFont(font(), 12, QFont::DemiBold));
        shown.title->setForegroundRole(mutedRole);
        shown.title->setContentsMargins(0, designLength(font(), 10), 0, 0);
        side->addWidget(shown.title);
        for (const KeyLine &line : group.lines) {
            shown.rows += new KeyRow(line, page);
            side->addWidget(shown.rows.last());
        }
        m_groups += shown;
    }
    for (QVBoxLayout *side : sides) {
        side->setSpacing(0);
        side->addStretch(1);
        m_columns->addLayout(side, 1);
    }
    m_scroll = new ContentScroll(page, tr("Keys"), this);
    body().addWidget(m_scroll, 1);
    buttons().addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    buttons().addWidget(close);
    connect(close, &QPushButton::clicked, this, &KeySheet::reject);
    connect(m_search, &QLineEdit::textChanged, this, &KeySheet::search);
    boundLine(m_search, [this](const QString &why) {
        m_nothing->setText(why);
        m_nothing->show();
    });
    m_search->setFocus();
}

int KeySheet::extraHeight(int) const
{
    return qMax(0, m_scroll->widget()->sizeHint().height() - m_scroll->sizeHint().height());
}

void KeySheet::resizeEvent(QResizeEvent *event)
{
    PanelDialog::resizeEvent(event);
    // Side by side only where both columns show their keys.
    const auto widthOf = [this](int side) { return m_columns->itemAt(side)->layout()->minimumSize().width(); };
    const int both = widthOf(0) + widthOf(1) + designLength(font(), 32);
    // The dialog's own width: what it holds gets its size only after it. The margins are those of the column that holds the page.
    const QMargins margins = body().parentWidget()->layout()->contentsMargins();
    const bool beside = width() - margins.left() - margins.right() - m_scroll->verticalScrollBar()->sizeHint().width() >= both;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(beside ? designLength(font(), 32) : 0);
}

void KeySheet::search(const QString &words)
{
    bool any = false;
    for (const Shown &group : std::as_const(m_groups)) {
        bool here = false;
        for (QLabel *row : group.rows) {
            const bool fits = row->accessibleName().contains(words.trimmed(), Qt::CaseInsensitive);
            row->setVisible(fits);
            here = here || fits;
        }
        group.title->setVisible(here);
        any = any || here;
    }
    m_nothing->setText(tr("No such key."));
    m_nothing->setVisible(!any);
}

} // namespace waybill
