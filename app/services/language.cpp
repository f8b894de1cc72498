#include "app/services/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace waybill {

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installLanguage(const QLocale &locale)
{
    const QString ours = QStringLiteral(":/i18n");
    // English comes first, so that it is asked last: it holds the plurals ("1 problem") that every untranslated text falls back to.
    install(QLocale(QLocale::English), QStringLiteral("waybill"), ours);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("guides"), ours);
    install(locale, QStringLiteral("waybill"), ours);
}

} // namespace waybill
