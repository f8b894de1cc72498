#include "app/body/bodyreader.h"
#include "app/body/bodywriter.h"
#include "app/library/templatelibrary.h"

#include <QTest>

#if defined(__SANITIZE_ADDRESS__)
/// Of the sanitizer's run time, whose header is not installed everywhere.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*asked)(const volatile void *, size_t),
                                                         void (*given)(const volatile void *));
#endif

using namespace waybill;

namespace {

/// Bytes that were asked for from the heap so far: work that is the same in every run, on every machine. Counted where the sanitizer
/// watches the heap.
qint64 bytesAsked = 0;

bool canCountWork()
{
#if defined(__SANITIZE_ADDRESS__)
    static const bool counts = __sanitizer_install_malloc_and_free_hooks(
                                   [](const volatile void *, size_t size) { bytesAsked += qint64(size); }, [](const volatile void *) {})
        != 0;
    return counts;
#else
    return false;
#endif
}

/// What it takes to open a template of so many units, to write its body, and to read that back.
qint64 workOf(const QByteArray &unit, int times)
{
    QByteArray source;
    // Numbers of one width, so that ten times as many units are ten times as long.
    for (int i = 0; i < times; ++i)
        source += QByteArray(unit).replace("%", QByteArray::number(1000 + i));
    const qint64 before = bytesAsked;
    const Result<LoadedForm> form = formOfText(source, QStringLiteral("t.md"));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    const LoadedForm &loaded = form.value();
    const QByteArray body = writeBody(loaded.layout, makeSnapshot(loaded.definition, {}), {true, false}).markdown;
    static_cast<void>(readBody(loaded.definition, *loaded.layout, body));
    return bytesAsked - before;
}

} // namespace

/// A template is opened, written and read back with work that grows as its text does.
class TestTemplateWork : public QObject
{
    Q_OBJECT

private slots:
    void tenTimesTheTextCostsAtMostElevenTimesTheWork_data();
    void tenTimesTheTextCostsAtMostElevenTimesTheWork();
};

void TestTemplateWork::tenTimesTheTextCostsAtMostElevenTimesTheWork_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("labels") << QByteArray("- **Label %:** value %\n");
    QTest::newRow("tasks") << QByteArray("- [ ] task % of [many](https://x.example)\n");
    QTest::newRow("sections") << QByteArray("## Section %\n\n<!-- say % -->\n\n");
    QTest::newRow("sentences") << QByteArray("## Section %\n\nSay what happened with number %.\n\n");
    QTest::newRow("lists") << QByteArray("## Section %\n\n1. Go to '...'\n2. %\n\n");
    QTest::newRow("code") << QByteArray("## Section %\n\n```sh\n```\n\n");
    QTest::newRow("details") << QByteArray("<details>\n<summary>Part %</summary>\n\n- [ ] a %\n\n</details>\n\n");
    QTest::newRow("tables") << QByteArray("## Section %\n\n| A | B |\n|---|---|\n| % |  |\n\n");
    QTest::newRow("groups") << QByteArray("**Question %?**\n\n- [ ] yes\n- [ ] no\n\n");
}

void TestTemplateWork::tenTimesTheTextCostsAtMostElevenTimesTheWork()
{
    QFETCH(QByteArray, unit);
    if (!canCountWork())
        QSKIP("nothing counts the work in this build");
    workOf(unit, 15); // What is made once is made.
    const qint64 once = workOf(unit, 15);
    const qint64 tenfold = workOf(unit, 150);
    QVERIFY2(once > 0 && tenfold <= 11 * once, qPrintable(QStringLiteral("%1 to %2").arg(once).arg(tenfold)));
}

QTEST_APPLESS_MAIN(TestTemplateWork)
#include "tst_templatework.moc"
