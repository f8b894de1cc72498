#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/library/opening.h"
#include "app/submit/recheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;

namespace {

const QDateTime inTime(QDate(2025, 3, 15), QTime(18, 0), Qt::UTC);
const QString folder = QStringLiteral(WAYBILL_TESTS "/cases/release/");
const QString itsContract = QStringLiteral("personal-finance-backend-aws");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Good by the form; the contract of its repository finds an error in what the body lacks.
OutboxRequest refusedByItsContract()
{
    OutboxRequest request;
    request.repository = {QStringLiteral("rajexcited"), itsContract};
    request.issue.title = QStringLiteral("A title");
    request.issue.body = QStringLiteral("Nothing.");
    request.values = contentOf(folder + QStringLiteral("values.yml"));
    return request;
}

/// How many errors there are, or -1 where nothing could be checked.
qsizetype errors(const OutboxRequest &request, const QDateTime &now = inTime)
{
    const Result<QList<Problem>> problems = problemsNow(request, now);
    return problems ? problems.value().size() : -1;
}

} // namespace

/// The look at a request of the outbox before it is confirmed again.
class TestRecheck : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QDir::setCurrent(QDir::tempPath()); }

    void theContractThatItWasCheckedByCounts()
    {
        OutboxRequest request = refusedByItsContract();
        // As an earlier version kept it, which went by the repository's name: that cannot tell.
        QCOMPARE(errors(request), 0);
        request.contractChoice = noContract;
        QCOMPARE(errors(request), 0);
        request.contractChoice = QStringLiteral("none-such");
        QCOMPARE(errors(request), -1);
        request.contractChoice = itsContract;
        QVERIFY(errors(request) > 0);
    }

    void aContractThatWasChosenCountsInAnyRepository()
    {
        OutboxRequest request = refusedByItsContract();
        request.repository = {QStringLiteral("someone"), QStringLiteral("else")};
        QCOMPARE(errors(request), 0);
        request.contractChoice = itsContract;
        QVERIFY(errors(request) > 0);
    }

    void whatWasRightMayBeLateNow()
    {
        OutboxRequest request = refusedByItsContract();
        request.contractChoice = noContract;
        QVERIFY(errors(request, inTime.addSecs(3 * 3600)) > 0);
    }

    void theTemplateIsFoundFromAnyFolder()
    {
        QTemporaryDir templates;
        QFile file(templates.filePath(QStringLiteral("bug.md")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("### Steps\n\n_(What did you do?)_\n") > 0);
        file.close();
        QDir::setCurrent(templates.path());
        const LoadedForm form = loadForm(QStringLiteral("bug.md")).value();
        OutboxRequest request;
        request.values = writeValuesFile(*form.definition, form.origin, {});
        QDir::setCurrent(QDir::rootPath());
        QCOMPARE(errors(request), 0);
        // An earlier version kept it as it was given, and nobody knows any more from where.
        request.values = "template: bug.md\n";
        QCOMPARE(errors(request), -1);
        QDir::setCurrent(templates.path());
        QCOMPARE(errors(request), -1);
    }
};

QTEST_GUILESS_MAIN(TestRecheck)
#include "tst_recheck.moc"
