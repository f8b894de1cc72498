#include "ui/window/topbar.h"

#include "ui/account/accountbutton.h"
#include "ui/look/glyphs.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/repository/repositorybutton.h"
#include "ui/template/templatepicker.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace waybill {

namespace {

GlyphButton *actionButton(Glyph glyph, QAction *action, QWidget *parent)
{
    auto *button = new GlyphButton(glyph, action->text(), true, parent);
    button->setToolTip(TopBar::tr("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

constexpr int readableWidth = 150; ///< Design pixels in which a picker still says something.

} // namespace

SavedLabel::SavedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void SavedLabel::setState(const QString &words, bool trouble)
{
    m_trouble = trouble;
    m_folded = m_folded && canFold();
    setText(words);
    setToolTip(m_folded ? words : QString());
    update();
}

void SavedLabel::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
    update();
}

int SavedLabel::tickWidth() const
{
    return designLength(font(), 18);
}

QSize SavedLabel::sizeHint() const
{
    return m_folded ? QSize(tickWidth(), tickWidth()) : QLabel::sizeHint();
}

/// Painted here and not by the label: its colour is the theme's of the moment.
void SavedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    if (m_folded)
        return paintStateMark(painter, StateMark::Done, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, sizeHint(), rect()), theme);
    painter.setPen(m_trouble ? theme.error : theme.muted);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

TopBar::TopBar(const WindowActions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_picker(new TemplatePicker(actions.openTemplate, actions.chooseGuide, this)),
      m_repository(new RepositoryButton(clock, this)),
      m_account(new AccountButton(this)),
      m_saved(new SavedLabel(this)),
      m_menu(actions.mainMenu)
{
    setObjectName(QStringLiteral("topbar"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_picker);
    layout->addWidget(m_repository);
    layout->addStretch(1);
    m_saved->setObjectName(QStringLiteral("savedState"));
    layout->addWidget(m_saved);
    GlyphButton *undo = actionButton(Glyph::Undo, actions.undo, this);
    undo->setObjectName(QStringLiteral("undo"));
    layout->addWidget(undo);
    m_redo = actionButton(Glyph::Redo, actions.redo, this);
    m_redo->setObjectName(QStringLiteral("redo"));
    layout->addWidget(m_redo);
    m_menuButton = actionButton(Glyph::Menu, actions.openMenu, this);
    m_menuButton->setObjectName(QStringLiteral("menu"));
    m_menuButton->setAccessibleDescription(tr("Opens a menu"));
    layout->addWidget(m_menuButton);
    layout->addWidget(m_account);
    adaptToFont();
}

bool TopBar::event(QEvent *event)
{
    // Words came or went, or the bar is another size.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        giveWay();
    return QWidget::event(event);
}

/// Pickers cut their longer words; then the word that says "Saved" becomes a tick, and redo goes, which has its key and its place in the
/// menu, before they become stubs.
void TopBar::giveWay()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *part = layout()->itemAt(i)->widget();
        if (!part || (part != m_redo && part->isHidden()))
            continue;
        const int least = qMax(part->minimumSizeHint().width(), qMin(part->sizeHint().width(), designLength(font(), readableWidth)));
        needed += layout()->spacing() + (part == m_saved ? m_saved->wordsWidth() : least);
    }
    m_saved->setFolded(m_saved->canFold() && needed > width());
    if (m_saved->isFolded())
        needed -= m_saved->wordsWidth() - m_saved->tickWidth();
    m_redo->setVisible(needed <= width());
}

void TopBar::openMenu()
{
    m_menu->popup(m_menuButton->mapToGlobal(QPoint(menuLeft(m_menuButton, m_menu, true), m_menuButton->height() + 2)));
    if (QAction *first = m_menu->actions().value(0))
        m_menu->setActiveAction(first);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adaptToFont();
    QWidget::changeEvent(event);
}

void TopBar::adaptToFont()
{
    setFixedHeight(designLength(font(), 52));
    layout()->setContentsMargins(designLength(font(), 14), 0, designLength(font(), 14), 1);
    layout()->setSpacing(designLength(font(), 10));
}

} // namespace waybill
