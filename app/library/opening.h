#pragma once

#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/form/value.h"
#include "app/library/templatelibrary.h"

namespace waybill {

/// A form to show, with the answers that a file gave.
struct OpenedForm
{
    LoadedForm form;
    QList<Value> given;      ///< By field; empty when no answers were read.
    QList<Problem> problems; ///< What was odd in the body that was read.
    QString answersFile;     ///< Where the answers came from; empty when there are none.
    QString workbenchFile{}; ///< See OpenOptions.
    bool any = false;        ///< No template of the workbench's file is known: the form is the one that opens without a name.
};

/// What to open, as said on the command line or chosen in a dialog.
struct OpenOptions
{
    QString templateName; ///< A built-in id or a path. Empty: what the answers name, else the built-in template that fits.
    QString valuesFile;
    QString bodyFile;        ///< Only one of the two files is looked at: the values if there are any.
    QString issue{};         ///< "owner/name#12" or an issue's address, which is read over the net once a window is there.
    QString workbenchFile{}; ///< A guide, a contract or a `config.yml`: what to show in the workbench, beside the template that it is for.
    QString guide{};         ///< Chosen by hand for the template, as withChosenGuide takes it; empty: the one that is found.
    QString link{};          ///< A `waybill:` address, which only a person can take: see readHandover. Not opened with the rest.
};

/// Reads all that the options name.
Result<OpenedForm> open(const OpenOptions &options);

/// Whether a Markdown file is a template rather than a filled body: it begins with front matter. Its first 16 bytes are enough.
bool looksLikeTemplate(const QByteArray &markdown);

/// Where the template of a guide's file lies: `NAME.md` beside `NAME.guide.yml`, or the issue form `NAME.yml`. It may not be there.
QString templateBeside(const QString &guide);

/// What a file is that somebody drops on the window: values, what is about templates (see isAboutTemplates), a template, or a filled
/// body, by its content and then its name. Markdown without front matter is a body where it fits the form at hand (`current`, as
/// OpenOptions::templateName) or a built-in one, else a template. Codes: file.empty, file.not-known, template.issue-form, and those of
/// reading a file.
Result<OpenOptions> optionsForFile(const QString &path, const QString &current);

/// The same for the text of a values file, however it was read; `file` stands for it in messages. Its form is `templateName`, else what it
/// names (a relative path lies beside `file`), else the first built-in template. An Error values.too-long beyond 131,072 characters.
Result<OpenedForm> openValues(const QByteArray &yaml, const QString &file, const QString &templateName = {});

/// The form of a filled body: `templateName`, else the built-in template that it was most likely made from, because it lacks the fewest of
/// its sections. An Error (body.no-template) when it has no section of any, or body.too-long, body.too-many-lines.
Result<LoadedForm> formForBody(const QByteArray &body, const QString &file, const QString &templateName = {});

/// The form that an issue opens as, and why it is that one: a sentence for people.
struct FittingForm
{
    LoadedForm form;
    QString why;
    bool whole = false; ///< It has all sections of the form.
};

/// The same for an issue: `templateName`, else that of the built-in templates and `more` (the repository's own) that has most of its
/// sections, and of equal ones the one whose title and labels it has.
Result<FittingForm> formForIssue(const QByteArray &body, const QString &title, const QStringList &labels, const QString &place,
                                 const QString &templateName = {}, const QList<LoadedForm> &more = {});

} // namespace waybill
