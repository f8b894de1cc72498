#include "tests/support/windowtest.h"
#include "ui/form/formview.h"

#include <QProcess>

#include <sys/resource.h>

using namespace waybill;
using namespace waybill::test;

namespace {

// A second and 64 MB are what a person's machine is asked for by what a release is built of. CPU time, which other programs of the machine
// hardly change; without optimisation it is some eight times as much, and where every access to memory is watched three times that, and
// what memory is in use says nothing there.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 mostSeconds = 60;
constexpr qint64 mostKiB = 2048 * 1024;
#elif defined(__OPTIMIZE__)
constexpr qint64 mostSeconds = 2;
constexpr qint64 mostKiB = 64 * 1024;
#else
constexpr qint64 mostSeconds = 16;
constexpr qint64 mostKiB = 64 * 1024;
#endif

rusage costsSoFar()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage;
}

const char *const measuredFile = "WAYBILL_MEASURED_FILE"; ///< In a process of its own: where its costs go.

} // namespace

/// What the window takes for the largest forms and answers that are opened, in a process of its own each.
class TestWindowCosts : public WindowTest
{
    Q_OBJECT

private slots:
    void theLargestFormsAreBounded_data();
    void theLargestFormsAreBounded();

private:
    void measure(const QByteArray &text, bool answers);
};

void TestWindowCosts::theLargestFormsAreBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("answers");
#ifndef __SANITIZE_ADDRESS__ // It takes half a minute there, and the tasks go the same way.
    QTest::newRow("8,000 fields") << QByteArray("- **ab:** c\n").repeated(8000) << false;
#endif
    QTest::newRow("8,000 tasks") << QByteArray("- [ ] abcdefg\n").repeated(8000) << false;
    const QByteArray head("template: production-deployment\nvalues:\n  purpose: \"");
    QTest::newRow("an answer of 131,072 characters") << head + QByteArray("word ").repeated((131072 - head.size() - 1) / 5) + '"' << true;
}

void TestWindowCosts::measure(const QByteArray &text, bool answers)
{
    const QString path = file(answers ? "values.yml" : "template.md");
    QFile source(path);
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write(text) == text.size());
    source.close();
    const rusage before = costsSoFar();
    makeWindow(answers ? OpenOptions{{}, path, {}} : OpenOptions{path, {}, {}});
    QVERIFY(m_window->workspace().session().model().snapshot().given.size() > 0);
    // All that comes later by itself, and a key.
    m_window->workspace().focusField(answers ? field("purpose") : 0);
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QTest::qWait(300);
    const rusage after = costsSoFar();
    const auto seconds = [](const rusage &usage) {
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    };
    QFile measured(qEnvironmentVariable(measuredFile));
    QVERIFY(measured.open(QIODevice::WriteOnly));
    measured.write(QByteArray::number(qint64(after.ru_maxrss - before.ru_maxrss)) + ' '
                   + QByteArray::number(seconds(after) - seconds(before)));
}

void TestWindowCosts::theLargestFormsAreBounded()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, answers);
    if (qEnvironmentVariableIsSet(measuredFile))
        return measure(text, answers);
    m_window.reset();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(measuredFile), file("measured"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("theLargestFormsAreBounded:") + QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(process.waitForFinished(250000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    const QList<QByteArray> costs = bytesOf(file("measured")).split(' ');
    QCOMPARE(costs.size(), 2);
    const QByteArray told = costs.join(" KiB, ") + " s of CPU time";
    qInfo("%s", told.constData());
    QVERIFY2(costs.constFirst().toLongLong() <= mostKiB, told.constData());
    QVERIFY2(costs.constLast().toDouble() <= double(mostSeconds), told.constData());
}

QTEST_MAIN(TestWindowCosts)
#include "tst_windowcosts.moc"
