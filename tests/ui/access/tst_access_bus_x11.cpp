#include "tests/ui/access/buswalk.h"

#include <QFile>
#include <QRegularExpression>

using namespace waybill;
using namespace waybill::test;

/// What a person can do with it who sees nothing; see BusWalk.
class TestAccessBus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { BusWalk::verifyTools(); }
    void init() { m_walk.begin(); }
    void cleanup() { m_walk.end(); }
    void everythingHasNameRoleAndState();
    void theWholeRequestIsFiledByActionsAlone();
    void theWholeRequestIsFiledByKeysAlone();
    void orcaSaysWhatItSaid();

private:
    void verifyFiled();

    BusWalk m_walk;
};

/// The newest issue is the release of tests/cases, but for its time.
void TestAccessBus::verifyFiled()
{
    QCOMPARE(m_walk.scene->repository().issues.size(), 2);
    static const QRegularExpression time(QStringLiteral(R"(\d\d-\d\d-\d{4} \d\d:\d\d:\d\d)"));
    QString body = m_walk.scene->repository().issues.last().body;
    body = body.left(body.indexOf(QLatin1String("<!-- waybill:"))).trimmed() + u'\n';
    QFile expected(QStringLiteral(WAYBILL_TESTS "/cases/release/expected.md"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(body.replace(time, QStringLiteral("TIME")), QString::fromUtf8(expected.readAll()).replace(time, QStringLiteral("TIME")));
}

void TestAccessBus::everythingHasNameRoleAndState()
{
    m_walk.walk(QStringLiteral("everything_has_name_role_and_state"));
}

void TestAccessBus::theWholeRequestIsFiledByActionsAlone()
{
    if (centralDay(600) != centralDay(0))
        QSKIP("a release is taken on its milestone's due day alone, and today's ends before this one is filed");
    m_walk.walk(QStringLiteral("the_request_is_filed_by_actions"));
    verifyFiled();
}

/// What is said on the way is held against speech.txt; `WAYBILL_RECORD=1` writes it.
void TestAccessBus::theWholeRequestIsFiledByKeysAlone()
{
    if (centralDay(600) != centralDay(0))
        QSKIP("a release is taken on its milestone's due day alone, and today's ends before this one is filed");
    m_walk.walk(QStringLiteral("the_request_is_filed_by_keys"), {QStringLiteral(WAYBILL_TESTS "/ui/access/speech.txt")});
    verifyFiled();
}

/// A real screen reader beside the program; tests/orca asks for it, and for what has to be installed.
void TestAccessBus::orcaSaysWhatItSaid()
{
    if (!qEnvironmentVariableIsSet("WAYBILL_ORCA"))
        QSKIP("by tests/orca");
    m_walk.walk(QStringLiteral("walk"), {QStringLiteral(WAYBILL_TESTS "/ui/access/orca.txt")}, "orca.py");
}

QTEST_GUILESS_MAIN(TestAccessBus)
#include "tst_access_bus_x11.moc"
