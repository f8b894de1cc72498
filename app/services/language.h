#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace waybill {

/// A language that the program speaks.
struct Language
{
    QString code; ///< ISO 639: "de".
    QString name; ///< In its own words: "Deutsch".
};

/// The languages that there is a translation for, and English; by their names.
QList<Language> languages();

/// Lets the running application speak the language of `locale`, as far as there is a translation: what the program says, what the
/// built-in guides say, and Qt's own texts. What is shown already keeps its language, and so does a form that was made before. What is
/// written into an issue keeps the language of its template.
void installLanguage(const QLocale &locale);

/// The same for one of languages(), by its code, whose names of days and ways to write a number are used then, too. Empty, or no such
/// code: that of the system.
void speakLanguage(const QString &code);

/// Right to left where that is how the language that is spoken is read; else what Qt makes of its own translations and arguments.
Qt::LayoutDirection languageDirection();

} // namespace waybill
