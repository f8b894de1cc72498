#pragma once

#include "app/body/bodyreader.h"
#include "app/form/mergedanswers.h"
#include "app/github/types.h"
#include "app/library/templatelibrary.h"

namespace waybill {

struct Draft;
struct IssueBase;

/// What an issue says, in the fields of a form.
struct IssueAnswers
{
    QList<Value> given;      ///< By field. The title is an answer where it is another than the others come to.
    QList<Problem> problems; ///< Of its body; see readBody.
    QList<int> lines;
};
IssueAnswers answersOf(const LoadedForm &form, const Issue &issue);

/// The draft that edits this issue in another form: what was changed of the issue comes along as far as it fits, and is kept beside it
/// else; all the rest is as the issue says it. One without a form has changed nothing.
Draft byAnotherForm(const Draft &draft, const LoadedForm &form, const std::shared_ptr<const IssueBase> &edits);

/// What somebody wants of an issue that they have open.
struct WantedIssue
{
    QList<Value> given; ///< By field, as IssueAnswers has them.
    /// The answers that they were made from, where that is not the issue as it was opened.
    std::optional<QList<Value>> opened;
    QStringList labels;               ///< To add, beside those that follow from the answers.
    QStringList assignees;            ///< To add.
    std::optional<QString> milestone; ///< Its title; empty: none. Without a value: what follows from the answers, where it did before.
};

/// Which of two changes to one thing counts. Nobody but a person says so.
enum class Take { Ask, Mine, Theirs };

struct TakeChoices
{
    Take all = Take::Ask;
    QHash<QString, Take> one; ///< By EditConflict::id.
    Take of(const QString &id) const { return one.value(id, all); }
};

/// What somebody else changed to something else; texts for people. The id is that of the field, with "/N" for the Nth task of a checklist
/// whose tasks are the template's, or "milestone".
struct EditConflict
{
    QString id;
    QString label;
    QString opened;
    QString there;
    QString wanted;
    bool operator==(const EditConflict &) const = default;
};

/// A thing that the edit changes; the ids of EditConflict, and "labels", "assignees".
struct EditLine
{
    QString id;
    QString label;
    QString there;
    QString wanted;
    bool operator==(const EditLine &) const = default;
};

/// The smallest edit of an issue as it is now.
struct IssueEdit
{
    IssueChange change;               ///< Of the issue as it is; empty while there are conflicts. The milestone's number is left out:
    std::optional<QString> milestone; ///< this is its title.
    QList<EditLine> lines;
    QList<EditConflict> conflicts;

    bool isEmpty() const { return change.isEmpty() && !milestone && conflicts.isEmpty(); }
};

/// Three-way between what was opened, what is there now and what is wanted. What somebody else changed meanwhile stays, in the answers and
/// everywhere else; what was changed to the same is no change, so that an edit that was made already comes to nothing. Pure.
/// Codes: body.cannot-change, request.body-too-long, request.title-too-long.
Result<IssueEdit> editOf(const LoadedForm &form, const Issue &opened, const Issue &there, const WantedIssue &wanted,
                         const TakeChoices &choices);

/// An answer as a person reads it: a text, or tasks a line each.
QString answerText(const Value &value);

/// Answers with those that a values file (its text, and its name in messages) names in their place; of a checklist whose tasks are the
/// template's, the tasks that it names. Codes: those of readValuesFile.
Result<QList<Value>> answersWithValues(const LoadedForm &form, const QList<Value> &given, const QByteArray &yaml, const QString &name);

} // namespace waybill
