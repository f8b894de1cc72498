#pragma once

#include "app/account/credentials.h"

#include <QCoreApplication>

#include <optional>

namespace waybill::test {

/// Credentials that a test says.
class FixedCredentials : public Credentials
{
public:
    explicit FixedCredentials(QByteArray token) : current(std::move(token)) { }

    void token(QObject *, Answer answer) override { answer(current.isEmpty() ? Result<Secret>(signedOut()) : Result<Secret>(current)); }
    void replace(const Secret &rejected, QObject *, Answer answer) override
    {
        ++replaced;
        lastRejected = rejected;
        if (!fresh.isEmpty())
            current = fresh;
        answer(fresh.isEmpty() ? Result<Secret>(signedOut()) : Result<Secret>(fresh));
    }
    static Error signedOut() { return {QStringLiteral("auth.signed-out"), QStringLiteral("Sign in first."), {}}; }

    Secret current;
    Secret fresh; ///< What `replace` gives; empty: an Error.
    int replaced = 0;
    Secret lastRejected;
};

} // namespace waybill::test
