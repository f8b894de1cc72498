#include "ui/window/tabbedpane.h"

#include "ui/look/mirroring.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/window/panecycle.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTabBar>

#include <utility>

namespace waybill {

TabbedPane::TabbedPane(QWidget *parent) : QWidget(parent), m_bar(new QTabBar(this)), m_stack(new QStackedLayout)
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_bar->setElideMode(Qt::ElideRight);
    auto *bars = new QHBoxLayout;
    bars->addWidget(m_bar);
    bars->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bars);
    layout->addLayout(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabbedPane::show);
    adaptToFont();
}

void TabbedPane::addPage(const QString &title, MakePage make)
{
    m_makers.push_back(std::move(make));
    m_pages.push_back(nullptr);
    // The first tab becomes the current one, and its page is made, right here.
    m_bar->addTab(title);
}

void TabbedPane::setTitle(int page, const QString &title)
{
    const int tab = page + before();
    if (m_bar->tabText(tab) == title)
        return;
    m_bar->setTabText(tab, title);
    m_bar->updateGeometry();
}

void TabbedPane::setShown(int page, bool shown)
{
    m_bar->setTabVisible(page + before(), shown);
    m_bar->updateGeometry();
}

void TabbedPane::setCurrent(int page)
{
    if (m_bar->isTabVisible(page + before()))
        m_bar->setCurrentIndex(page + before());
}

int TabbedPane::current() const
{
    return qMax(0, m_bar->currentIndex() - before());
}

void TabbedPane::takeGuest(const QString &title, QWidget *pane)
{
    m_stack->addWidget(pane);
    m_bar->insertTab(0, title);
    m_bar->updateGeometry();
    m_guest = pane;
    m_bar->setCurrentIndex(0);
    show(0);
}

void TabbedPane::releaseGuest()
{
    m_stack->removeWidget(std::exchange(m_guest, nullptr));
    m_bar->removeTab(0);
    m_bar->updateGeometry();
    show(m_bar->currentIndex());
}

void TabbedPane::showGuest()
{
    if (m_guest)
        m_bar->setCurrentIndex(0);
}

void TabbedPane::show(int tab)
{
    const int page = tab - before();
    if (page < 0) {
        if (m_guest)
            m_stack->setCurrentWidget(m_guest);
        return;
    }
    if (const MakePage make = std::exchange(m_makers.at(page), {})) {
        m_pages.at(page) = make(this);
        m_stack->addWidget(m_pages.at(page));
        placeInTabOrder(m_bar, m_pages.at(page));
    }
    m_stack->setCurrentWidget(m_pages.at(page));
}

void TabbedPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Tabs that got their words before they were seen stand as they were without them; this has the bar look again.
    m_bar->setElideMode(m_bar->elideMode());
}

void TabbedPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    const int bottom = m_bar->geometry().bottom();
    painter.fillRect(0, 0, width(), bottom, theme.background);
    painter.fillRect(0, bottom, width(), 1, theme.line);
    painter.fillRect(0, bottom + 1, width(), height() - bottom - 1, theme.panel);
}

void TabbedPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adaptToFont();
    QWidget::changeEvent(event);
}

void TabbedPane::adaptToFont()
{
    // Here, and wherever a title changes: a tab bar that is not shown yet does not tell that it needs another width, and elides then.
    m_bar->updateGeometry();
    layout()->itemAt(0)->layout()->setContentsMargins(mirroredMargins(this, {designLength(font(), 12), designLength(font(), 6), 0, 0}));
}

} // namespace waybill
