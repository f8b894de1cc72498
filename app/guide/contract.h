#pragma once

#include "app/guide/guide.h"
#include "app/template/addedlines.h"

#include <QDate>

namespace waybill {

/// What a rule of a contract or guide asks the repository about. Texts may hold `{field_id}`; while one of those answers is missing the
/// subject's facts are not checked.
struct FactSubject
{
    enum class Kind {
        Milestone, ///< `text`: its title.         exists, number, state, due_on, open_issues, closed_issues, title
        Tag,       ///< `text`: its name.          exists
        Branch,    ///< `text`: its name.          exists
        Published, ///< `text`: a release's tag.   exists, draft, prerelease, published_at, latest (whether it is the latest one)
        Approved,  ///< Closed issues of the milestone titled `text`, with `labels`, whose title starts with `titleStart`.
                   ///<                            exists, number, latest (a text: the highest version that has one, of the milestones that
                   ///<                            are titled with a version), newer (how many such versions lie above `text`)
        Requests,  ///< Open issues with all of `labels`, without the prefixes `titlePrefixes` of their titles.
                   ///<                            same_title (a list of "#12 title"), open (the same, all of them)
    };
    QString name; ///< The part of a fact's name before the dot.
    Kind kind = Kind::Milestone;
    QString text;
    QString titleStart;
    QStringList titlePrefixes;
    QStringList labels;
};

/// The facts that are there without a subject being named for them (see FactMaker), by name.
QStringList alwaysKnownFacts();

/// One gate of a workflow: rules that it looks at together.
struct Gate
{
    QString id;
    QString name;
    QString failure; ///< What the workflow does then, for people: "It says nothing at all."
    QList<Rule> rules;
};

/// What can be said of a contract without the form that it is for.
struct ContractHead
{
    QString id; ///< What --contract takes.
    QString name;
    QString guide;            ///< Id of the guide that it belongs to.
    QStringList repositories; ///< "owner/name", lower case: chosen by itself for these.
};

/// What the workflow behind a repository accepts, as of one commit. Its format is described by `resources/contracts/contract.schema.json`.
struct Contract : ContractHead
{
    QString file;   ///< Stands in messages.
    QString commit; ///< That it was read from.
    QDate date;     ///< Of that commit.
    QList<FactSubject> subjects;
    QList<Gate> gates;     ///< In the order in which the workflow looks.
    QList<AddedLine> adds; ///< Lines that the workflow reads and the form's template lacks.
    QString beyond;        ///< What the workflow looks at besides, which nobody can see from outside; for people. May be empty.
};

/// The rules of all gates, in order.
QList<Rule> rulesOf(const Contract &contract);

Result<ContractHead> readContractHead(const YamlNode &tree, const QString &file);

/// Reads a contract for a form with this guide laid over it. Errors name line and column.
Result<Contract> readContract(const YamlNode &tree, const QString &file, const FormDefinition &definition);

} // namespace waybill
