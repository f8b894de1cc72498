#pragma once

#include "app/base/result.h"
#include "app/form/value.h"
#include "app/guide/afterwards.h"
#include "app/template/bodylayout.h"

#include <QDateTime>

#include <optional>

namespace waybill {

/// What somebody saw of one check.
enum class CheckResult {
    Open, ///< Not looked at yet.
    Done,
    Failed, ///< Wants an explanation.
    NotApplicable,
};

/// One task of a request that was delivered, and what was seen of it.
struct VerifiedCheck
{
    int field = -1; ///< The list that it is in.
    int task = -1;  ///< Its place there.
    QString text;   ///< As in the body, without what an earlier verification noted behind it.
    CheckResult result = CheckResult::Open;
    QString who;      ///< A login.
    QDateTime when;   ///< UTC; invalid: seen in another verification, of which the body says no more than the result.
    QString evidence; ///< A link or a few words; may be empty.
    QString explanation;

    bool wantsExplanation() const { return result == CheckResult::Failed && explanation.trimmed().isEmpty(); }
    bool operator==(const VerifiedCheck &) const = default;
};

/// One check as it is kept until its results are sent: found again by its list and its text, wherever they stand by then.
struct KeptCheck
{
    QString field; ///< Id.
    VerifiedCheck seen;
    bool operator==(const KeptCheck &) const = default;
};

/// How many checks came out how.
struct CheckCounts
{
    int all = 0;
    int open = 0;
    int done = 0;
    int failed = 0;
    int notApplicable = 0;
    int unexplained = 0; ///< Failed, without an explanation.

    /// Something was seen, and every failure is explained.
    bool canBeSent() const { return open < all && unexplained == 0; }
};
CheckCounts countsOf(const QList<VerifiedCheck> &checks);

/// A body that is verified: that of a request, or of the issue that its workflow opens for it, which may have no more than the tasks.
struct VerifiedBody
{
    FormDefinitionPtr definition;
    BodyLayoutPtr layout;
    VerificationKeys keys;
    QString markdown;
};

/// The tasks of the lists that the guide names, in the order of the form. None where the body has none of these lists. Pure.
QList<VerifiedCheck> checksIn(const VerifiedBody &body);

/// What of `checks` the body does not say itself: results that differ from it, and all that was noted with them. Pure.
QList<KeptCheck> checksToKeep(const VerifiedBody &body, const QList<VerifiedCheck> &checks);
/// Lays what was kept over the checks; gives those that have no place there any more. Pure.
QList<KeptCheck> takeKeptChecks(const VerifiedBody &body, const QList<KeptCheck> &kept, QList<VerifiedCheck> &checks);

/// How the tasks of a body came out.
enum class VerifiedAs {
    NotKnown, ///< There is nothing to tick.
    No,       ///< Something is not ticked, and nothing failed.
    Failed,
    Yes,
};
/// By the lists that the guide names. Pure.
VerifiedAs verifiedAs(const VerifiedBody &body);
/// By all tasks of a text, where nothing names the lists. Pure.
VerifiedAs verifiedAs(const QString &markdown);

/// The body with these results: what is done or not applicable is ticked, what failed or is open is not; where people write the tasks of a
/// list themselves, " (failed)" or " (not applicable)" stands behind. Nothing else changes. Codes: body.cannot-change.
Result<QString> bodyWith(const VerifiedBody &body, const QList<VerifiedCheck> &checks);

/// The one comment that carries the results: Markdown, in English as all that is written into issues. `subject`: what was delivered, a
/// version. What people wrote cannot break out of the table, and nobody is mentioned. Pure.
QString verificationComment(const VerifiedBody &body, const QString &subject, const QList<VerifiedCheck> &checks);

/// "14:31:20 CST (20:31:20 UTC)" with the day, in the zone of the form; in UTC alone where the form has no time.
QString seenAtText(const VerifiedBody &body, const QDateTime &when);

} // namespace waybill
