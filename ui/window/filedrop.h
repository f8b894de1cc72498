#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace waybill {

/// Takes a file that is dropped anywhere on a window, also on a box that would take its address as text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `window` is what files are dropped on; it owns this.
    explicit FileDrop(QWidget *window);

signals:
    /// One file of this computer.
    void dropped(const QString &path);
    /// Something else: several files, a folder's worth of addresses, or one that is not on this computer.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace waybill
