#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace waybill {

/// Moves all that takes the focus in `pane` to behind all that takes it in `before`, keeping their order. For panes that were made in
/// another order than they are gone through.
void placeInTabOrder(QWidget *before, QWidget *pane);

/// Takes the keyboard focus from pane to pane, to where it was in each when it left.
class PaneCycle : public QObject
{
    Q_OBJECT

public:
    explicit PaneCycle(QObject *parent = nullptr);

    /// In the order in which they are gone through. Hidden panes are passed over.
    void setPanes(const QList<QWidget *> &panes);
    void next() { move(1); }
    void previous() { move(-1); }

private:
    struct Pane
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> lastFocus;
    };

    void move(int direction);
    void onFocusChanged(QWidget *now);
    qsizetype paneOf(const QWidget *widget) const;

    QList<Pane> m_panes;
};

} // namespace waybill
