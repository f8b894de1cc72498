#include "app/drafts/draftrecord.h"
#include "tests/app/drafts/draftsample.h"

#include <QFile>
#include <QJsonArray>

using namespace waybill;
using namespace waybill::test;

/// What is kept of a draft, and that nothing of it is overwritten in silence.
class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
    void aDraftComesBackAsItWas();
    void stepsOfUndoComeBackBothWays();
    void stepsOlderThanAnHourStayAway();
    void longStepsStayAwayFromTheOldestOn();
    void longStepsOfTasksStayAwayAsWell();
    void tasksAreKeptWithTheirLinks();
    void whatIsWrittenAsMarkdownIsKeptAsThat();
    void aHistoryThatDoesNotFitItsAnswersEndsWhereItStopsFitting();
    void whatCannotBeReadOfADraftIsLeftOut();
    void aDraftOwnsItsTemplate();
    void draftsOfOneTemplateShareItsText();
    void aTextThatIsAnotherThanItsHashIsToldAndNotUsed();
    void ofTwoWritersOneBecomesASecondDraft();
    void theSameStateTwiceIsNoSecondDraft();
    void aDraftThatWasDeletedMeanwhileIsWrittenBesideIt();
    void lookingAtADraftDoesNotMakeItNewer();
    void whatIsDeletedCanBeBroughtBackForAMonth();
    void thousandsOfDraftsAreListed();
};

void TestDraftStore::aDraftComesBackAsItWas()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("half a wo"));
    const FormDefinition &definition = *draft.form.definition;
    draft.given[fieldOf(definition, "Two")] = QStringLiteral("ü \"quoted\" \\ <b> \U0001F600");
    draft.given[fieldOf(definition, "Steps")] = Tasks{{QStringLiteral("first"), true, {}}, {QStringLiteral("second"), false, {}}};
    draft.view = {definition.fields.at(fieldOf(definition, "Two")).id, 3, 1, 2};
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {QStringLiteral("octo"), QStringLiteral("hello")};
    draft.target.milestone = QString();
    draft.target.extraLabels = QStringList{QStringLiteral("a"), QStringLiteral("b, c")};
    draft.target.assignees = QStringList{QStringLiteral("mona")};
    draft.target.parent.number = 9007199254740991;
    draft.contract = QStringLiteral("none");
    draft.toLookAt = {fieldOf(definition, "Two")};
    draft.kept = {{-1, QStringLiteral("Old"), QStringLiteral("text\nof it")}};
    const Result<SavedDraft> saved = sample.store().save(draft);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().text()));
    QCOMPARE(saved.value().id, draft.id);
    sample.reopen();
    const Draft read = sample.store().draft(draft.id).value().value();
    QCOMPARE(read.revision, saved.value().revision);
    for (int i = 0; i < draft.given.size(); ++i)
        QVERIFY2(read.given.at(i) == normalized(definition.fields.at(i), draft.given.at(i)), qPrintable(definition.fields.at(i).label));
    QCOMPARE(read.view, draft.view);
    QCOMPARE(read.target.host, draft.target.host);
    QCOMPARE(read.target.repository, draft.target.repository);
    QVERIFY(read.target.milestone == draft.target.milestone);
    QCOMPARE(read.target.extraLabels, draft.target.extraLabels);
    QCOMPARE(read.target.assignees, draft.target.assignees);
    QCOMPARE(read.target.parent.number, draft.target.parent.number);
    QCOMPARE(read.contract, draft.contract);
    QCOMPARE(read.kept, draft.kept);
    QCOMPARE(read.toLookAt, draft.toLookAt);
    QCOMPARE(read.form.layout->source, draft.form.layout->source);
    const DraftEntry entry = sample.store().entries().value().constFirst();
    QCOMPARE(entry.repository, QStringLiteral("octo/hello"));
    QVERIFY(entry.open);
    QCOMPARE(sample.store().openDrafts().value(), QList<QUuid>{draft.id});
}

void TestDraftStore::stepsOfUndoComeBackBothWays()
{
    const LoadedForm form = smallForm();
    FormModel model(form.definition);
    const int one = fieldOf(*form.definition, "One");
    const int steps = fieldOf(*form.definition, "Steps");
    model.setValue(one, QStringLiteral("a"), FormModel::Edit::Typing);
    model.setValue(one, QStringLiteral("a long answer"), FormModel::Edit::Typing);
    model.finishTyping();
    model.setValue(one, QStringLiteral("a longer answer"));
    model.setValue(steps, Tasks{{QStringLiteral("first"), true, {}}, {QStringLiteral("second"), false, {}}});
    model.setAll({});
    model.undo();
    model.undo();
    Draft draft = sampleDraft({}, form);
    draft.given = model.snapshot().given;
    draft.history = model.history(500);
    QCOMPARE(draft.history.position, size_t(2));
    Draft read;
    read.form = form;
    readDraftJson(draftJson(draft, QDateTime::currentDateTimeUtc()), read);
    QVERIFY(read.history == draft.history);
    FormModel again(form.definition);
    again.startFrom(read.given, read.history);
    again.redo();
    again.redo();
    QVERIFY(!again.canRedo());
    QVERIFY(isBlank(again.value(one)));
    for (int i = 0; i < 4; ++i)
        again.undo();
    QVERIFY(!again.canUndo());
    QVERIFY(isBlank(again.value(one)));
}

void TestDraftStore::stepsOlderThanAnHourStayAway()
{
    const LoadedForm form = smallForm();
    const int one = fieldOf(*form.definition, "One");
    Draft draft = sampleDraft(QStringLiteral("c"), form);
    const qint64 now = noon.toMSecsSinceEpoch();
    draft.history.steps = {{{{one, {}, QStringLiteral("a")}}, now - keptUndoMilliseconds - 1},
                           {{{one, QStringLiteral("a"), QStringLiteral("b")}}, now - keptUndoMilliseconds + 1},
                           {{{one, QStringLiteral("b"), QStringLiteral("c")}}, now}};
    draft.history.position = 3;
    Draft read;
    read.form = form;
    readDraftJson(draftJson(draft, noon), read);
    QCOMPARE(read.history.steps.size(), size_t(2));
    QCOMPARE(read.history.position, size_t(2));
    QCOMPARE(textOf(read.history.steps.front().changes.front().before), QStringLiteral("a"));
}

void TestDraftStore::longStepsStayAwayFromTheOldestOn()
{
    const LoadedForm form = smallForm();
    const int notes = fieldOf(*form.definition, "Notes");
    Draft draft = sampleDraft({}, form);
    // Each replaces a long text by another: none can be told by a few characters.
    for (int i = 0; i < 30; ++i) {
        const QString before(20000, QChar(u'a' + i % 2));
        const QString after(20000, QChar(u'b' - i % 2));
        draft.history.steps.push_back({{{notes, before, after}}, noon.toMSecsSinceEpoch()});
        draft.given[notes] = after;
    }
    draft.history.position = draft.history.steps.size();
    const QJsonObject json = draftJson(draft, noon);
    Draft read;
    read.form = form;
    readDraftJson(json, read);
    QVERIFY(read.history.steps.size() > 3 && read.history.steps.size() < 10);
    QVERIFY(read.history.steps.back() == draft.history.steps.back());
    // What was typed into a long text costs what was typed.
    Draft typed = sampleDraft({}, form);
    QString text(8000, u'x');
    for (int i = 0; i < 400; ++i) {
        const QString before = text;
        text.insert(4000, u'y');
        typed.history.steps.push_back({{{notes, before, text}}, noon.toMSecsSinceEpoch()});
    }
    typed.given[notes] = text;
    typed.history.position = 400;
    readDraftJson(draftJson(typed, noon), read);
    QCOMPARE(read.history.steps.size(), size_t(400));
    QVERIFY(read.history == typed.history);
}

void TestDraftStore::longStepsOfTasksStayAwayAsWell()
{
    const LoadedForm form = smallForm();
    const int steps = fieldOf(*form.definition, "Steps");
    Draft draft = sampleDraft({}, form);
    for (int i = 0; i < 30; ++i) {
        const Tasks before{{QString(20000, QChar(u'a' + i % 2)), false, {}}};
        const Tasks after{{QString(20000, QChar(u'b' - i % 2)), false, {}}};
        draft.history.steps.push_back({{{steps, before, after}}, noon.toMSecsSinceEpoch()});
    }
    draft.history.position = draft.history.steps.size();
    const qsizetype kept = draftJson(draft, noon)[QStringLiteral("undo")][QStringLiteral("steps")].toArray().size();
    QVERIFY2(kept > 0 && kept * 40000 <= keptUndoCharacters, qPrintable(QString::number(kept)));
}

void TestDraftStore::tasksAreKeptWithTheirLinks()
{
    const LoadedForm form = smallForm();
    const int steps = fieldOf(*form.definition, "Steps");
    QList<Value> given(form.definition->fields.size());
    given[steps] =
        Tasks{{QStringLiteral("first"), true, QStringLiteral("https://github.com/o/r/pull/1")}, {QStringLiteral("second"), false, {}}};
    const QJsonArray json = answersJson(*form.definition, given)[form.definition->fields.at(steps).id].toArray();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.at(0)[QStringLiteral("link")].toString(), QStringLiteral("https://github.com/o/r/pull/1"));
    QVERIFY(!json.at(1).toObject().contains(QStringLiteral("link")));
}

void TestDraftStore::whatIsWrittenAsMarkdownIsKeptAsThat()
{
    const LoadedForm form = smallForm();
    const int one = fieldOf(*form.definition, "One");
    for (const bool whole : {false, true}) {
        const MarkdownAnswer markdown = withMarkdown(Value(QStringLiteral("a")), QStringLiteral("- **One:** a\n  and _more_"), whole);
        Draft draft = sampleDraft({}, form);
        draft.given[one] = markdown;
        draft.history.steps = {{{{one, QStringLiteral("a"), markdown}}, noon.toMSecsSinceEpoch()}};
        draft.history.position = 1;
        Draft read;
        read.form = form;
        readDraftJson(draftJson(draft, noon), read);
        QVERIFY(read.given.at(one) == Value(markdown));
        QVERIFY(read.history == draft.history);
    }
}

void TestDraftStore::aHistoryThatDoesNotFitItsAnswersEndsWhereItStopsFitting()
{
    const LoadedForm form = smallForm();
    const int one = fieldOf(*form.definition, "One");
    Draft draft = sampleDraft(QStringLiteral("other"), form);
    draft.history.steps = {{{{one, QStringLiteral("a"), QStringLiteral("ab")}}, noon.toMSecsSinceEpoch()}};
    draft.history.position = 1;
    Draft read;
    read.form = form;
    readDraftJson(draftJson(draft, noon), read);
    QVERIFY(read.history.steps.empty());
    QCOMPARE(answerOf(read, "One"), QStringLiteral("other"));
}

void TestDraftStore::whatCannotBeReadOfADraftIsLeftOut()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("an answer"));
    QVERIFY(sample.store().save(draft).ok());
    for (const char *content :
         {"", "{\"answers\":7}", "{\"answers\":{\"one\":[3,{}],\"nobody\":\"x\"},\"undo\":{\"position\":-4,\"steps\":3},\"view\":[]}",
          "{\"toLookAt\":\"one\"}", "{\"toLookAt\":[\"nobody\",3,null]}",
          "{\"undo\":{\"position\":1,\"steps\":[{\"changes\":[{\"field\":\"one\",\"at\":-1}]}]}}"}) {
        QVERIFY(sample.database->run(QStringLiteral("UPDATE drafts SET content = ?"), {QString::fromLatin1(content)}).ok());
        const Result<std::optional<Draft>> read = sample.store().draft(draft.id);
        QVERIFY2(read.ok() && read.value(), content);
        QVERIFY2(read.value()->history.steps.empty(), content);
        QVERIFY2(read.value()->toLookAt.isEmpty(), content);
    }
}

void TestDraftStore::aDraftOwnsItsTemplate()
{
    SampleStore sample;
    const QString path = sample.folder->filePath(QStringLiteral("mine.md"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smallTemplate) > 0);
        QFile guide(sample.folder->filePath(QStringLiteral("mine.guide.yml")));
        QVERIFY(guide.open(QIODevice::WriteOnly)
                && guide.write("guide: 1\nid: mine\nname: Mine\nfields:\n  - id: first\n    at: { line: One }\n    kind: version\n") > 0);
    }
    const Result<LoadedForm> form = loadForm(path);
    QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().text()));
    const Draft draft = sampleDraft(QStringLiteral("v1.0.0"), form.value());
    const Result<SavedDraft> saved = sample.store().save(draft);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().text()));
    QVERIFY(QFile::remove(path) && QFile::remove(sample.folder->filePath(QStringLiteral("mine.guide.yml"))));
    const Draft read = sample.store().draft(draft.id).value().value();
    QCOMPARE(read.form.definition->name, QStringLiteral("Mine"));
    QCOMPARE(read.form.origin, form.value().origin);
    QVERIFY(read.form.definition->fieldIndex(QStringLiteral("first")) >= 0);
    QCOMPARE(answerOf(read, "One"), QStringLiteral("v1.0.0"));
    // What was read back is made of the very same.
    QVERIFY(sourcesOf(read.form).value() == sourcesOf(form.value()).value());
    // The built-in ones, too, with the guide that one extends.
    const QList<BuiltInTemplate> all = builtInTemplates().value();
    for (const BuiltInTemplate &one : all) {
        const LoadedForm builtIn = loadForm(one.id).value();
        const FormSources sources = sourcesOf(builtIn).value();
        QVERIFY(!sources.guide.isEmpty());
        const Result<LoadedForm> again = formOfSources(sources, builtIn.origin, true);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        QCOMPARE(again.value().definition->fields.size(), builtIn.definition->fields.size());
        QCOMPARE(again.value().rules.size(), builtIn.rules.size());
        QCOMPARE(again.value().definition->family, builtIn.definition->family);
    }
}

void TestDraftStore::draftsOfOneTemplateShareItsText()
{
    SampleStore sample;
    for (int i = 0; i < 5; ++i)
        QVERIFY(sample.store().save(sampleDraft(QString::number(i))).ok());
    QCOMPARE(sample.count("SELECT count(*) FROM texts"), 1);
    QVERIFY(sample.store().save(sampleDraft(QStringLiteral("x"), smallForm(smallTemplate + "\n### More\n\n- **Three:** \n"))).ok());
    QCOMPARE(sample.count("SELECT count(*) FROM texts"), 2);
}

void TestDraftStore::aTextThatIsAnotherThanItsHashIsToldAndNotUsed()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("a"));
    QVERIFY(sample.store().save(draft).ok());
    for (const QByteArray &bytes : {QByteArray("nonsense"), qCompress("### Another\n"), QByteArray()}) {
        QVERIFY(sample.database->run(QStringLiteral("UPDATE texts SET text = ?"), {bytes.isNull() ? QByteArray("") : bytes}).ok());
        const Result<std::optional<Draft>> read = sample.store().draft(draft.id);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, QStringLiteral("draft.broken"));
    }
}

void TestDraftStore::ofTwoWritersOneBecomesASecondDraft()
{
    SampleStore sample;
    Draft mine = sampleDraft(QStringLiteral("both"));
    mine.revision = sample.store().save(mine).value().revision;
    Draft theirs = mine;
    const int one = fieldOf(*mine.form.definition, "One");
    theirs.given[one] = QStringLiteral("theirs");
    QCOMPARE(sample.store().save(theirs).value().id, mine.id);
    mine.given[one] = QStringLiteral("mine");
    const Result<SavedDraft> second = sample.store().save(mine);
    QVERIFY(second.ok());
    QVERIFY(second.value().id != mine.id);
    QCOMPARE(answerOf(sample.store().draft(mine.id).value().value(), "One"), QStringLiteral("theirs"));
    QCOMPARE(answerOf(sample.store().draft(second.value().id).value().value(), "One"), QStringLiteral("mine"));
    QCOMPARE(sample.store().entry(second.value().id).value()->copyOf, mine.id);
    QCOMPARE(sample.store().entries().value().size(), 2);
}

void TestDraftStore::theSameStateTwiceIsNoSecondDraft()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("same"));
    const Result<SavedDraft> first = sample.store().save(draft);
    const Result<SavedDraft> again = sample.store().save(draft);
    QVERIFY(first.ok() && again.ok());
    QCOMPARE(again.value().id, first.value().id);
    QCOMPARE(again.value().revision, first.value().revision);
    QCOMPARE(sample.store().entries().value().size(), 1);
}

void TestDraftStore::aDraftThatWasDeletedMeanwhileIsWrittenBesideIt()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("a"));
    draft.revision = sample.store().save(draft).value().revision;
    QVERIFY(sample.store().remove(draft.id).ok());
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("ab");
    const Result<SavedDraft> saved = sample.store().save(draft);
    QVERIFY(saved.ok() && saved.value().id != draft.id);
    QCOMPARE(sample.store().openDrafts().value(), QList<QUuid>{saved.value().id});
}

void TestDraftStore::lookingAtADraftDoesNotMakeItNewer()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("a"));
    draft.revision = sample.store().save(draft).value().revision;
    sample.now = noon.addSecs(500);
    draft.view.tab = 2;
    draft.revision = sample.store().save(draft).value().revision;
    QCOMPARE(sample.store().entry(draft.id).value()->changedAt, noon);
    QCOMPARE(sample.store().draft(draft.id).value()->view.tab, 2);
    draft.given[fieldOf(*draft.form.definition, "One")] = QStringLiteral("b");
    QVERIFY(sample.store().save(draft).ok());
    QCOMPARE(sample.store().entry(draft.id).value()->changedAt, noon.addSecs(500));
}

void TestDraftStore::whatIsDeletedCanBeBroughtBackForAMonth()
{
    SampleStore sample;
    const Draft draft = sampleDraft(QStringLiteral("a"));
    QVERIFY(sample.store().save(draft).ok());
    QVERIFY(sample.store().remove(draft.id).ok());
    QVERIFY(sample.store().openDrafts().value().isEmpty());
    sample.now = noon.addDays(29);
    QVERIFY(sample.store().tidy().ok());
    QVERIFY(sample.store().bringBack(draft.id).ok());
    QVERIFY(!sample.store().entry(draft.id).value()->deletedAt.isValid());
    QCOMPARE(answerOf(sample.store().draft(draft.id).value().value(), "One"), QStringLiteral("a"));
    QVERIFY(sample.store().remove(draft.id).ok());
    sample.now = sample.now.addDays(31);
    QVERIFY(sample.store().tidy().ok());
    QVERIFY(!sample.store().draft(draft.id).value());
    QCOMPARE(sample.count("SELECT count(*) FROM texts"), 0);
    QCOMPARE(sample.store().bringBack(draft.id).error().code, QStringLiteral("draft.unknown"));
}

void TestDraftStore::thousandsOfDraftsAreListed()
{
    SampleStore sample;
    DraftStore store = sample.store();
    const LoadedForm form = smallForm();
    QVERIFY(store.save(sampleDraft(QStringLiteral("one"), form)).ok());
    QVERIFY(sample.database
                ->run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT INTO drafts"
                                     " (id, revision, title, form, repository, origin, built_in, template, content, is_open, created_at,"
                                     " changed_at) SELECT hex(randomblob(16)), 1, title, form, repository, origin, built_in, template,"
                                     " content, 0, created_at, changed_at + i FROM n, (SELECT * FROM drafts LIMIT 1)"))
                .ok());
    QCOMPARE(store.entries().value().size(), 10000);
    QCOMPARE(sample.count("SELECT count(*) FROM texts"), 1);
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
