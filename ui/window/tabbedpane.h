#pragma once

#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QTabBar;
QT_END_NAMESPACE

namespace waybill {

/// Pages under tabs, each made when it is first shown.
class TabbedPane : public QWidget
{
    Q_OBJECT

public:
    using MakePage = std::function<QWidget *(QWidget *parent)>;

    explicit TabbedPane(QWidget *parent = nullptr);

    void addPage(const QString &title, MakePage make);
    void setTitle(int index, const QString &title);
    int current() const;
    void setCurrent(int index);
    QTabBar &bar() { return *m_bar; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(int index);
    void adaptToFont();

    QTabBar *m_bar;
    QStackedLayout *m_stack;
    std::vector<MakePage> m_makers; ///< By tab; emptied once the page is there.
    std::vector<QWidget *> m_pages; ///< By tab; null until made.
};

} // namespace waybill
