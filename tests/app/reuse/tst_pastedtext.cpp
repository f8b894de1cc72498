#include "app/body/bodywriter.h"
#include "app/library/opening.h"
#include "app/reuse/pastedtext.h"

#include <QTest>

using namespace waybill;
using Kind = PastedText::Kind;

namespace {

const QString pasteCase = QStringLiteral(WAYBILL_TESTS "/cases/release");

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What a text from outside says to the production request.
class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTextIsRecognized_data();
    void aTextIsRecognized();
    void valuesAndBodiesGiveTheirAnswers();
    void aBodyLosesItsMarker();
    void aVersionGoesToTheFieldThatAsksForOne();
    void aValuesFileThatDoesNotFitSaysWhy();
    void whatIsTooLongSaysSo();
    void onlyWhatDiffersWouldChange();
    void anAddressOfANewIssueGivesItsAnswers();
    void anIssueThatIsNoneOfThisFormIsRefused();

private:
    PastedText read(const QString &text) const { return recognize(text, m_form, m_empty); }
    int field(const char *id) const { return m_form.definition->fieldIndex(QLatin1String(id)); }

    LoadedForm m_form;
    FormSnapshot m_empty;
    QList<Value> m_given;
    QString m_body;
};

void TestPastedText::initTestCase()
{
    const Result<OpenedForm> opened = open({{}, pasteCase + QStringLiteral("/values.yml"), {}});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
    m_form = opened.value().form;
    m_given = opened.value().given;
    m_empty = makeSnapshot(m_form.definition, {});
    m_body = QString::fromUtf8(BodyWriter(*m_form.definition, m_form.layout).write(makeSnapshot(m_form.definition, m_given), {}).markdown);
}

void TestPastedText::aTextIsRecognized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *text, Kind kind) { QTest::newRow(text) << QString::fromUtf8(text) << kind; };
    row("", Kind::Nothing);
    row(" \n\t ", Kind::Nothing);
    row("An ordinary sentence.", Kind::Nothing);
    row("# A heading\n\nand text", Kind::Nothing);
    row("v1.2.3", Kind::Version);
    row("  1.2.3\n", Kind::Version);
    row("v1.2.3.4", Kind::Nothing);
    row("v99999999999999999999.0.0", Kind::Nothing);
    row("https://github.com/octo/pay/releases/tag/v1.2.3", Kind::Version);
    row("https://github.com/octo/pay/releases/tag/v1.2.3?x=1#notes", Kind::Version);
    row("https://github.com/octo/pay/tree/v1.2.3", Kind::Version);
    row("https://github.com/octo/pay/tree/main", Kind::Nothing);
    row("https://github.com/octo/pay/releases/tag/", Kind::Nothing);
    row("https://github.com/octo/pay/releases/tag/a%0Ab", Kind::Nothing);
    row("https://github.com/octo/pay/releases", Kind::Nothing);
    row("https://github.com/octo/pay/issues/12", Kind::Issue);
    row("https://github.com/octo/pay/issues/12#issuecomment-3", Kind::Issue);
    row("https://github.com/octo/pay/issues/0", Kind::Nothing);
    row("https://github.com/octo/pay/pull/12", Kind::Nothing);
    row("https://user:secret@github.com/octo/pay/issues/12", Kind::Nothing);
    row("javascript:alert(1)", Kind::Nothing);
    row("file:///etc/passwd", Kind::Nothing);
    row("octo/pay#12", Kind::Issue);
    row("#12", Kind::Issue);
    row("12", Kind::Nothing);
    row("values:\n  version: v1.2.3\n", Kind::Values);
    row("template: x\nvalues:\n", Kind::Values);
    row("Our values: be kind\nand fast", Kind::Nothing);
    QTest::newRow("a values file") << textOfFile(pasteCase + QStringLiteral("/values.yml")) << Kind::Values;
    QTest::newRow("a template that nobody filled")
        << QString::fromUtf8(loadForm(QStringLiteral("production-deployment")).value().layout->source) << Kind::Nothing;
    QTest::newRow("a long word") << QString(5000, u'x') << Kind::Nothing;
}

void TestPastedText::aTextIsRecognized()
{
    QFETCH(QString, text);
    const PastedText pasted = read(text);
    QTEST(pasted.kind, "kind");
    QVERIFY(!pasted.error || pasted.kind == Kind::Values);
}

void TestPastedText::valuesAndBodiesGiveTheirAnswers()
{
    const PastedText values = read(textOfFile(pasteCase + QStringLiteral("/values.yml")));
    QVERIFY(!values.error);
    QCOMPARE(values.given, m_given);
    const PastedText body = read(m_body);
    QCOMPARE(body.kind, Kind::Body);
    for (const char *id : {"version", "purpose", "risk_level", "preferred_time", "pre_deployment"})
        QCOMPARE(body.given.at(field(id)), m_given.at(field(id)));
}

void TestPastedText::aBodyLosesItsMarker()
{
    const QString marked = m_body + QStringLiteral("\n\n<!-- waybill:01234567-89ab-4cde-8f01-23456789abcd -->\r\n");
    const PastedText body = read(marked);
    QCOMPARE(body.kind, Kind::Body);
    QVERIFY(!textOf(body.given.at(field("notes"))).contains(QStringLiteral("waybill:")));
    const Result<QList<Value>> issue = answersInIssue(m_form, QStringLiteral("[Approved] x"), marked);
    QVERIFY(issue.ok());
    QCOMPARE(issue.value().at(field("purpose")), m_given.at(field("purpose")));
    // The title follows from the other answers.
    QVERIFY(issue.value().at(m_form.definition->titleField).index() == 0);
}

void TestPastedText::aVersionGoesToTheFieldThatAsksForOne()
{
    for (const char *text : {"v1.2.3", "https://github.com/octo/pay/releases/tag/v1.2.3", "https://github.com/octo/pay/tree/v1.2.3"})
        QCOMPARE(whatWouldChange(m_empty, read(QString::fromLatin1(text)).given),
                 (QList<WouldChange>{{field("version"), Value(QStringLiteral("v1.2.3"))}}));
    QCOMPARE(read(QStringLiteral("https://github.com/octo/pay/tree/v1.2.3")).repository.name.text(), QStringLiteral("octo/pay"));
    const LoadedForm other = formOfText("---\nname: Other\nabout: x\n---\n### A\n\n- **One:** \n", QStringLiteral("other.md")).value();
    const PastedText pasted = recognize(QStringLiteral("v1.2.3"), other, makeSnapshot(other.definition, {}));
    QVERIFY(pasted.error && pasted.kind == Kind::Version);
}

void TestPastedText::aValuesFileThatDoesNotFitSaysWhy()
{
    const PastedText pasted = read(QStringLiteral("values:\n  no_such_field: x\n"));
    QCOMPARE(pasted.kind, Kind::Values);
    QVERIFY(pasted.error && pasted.error->text().contains(QStringLiteral("no_such_field")));
    QVERIFY(pasted.given.isEmpty());
    QVERIFY(read(QStringLiteral("values:\n  - [\n")).error);
}

void TestPastedText::whatIsTooLongSaysSo()
{
    for (const QString &text : {QString(131073, u'x'), QString(70000, u'\n') + u'x'}) {
        const PastedText pasted = read(text);
        QCOMPARE(pasted.kind, Kind::Nothing);
        QVERIFY(pasted.error && pasted.error->code == QLatin1String("body.too-long"));
        QVERIFY(!answersInIssue(m_form, {}, text).ok());
    }
}

void TestPastedText::onlyWhatDiffersWouldChange()
{
    QList<Value> given = m_given;
    given[field("purpose")] = QStringLiteral("Another one");
    const FormSnapshot now = makeSnapshot(m_form.definition, given);
    QCOMPARE(whatWouldChange(now, m_given), (QList<WouldChange>{{field("purpose"), m_given.at(field("purpose"))}}));
    QCOMPARE(whatWouldChange(now, {}), QList<WouldChange>());
    QCOMPARE(whatWouldChange(now, QList<Value>(given.size())), QList<WouldChange>());
}

void TestPastedText::anIssueThatIsNoneOfThisFormIsRefused()
{
    const Result<QList<Value>> given =
        answersInIssue(m_form, QStringLiteral("A bug"), QStringLiteral("It crashes.\n\n### Steps\n\n1. Start"));
    QVERIFY(!given.ok());
    QCOMPARE(given.error().code, QStringLiteral("body.no-fit"));
}

void TestPastedText::anAddressOfANewIssueGivesItsAnswers()
{
    const Result<LoadedForm> bug =
        formOfText("name: Bug\ndescription: d\nbody:\n- type: input\n  id: what-is\n  attributes: {label: A}\n- type: dropdown\n  id: on\n"
                   "  attributes: {label: B, multiple: true, options: [x, y, z]}\n",
                   QStringLiteral("bug.yml"));
    QVERIFY(bug);
    const QString address =
        QStringLiteral("https://github.com/o/r/issues/new?template=bug.yml&title=One%20%26+two&what-is=a%2Bb&on=z,+x&other=1");
    const PastedText pasted = recognize(address, bug.value(), makeSnapshot(bug.value().definition, {}));
    QCOMPARE(pasted.kind, Kind::Values);
    QCOMPARE(textOf(pasted.given.at(0)), QStringLiteral("One & two"));
    QCOMPARE(textOf(pasted.given.at(1)), QStringLiteral("a+b"));
    QCOMPARE(writtenAnswer(pasted.given.at(2)), QStringLiteral("x, z"));
    QCOMPARE(read(QStringLiteral("https://github.com/o/r/issues/new")).kind, Kind::Nothing);
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
