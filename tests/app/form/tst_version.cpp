#include "app/form/version.h"

#include <QTest>

using namespace waybill;

namespace {

const quint64 highest = std::numeric_limits<quint64>::max();

QString textOrNone(const std::optional<Version> &version)
{
    return version ? version->text() : QStringLiteral("none");
}

} // namespace

class TestVersion : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNoVersionIsRefused_data();
    void whatIsNoVersionIsRefused();
    void aVersionIsReadAndWrittenBackToTheLetter_data();
    void aVersionIsReadAndWrittenBackToTheLetter();
    void versionsOrderByPrecedenceNotByText_data();
    void versionsOrderByPrecedenceNotByText();
    void neighboursAreGuessedWhereTheyCanBe_data();
    void neighboursAreGuessedWhereTheyCanBe();
    void neighboursLieOnTheirSide();
};

void TestVersion::whatIsNoVersionIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("null", QString());
    row("blank", QStringLiteral(" "));
    row("v alone", QStringLiteral("v"));
    row("one number", QStringLiteral("v1"));
    row("two numbers", QStringLiteral("v1.2"));
    row("four numbers", QStringLiteral("v1.2.3.4"));
    row("no v", QStringLiteral("1.2.3"));
    row("capital V", QStringLiteral("V1.2.3"));
    row("blank in front", QStringLiteral(" v1.2.3"));
    row("blank behind", QStringLiteral("v1.2.3 "));
    row("line end behind", QStringLiteral("v1.2.3\n"));
    row("words behind", QStringLiteral("v1.2.3 of today"));
    row("blank inside", QStringLiteral("v1. 2.3"));
    row("empty number", QStringLiteral("v1..3"));
    row("dot behind", QStringLiteral("v1.2.3."));
    row("leading zero", QStringLiteral("v01.2.3"));
    row("minus sign", QStringLiteral("v1.-2.3"));
    row("plus sign", QStringLiteral("v1.+2.3"));
    row("hexadecimal", QStringLiteral("v0x1.2.3"));
    row("full-width digits", QStringLiteral(u"v１.２.３"));
    row("Arabic digits", QStringLiteral(u"v١.٢.٣"));
    row("right-to-left mark in front", QStringLiteral(u"\u200Fv1.2.3"));
    row("right-to-left mark behind", QStringLiteral(u"v1.2.3\u200F"));
    row("no-break space behind", QStringLiteral(u"v1.2.3\u00A0"));
    row("NUL behind", QStringLiteral("v1.2.3") + QChar(0));
    row("one more than 64 bits", QStringLiteral("v18446744073709551616.0.0"));
    row("ten to the thirty", QStringLiteral("v1%1.0.0").arg(QString(30, QLatin1Char('0'))));
    row("suffix without hyphen", QStringLiteral("v1.2.3rc1"));
    row("empty suffix", QStringLiteral("v1.2.3-"));
    row("leading zero in a suffix", QStringLiteral("v1.2.3-rc.01"));
    row("empty part of a suffix", QStringLiteral("v1.2.3-rc..1"));
    row("empty build", QStringLiteral("v1.2.3+"));
    row("two builds", QStringLiteral("v1.2.3+a+b"));
    row("blank in a suffix", QStringLiteral("v1.2.3-rc 1"));
    row("accent in a suffix", QStringLiteral(u"v1.2.3-é"));
    row("a mebibyte of digits", QLatin1Char('v') + QString(1024 * 1024, QLatin1Char('1')));
    row("a mebibyte of dots", QLatin1Char('v') + QString(1024 * 1024, QLatin1Char('.')));
}

void TestVersion::whatIsNoVersionIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!parseVersion(text));
}

void TestVersion::aVersionIsReadAndWrittenBackToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("major");
    QTest::addColumn<quint64>("minor");
    QTest::addColumn<quint64>("patch");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("plain") << "v0.2.10" << quint64(0) << quint64(2) << quint64(10) << QString();
    QTest::newRow("64 bits") << "v18446744073709551615.0.0" << highest << quint64(0) << quint64(0) << QString();
    QTest::newRow("pre-release") << "v1.2.3-rc.1" << quint64(1) << quint64(2) << quint64(3) << "-rc.1";
    QTest::newRow("pre-release and build") << "v1.2.3-a-b.0+7.x" << quint64(1) << quint64(2) << quint64(3) << "-a-b.0+7.x";
    QTest::newRow("zeros in a build") << "v1.2.3+001" << quint64(1) << quint64(2) << quint64(3) << "+001";
    QTest::newRow("build") << "v1.2.3+build" << quint64(1) << quint64(2) << quint64(3) << "+build";
}

void TestVersion::aVersionIsReadAndWrittenBackToTheLetter()
{
    QFETCH(QString, text);
    QFETCH(quint64, major);
    QFETCH(quint64, minor);
    QFETCH(quint64, patch);
    QFETCH(QString, suffix);
    const std::optional<Version> version = parseVersion(text);
    QVERIFY(version);
    QCOMPARE(version->numbers, (std::array<quint64, 3>{major, minor, patch}));
    QCOMPARE(version->suffix, suffix);
    QCOMPARE(version->text(), text);
    QCOMPARE(version->numbersText() + suffix, text);
}

void TestVersion::versionsOrderByPrecedenceNotByText_data()
{
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("higher");
    QTest::newRow("nine and ten") << "v0.9.0"
                                  << "v0.10.0";
    QTest::newRow("patch") << "v1.2.9"
                           << "v1.2.10";
    QTest::newRow("major") << "v9.99.99"
                           << "v10.0.0";
    QTest::newRow("64 bits") << "v18446744073709551614.0.0"
                             << "v18446744073709551615.0.0";
    QTest::newRow("without v") << "1.2.3"
                               << "1.2.4";
    QTest::newRow("with v and without") << "v1.2.3"
                                        << "1.2.4";
    // The example of clause 11, one after the other.
    const QList<QByteArray> chain{"1.0.0-alpha",  "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta",
                                  "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",       "1.0.0"};
    for (qsizetype i = 1; i < chain.size(); ++i)
        QTest::newRow(chain.at(i).constData()) << QString::fromLatin1(chain.at(i - 1)) << QString::fromLatin1(chain.at(i));
    QTest::newRow("numbers below words") << "v1.0.0-999"
                                         << "v1.0.0--";
    QTest::newRow("capitals first") << "v1.0.0-RC"
                                    << "v1.0.0-beta";
    QTest::newRow("hyphens within") << "v1.0.0-rc-1.9"
                                    << "v1.0.0-rc-1.10";
    QTest::newRow("beyond 64 bits") << "v1.0.0-99999999999999999999"
                                    << "v1.0.0-100000000000000000000";
    QTest::newRow("builds beside pre-releases") << "v1.0.0-a+z"
                                                << "v1.0.0-b+a";
    QTest::newRow("a pre-release of the next") << "v1.0.0"
                                               << "v1.0.1-alpha";
}

void TestVersion::versionsOrderByPrecedenceNotByText()
{
    QFETCH(QString, lower);
    QFETCH(QString, higher);
    QVERIFY(parseAnyVersion(lower)->compare(*parseAnyVersion(higher)) < 0);
    QVERIFY(parseAnyVersion(higher)->compare(*parseAnyVersion(lower)) > 0);
    QVERIFY(parseAnyVersion(lower)->compare(*parseAnyVersion(lower.section(QLatin1Char('+'), 0, 0) + QStringLiteral("+build.7"))) == 0);
}

void TestVersion::neighboursAreGuessedWhereTheyCanBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("next");
    QTest::newRow("minor") << "v0.2.0"
                           << "v0.1.0"
                           << "v0.3.0";
    QTest::newRow("patch") << "v0.2.3"
                           << "v0.2.2"
                           << "v0.3.0";
    QTest::newRow("first minor") << "v0.1.0"
                                 << "none"
                                 << "v0.2.0";
    QTest::newRow("below the first minor") << "v0.0.9"
                                           << "none"
                                           << "v0.1.0";
    QTest::newRow("patch of the first minor") << "v0.1.1"
                                              << "v0.1.0"
                                              << "v0.2.0";
    QTest::newRow("major") << "v1.0.0"
                           << "none"
                           << "v1.1.0";
    QTest::newRow("zero") << "v0.0.0"
                          << "none"
                          << "v0.1.0";
    QTest::newRow("suffix") << "v1.2.0-rc.1"
                            << "v1.1.0"
                            << "v1.3.0";
    QTest::newRow("end of 64 bits") << "v1.18446744073709551615.0"
                                    << "v1.18446744073709551614.0"
                                    << "none";
}

void TestVersion::neighboursAreGuessedWhereTheyCanBe()
{
    QFETCH(QString, text);
    QFETCH(QString, previous);
    QFETCH(QString, next);
    QCOMPARE(textOrNone(previousVersion(*parseAnyVersion(text))), previous);
    QCOMPARE(textOrNone(nextVersion(*parseAnyVersion(text))), next);
}

void TestVersion::neighboursLieOnTheirSide()
{
    for (quint64 i = 0; i < 4 * 4 * 4; ++i) {
        const Version version{{i / 16, i / 4 % 4, i % 4}, {}};
        QVERIFY(nextVersion(version)->compareNumbers(version) > 0);
        if (const std::optional<Version> previous = previousVersion(version))
            QVERIFY(previous->compareNumbers(version) < 0);
    }
}

QTEST_APPLESS_MAIN(TestVersion)
#include "tst_version.moc"
