#pragma once

#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QTabBar;
QT_END_NAMESPACE

namespace waybill {

/// Pages under tabs, each made when it is first shown. In a narrow window another pane can join them as the first.
class TabbedPane : public QWidget
{
public:
    using MakePage = std::function<QWidget *(QWidget *parent)>;

    explicit TabbedPane(QWidget *parent = nullptr);

    /// Pages are numbered from 0 in the order in which they are added, whether or not a guest stands before them.
    void addPage(const QString &title, MakePage make);
    void setTitle(int page, const QString &title);
    /// A page that is not shown cannot be gone to.
    void setShown(int page, bool shown);
    void setCurrent(int page);
    /// The page that is shown; the first one while the guest is.
    int current() const;

    /// Shows `pane` as the first tab, and goes there.
    void takeGuest(const QString &title, QWidget *pane);
    /// Gives the guest back, without a place; the page after it is shown.
    void releaseGuest();
    void showGuest();
    QTabBar *bar() const { return m_bar; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int before() const { return m_guest ? 1 : 0; } ///< How many tabs stand before the first page's.
    void show(int tab);
    void adaptToFont();

    QTabBar *m_bar;
    QStackedLayout *m_stack;
    QWidget *m_guest = nullptr;
    std::vector<MakePage> m_makers; ///< By page; emptied once the page is there.
    std::vector<QWidget *> m_pages; ///< By page; null until made.
};

} // namespace waybill
