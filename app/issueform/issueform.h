#pragma once

#include "app/base/problem.h"
#include "app/base/yaml.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace waybill {

/// A form of 10,000 lines has some 25,000 values.
inline constexpr YamlLimits formLimits{32, 100000};

/// An element of an issue form's body (docs.github.com, "Syntax for GitHub's form schema").
struct FormElement
{
    enum class Type {
        Markdown, ///< Words in the form, which do not go into the issue.
        Input,
        Textarea,
        Dropdown,
        Checkboxes,
        Upload,
    };
    struct Option
    {
        QString label;
        bool required = false; ///< Of a check box.
    };

    Type type = Type::Markdown;
    QString id; ///< Empty: it has none.
    QString label;
    QString description; ///< Markdown.
    QString placeholder;
    QString value;  ///< What the answer starts from; of Markdown, the words.
    QString render; ///< The language of the block of code that the answer becomes; empty: it becomes none.
    QString accept; ///< Of an upload: the endings of file names that it takes, as they are written.
    QList<Option> options;
    int preset = -1; ///< Of a dropdown: the option that is chosen at first.
    bool multiple = false;
    bool required = false;
    int line = 0; ///< Where it stands, from 1.
};

/// An issue form as it is written.
struct IssueForm
{
    QString name;
    QString description;
    QString title; ///< What the issue's title starts from.
    QString type;
    QStringList labels;
    QStringList assignees;
    QStringList projects; ///< `OWNER/NUMBER`.
    QList<FormElement> body;
};

/// A change that is sure to mend a problem and changes nothing else of what the file says.
struct FileFix
{
    QString from;           ///< The value that stands at the problem's place, with quotes or without; of a line that goes, its key.
    QString to;             ///< As it is to be written there.
    bool dropsLine = false; ///< The whole line goes.
    bool operator==(const FileFix &) const = default;
};

/// What is wrong with a file, where, and by which rule.
struct FileProblem
{
    QString rule; ///< Stable: `form.…`, or the code of an Error.
    Severity severity = Severity::Error;
    QString message; ///< A sentence that the author can act on.
    int line = 0;    ///< From 1, as is the column.
    int column = 0;
    std::optional<FileFix> fix{};
    bool operator==(const FileProblem &) const = default;
};

struct ReadIssueForm
{
    IssueForm form;              ///< As much of it as can be read.
    QList<FileProblem> problems; ///< In the order of the file. GitHub refuses a form with an error, and takes one with a warning.
};

/// Reads an issue form, and holds it against each fault that GitHub documents ("Common validation errors when creating issue forms") and
/// some that make an issue which nobody can read again. Texts are what they are in YAML 1.1, which GitHub reads: `Yes` is none without
/// quotes. Whatever the bytes are, reading ends in bounded time and memory, with a problem where they are no form.
ReadIssueForm readIssueForm(const QByteArray &yaml, const QString &name);

/// "input", "textarea", …
QString elementTypeName(FormElement::Type type);

} // namespace waybill
