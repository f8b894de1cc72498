#include "app/form/writtentime.h"
#include "app/form/zonedtime.h"
#include "app/services/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace waybill;

namespace {

void removeTranslators()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

QString problems(int count)
{
    return QCoreApplication::translate("waybill::FooterBar", "%n problem(s)", nullptr, count);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        removeTranslators();
        QLocale::setDefault(QLocale::system());
    }

    void anUnknownLanguageSpeaksEnglishWithRightPlurals();
    void theProgramAndItsGuidesSpeakTheLanguage_data();
    void theProgramAndItsGuidesSpeakTheLanguage();
    void aRegionFallsBackToItsLanguage();
    void languagesHaveTheirOwnNames();
    void anotherLanguageTakesThePlaceOfTheOneBefore();
    void aCodeThatIsNoneSpeaksAsTheSystem();
    void lengthsOfTimeAreBentAsTheirSentenceWants_data();
    void lengthsOfTimeAreBentAsTheirSentenceWants();
    void namesOfDaysAreReadInTheLanguageThatIsSpokenNow();
    void arabicHasSixFormsForNumbers();
};

void TestLanguage::anUnknownLanguageSpeaksEnglishWithRightPlurals()
{
    QCOMPARE(problems(2), QStringLiteral("2 problem(s)"));
    installLanguage(QLocale(QLocale::Welsh));
    QCOMPARE(problems(1), QStringLiteral("1 problem"));
    QCOMPARE(problems(2), QStringLiteral("2 problems"));
    QCOMPARE(QCoreApplication::translate("guide", "Smoke tests"), QStringLiteral("Smoke tests"));
}

void TestLanguage::theProgramAndItsGuidesSpeakTheLanguage_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("three");
    QTest::addColumn<QString>("ofGuide");
    QTest::newRow("Spanish") << QLocale::Spanish << QStringLiteral("1 problema") << QStringLiteral("3 problemas")
                             << QStringLiteral("Pruebas de humo");
    QTest::newRow("German") << QLocale::German << QStringLiteral("1 Problem") << QStringLiteral("3 Probleme")
                            << QStringLiteral("Smoke-Tests");
}

void TestLanguage::theProgramAndItsGuidesSpeakTheLanguage()
{
    QFETCH(QLocale::Language, language);
    installLanguage(QLocale(language));
    QTEST(problems(1), "one");
    QTEST(problems(3), "three");
    QTEST(QCoreApplication::translate("guide", "Smoke tests"), "ofGuide");
}

void TestLanguage::aRegionFallsBackToItsLanguage()
{
    installLanguage(QLocale(QLocale::Spanish, QLocale::Mexico));
    QCOMPARE(problems(1), QStringLiteral("1 problema"));
}

void TestLanguage::languagesHaveTheirOwnNames()
{
    QHash<QString, QString> names;
    for (const Language &language : languages())
        names.insert(language.code, language.name);
    QCOMPARE(names.value(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(names.value(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(names.value(QStringLiteral("es")), QStringLiteral("Español"));
    QVERIFY(!names.values().contains(QString()));
}

void TestLanguage::anotherLanguageTakesThePlaceOfTheOneBefore()
{
    const int before = int(QCoreApplication::instance()->findChildren<QTranslator *>().size());
    speakLanguage(QStringLiteral("de"));
    QCOMPARE(problems(2), QStringLiteral("2 Probleme"));
    QCOMPARE(QLocale().dayName(1), QStringLiteral("Montag"));
    speakLanguage(QStringLiteral("es"));
    QCOMPARE(problems(2), QStringLiteral("2 problemas"));
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    // English has no texts of its own but plurals: nothing of the language before may show through.
    speakLanguage(QStringLiteral("en"));
    QCOMPARE(problems(1), QStringLiteral("1 problem"));
    QCOMPARE(QCoreApplication::translate("guide", "Smoke tests"), QStringLiteral("Smoke tests"));
    QVERIFY(QCoreApplication::instance()->findChildren<QTranslator *>().size() <= before + 2);
    QCOMPARE(languageDirection(), Qt::LayoutDirectionAuto);
}

void TestLanguage::aCodeThatIsNoneSpeaksAsTheSystem()
{
    for (const char *code : {"", "xx", "../de", "de_de_de"}) {
        speakLanguage(QString::fromLatin1(code));
        QCOMPARE(QLocale().language(), QLocale::system().language());
    }
}

void TestLanguage::lengthsOfTimeAreBentAsTheirSentenceWants_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("days ahead") << QStringLiteral("de") << qint64(3 * 86400) << QStringLiteral("in 3 Tagen");
    QTest::newRow("days ago") << QStringLiteral("de") << qint64(-3 * 86400) << QStringLiteral("vor 3 Tagen");
    QTest::newRow("an hour and minutes") << QStringLiteral("de") << qint64(3600 + 120) << QStringLiteral("in 1 Stunde und 2 Minuten");
    QTest::newRow("Spanish") << QStringLiteral("es") << qint64(-7200 - 60) << QStringLiteral("hace 2 horas y 1 minuto");
}

void TestLanguage::lengthsOfTimeAreBentAsTheirSentenceWants()
{
    QFETCH(QString, language);
    QFETCH(qint64, seconds);
    speakLanguage(language);
    const QDateTime now(QDate(2026, 11, 26), QTime(20, 0), Qt::UTC);
    QTEST(distanceText(now.addSecs(seconds), now), "text");
}

void TestLanguage::namesOfDaysAreReadInTheLanguageThatIsSpokenNow()
{
    const DateTimeKind kind{{}, QStringLiteral("dd.MM.yyyy HH:mm"), "Europe/Berlin", QStringLiteral("Berlin"), true};
    const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    const auto reads = [&](const char *text) { return !readWrittenTime(QString::fromUtf8(text), kind, now).isEmpty(); };
    speakLanguage(QStringLiteral("es"));
    QVERIFY(reads("viernes 18:00") && !reads("freitag 18:00"));
    speakLanguage(QStringLiteral("de"));
    QVERIFY(reads("freitag 18:00") && reads("friday 18:00") && !reads("viernes 18:00"));
}

void TestLanguage::arabicHasSixFormsForNumbers()
{
    installLanguage(QLocale(QLocale::Arabic));
    QCOMPARE(problems(0), QStringLiteral("لا مشكلات"));
    QCOMPARE(problems(1), QStringLiteral("مشكلة واحدة"));
    QCOMPARE(problems(2), QStringLiteral("مشكلتان"));
    QCOMPARE(problems(3), QStringLiteral("3 مشكلات"));
    QCOMPARE(problems(11), QStringLiteral("11 مشكلة"));
    QCOMPARE(problems(100), QStringLiteral("100 مشكلة"));
    QCOMPARE(QCoreApplication::translate("guide", "Smoke tests"), QStringLiteral("اختبارات أولية"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
