#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void nothingStoredGivesTheDefaults();
    void whatMakesNoSenseGivesTheDefaults();
    void whatWasSavedIsLoaded();
    void theNewestRecentFileIsFirstAndEachIsThereOnce();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
};

void TestSettings::nothingStoredGivesTheDefaults()
{
    const QSettings store(m_folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
    const Settings settings = Settings::load(store);
    QVERIFY(settings.geometry.isEmpty());
    QVERIFY(settings.paneSizes.isEmpty());
    QCOMPARE(settings.theme, ThemeChoice::System);
    QVERIFY(!settings.systemKnown);
    QVERIFY(settings.recent.isEmpty());
    QVERIFY(!settings.exportOptions.keepGuidance && !settings.exportOptions.frontMatter);
}

void TestSettings::whatMakesNoSenseGivesTheDefaults()
{
    QSettings store(file(), QSettings::IniFormat);
    const auto panes = [&store](const QStringList &sizes) {
        store.setValue(QStringLiteral("window/panes"), sizes);
        return Settings::load(store).paneSizes;
    };
    QCOMPARE(panes({QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("3")}), QList<int>());
    QCOMPARE(panes({QStringLiteral("-1"), QStringLiteral("2"), QStringLiteral("3")}), QList<int>());
    QCOMPARE(panes({QStringLiteral("1"), QStringLiteral("2")}), QList<int>());
    QCOMPARE(panes({QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")}), QList<int>());
    QCOMPARE(panes({QStringLiteral("9999999999"), QStringLiteral("2"), QStringLiteral("3")}), QList<int>());
    QCOMPARE(panes({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}), (QList<int>{1, 2, 3}));
    store.setValue(QStringLiteral("window/theme"), QStringLiteral("purple"));
    QCOMPARE(Settings::load(store).theme, ThemeChoice::System);
    store.setValue(QStringLiteral("window/system-theme"), QStringLiteral("purple"));
    QVERIFY(!Settings::load(store).systemKnown);
    QStringList many{QString()};
    for (int i = 0; i < 100; ++i)
        many += QStringLiteral("/t/%1.md").arg(i);
    store.setValue(QStringLiteral("files/recent"), many);
    QCOMPARE(Settings::load(store).recent.size(), Settings::maximumRecent);
    QCOMPARE(Settings::load(store).recent.first(), QStringLiteral("/t/0.md"));
}

void TestSettings::whatWasSavedIsLoaded()
{
    Settings settings;
    settings.geometry = QByteArray("\0\xff geometry", 11);
    settings.paneSizes = {200, 600, 400};
    settings.theme = ThemeChoice::Dark;
    settings.textScale = 130;
    settings.language = QStringLiteral("de");
    settings.systemKnown = true;
    settings.systemDark = true;
    settings.systemContrast = true;
    settings.recent = {QStringLiteral("/a, b.md"), QStringLiteral("/ü.md")};
    settings.folder = QStringLiteral("/somewhere");
    settings.exportOptions = {true, true};
    {
        QSettings store(file(), QSettings::IniFormat);
        settings.save(store);
    }
    const QSettings store(file(), QSettings::IniFormat);
    const Settings loaded = Settings::load(store);
    QCOMPARE(loaded.geometry, settings.geometry);
    QCOMPARE(loaded.paneSizes, settings.paneSizes);
    QCOMPARE(loaded.theme, settings.theme);
    QCOMPARE(loaded.textScale, settings.textScale);
    QCOMPARE(loaded.language, settings.language);
    QVERIFY(loaded.systemKnown && loaded.systemDark && loaded.systemContrast);
    QCOMPARE(loaded.recent, settings.recent);
    QCOMPARE(loaded.folder, settings.folder);
    QVERIFY(loaded.exportOptions.keepGuidance && loaded.exportOptions.frontMatter);
}

void TestSettings::theNewestRecentFileIsFirstAndEachIsThereOnce()
{
    Settings settings;
    for (int i = 0; i < 12; ++i)
        settings.addRecent(QStringLiteral("/t/%1.md").arg(i));
    settings.addRecent(QStringLiteral("/t/7.md"));
    QCOMPARE(settings.recent.size(), Settings::maximumRecent);
    QCOMPARE(settings.recent.first(), QStringLiteral("/t/7.md"));
    QCOMPARE(settings.recent.count(QStringLiteral("/t/7.md")), 1);
    QCOMPARE(settings.recent.at(1), QStringLiteral("/t/11.md"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
