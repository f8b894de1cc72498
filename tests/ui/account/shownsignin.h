#pragma once

#include "tests/support/app/accountscene.h"
#include "ui/account/signindialog.h"
#include "ui/widgets/messageline.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace waybill::test {

/// A dialog over a server of one's own. Time passes only when the test says so.
struct Shown : AccountScene
{
    explicit Shown(bool withHost = true, bool withClientId = true, TokenStore *keyring = nullptr)
    {
        if (keyring)
            accounts = std::make_unique<Accounts>(Accounts::Dependencies{network, *keyring, *settings, time.clock(), environment, {}});
        if (!withClientId) {
            environment.remove(QStringLiteral("WAYBILL_GITHUB_CLIENT_ID"));
            reopen();
        }
        dialog = new SignInDialog({*accounts, network, time.clock(), [this](const QUrl &url) { opened += url; },
                                   [this](std::chrono::milliseconds, QObject *context, const std::function<void()> &call) {
                                       waiting = [guard = QPointer<QObject>(context), call] {
                                           if (guard)
                                               call();
                                       };
                                   }},
                                  withHost ? std::optional<Host>(host) : std::nullopt);
        signedIn = std::make_unique<QSignalSpy>(dialog.data(), &SignInDialog::signedIn);
        dialog->open();
    }
    ~Shown() { delete dialog; }

    template <typename T>
    T *part(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) const { part<QAbstractButton>(name)->click(); }
    bool shows(const char *name) const { return part<QWidget>(name)->isVisible(); }
    bool awaits(SignInDialog::Page page) const
    {
        return QTest::qWaitFor([&] { return dialog && dialog->page() == page; }, 15000);
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    QString error() const { return part<MessageLine>("error")->accessibleName(); }
    /// The wait before the next poll is over.
    void poll() { std::exchange(waiting, nullptr)(); }

    QList<QUrl> opened;
    std::function<void()> waiting;
    QPointer<SignInDialog> dialog;
    std::unique_ptr<QSignalSpy> signedIn;
};

} // namespace waybill::test
