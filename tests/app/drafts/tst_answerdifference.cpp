#include "app/drafts/answerdifference.h"
#include "app/drafts/templatechange.h"
#include "tests/app/drafts/draftsample.h"
#include "tests/support/app/translatedform.h"

#include <QFile>

using namespace waybill;
using namespace waybill::test;

namespace {

/// Differing words in brackets.
QString marked(const QList<DifferencePiece> &pieces)
{
    QString text;
    for (const DifferencePiece &piece : pieces)
        text += piece.differs ? u'[' + piece.text + u']' : piece.text;
    return text;
}

QStringList textsOf(const QList<ChangedField> &fields)
{
    QStringList texts;
    for (const ChangedField &field : fields)
        texts.append(field.text());
    return texts;
}

} // namespace

/// What an earlier state says otherwise, and what an earlier template asked otherwise.
class TestAnswerDifference : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatDifferAreMarked_data();
    void wordsThatDifferAreMarked();
    void longTextsDifferAsAWhole();
    void onlyAnswersThatDifferAreNamed();
    void aStateOfAnotherTemplateIsMovedOver();
    void theSameTemplateHasNotChanged();
    void aTemplateThatIsGoneHasNotChanged();
    void whatChangedIsSaidFieldByField();
    void aTranslationIsNoChange_data();
    void aTranslationIsNoChange();
};

void TestAnswerDifference::wordsThatDifferAreMarked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("markedBefore");
    QTest::addColumn<QString>("markedNow");
    const auto row = [](const char *name, const char *before, const char *now, const char *markedBefore, const char *markedNow) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(now) << QString::fromUtf8(markedBefore)
                            << QString::fromUtf8(markedNow);
    };
    row("none", "a b", "a b", "a b", "a b");
    row("nothing before", "", "a b", "", "[a b]");
    row("nothing now", "a b", "", "[a b]", "");
    row("a number of a version", "v2.13.1", "v2.13.2", "v2.13.[1]", "v2.13.[2]");
    row("a word", "fails for some users", "fails for many users", "fails for [some] users", "fails for [many] users");
    row("words put in", "a c", "a b c", "a c", "a [b ]c");
    row("other letters", "für Ämter", "für Ärzte", "für [Ämter]", "für [Ärzte]");
    row("all", "one", "two", "[one]", "[two]");
    row("words one after another", "feature updates for all", "brings receipts to all", "[feature updates for] all",
        "[brings receipts to] all");
    row("what stands around a word", "one and two", "uno and dos", "[one] and [two]", "[uno] and [dos]");
}

void TestAnswerDifference::wordsThatDifferAreMarked()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const auto [then, after] = wordDifference(before, now);
    QTEST(marked(then), "markedBefore");
    QTEST(marked(after), "markedNow");
}

void TestAnswerDifference::longTextsDifferAsAWhole()
{
    QString before;
    QString now;
    for (int i = 0; i < 40000; ++i) {
        before += QStringLiteral("a%1 ").arg(i);
        now += QStringLiteral("b%1 ").arg(i);
    }
    const auto [then, after] = wordDifference(QStringLiteral("same ") + before, QStringLiteral("same ") + now);
    QCOMPARE(then.size(), 3);
    QCOMPARE(then.at(0), (DifferencePiece{QStringLiteral("same "), false}));
    QVERIFY(then.at(1).differs && after.at(1).differs);
    // Also where one of them is short.
    QCOMPARE(wordDifference(QStringLiteral("b7"), now).second.size(), 1);
    QCOMPARE(wordDifference(before, QStringLiteral("a7")).first.size(), 1);
}

void TestAnswerDifference::onlyAnswersThatDifferAreNamed()
{
    const LoadedForm form = smallForm();
    Draft state = sampleDraft(QStringLiteral("then"), form);
    const int two = fieldOf(*form.definition, "Two");
    state.given[two] = QStringLiteral("same");
    QList<Value> now = state.given;
    now[fieldOf(*form.definition, "One")] = QStringLiteral("now");
    now[fieldOf(*form.definition, "Steps")] = Tasks{{QStringLiteral("first"), true, {}}, {QStringLiteral("second"), false, {}}};
    const QList<AnswerDifference> differences = answerDifferences(state, makeSnapshot(form.definition, now));
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0).field, fieldOf(*form.definition, "One"));
    QCOMPARE(textOf(differences.at(0).then), QStringLiteral("then"));
    QCOMPARE(marked(differences.at(1).now), QStringLiteral("[☑] first\n☐ second"));
    QVERIFY(answerDifferences(state, makeSnapshot(form.definition, state.given)).isEmpty());
}

void TestAnswerDifference::aStateOfAnotherTemplateIsMovedOver()
{
    const Draft state = sampleDraft(QStringLiteral("then"));
    const LoadedForm later = smallForm("---\nname: Small\nabout: x\n---\n### More\n\n- **Zero:** \n- **One:** \n");
    const QList<AnswerDifference> differences = answerDifferences(state, makeSnapshot(later.definition, {}));
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.constFirst().field, fieldOf(*later.definition, "One"));
    QCOMPARE(textOf(differences.constFirst().then), QStringLiteral("then"));
}

void TestAnswerDifference::theSameTemplateHasNotChanged()
{
    const QList<BuiltInTemplate> all = builtInTemplates().value();
    for (const BuiltInTemplate &one : all) {
        Draft draft;
        draft.form = loadForm(one.id).value();
        QVERIFY(!templateChange(draft));
        draft.form = formOfSources(sourcesOf(draft.form).value(), one.id, true).value();
        QVERIFY(!templateChange(draft));
    }
}

void TestAnswerDifference::aTemplateThatIsGoneHasNotChanged()
{
    QVERIFY(!templateChange(sampleDraft(QStringLiteral("a"))));
}

void TestAnswerDifference::whatChangedIsSaidFieldByField()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("small.md"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("---\nname: Small\nabout: x\n---\n### Things\n\n- **One:** \n- **Three:** \n\n### Notes\n\n_(Else.)_\n") > 0);
    file.close();
    Draft draft = sampleDraft(QStringLiteral("a"), formOfText(smallTemplate, path).value());
    draft.given[fieldOf(*draft.form.definition, "Steps")] =
        Tasks{{QStringLiteral("first"), true, {}}, {QStringLiteral("second"), false, {}}};
    const std::optional<TemplateChange> change = templateChange(draft);
    QVERIFY(change);
    QCOMPARE(textOf(change->moved.given.at(fieldOf(*change->form.definition, "One"))), QStringLiteral("a"));
    QCOMPARE(textsOf(change->fields),
             (QStringList{QStringLiteral("— → Three (new)"), QStringLiteral("Steps → kept beside the form (no place)"),
                          QStringLiteral("Two → — (gone)")}));
    QCOMPARE(change->moved.kept.size(), 1);
    // Guidance alone: no field is another.
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(smallTemplate).replace("What else", "Whatever else")) > 0);
    file.close();
    QVERIFY(templateChange(draft)->fields.isEmpty());
}

void TestAnswerDifference::aTranslationIsNoChange_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Farbe");
    QTest::newRow("Arabic") << QStringLiteral("ar") << QStringLiteral("اللون");
}

void TestAnswerDifference::aTranslationIsNoChange()
{
    QFETCH(QString, language);
    QFETCH(QString, shown);
    const SpokenLanguage spoken(language);
    const TranslatedForm files;
    Draft draft;
    draft.form = files.read();
    draft.given.resize(draft.form.definition->fields.size());
    const int colour = draft.form.definition->fieldIndex(QStringLiteral("own_colour"));
    QCOMPARE(draft.form.definition->fields.at(colour).label, shown);
    draft.given[colour] = QStringLiteral("red");
    // The guide lost its translations, and the template has one line more.
    const QByteArray more = QByteArray(TranslatedForm::markdown).replace("- **Size:** \n", "- **Size:** \n- **Weight:** \n");
    QVERIFY(files.write(more, TranslatedForm::fields));
    const std::optional<TemplateChange> same = templateChange(draft);
    QVERIFY(same);
    QCOMPARE(textsOf(same->fields), QStringList{QStringLiteral("— → Weight (new)")});
    // And another label is one, said as both are shown.
    QVERIFY(files.write(QByteArray(TranslatedForm::markdown).replace("Colour", "Hue"),
                        QByteArray(TranslatedForm::fields).replace("Colour", "Hue")
                            + "translations: { de: { Hue: Ton }, ar: { Hue: Ton } }\n"));
    const std::optional<TemplateChange> other = templateChange(draft);
    QVERIFY(other);
    QCOMPARE(textsOf(other->fields), QStringList{shown + QStringLiteral(" → Ton (by id)")});
}

QTEST_GUILESS_MAIN(TestAnswerDifference)
#include "tst_answerdifference.moc"
