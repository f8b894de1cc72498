#pragma once

#include "app/library/opening.h"

namespace waybill {

/// What stands for no guide at all where one is chosen by hand.
inline constexpr QLatin1String noGuide("none");

/// The form's template with the guide that a person names in place of the one that was found for it: a built-in guide's id, the path of a
/// file, or noGuide for the template's shape alone. Unlike one that was found, a guide that does not fit is an Error, as it was asked for;
/// codes are those of reading a file and a guide.
Result<LoadedForm> withChosenGuide(const LoadedForm &form, const QString &guide);

/// The form's template as it is now, with the guide that was chosen for it (LoadedForm::guideChoice), else the one that is found. Codes:
/// those of loadForm and withChosenGuide.
Result<LoadedForm> loadAsChosen(const LoadedForm &form);

/// The form's template with the guide that is found for it, whatever was chosen; of a template that is another by now, or gone, by its own
/// text.
Result<LoadedForm> withFoundGuide(const LoadedForm &form);

/// The path of the chosen guide's file; empty: it is none or a built-in one, or none was chosen.
QString chosenGuideFile(const LoadedForm &form);

/// The guides that came with Waybill. An Error is a defect of the build.
Result<QList<Guide>> builtInGuides();

/// One way to lay a guide over a template.
struct GuideOffer
{
    QString choice; ///< As withChosenGuide takes it; empty: the one that is found by itself.
    QString name;   ///< For people.
    QString why;    ///< What it is, or what keeps it from fitting.
    bool fits = true;
};
/// What can be chosen for the form's template, in the order of a list: what is found by itself, none, the guides of its repository and
/// beside it, the built-in ones, and the file that is chosen now where that is another. Reads those files.
QList<GuideOffer> guideOffers(const LoadedForm &form);

/// Which guide is laid over the form and how it came to it, in a few words.
QString guideWords(const LoadedForm &form);
/// The same in a word or two where it was chosen by hand; empty: it was not.
QString chosenGuideWords(const LoadedForm &form);

/// Opens what the options name (see open). The template of the form that is `current` keeps the guide that was chosen for it, as far as
/// that can be had.
Result<OpenedForm> openAsChosen(const OpenOptions &options, const LoadedForm &current);

/// See openValues: the same with the values read by the form that this guide (as withChosenGuide takes it; empty: the one that is found)
/// makes of the template.
Result<OpenedForm> openValuesWithGuide(const QByteArray &yaml, const QString &file, const QString &templateName, const QString &guide);

} // namespace waybill
