#pragma once

#include "app/form/snapshot.h"
#include "app/github/prefill.h"
#include "app/library/templatelibrary.h"

namespace waybill {

/// What a text from outside says to a form. Untrusted and bounded: what is longer than a file with answers may be (131,072 characters, see
/// openValues) says nothing but that.
struct PastedText
{
    enum class Kind {
        Nothing,
        Values,  ///< A values file, or the address of GitHub's own form, filled in.
        Body,    ///< A filled body, with two of the form's fields at least, or its only one.
        Issue,   ///< An issue's address, or "owner/name#12": its body is still to be read.
        Version, ///< A version, or the address of a tag or of what was published for it.
    };
    Kind kind = Kind::Nothing;
    QList<Value> given{};           ///< By field of the form; empty where nothing is answered yet (Issue, or with an error).
    IssueReference issue{};         ///< Of Issue.
    RepositoryAddress repository{}; ///< Of the address that named a version; empty: none did.
    std::optional<Error> error{};   ///< It is meant as this, and why it cannot be used. Of Nothing: that it is too long.
};

/// Recognizes a text for the form that `now` is of. Pure.
PastedText recognize(const QString &text, const LoadedForm &form, const FormSnapshot &now);
/// The answers in the body of an issue, whose title is one where the form derives none. Codes: body.too-long, body.no-fit.
Result<QList<Value>> answersInIssue(const LoadedForm &form, const QString &title, const QString &body);

/// A field that would get another answer.
struct WouldChange
{
    int field = -1;
    Value then;
    bool operator==(const WouldChange &) const = default;
};
/// Fields that these answers would change, in the order of the form. An answer that is not given changes nothing.
QList<WouldChange> whatWouldChange(const FormSnapshot &now, const QList<Value> &given);

} // namespace waybill
