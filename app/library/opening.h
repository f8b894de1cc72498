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
};

/// What to open, as said on the command line or chosen in a dialog.
struct OpenOptions
{
    QString templateName; ///< A built-in id or a path. Empty: what the answers name, else the built-in template that fits.
    QString valuesFile;
    QString bodyFile; ///< Only one of the two files is looked at: the values if there are any.
};

/// Reads all that the options name. A template that the values file names by a relative path lies beside that file.
Result<OpenedForm> open(const OpenOptions &options);

/// The template that a body, which does not name it, was most likely made from: the built-in one of which it lacks the fewest sections.
/// An Error when it has no section of any.
Result<LoadedForm> formFittingBody(const QByteArray &body, const QString &file);

} // namespace waybill
