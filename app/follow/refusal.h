#pragma once

#include "app/github/types.h"
#include "app/guide/contract.h"

#include <optional>

namespace waybill {

/// What a workflow's comment says of why it refused a request, as far as the contract knows its words.
struct Refusal
{
    int gate = -1;        ///< Of the contract, by index; -1: these words are not known.
    int rule = -1;        ///< Of that gate; -1: only the gate is known.
    QString words;        ///< The workflow's own: the line of the comment that says it, on one line and cut.
    IssueComment comment; ///< That they stand in.
    bool operator==(const Refusal &) const = default;

    const Gate *gateOf(const Contract &contract) const { return gate < 0 ? nullptr : &contract.gates.at(gate); }
    const Rule *ruleOf(const Contract &contract) const { return rule < 0 ? nullptr : &contract.gates.at(gate).rules.at(rule); }
};

/// Looks for the last words of the contract's rules (Rule::reason), in the newest comment that has some; of several the longest, as one may
/// be a part of another. Where none has, the newest comment's last line is the reason, by no gate that is known. No value: there are no
/// comments. Pure.
std::optional<Refusal> refusalIn(const Contract &contract, const QList<IssueComment> &comments);

/// Whether nothing follows this step of the course: what went well is marked with a step that has a time.
bool endsThere(const QList<CourseStep> &course, int step);

} // namespace waybill
