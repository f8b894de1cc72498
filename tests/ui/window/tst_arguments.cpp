#include "ui/window/arguments.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace waybill;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();
    void optionsOfQtArePassedOver();
    void aFileAloneIsTakenByNameAndFirstLine();
    void answersAndATemplateGoTogether();

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static Result<OpenOptions> read(const QStringList &arguments)
    {
        return readArguments(QStringList{QStringLiteral("waybill")} + arguments);
    }

    QTemporaryDir m_folder;
};

void TestArguments::initTestCase()
{
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    };
    write("template.md", "---\nname: A\n---\n# B\n");
    write("form.yml", "name: A\ndescription: b\nbody:\n  - type: input\n    attributes: { label: B }\n");
    write("values.yml", "values: { a: b }\n");
    write("marked.md", "\xEF\xBB\xBF---\r\nname: A\r\n---\r\n");
    write("body.md", "# B\n\n- **C:** d\n");
    write("empty.md", "");
}

void TestArguments::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--bogus")} << "usage.unknown";
    QTest::newRow("a value is missing at the end") << QStringList{QStringLiteral("--values")} << "usage.value-missing";
    QTest::newRow("a value is empty") << QStringList{QStringLiteral("--body"), QString()} << "usage.value-missing";
    QTest::newRow("an option where the value should be")
        << QStringList{QStringLiteral("--template"), QStringLiteral("--values")} << "usage.value-missing";
    QTest::newRow("two files") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << "usage.too-many";
    QTest::newRow("an empty name") << QStringList{QString()} << "usage.too-many";
    QTest::newRow("a template twice") << QStringList{QStringLiteral("--template"), QStringLiteral("a"), QStringLiteral("b")}
                                      << "usage.too-many";
    QTest::newRow("values twice") << QStringList{QStringLiteral("--values"), QStringLiteral("a.yml"), QStringLiteral("b.yml")}
                                  << "usage.too-many";
    QTest::newRow("a link and a template") << QStringList{QStringLiteral("--template"), QStringLiteral("a"),
                                                          QStringLiteral("waybill://open")}
                                           << "usage.too-many";
    QTest::newRow("values and a body") << QStringList{QStringLiteral("--values"), QStringLiteral("a"), QStringLiteral("--body"),
                                                      QStringLiteral("b")}
                                       << "usage.too-many";
}

void TestArguments::whatCannotBeMeantIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const auto result = read(arguments);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(result.error().message.contains(QLatin1String("--help")) || code == QLatin1String("usage.too-many"));
}

void TestArguments::optionsOfQtArePassedOver()
{
    const auto result = read({QStringLiteral("-platform"), QStringLiteral("xcb"), QStringLiteral("-reverse"), QStringLiteral("one"),
                              QStringLiteral("-qwindowgeometry"), QStringLiteral("800x600")});
    QVERIFY(result);
    QCOMPARE(result.value().templateName, QStringLiteral("one"));
}

void TestArguments::aFileAloneIsTakenByNameAndFirstLine()
{
    QCOMPARE(read({file("template.md")}).value().templateName, file("template.md"));
    QCOMPARE(read({file("marked.md")}).value().templateName, file("marked.md"));
    QCOMPARE(read({file("empty.md")}).value().templateName, file("empty.md"));
    QCOMPARE(read({file("missing.md")}).value().templateName, file("missing.md"));
    QCOMPARE(read({file("body.md")}).value().bodyFile, file("body.md"));
    QCOMPARE(read({file("form.yml")}).value().templateName, file("form.yml"));
    QCOMPARE(read({file("values.yml")}).value().valuesFile, file("values.yml"));
    QCOMPARE(read({QStringLiteral("v.YML")}).value().valuesFile, QStringLiteral("v.YML"));
    QCOMPARE(read({QStringLiteral("some-id")}).value().templateName, QStringLiteral("some-id"));
    QVERIFY(read({}).value().templateName.isEmpty());
    // As desktops hand them on.
    QCOMPARE(read({QUrl::fromLocalFile(file("body.md")).toString()}).value().bodyFile, file("body.md"));
    const OpenOptions link = read({QStringLiteral("waybill://open?template=a")}).value();
    QCOMPARE(link.link, QStringLiteral("waybill://open?template=a"));
    QVERIFY(link.templateName.isEmpty());
    for (const char *issue : {"octo-org/payments#12", "https://github.com/octo-org/payments/issues/12"}) {
        const OpenOptions options = read({QStringLiteral("--template"), QStringLiteral("a"), QLatin1String(issue)}).value();
        QCOMPARE(options.issue, QLatin1String(issue));
        QCOMPARE(options.templateName, QStringLiteral("a"));
    }
}

void TestArguments::answersAndATemplateGoTogether()
{
    const OpenOptions one = read({QStringLiteral("--template"), QStringLiteral("t"), file("body.md")}).value();
    QCOMPARE(one.templateName, QStringLiteral("t"));
    QCOMPARE(one.bodyFile, file("body.md"));
    const OpenOptions two = read({QStringLiteral("some-id"), QStringLiteral("--values"), QStringLiteral("v.yml")}).value();
    QCOMPARE(two.templateName, QStringLiteral("some-id"));
    QCOMPARE(two.valuesFile, QStringLiteral("v.yml"));
    const OpenOptions three = read({QStringLiteral("--guide"), QStringLiteral("none"), QStringLiteral("some-id")}).value();
    QCOMPARE(three.guide, QStringLiteral("none"));
    QCOMPARE(three.templateName, QStringLiteral("some-id"));
    QCOMPARE(read({QStringLiteral("--guide"), QStringLiteral("g.yml")}).value().guide, QStringLiteral("g.yml"));
    for (const QString &other : {QStringLiteral("octo-org/payments#12"), QStringLiteral("waybill://open?template=a"), m_folder.path()})
        QCOMPARE(read({QStringLiteral("--guide"), QStringLiteral("none"), other}).error().code, QStringLiteral("usage.guide"));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
