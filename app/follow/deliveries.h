#pragma once

#include "app/follow/verification.h"
#include "app/github/types.h"
#include "app/guide/contract.h"

#include <functional>

namespace waybill {

/// A request that was delivered, or failed at it, as the repository's issues show it.
struct PastDelivery
{
    qint64 number = 0;
    QString title;
    QString version;
    QString author;
    QDateTime at; ///< When it was closed, else made; UTC.
    QUrl page;
    QString body;
    bool failed = false;
    bool current = false; ///< What runs now: the last one that did not fail.
    /// Whether somebody looked at what was delivered, by the issue that the workflow opens for it, else by its own text.
    VerifiedAs verified = VerifiedAs::NotKnown;
    qint64 followUp = 0; ///< Number of the issue that the workflow opened for it; 0: none is seen.

    bool operator==(const PastDelivery &) const = default;
};

/// How the text of an issue says that it was looked at.
using VerifiedIn = std::function<VerifiedAs(const QString &body)>;

/// What was delivered, the last first. `issues` in any order, also pull requests and such as have nothing to do with it. `followUp`: how
/// titles start of issues that the workflow opens afterwards; empty: it opens none. The version is the milestone's title, else the last
/// word of the issue's; an issue without either is none. Pure.
/// `verified` reads their texts; none: by all their tasks.
QList<PastDelivery> deliveriesIn(const QList<Issue> &issues, const DeliveryMarks &marks, const QString &followUp,
                                 const VerifiedIn &verified = {});

/// Whether an issue's text names this number: "#12", or an address that ends in "/issues/12".
bool namesIssue(const QString &body, qint64 number);

} // namespace waybill
