#include "ui/settings/sharedsettings.h"

#include <QSettings>
#include <QSignalSpy>
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
    void oneProgramSeesWhatAnotherChanges();
    void ofTwoProgramsEachKeepsItsChange();
    void aFileThatGoesOrIsSenselessChangesNothingButItself();

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
        settings.save(store, {});
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

void TestSettings::oneProgramSeesWhatAnotherChanges()
{
    QSettings stores[2] = {{file(), QSettings::IniFormat}, {file(), QSettings::IniFormat}};
    SharedSettings one(stores[0], QPalette());
    one.announce();
    one.write();
    SharedSettings other(stores[1], QPalette());
    one.values().geometry = "of one";
    other.values().geometry = "of the other";
    one.watch();
    other.watch();
    QSignalSpy heard(&other, &SharedSettings::changed);
    // More than once: the file is another one after each write.
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
        one.appearance().choose(choice);
        QTRY_COMPARE(other.values().theme, choice);
    }
    QVERIFY(!heard.isEmpty());
    one.appearance().setTextScale(150);
    QTRY_COMPARE(other.values().textScale, 150);
    QCOMPARE(other.values().geometry, QByteArray("of the other"));
}

void TestSettings::ofTwoProgramsEachKeepsItsChange()
{
    QSettings stores[2] = {{file(), QSettings::IniFormat}, {file(), QSettings::IniFormat}};
    SharedSettings one(stores[0], QPalette());
    SharedSettings other(stores[1], QPalette());
    one.values().folder = QStringLiteral("/one");
    other.values().addRecent(QStringLiteral("/two.md"));
    other.values().exportOptions.keepGuidance = true;
    one.write();
    other.write();
    const Settings read = Settings::load(QSettings(file(), QSettings::IniFormat));
    QCOMPARE(read.folder, QStringLiteral("/one"));
    QVERIFY(read.recent.contains(QStringLiteral("/two.md")));
    QVERIFY(read.exportOptions.keepGuidance);
}

void TestSettings::aFileThatGoesOrIsSenselessChangesNothingButItself()
{
    const QString own = m_folder.filePath(QStringLiteral("own.ini"));
    QSettings store(own, QSettings::IniFormat);
    SharedSettings settings(store, QPalette());
    settings.appearance().setTextScale(120);
    settings.write();
    settings.watch();
    QFile out(own);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write("[window]\ntext-scale=90000\ntheme=dark\n") > 0);
    out.close();
    QTRY_COMPARE(settings.values().theme, ThemeChoice::Dark);
    QCOMPARE(settings.values().textScale, 100);
    QVERIFY(out.remove());
    settings.appearance().setTextScale(130);
    settings.write();
    QCOMPARE(Settings::load(QSettings(own, QSettings::IniFormat)).textScale, 130);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
