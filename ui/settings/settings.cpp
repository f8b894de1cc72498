#include "ui/settings/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace waybill {

namespace {

// The names are the file's format: never translated, never renamed.
constexpr std::array themeNames{
    std::pair{ThemeChoice::System, "system"},
    std::pair{ThemeChoice::Light, "light"},
    std::pair{ThemeChoice::Dark, "dark"},
    std::pair{ThemeChoice::Contrast, "contrast"},
};

ThemeChoice themeFromName(const QString &name)
{
    for (const auto &[choice, text] : themeNames) {
        if (name == QLatin1String(text))
            return choice;
    }
    return ThemeChoice::System;
}

QString themeName(ThemeChoice theme)
{
    for (const auto &[choice, text] : themeNames) {
        if (choice == theme)
            return QLatin1String(text);
    }
    return {};
}

/// A list of widths that a splitter can be given; empty for anything else.
QList<int> sizesFrom(const QStringList &texts)
{
    QList<int> sizes;
    for (const QString &text : texts) {
        bool ok = false;
        const int size = text.toInt(&ok);
        if (!ok || size < 0 || size > 100000)
            return {};
        sizes.append(size);
    }
    const bool any = std::any_of(sizes.cbegin(), sizes.cend(), [](int size) { return size > 0; });
    return sizes.size() == 3 && any ? sizes : QList<int>();
}

void putFirst(QStringList &list, const QString &entry)
{
    list.removeAll(entry);
    list.prepend(entry);
    list.resize(std::min(list.size(), Settings::maximumRecent));
}

/// "host/owner/name" and nothing else: the file may have been written by hand.
QStringList addressesFrom(QStringList texts)
{
    texts.removeIf([](const QString &text) {
        const QStringList parts = text.split(QLatin1Char('/'));
        return parts.size() != 3 || parts.contains(QString());
    });
    texts.resize(std::min(texts.size(), Settings::maximumRecent));
    return texts;
}

} // namespace

void Settings::addRecent(const QString &path)
{
    putFirst(recent, path);
}

void Settings::addRepository(const QString &address)
{
    putFirst(repositories, address);
}

Settings Settings::load(const QSettings &store)
{
    Settings settings;
    settings.geometry = store.value(QStringLiteral("window/geometry")).toByteArray();
    settings.paneSizes = sizesFrom(store.value(QStringLiteral("window/panes")).toStringList());
    settings.theme = themeFromName(store.value(QStringLiteral("window/theme")).toString());
    settings.language = store.value(QStringLiteral("window/language")).toString();
    const int scale = store.value(QStringLiteral("window/text-scale"), 100).toInt();
    settings.textScale = scale >= leastTextScale && scale <= mostTextScale ? scale : 100;
    const QString system = store.value(QStringLiteral("window/system-theme")).toString();
    settings.systemKnown = system == QLatin1String("light") || system == QLatin1String("dark");
    settings.systemDark = system == QLatin1String("dark");
    settings.systemContrast = store.value(QStringLiteral("window/system-contrast")).toBool();
    settings.recent = store.value(QStringLiteral("files/recent")).toStringList();
    settings.recent.removeAll(QString());
    settings.recent.resize(std::min(settings.recent.size(), maximumRecent));
    settings.folder = store.value(QStringLiteral("files/folder")).toString();
    settings.repositories = addressesFrom(store.value(QStringLiteral("github/repositories")).toStringList());
    settings.exportOptions.keepGuidance = store.value(QStringLiteral("export/keep-guidance")).toBool();
    settings.exportOptions.frontMatter = store.value(QStringLiteral("export/front-matter")).toBool();
    settings.welcomed = store.value(QStringLiteral("window/welcomed")).toBool();
    return settings;
}

QVariantMap Settings::entries() const
{
    QStringList sizes;
    for (int size : paneSizes)
        sizes.append(QString::number(size));
    QVariantMap entries{{QStringLiteral("window/geometry"), geometry},
                        {QStringLiteral("window/panes"), sizes},
                        {QStringLiteral("window/theme"), themeName(theme)},
                        {QStringLiteral("window/language"), language},
                        {QStringLiteral("window/text-scale"), textScale},
                        {QStringLiteral("window/system-contrast"), systemContrast},
                        {QStringLiteral("window/welcomed"), welcomed},
                        {QStringLiteral("files/recent"), recent},
                        {QStringLiteral("files/folder"), folder},
                        {QStringLiteral("github/repositories"), repositories},
                        {QStringLiteral("export/keep-guidance"), exportOptions.keepGuidance},
                        {QStringLiteral("export/front-matter"), exportOptions.frontMatter}};
    if (systemKnown)
        entries.insert(QStringLiteral("window/system-theme"), systemDark ? QStringLiteral("dark") : QStringLiteral("light"));
    return entries;
}

void Settings::save(QSettings &store, const Settings &known) const
{
    const QVariantMap before = known.entries();
    const QVariantMap now = entries();
    for (auto each = now.begin(); each != now.end(); ++each) {
        if (before.value(each.key()) != each.value())
            store.setValue(each.key(), each.value());
    }
}

} // namespace waybill
