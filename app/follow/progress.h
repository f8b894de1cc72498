#pragma once

#include "app/github/types.h"
#include "app/guide/contract.h"

namespace waybill {

/// How far the workflow behind a repository is with an issue, as far as the issue's title and state show it.
struct Progress
{
    enum class State {
        Unmarked,    ///< Open, without a mark, and nothing is known of when there has to be one.
        Waiting,     ///< Open, without a mark; `due` is to come.
        NotPickedUp, ///< The same, and `due` is over.
        UnderWay,    ///< Marked; the next step is `due`, where that is known.
        Late,        ///< Marked, and `due` is over.
        Ended,       ///< Marked, and closed or at a step that nothing follows.
        Closed,      ///< Closed without a mark: by a person.
    };
    State state = State::Unmarked;
    int step = -1;      ///< Of the course; -1: its title has no mark.
    QString mark;       ///< Of that step.
    QDateTime due;      ///< Until when the next step is reached, by the contract; invalid: not known.
    QStringList causes; ///< Not picked up: what can be seen of why, a sentence each.
    bool operator==(const Progress &) const = default;

    /// Whether somebody has to do something, who would wait in vain otherwise.
    bool isTrouble() const { return state == State::NotPickedUp || state == State::Late; }
    /// Nothing is expected any more.
    bool isOver() const { return state == State::Ended || state == State::Closed; }
};

/// What was filed, to hold the issue against.
struct FiledAs
{
    QString title;
    QStringList labels;
    QString milestone; ///< Its title; empty: none.
    QDateTime at;
    QString owner{}; ///< Login of the repository's owner, where the workflow reads requests of nobody else; else empty.
};

/// Whether the contract passes a request by, without a word, that another than the repository's owner filed.
bool readsOwnersAlone(const Contract &contract);

/// Which step the title's beginning shows, whether or not a blank follows the mark; -1: none.
int reachedStep(const QList<CourseStep> &course, const QString &title);

/// Pure. The times of the course add up from the filing on, as expectedSteps tells them: when each mark came, an issue does not say.
Progress progressOf(const QList<CourseStep> &course, const Issue &issue, const FiledAs &filed, const QDateTime &now);

/// The same for people, with what to do. `due` as local time.
QString progressSentence(const Progress &progress);

} // namespace waybill
