#include "app/library/opening.h"
#include "app/reuse/carryover.h"

#include <QTest>

using namespace waybill;

namespace {

const QString releaseCase = QStringLiteral(WAYBILL_TESTS "/cases/release/values.yml");

/// The production request as somebody filled it, with these answers changed.
FormSnapshot filedRequest(const QHash<QString, QString> &changed = {})
{
    const OpenedForm opened = open({{}, releaseCase, {}}).value();
    QList<Value> given = opened.given;
    for (auto each = changed.cbegin(); each != changed.cend(); ++each)
        given[opened.form.definition->fieldIndex(each.key())] = each.value().isEmpty() ? Value() : Value(each.value());
    return makeSnapshot(opened.form.definition, given);
}

LoadedForm productionForm()
{
    return loadForm(QStringLiteral("production-deployment")).value();
}

OfferedVersion offeredVersion(const char *text, bool latest, bool tagged, std::optional<bool> milestone)
{
    OfferedVersion version{QString::fromLatin1(text)};
    version.latest = latest;
    version.tagged = tagged;
    version.milestone = milestone;
    return version;
}

/// A small form with a guide of its own, read as a file would be.
LoadedForm guidedForm(const QTemporaryDir &folder, const QByteArray &fields)
{
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const bool written =
        write("own.md",
              "---\nname: Own\nabout: x\n---\n### Things\n\n- **One:** \n- **When:** \n\n### Steps\n\n- [ ] first\n- [ ] second\n\n"
              "### Mine\n\n- [ ] third\n")
        && write("own.guide.yml", "guide: 1\nid: own\nname: Own\nfields:\n" + fields);
    const Result<LoadedForm> form = loadForm(folder.filePath(QStringLiteral("own.md")));
    if (!written || !form)
        qFatal("%s", form ? "not written" : qPrintable(form.error().text()));
    return form.value();
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private slots:
    void whatTheGuideSaysBecomesOfEachAnswer();
    void versionsMoveOn_data();
    void versionsMoveOn();
    void anAnswerThatItsConditionsHidIsNotTakenOver();
    void aSilentGuideGoesByKind();
    void whatIsKeptKeepsTicksAndLinksAndWhatIsClearedNothing();
    void anotherVersionOfTheTemplateTakesWhatFits();
    void nothingIsTakenFromAnEmptyRequest();
};

void TestCarryOver::whatTheGuideSaysBecomesOfEachAnswer()
{
    const LoadedForm form = productionForm();
    const CarriedAnswers carried = carryOver(form, filedRequest(), {});
    const auto answer = [&](const char *id) { return carried.given.at(form.definition->fieldIndex(QLatin1String(id))); };
    for (const char *kept : {"purpose", "risk_level", "risk_justification", "deployment_type"})
        QCOMPARE(answer(kept), filedRequest().given.at(form.definition->fieldIndex(QLatin1String(kept))));
    for (const char *gone : {"preferred_time", "pre_deployment", "release_notes", "version", "title"}) {
        if (form.definition->fieldIndex(QLatin1String(gone)) >= 0)
            QVERIFY2(answer(gone).index() == 0, gone);
    }
    // Nobody knows the repository: what runs is what the earlier request went to.
    QCOMPARE(textOf(answer("existing_version")), QStringLiteral("v0.2.0"));
    // What was done is said of each field that either of the two answers.
    const int time = form.definition->fieldIndex(QStringLiteral("preferred_time"));
    QVERIFY(carried.fields.contains(CarriedField{time, CarryOver::Clear, {}}));
    QVERIFY(!carried.toLookAt().contains(time));
    QCOMPARE(carried.toLookAt().size(), 5);
}

void TestCarryOver::versionsMoveOn_data()
{
    using Offers = QList<OfferedVersion>;
    QTest::addColumn<QString>("earlier"); // What it went to, from v0.1.0.
    QTest::addColumn<QString>("type");
    QTest::addColumn<Offers>("offered");
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const char *earlier, const char *type, const Offers &offered, const char *existing,
                        const char *version) {
        QTest::newRow(name) << QString::fromLatin1(earlier) << QString::fromLatin1(type) << offered << QString::fromLatin1(existing)
                            << QString::fromLatin1(version);
    };
    const OfferedVersion first = offeredVersion("v0.1.0", false, true, false);
    const OfferedVersion second = offeredVersion("v0.2.0", true, true, false);
    row("nothing known", "v0.2.0", "Release", {}, "v0.2.0", "");
    row("an open milestone", "v0.2.0", "Release", {second, first, offeredVersion("v0.3.0", false, false, true)}, "v0.2.0", "v0.3.0");
    row("the lowest of two", "v0.2.0", "Release",
        {offeredVersion("v1.0.0", false, false, true), offeredVersion("v0.3.0", false, false, true), second}, "v0.2.0", "v0.3.0");
    row("a tag", "v0.2.0", "Release", {offeredVersion("v0.2.1", false, true, {}), second}, "v0.2.0", "v0.2.1");
    row("the highest of two tags", "v0.2.0", "Release",
        {offeredVersion("v0.2.2", false, true, {}), offeredVersion("v0.2.1", false, true, {}), second}, "v0.2.0", "v0.2.2");
    row("a closed milestone without a tag is no offer", "v0.2.0", "Release", {second, offeredVersion("v0.4.0", false, false, false)},
        "v0.2.0", "");
    row("by precedence and not by text", "v0.9.0", "Release",
        {offeredVersion("v0.10.0", false, true, {}), offeredVersion("v0.9.0", true, true, {})}, "v0.9.0", "v0.10.0");
    // The earlier one was refused: what was published last still runs.
    row("refused", "v0.3.0", "Release", {second, first, offeredVersion("v0.3.0", false, false, true)}, "v0.2.0", "v0.3.0");
    // Published ahead of the request that brings it out.
    row("published first", "v0.1.0", "Release", {second, first}, "v0.1.0", "v0.2.0");
    row("after going back", "v0.1.0", "Rollback", {second, first}, "v0.1.0", "");
    row("no version", "soon", "Release", {}, "v0.1.0", "");
}

void TestCarryOver::versionsMoveOn()
{
    QFETCH(QString, earlier);
    QFETCH(QString, type);
    QFETCH(QList<OfferedVersion>, offered);
    const LoadedForm form = productionForm();
    const int version = form.definition->fieldIndex(QStringLiteral("version"));
    const int existing = form.definition->fieldIndex(QStringLiteral("existing_version"));
    const FormSnapshot before = filedRequest({{QStringLiteral("version"), earlier}, {QStringLiteral("deployment_type"), type}});
    const CarriedAnswers carried = carryOver(form, before, {{version, {offered, {}, {}}}, {existing, {offered, {}, {}}}});
    QTEST(textOf(carried.given.at(existing)), "existing");
    QTEST(textOf(carried.given.at(version)), "version");
}

void TestCarryOver::anAnswerThatItsConditionsHidIsNotTakenOver()
{
    QTemporaryDir folder;
    const LoadedForm form = guidedForm(folder,
                                       "  - { id: one, at: { line: One }, kind: text }\n"
                                       "  - { id: when, at: { line: When }, kind: text, when: { one: yes } }\n");
    QList<Value> given(form.definition->fields.size());
    const int when = form.definition->fieldIndex(QStringLiteral("when"));
    given[form.definition->fieldIndex(QStringLiteral("one"))] = QStringLiteral("no");
    given[when] = QStringLiteral("hidden");
    QVERIFY(carryOver(form, makeSnapshot(form.definition, given), {}).given.at(when).index() == 0);
}

void TestCarryOver::aSilentGuideGoesByKind()
{
    QTemporaryDir folder;
    const LoadedForm form = guidedForm(folder,
                                       "  - { id: one, at: { line: One }, kind: text }\n"
                                       "  - { id: when, at: { line: When }, kind: datetime, format: MM-dd-yyyy HH:mm:ss, zone: UTC }\n"
                                       "  - { id: steps, at: { tasks: Steps }, kind: checklist }\n"
                                       "  - { id: mine, at: { tasks: Mine }, kind: checklist, editable: true }\n");
    const auto place = [&](const char *id) { return form.definition->fieldIndex(QLatin1String(id)); };
    QList<Value> given(form.definition->fields.size());
    given[place("one")] = QStringLiteral("as it was");
    given[place("when")] = QStringLiteral("03-15-2025 13:40:35");
    given[place("steps")] = Tasks{{QStringLiteral("first"), true, {}}, {QStringLiteral("second"), false, {}}};
    given[place("mine")] = Tasks{{QStringLiteral("my own"), true, {}}};
    const CarriedAnswers carried = carryOver(form, makeSnapshot(form.definition, given), {});
    QCOMPARE(textOf(carried.given.at(place("one"))), QStringLiteral("as it was"));
    QVERIFY(carried.given.at(place("when")).index() == 0);
    QVERIFY(carried.given.at(place("steps")).index() == 0);
    QCOMPARE(tasksOf(carried.given.at(place("mine"))), (Tasks{{QStringLiteral("my own"), false, {}}}));
}

void TestCarryOver::whatIsKeptKeepsTicksAndLinksAndWhatIsClearedNothing()
{
    QTemporaryDir folder;
    const LoadedForm form = guidedForm(folder,
                                       "  - { id: one, at: { line: One }, kind: text, carry_over: clear }\n"
                                       "  - { id: steps, at: { tasks: Steps }, kind: checklist, carry_over: keep }\n"
                                       "  - { id: mine, at: { tasks: Mine }, kind: checklist, editable: true, carry_over: clear }\n");
    const auto place = [&](const char *id) { return form.definition->fieldIndex(QLatin1String(id)); };
    QList<Value> given(form.definition->fields.size());
    const Tasks steps{{QStringLiteral("first"), true, {}}, {QStringLiteral("second"), false, {}}};
    given[place("one")] = QStringLiteral("gone");
    given[place("steps")] = steps;
    given[place("mine")] = Tasks{{QStringLiteral("my own"), true, {}}};
    const CarriedAnswers carried = carryOver(form, makeSnapshot(form.definition, given), {});
    QVERIFY(carried.given.at(place("one")).index() == 0);
    QCOMPARE(tasksOf(carried.given.at(place("steps"))), steps);
    QVERIFY(carried.given.at(place("mine")).index() == 0);
}

void TestCarryOver::anotherVersionOfTheTemplateTakesWhatFits()
{
    const LoadedForm form = productionForm();
    const LoadedForm other =
        formOfText("---\nname: Other\nabout: x\n---\n### Reason\n\n- **Purpose:** \n- **Unknown:** \n", QStringLiteral("other.md")).value();
    QList<Value> given(other.definition->fields.size());
    given[other.definition->fieldIndex(QStringLiteral("purpose"))] = QStringLiteral("Brings receipts");
    given[other.definition->fieldIndex(QStringLiteral("unknown"))] = QStringLiteral("x");
    const CarriedAnswers carried = carryOver(form, makeSnapshot(other.definition, given), {});
    QCOMPARE(carried.toLookAt().size(), 1);
    QCOMPARE(textOf(carried.given.at(form.definition->fieldIndex(QStringLiteral("purpose")))), QStringLiteral("Brings receipts"));
}

void TestCarryOver::nothingIsTakenFromAnEmptyRequest()
{
    const LoadedForm form = productionForm();
    const CarriedAnswers carried = carryOver(form, makeSnapshot(form.definition, {}), {});
    QVERIFY(carried.fields.isEmpty());
    QCOMPARE(carried.given.size(), form.definition->fields.size());
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
