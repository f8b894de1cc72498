#include "app/services/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <utility>

namespace waybill {

namespace {

const QString ours = QStringLiteral(":/i18n");

/// What is installed now. The application owns them.
QList<QPointer<QTranslator>> &translators()
{
    static QList<QPointer<QTranslator>> installed;
    return installed;
}

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return;
    translators() += translator.get();
    QCoreApplication::installTranslator(translator.release());
}

QString nameOf(const QString &code)
{
    const QLocale locale(code);
    // CLDR names the dialect of some: "American English", "español de España".
    QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English) : locale.nativeLanguageName();
    if (name.contains(locale.nativeTerritoryName()))
        name = name.section(QLatin1Char(' '), 0, 0);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// With the region of the system where that speaks the same language.
QLocale localeOf(const QString &code)
{
    const QList<Language> known = languages();
    const bool found = std::any_of(known.begin(), known.end(), [&code](const Language &language) { return language.code == code; });
    const QLocale chosen(code);
    return found && chosen.language() != QLocale::system().language() ? chosen : QLocale::system();
}

} // namespace

QList<Language> languages()
{
    QList<Language> found;
    for (const QString &code : QStringLiteral(WAYBILL_LANGUAGES).split(QLatin1Char(',')))
        found.append({code, nameOf(code)});
    std::sort(found.begin(), found.end(), [](const Language &one, const Language &other) { return one.name < other.name; });
    return found;
}

void installLanguage(const QLocale &locale)
{
    for (const QPointer<QTranslator> &former : std::exchange(translators(), {})) {
        if (former) {
            QCoreApplication::removeTranslator(former);
            delete former;
        }
    }
    // English comes first, so that it is asked last: it holds the plurals ("1 problem") that every untranslated text falls back to.
    install(QLocale(QLocale::English), QStringLiteral("waybill"), ours);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("guides"), ours);
    install(locale, QStringLiteral("waybill"), ours);
}

Qt::LayoutDirection languageDirection()
{
    const QLocale spoken;
    const QList<Language> known = languages();
    const bool ourOwn = std::any_of(known.begin(), known.end(),
                                    [&spoken](const Language &language) { return QLocale(language.code).language() == spoken.language(); });
    return ourOwn && spoken.textDirection() == Qt::RightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

void speakLanguage(const QString &code)
{
    QLocale::setDefault(localeOf(code));
    installLanguage(QLocale());
}

} // namespace waybill
