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
    void theProgramAndItsGuidesSpeakSpanish();
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

void TestLanguage::theProgramAndItsGuidesSpeakSpanish()
{
    installLanguage(QLocale(QLocale::Spanish));
    QCOMPARE(problems(1), QStringLiteral("1 problema"));
    QCOMPARE(problems(3), QStringLiteral("3 problemas"));
    QCOMPARE(QCoreApplication::translate("guide", "Smoke tests"), QStringLiteral("Pruebas de humo"));
}

void TestLanguage::aRegionFallsBackToItsLanguage()
{
    installLanguage(QLocale(QLocale::Spanish, QLocale::Mexico));
    QCOMPARE(problems(1), QStringLiteral("1 problema"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
