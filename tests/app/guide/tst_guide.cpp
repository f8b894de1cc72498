#include "app/base/yaml.h"
#include "app/guide/guide.h"
#include "app/library/templatelibrary.h"
#include "app/template/markdowntemplate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waybill;

namespace {

const char templateText[] =
    "---\nname: Small one\n---\n\n### Kind\n\n- [ ] **A**\n- [ ] **B**\n\n### More\n\n_(say)_\n\n- **Name:** x\n- **Level:** Low / High\n";

Template smallForm()
{
    return readMarkdownTemplate(templateText, QStringLiteral("t.md")).value();
}

/// A guide of the small template with these lines in it.
QByteArray guideWith(const QByteArray &lines)
{
    return "guide: 1\nid: small\nname: Small\n" + lines;
}

Result<Guide> read(const QByteArray &yaml)
{
    const QString file = QStringLiteral("g.yml");
    const Result<YamlNode> tree = parseYaml(yaml, file);
    return tree ? readGuide(tree.value(), file) : tree.error();
}

Result<GuidedForm> applied(const QByteArray &yaml)
{
    const Result<Guide> guide = read(yaml);
    if (!guide)
        return guide.error();
    return applyGuide(guide.value(), smallForm());
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename... Kinds>
QStringList namesOf(const std::variant<Kinds...> &)
{
    return {QString::fromLatin1(Kinds::name)...};
}

/// The names that a schema allows for a key of one of its definitions.
QStringList allowedBySchema(const QString &definition, const QString &key)
{
    const QJsonObject schema =
        QJsonDocument::fromJson(fileBytes(QStringLiteral(WAYBILL_SOURCE "/resources/guides/guide.schema.json"))).object();
    const QJsonValue kinds = schema[u"definitions"][definition][u"properties"][key][u"enum"];
    return kinds.toVariant().toStringList();
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void aGuideSpeaksTheLanguageThatIsSpokenByItsOwnTranslations_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        const QStringList spanish{QStringLiteral("Pequeño"), QStringLiteral("Más"),   QStringLiteral("diga"),
                                  QStringLiteral("Nombre"),  QStringLiteral("Ayuda"), QStringLiteral("Falta {name}.")};
        const QStringList english{QStringLiteral("Small"), QStringLiteral("More"), QStringLiteral("say"),
                                  QStringLiteral("Name"),  QStringLiteral("Help"), QStringLiteral("{name} is missing.")};
        QTest::newRow("its language") << QStringLiteral("es") << spanish;
        QTest::newRow("a region of it") << QStringLiteral("es_MX") << spanish;
        QTest::newRow("another one") << QStringLiteral("fr") << english;
    }

    void aGuideSpeaksTheLanguageThatIsSpokenByItsOwnTranslations()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        const Result<GuidedForm> form =
            applied(guideWith("translations:\n  es: { Small: Pequeño, More: Más, say: diga, Name: Nombre, Help: Ayuda,\n"
                              "    '{name} is missing.': 'Falta {name}.', Low and good: Bajo }\n"
                              "fields:\n  - { id: name, at: { line: Name }, kind: text, help: Help }\n"
                              "  - { id: level, at: { line: Level }, kind: choice, options: [{ text: Low, hint: Low and good }] }\n"
                              "rules:\n  - { id: r, field: name, check: required, message: '{name} is missing.' }\n"));
        QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
        const FormDefinition &definition = form.value().definition;
        const Section &section = definition.sections.at(definition.sectionIndex(QStringLiteral("More")));
        const Field &field = definition.fields.at(definition.fieldIndex(QStringLiteral("name")));
        QTEST(QStringList(
                  {definition.name, section.title, section.guidance, field.label, field.guidance, form.value().rules.constFirst().message}),
              "words");
        // What goes into the issue keeps its language.
        QCOMPARE(section.heading, QStringLiteral("More"));
        const Field &level = definition.fields.at(definition.fieldIndex(QStringLiteral("level")));
        QCOMPARE(std::get<ChoiceKind>(level.kind).options.constFirst().text, QStringLiteral("Low"));
    }

    void placesOfOneNameGoByOrderAndAreMeantAsTheyRead()
    {
        const Result<Guide> guide = read(guideWith("sections:\n"
                                                   "  - { heading: Prep, title: One }\n"
                                                   "  - { heading: '[Prep](https://x.org)', title: Two }\n"
                                                   "fields:\n"
                                                   "  - { id: first, at: { line: L }, kind: text }\n"
                                                   "  - { id: second, at: { line: '`L`' }, kind: text }\n"
                                                   "  - { id: todo, at: { tasks: Prep }, kind: checklist }\n"
                                                   "  - { id: words, at: { section: Prep }, kind: paragraph }\n"));
        QVERIFY2(guide.ok(), guide ? "" : qPrintable(guide.error().text()));
        const Result<Template> form = readMarkdownTemplate(
            "## [Prep](https://x.org)\n\n- **`L`:** x\n- **L:** y\n\n## Prep <!-- twice -->\n\n- [ ] a\n", QStringLiteral("t.md"));
        const Result<GuidedForm> guided = applyGuide(guide.value(), form.value());
        QVERIFY2(guided.ok(), guided ? "" : qPrintable(guided.error().text()));
        const FormDefinition &definition = guided.value().definition;
        QCOMPARE(definition.fields.at(definition.fieldIndex(QStringLiteral("first"))).prefill, QStringLiteral("x"));
        QCOMPARE(definition.fields.at(definition.fieldIndex(QStringLiteral("second"))).prefill, QStringLiteral("y"));
        QCOMPARE(definition.fields.at(definition.fieldIndex(QStringLiteral("todo"))).section, 2);
        QCOMPARE(definition.fields.at(definition.fieldIndex(QStringLiteral("words"))).section, 1);
        QCOMPARE(definition.sections.at(1).title, QStringLiteral("One"));
        QCOMPARE(definition.sections.at(2).title, QStringLiteral("Two"));
    }

    void faultsNameLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const QByteArray field = "fields:\n  - { id: name, at: { line: Name }, kind: text }\n";
        const QByteArray fact = field + "rules:\n  - id: r\n    field: name\n    message: m\n    check: fact\n";
        QTest::newRow("languages that are none") << guideWith("translations: [es]\n") << 4 << QStringLiteral("takes languages");
        QTest::newRow("language that is none") << guideWith("translations: { spanish: { Small: P } }\n") << 4 << QStringLiteral("spanish");
        QTest::newRow("language without texts") << guideWith("translations: { es: Small }\n") << 4 << QStringLiteral("takes texts");
        QTest::newRow("translation that is none") << guideWith("translations: { es: { Small: [P] } }\n") << 4 << QStringLiteral("Small");
        QTest::newRow("translation that is empty") << guideWith("translations: { es: { Small: '' } }\n") << 4 << QStringLiteral("Small");
        QTest::newRow("translation of nothing") << guideWith("translations:\n  es:\n    Smal: P\n") << 6 << QStringLiteral("Smal");
        QTest::newRow("translation without the places")
            << guideWith("translations:\n  es:\n    '{name} is x': 'es x'\n" + field
                         + "rules:\n  - { id: r, field: name, check: required, message: '{name} is x' }\n")
            << 6 << QStringLiteral("braces");
        QTest::newRow("fact without a test") << guideWith(fact + "    fact: tag.exists\n") << 7 << QStringLiteral("wants a test");
        QTest::newRow("fact with two tests") << guideWith(fact + "    fact: tag.exists\n    is: true\n    empty: true\n") << 13
                                             << QStringLiteral("one test");
        QTest::newRow("fact without a name") << guideWith(fact + "    is: true\n") << 7 << QStringLiteral("fact");
        QTest::newRow("day that is none") << guideWith(fact + "    fact: m.due\n    day: tomorrow\n    zone: America/Chicago\n") << 12
                                          << QStringLiteral("not-past");
        QTest::newRow("day without a zone") << guideWith(fact + "    fact: m.due\n    day: today\n") << 7 << QStringLiteral("zone");
        QTest::newRow("zone that is none") << guideWith(fact + "    fact: m.due\n    day: today\n    zone: Mars/Olympus\n") << 13
                                           << QStringLiteral("Mars/Olympus");
        QTest::newRow("day of no time") << guideWith(fact + "    fact: m.due\n    day_ends_after: name\n    zone: America/Chicago\n") << 12
                                        << QStringLiteral("no field for a time");
        QTest::newRow("number that is none") << guideWith(fact + "    fact: m.open\n    at_most: few\n") << 12 << QStringLiteral("at_most");
        QTest::newRow("negative number") << guideWith(fact + "    fact: m.open\n    at_most: -1\n") << 12 << QStringLiteral("whole number");
        QTest::newRow("body without headings") << guideWith(field
                                                            + "rules:\n  - { id: r, field: name, message: m, check: body-headings }\n")
                                               << 7 << QStringLiteral("headings");
        QTest::newRow("what only a contract says")
            << guideWith(field + "rules:\n  - { id: r, field: name, message: m, check: required, label: L }\n") << 7
            << QStringLiteral("label");
        QTest::newRow("offers of nothing") << guideWith("fields:\n  - { id: name, at: { line: Name }, kind: text, offers: tags }\n") << 5
                                           << QStringLiteral("offers");
        QTest::newRow("carried over to nowhere")
            << guideWith("fields:\n  - { id: name, at: { line: Name }, kind: text, carry_over: maybe }\n") << 5
            << QStringLiteral("carry_over");
        QTest::newRow("derived from nothing") << guideWith(
            "fields:\n  - { id: name, at: { line: Name }, kind: text, carry_over: derive }\n")
                                              << 5 << QStringLiteral("derive");
        QTest::newRow("notes from nowhere") << guideWith(
            "fields:\n  - { id: name, at: { line: Name }, kind: text, notes_from: milestone }\n")
                                            << 5 << QStringLiteral("notes_from");
        QTest::newRow("half a secret") << guideWith("fields:\n  - { id: name, at: { line: Name }, kind: text, private: half }\n") << 5
                                       << QStringLiteral("private");
        QTest::newRow("milestone that is no list") << guideWith("milestone: v1\n") << 4 << QStringLiteral("milestone");
        QTest::newRow("empty") << QByteArray("\n") << 1 << "Keys with values";
        QTest::newRow("no YAML") << QByteArray("guide: [") << 1 << "YAML";
        QTest::newRow("a list") << QByteArray("- a") << 1 << "Keys with values";
        QTest::newRow("another format") << QByteArray("guide: 2\nid: a\nname: b\n") << 1 << "format";
        QTest::newRow("no id") << QByteArray("guide: 1\nname: b\n") << 1 << "“id”";
        QTest::newRow("unknown key") << guideWith("colour: red\n") << 4 << "colour";
        QTest::newRow("the same key twice") << guideWith("name: again\n") << 4 << "second time";
        QTest::newRow("alias") << guideWith("labels: &a []\nrules: *a\n") << 4 << "aliases";
        QTest::newRow("section that is not there") << guideWith("sections:\n  - { heading: Less }\n") << 5 << "Less";
        QTest::newRow("line that is not there") << guideWith("fields:\n  - id: a\n    at: { line: Nome }\n    kind: text\n") << 6 << "Nome";
        QTest::newRow("tasks that are not there")
            << guideWith("fields:\n  - { id: a, at: { tasks: More }, kind: checklist }\n") << 5 << "More";
        QTest::newRow("kind for another place")
            << guideWith("fields:\n  - { id: a, at: { line: Name }, kind: checklist }\n") << 5 << "checklist";
        QTest::newRow("kind that is none") << guideWith("fields:\n  - { id: a, at: { line: Name }, kind: colour }\n") << 5 << "colour";
        QTest::newRow("colours for a text") << guideWith("fields:\n  - id: a\n    at: { line: Name }\n    kind: text\n    graded: true\n")
                                            << 8 << QStringLiteral("three words");
        QTest::newRow("colours for two words") << guideWith("fields:\n  - { id: a, at: { line: Level }, kind: choice, graded: true }\n")
                                               << 5 << QStringLiteral("three words");
        QTest::newRow("bad id") << guideWith("fields:\n  - { id: a b, at: { line: Name }, kind: text }\n") << 5 << "letters";
        QTest::newRow("id of another") << guideWith("fields:\n  - { id: level, at: { line: Name }, kind: text }\n") << 5 << "level";
        QTest::newRow("option that is not there")
            << guideWith("fields:\n  - id: k\n    at: { tasks: Kind }\n    kind: choice\n    options: [{ text: C }]\n") << 8 << "“C”";
        QTest::newRow("zone that is none") << guideWith(
            "fields:\n  - { id: a, at: { line: Name }, kind: datetime, format: HH, zone: Mars/Base }\n")
                                           << 5 << "Mars";
        QTest::newRow("otherwise not in the template")
            << guideWith("fields:\n  - { id: a, at: { section: More }, kind: paragraph, otherwise: none }\n") << 5 << "none";
        QTest::newRow("link words not in the template")
            << guideWith("fields:\n  - id: k\n    at: { tasks: Kind }\n    kind: checklist\n    links: [{ task: A, words: w }]\n") << 8
            << "A (w)";
        QTest::newRow("condition on nothing") << guideWith("labels:\n  - { name: l, when: { nothing: A } }\n") << 5 << "nothing";
        QTest::newRow("condition on no option") << guideWith("labels:\n  - { name: l, when: { level: Huge } }\n") << 5 << "Huge";
        QTest::newRow("field that depends on itself")
            << guideWith("fields:\n  - { id: a, at: { line: Name }, kind: text, when: { level: Low } }\n  - { id: level, at: { line: Level "
                         "}, kind: choice, when: { a: x } }\n")
            << 5 << "itself";
        QTest::newRow("rule of no kind") << guideWith("rules:\n  - { id: r, field: name, check: magic, message: m }\n") << 5 << "magic";
        QTest::newRow("rule without message") << guideWith("rules:\n  - { id: r, field: name, check: required }\n") << 5 << "message";
        QTest::newRow("rule for no field") << guideWith("rules:\n  - { id: r, field: nome, check: required, message: m }\n") << 5 << "nome";
        QTest::newRow("key of another kind") << guideWith("rules:\n  - { id: r, field: name, check: required, message: m, hours: 2 }\n")
                                             << 5 << "hours";
        QTest::newRow("bad pattern") << guideWith("rules:\n  - { id: r, field: name, check: pattern, matches: '(', message: m }\n") << 5
                                     << "pattern";
        QTest::newRow("bad day") << guideWith(
            "rules:\n  - { id: r, field: name, check: datetime, test: not-on, days: [caturday], message: m }\n")
                                 << 5 << "caturday";
        QTest::newRow("bad severity") << guideWith("rules:\n  - { id: r, field: name, check: required, message: m, severity: fatal }\n")
                                      << 5 << "severity";
    }
    void faultsNameLineAndColumn()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        QFETCH(QString, word);
        const Result<GuidedForm> result = applied(yaml);
        QVERIFY(!result);
        QCOMPARE(result.error().place, QStringLiteral("g.yml"));
        QCOMPARE(result.error().line, line);
        QVERIFY(result.error().column > 0);
        QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    }

    void hostileYamlIsRefusedInTime_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QByteArray bomb = "a0: &a0 x\n";
        for (int i = 1; i < 40; ++i)
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + ", *a"
                + QByteArray::number(i - 1) + "]\n";
        QTest::newRow("aliases") << bomb;
        QTest::newRow("depth") << QByteArray(200000, '[');
        QTest::newRow("depth of maps") << QByteArray("a: {").repeated(100000);
        QTest::newRow("many values") << "[" + QByteArray("a,").repeated(400000) + "]";
        QTest::newRow("binary") << QByteArray("guide: \0", 8);
        QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, 'a');
        QTest::newRow("tag") << guideWith("summary: !!python/object:os.system x\n") + "\x01";
    }
    void hostileYamlIsRefusedInTime()
    {
        QFETCH(QByteArray, yaml);
        const Result<Guide> guide = read(yaml);
        QVERIFY(!guide);
        QVERIFY(!guide.error().message.isEmpty());
    }

    void aGuideGivesIdsKindsAndConditions()
    {
        const Result<GuidedForm> result =
            applied(guideWith("fields:\n"
                              "  - { id: kind, at: { tasks: Kind }, kind: choice, options: [{ text: B, hint: second }] }\n"
                              "  - { id: who, at: { line: name }, kind: text, example: x, when: { kind: [A] } }\n"
                              "  - { id: why, at: { section: 'More:' }, kind: paragraph }\n"
                              "labels:\n  - { name: l, when: { kind: { not: A } } }\n"
                              "title:\n  derived:\n    - { text: 'T {who}', when: { kind: A } }\n"));
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().text()));
        const FormDefinition &form = result.value().definition;
        QStringList ids;
        for (const Field &field : form.fields)
            ids.append(field.id);
        QCOMPARE(ids,
                 (QStringList{QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("why"), QStringLiteral("who"),
                              QStringLiteral("level")}));
        QCOMPARE(std::get<ChoiceKind>(form.fields.at(1).kind).options.at(1).hint, QStringLiteral("second"));
        QVERIFY(form.fields.at(3).prefill.isEmpty());
        QCOMPARE(form.fields.at(3).when.constFirst().field, 1);
        QVERIFY(form.labels.constFirst().when.constFirst().negated);
        const BodyLayout &layout = result.value().layout;
        QCOMPARE(layout.fields.size(), form.fields.size());
        for (const Part &part : layout.parts) {
            if (part.kind == Part::Kind::Value)
                QVERIFY(layout.fields.at(part.field).value == part.span);
        }
    }

    void theSchemaKnowsEveryKind()
    {
        QCOMPARE(allowedBySchema(QStringLiteral("field"), QStringLiteral("kind")), namesOf(FieldKind()));
        QCOMPARE(allowedBySchema(QStringLiteral("rule"), QStringLiteral("check")), namesOf(RuleKind()));
    }

    void everyBuiltInGuideFitsItsTemplate()
    {
        const Result<QList<BuiltInTemplate>> templates = builtInTemplates();
        QVERIFY2(templates.ok(), templates ? "" : qPrintable(templates.error().text()));
        QVERIFY(!templates.value().isEmpty());
        for (const BuiltInTemplate &entry : templates.value()) {
            const Result<LoadedForm> form = loadForm(entry.id);
            QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
            QVERIFY(form.value().notices.isEmpty());
            QVERIFY(form.value().builtIn);
            QVERIFY(!form.value().rules.isEmpty());
        }
    }

    void theQuickFormSaysWhatTheYamlSays_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("quick");
        for (const QString &folder : {QStringLiteral("guides"), QStringLiteral("contracts")}) {
            const QDir sources(QStringLiteral(WAYBILL_SOURCE "/resources/") + folder);
            for (const QFileInfo &source : sources.entryInfoList({QStringLiteral("*.yml")}, QDir::Files))
                QTest::newRow(qPrintable(source.fileName()))
                    << source.filePath() << QStringLiteral(":/%1/%2.quick").arg(folder, source.completeBaseName());
        }
    }
    void theQuickFormSaysWhatTheYamlSays()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, quick);
        const Result<YamlNode> tree = parseYaml(fileBytes(source), source);
        QVERIFY(tree.ok());
        QVERIFY(tree.value().entries.size() > 5);
        // All that the tree holds is in these bytes: places, texts, order.
        QCOMPARE(quickForm(tree.value()), fileBytes(quick));
        const Result<YamlNode> read = readQuickForm(fileBytes(quick), quick);
        QVERIFY(read.ok());
        QCOMPARE(quickForm(read.value()), fileBytes(quick));
        QCOMPARE(read.value().entries.constLast().key.line, tree.value().entries.constLast().key.line);
        QCOMPARE(read.value()["name"].text, tree.value()["name"].text);
    }

    void aQuickFormThatIsNotWholeIsRefused()
    {
        const Result<YamlNode> tree = parseYaml("a: [b, { c: d }]\ne:\n", QStringLiteral("t.yml"));
        QVERIFY(tree.ok());
        QVERIFY(tree.value()["e"].isNull());
        const QByteArray whole = quickForm(tree.value());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readQuickForm(whole.first(length), {}));
        QVERIFY(!readQuickForm(whole + '\0', {}));
        QVERIFY(!readQuickForm("guide: 1\n", {}));
        // A draft holds such bytes as well, and a disk may return others.
        for (qsizetype place = 0; place < whole.size(); ++place) {
            for (const char other : {'\x00', '\x05', '\x7f', '\xff'}) {
                QByteArray damaged = whole;
                damaged[place] = other;
                (void)readQuickForm(damaged, {}).ok();
            }
        }
        QByteArray deep = whole.first(4);
        const QByteArray list = whole.mid(4, 1 + 2 * 4) + QByteArray(3, '\xff') + '\xff' + QByteArray("\0\0\0\1", 4);
        for (int level = 0; level < 100'000; ++level)
            deep += list;
        QVERIFY(!readQuickForm(deep, {}));
        QCOMPARE(readQuickForm(whole, {}).value()["a"].items.at(1)["c"].text, QStringLiteral("d"));
    }
};

QTEST_APPLESS_MAIN(TestGuide)
#include "tst_guide.moc"
