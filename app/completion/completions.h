#pragma once

#include "app/completion/completionquery.h"
#include "app/github/repositoryreader.h"

namespace waybill {

/// Something that may be meant.
struct Completion
{
    enum class Sort { Assignable, Participant, OpenIssue, ClosedIssue, OpenPull, ClosedPull, MergedPull, Milestone, Emoji };
    /// A stretch of `text` or `words` that was typed.
    struct Mark
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        bool operator==(const Mark &) const = default;
    };

    Sort sort = Sort::Assignable;
    QString text;  ///< "@grace", "#221", ":tada:"; empty of a milestone.
    QString words; ///< A title, or the emoji itself; may be empty.
    QString aside; ///< What it is, in words: "can be assigned".
    QString insertion;
    QList<Mark> textMarks;
    QList<Mark> wordMarks;
};

/// What may be meant in texts for one repository: made once of what is known, and asked at every key. Without one, emoji alone.
class Completions
{
public:
    /// `repository` may be null; `web`: the address of its server, without a slash at the end.
    explicit Completions(const RepositoryStatePtr &repository = {}, const QString &web = {});

    /// The best first, at most `most`; none where what is typed is whole already. People: those that can be assigned before those that
    /// took part, beginnings of logins before their parts. Numbers: by their beginning, else words by their beginnings in titles, open ones
    /// before closed ones, and milestones, which become links. Emoji: the very name, beginnings of names, of words in them, what is within;
    /// those that are used most first. Letter case and accents do not matter.
    QList<Completion> find(const CompletionQuery &query, int most) const;
    /// When the oldest of what numbers and people come from was read; invalid: nothing was.
    QDateTime readAt() const { return m_readAt; }

private:
    struct Person
    {
        QString login;
        qint64 tookPartIn = 0; ///< Number; 0: can be assigned.
    };
    struct Numbered
    {
        Completion::Sort sort;
        qint64 number = 0;
        QString title;
        QString folded;
        QString aside;
        QString insertion;
    };
    void addPeople(const RepositoryState &state);
    void addNumbers(const RepositoryState &state, const QString &web);
    QList<Completion> people(const QString &typed, int most) const;
    QList<Completion> numbers(const QString &typed, int most) const;

    QList<Person> m_people;
    QList<Numbered> m_numbers;
    QDateTime m_readAt;
};

/// What is to be looked up so that these can be found: the first page, and the page behind each that is full, so far (500 people, 300
/// issues and pull requests). Without an emoji's.
QList<Lookup> lookupsFor(CompletionQuery::Kind kind, const RepositoryState &state);

} // namespace waybill
