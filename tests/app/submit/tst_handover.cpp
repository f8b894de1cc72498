#include "app/submit/handover.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace waybill;

/// Addresses that hand a request to another person: written, read back, and refused.
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void whatDoesNotFitIsNotWritten();
    void aHostileAddressIsRefused_data();
    void aHostileAddressIsRefused();
    void withoutAnythingItIsTheFirstTemplateThatComesWithWaybill();
    void aTemplateOfOnesOwnIsFoundByItsFilesNameAlone();
    void valuesOfOnesOwnTemplateNameNoFolder();

private:
    int field(const char *id) const { return m_form.definition->fieldIndex(QLatin1String(id)); }
    QList<Value> answers(const QString &purpose) const
    {
        QList<Value> given(m_form.definition->fields.size());
        given[field("purpose")] = purpose;
        return given;
    }

    LoadedForm m_form;
    QTemporaryDir m_folder;
    QString m_file; ///< A template that does not come with Waybill.
};

void TestHandover::initTestCase()
{
    m_form = loadForm(QStringLiteral("production-deployment")).value();
    m_file = m_folder.filePath(QStringLiteral("bug.md"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\nname: Bug\n---\n## Where\n\n- **Version:**\n") > 0);
}

void TestHandover::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("repository");
    const QString github = QStringLiteral("github.com");
    QTest::newRow("plain") << QStringLiteral("Sign-in fails") << github << QStringLiteral("octo-org/payments");
    QTest::newRow("no repository") << QStringLiteral("x") << QString() << QString();
    QTest::newRow("another server") << QStringLiteral("x") << QStringLiteral("ghe.example.com") << QStringLiteral("o/n");
    QTest::newRow("signs of addresses") << QStringLiteral("a&b=c#d?e%20+ f/ä€😀;") << github << QStringLiteral("o/n.x_y");
    QTest::newRow("signs of YAML") << QStringLiteral("- \"a\": {b}\n# c\n'd' | > \\ \t e") << github << QStringLiteral("o/n");
    QTest::newRow("lines, joined emoji") << QStringLiteral("one\n\ntwo 👩‍💻") << github << QStringLiteral("o/n");
}

void TestHandover::whatIsWrittenIsReadBack()
{
    QFETCH(QString, purpose);
    QFETCH(QString, host);
    QFETCH(QString, repository);
    QList<Value> given = answers(purpose);
    given[field("pre_deployment")] = Tasks{{QStringLiteral("Milestone Pull Requests validated"), true, {}}};
    Target to;
    to.host = host;
    to.repository = {repository.section(u'/', 0, 0), repository.section(u'/', 1)};
    const Result<QString> address = handoverAddress(m_form, given, to);
    QVERIFY2(address, address ? "" : qPrintable(address.error().text()));
    QVERIFY(isHandover(address.value()));
    QVERIFY(QUrl(address.value(), QUrl::StrictMode).isValid());
    const Result<Handover> read = readHandover(address.value(), {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(textOf(read.value().opened.given.at(field("purpose"))), purpose);
    QVERIFY(tasksOf(read.value().opened.given.at(field("pre_deployment"))).constFirst().done);
    QCOMPARE(read.value().opened.form.origin, m_form.origin);
    QCOMPARE(read.value().target.repository, to.repository);
    QCOMPARE(read.value().target.host, host);
    // github.com goes without saying.
    QVERIFY(!address.value().contains(QStringLiteral("github.com")));
}

void TestHandover::whatDoesNotFitIsNotWritten()
{
    const Result<QString> fits = handoverAddress(m_form, answers(QString(5000, u'x')), {});
    QVERIFY(fits);
    const Result<QString> address = handoverAddress(m_form, answers(QString(8192, u'x')), {});
    QVERIFY(!address);
    QCOMPARE(address.error().code, QStringLiteral("handover.too-long"));
}

void TestHandover::aHostileAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &address, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromLatin1(code);
    };
    const QByteArray open = "waybill://open?template=production-deployment";
    row("too long", open + "&values=" + QByteArray(8192, 'x'), "handover.too-long");
    row("nothing", "waybill:", "handover.invalid");
    row("another scheme", "https://open?template=production-deployment", "handover.invalid");
    row("another word", "waybill://submit?template=production-deployment", "handover.invalid");
    row("a path", "waybill://open/etc/passwd", "handover.invalid");
    row("a user", "waybill://me@open?template=production-deployment", "handover.invalid");
    row("a port", "waybill://open:80?template=production-deployment", "handover.invalid");
    row("a fragment", open + "#x", "handover.invalid");
    row("a stray percent", open + "&repository=%zz", "handover.invalid");
    row("twice", open + "&template=production-deployment", "handover.invalid");
    row("two templates", open + "&values=template:%20other%0Avalues:%20{}", "handover.invalid");
    row("an unknown part", open + "&submit=yes", "handover.unknown");
    row("a file", "waybill://open?template=/etc/passwd", "handover.template");
    row("a file beside", "waybill://open?template=../bug.md", "handover.template");
    row("a resource", "waybill://open?template=:/templates/production-deployment.md", "handover.template");
    row("a file within the values", "waybill://open?values=template:%20/etc/passwd", "handover.template");
    row("another template of one's own", "waybill://open?template=Bug.md", "handover.template");
    row("a repository that is none", open + "&repository=a/b/c", "repository.invalid");
    row("turned words", open + "&repository=o/n%E2%80%AE", "handover.unseen");
    row("turned words in an answer", open + "&values=values:%0A%20%20purpose:%20%22a%E2%81%A6b%22", "handover.unseen");
    row("a NUL", open + "&values=values:%00", "handover.unseen");
    row("bytes that are no text", open + "&values=values:%FF", "handover.unseen");
    row("no YAML", open + "&values=%7B", "yaml.invalid");
    row("an alias", open + "&values=values:%0A%20%20purpose:%20%26a%20x", "yaml.invalid");
    row("deep", open + "&values=values:%20" + QByteArray(20, '[') + QByteArray(20, ']'), "yaml.invalid");
    row("no values", open + "&values=%5B1%5D", "values.invalid");
    row("an unknown field", open + "&values=values:%0A%20%20nothing:%20x", "values.invalid");
    row("an option that is none", open + "&values=values:%0A%20%20deployment_type:%20Nothing", "values.invalid");
}

void TestHandover::aHostileAddressIsRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    const Result<Handover> read = readHandover(address, {m_file});
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(read.error().message.size() > 20);
}

void TestHandover::withoutAnythingItIsTheFirstTemplateThatComesWithWaybill()
{
    const Result<Handover> read = readHandover(QStringLiteral("waybill://open?repository=o/n"), {});
    QVERIFY(read);
    QVERIFY(read.value().opened.form.builtIn);
    QVERIFY(read.value().opened.answersFile.isEmpty());
}

void TestHandover::aTemplateOfOnesOwnIsFoundByItsFilesNameAlone()
{
    const LoadedForm form = loadForm(m_file).value();
    const Result<QString> address = handoverAddress(form, {}, {});
    QVERIFY(address);
    QVERIFY(!address.value().contains(m_folder.path()));
    QVERIFY(!readHandover(address.value(), {}));
    const Result<Handover> read = readHandover(address.value(), {m_file});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read.value().opened.form.origin, form.origin);
}

void TestHandover::valuesOfOnesOwnTemplateNameNoFolder()
{
    const LoadedForm form = loadForm(m_file).value();
    QVERIFY(handoverValues(form, {}).contains("\"bug.md\""));
    QVERIFY(!handoverValues(form, {}).contains(m_folder.path().toUtf8()));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
