#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace waybill {

/// What is asked (FilingRecord::question).
namespace filingQuestion {
inline constexpr QLatin1String duplicate("rival");                  ///< Open issues have the same title; see `rivals`. It is not filed.
inline constexpr QLatin1String confirmAgain("confirm-again");       ///< Not filed: offline, stopped, or confirmed too long ago.
inline constexpr QLatin1String parentMissing("parent-missing");     ///< Not filed: the parent issue is not there. Send: without it.
inline constexpr QLatin1String workflowChanged("workflow-changed"); ///< Not filed: the workflow's files are others. Send: all the same.
inline constexpr QLatin1String sendAgain("send-again");             ///< Sent, and surely not there.
inline constexpr QLatin1String cannotTell("cannot-tell");           ///< Sent, and it may exist.
inline constexpr QLatin1String cannotLook("cannot-look"); ///< Sent, it may exist, and GitHub cannot be asked. A restart looks again.
inline constexpr QLatin1String finish("finish");          ///< It exists; reading it back or linking it failed. A restart tries again.
} // namespace filingQuestion

/// How far a request is. A value; it alone decides what may be sent after a crash.
struct FilingRecord
{
    enum class Phase {
        Confirmed,
        Duplicates, ///< Everything that is looked at before a create.
        Create,     ///< From the record on, the issue may exist.
        Look,       ///< The outcome of a create is unknown.
        ReadBack,   ///< It exists: its number is known.
        Link,
        Done,
        Ask,     ///< Waits for the person.
        Refused, ///< GitHub said no; it does not exist. Waits for the person too: Send or Drop.
        Dropped, ///< The person said no.
    };
    enum class SubIssues {
        Unknown,
        Yes,
        No,       ///< The server has none: the body names the parent.
        NoParent, ///< The person chose to file it without the parent, which is not there.
    };
    enum class Intent { None, Send, Drop, Stop }; ///< What becomes of it when a look finds nothing.

    Phase phase = Phase::Confirmed;
    QDateTime confirmedAt;           ///< When the person last said "send". UTC, like all.
    bool duplicatesListed = false;   ///< Looked for since the last confirmation or wait.
    QList<qint64> duplicates;        ///< With question `rival`: their numbers.
    QString duplicateBody;           ///< And the text of the first of them; empty in records of an earlier version.
    QList<qint64> ignoredDuplicates; ///< To which the person said "send".
    qint64 highestBefore = -1;       ///< The repository's highest number before the first create; -1: not known.
    SubIssues subIssues = SubIssues::Unknown;
    bool parentProbed = false; ///< Asked for sub-issues and got a 404: is it the parent or the server?
    QDateTime sentAt;          ///< Of the last create.
    bool filesSame = false;    ///< The workflow's files were looked at since the last confirmation or wait, and are the same.
    bool filesIgnored = false; ///< They are not, and the person said "send".
    int creates = 0;           ///< How many times a create may have left.
    bool madeOnce = false;     ///< GitHub said 201, unreadably: never send again.

    QDateTime silentSince; ///< No byte of the last create can leave after this.
    int cleanLooks = 0;
    QDateTime lookedAt;  ///< End of the last clean look.
    bool listed = false; ///< The look under way has seen the list.
    int probes = 0;      ///< Numbers it has asked for.
    int misses = 0;      ///< The last of them in a row without an issue.
    bool doubt = false;  ///< One of them was deleted or moved away: it may have been ours.
    Intent intent = Intent::None;

    qint64 number = 0; ///< Of the issue.
    qint64 issueId = 0;
    QUrl page;
    bool takenOnWord = false; ///< The person gave the number.
    bool readBack = false;
    bool lookedAround = false; ///< For doubles that were made at the same time.
    QString linkRefused;       ///< What GitHub said to the link; the parent it has is looked at next.
    QStringList remarks;       ///< What was not as sent, for people: labels that were dropped and the like, with what to do.

    bool compared = false; ///< `leftOut` is known.
    QStringList leftOut;   ///< What of the request the issue lacks: "label NAME", "assignee NAME", "milestone", "parent".

    QString question;    ///< With Ask: see filingQuestion.
    QString sentence;    ///< For people: what happened last, whether the issue exists, what to do.
    QUrl help;           ///< Where the person can mend it (single sign-on); empty mostly.
    QDateTime waitUntil; ///< Nothing is sent before. Invalid: no wait.
    int failures = 0;    ///< In a row.
    int limits = 0;      ///< Rate limits in a row.

    /// Nothing will ever be sent for it again.
    bool closed() const { return phase == Phase::Done || phase == Phase::Dropped; }
    /// Whether it waits because the network failed, and for no limit.
    bool canHasten() const { return waitUntil.isValid() && failures > 0 && limits == 0; }
    /// Whether it is known that no issue was made for it.
    bool surelyNotThere() const
    {
        return phase == Phase::Confirmed || phase == Phase::Duplicates || phase == Phase::Refused
            || (phase == Phase::Ask
                && (question == filingQuestion::duplicate || question == filingQuestion::confirmAgain
                    || question == filingQuestion::parentMissing || question == filingQuestion::workflowChanged
                    || question == filingQuestion::sendAgain));
    }
    bool operator==(const FilingRecord &) const = default;
};

} // namespace waybill
