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
    void cleanup() { removeTranslators(); }

    void anUnknownLanguageSpeaksEnglishWithRightPlurals();
    void theProgramAndItsGuidesSpeakTheLanguage_data();
    void theProgramAndItsGuidesSpeakTheLanguage();
    void aRegionFallsBackToItsLanguage();
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

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
