#pragma once

#include "app/base/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace waybill::test {

/// A clock that stands still until somebody waits, and then is there at once. Copies share their time.
class QuickTime
{
public:
    QDateTime now() const { return *m_now; }
    void advance(std::chrono::milliseconds by) { *m_now = m_now->addMSecs(by.count()); }
    /// All that was waited for, in order.
    const QList<std::chrono::milliseconds> &waits() const { return *m_waits; }

    Clock clock() const
    {
        return [now = m_now] { return *now; };
    }
    /// For DeviceSignIn::setTimer.
    std::function<void(std::chrono::milliseconds, QObject *, std::function<void()>)> timer() const
    {
        return [now = m_now, waits = m_waits](std::chrono::milliseconds wait, QObject *context, const std::function<void()> &call) {
            *waits += wait;
            QTimer::singleShot(0, context, [now, wait, call] {
                *now = now->addMSecs(wait.count());
                call();
            });
        };
    }

private:
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
    std::shared_ptr<QList<std::chrono::milliseconds>> m_waits = std::make_shared<QList<std::chrono::milliseconds>>();
};

} // namespace waybill::test
