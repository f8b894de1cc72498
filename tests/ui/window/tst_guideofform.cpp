#include "app/drafts/draftstore.h"
#include "app/library/chosenguide.h"
#include "tests/support/windowtest.h"
#include "ui/template/guidedialog.h"
#include "ui/template/templatebanner.h"
#include "ui/template/templatepicker.h"
#include "ui/widgets/paragraph.h"
#include "ui/window/draftcontroller.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// The guide of the open form, chosen by hand.
class TestGuideOfForm : public WindowTest
{
    Q_OBJECT

private slots:
    void aGuideChosenByHandTakesTheAnswersOverAndUndoGoesBack();
    void noGuideOverATemplateThatHasOneLeavesThePlainForm();
    void whatIsInForceIsSeenAtTheTemplate();
    void aGuideThatCannotBeUsedIsRefusedWhereItWasChosen();
    void aDraftThatWasKilledComesBackWithItsGuide();
    void aChosenGuideThatIsEditedChangesTheOpenForm();
    void aDraftWhoseGuideIsGoneStaysAsItWasAndSaysSo_data();
    void aDraftWhoseGuideIsGoneStaysAsItWasAndSaysSo();
    void anEarlierStateIsCopiedWithItsGuide();

private:
    void put(const char *name, const QByteArray &bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    void openMine()
    {
        put("mine.md", "---\nname: Mine\nabout: x\n---\n### A\n\n- **One:** \n- **Two:** \n");
        put("own.yml", guide("first"));
        m_window->open({file("mine.md"), {}, {}});
    }
    static QByteArray guide(const QByteArray &id, const QByteArray &line = "One")
    {
        return "guide: 1\nid: own\nname: My guide\nfields:\n  - { id: " + id + ", at: { line: " + line + " }, kind: text, label: Asked }\n";
    }
    GuideDialog *dialog()
    {
        if (!m_window->findChild<GuideDialog *>())
            m_window->windowActions().chooseGuide->trigger();
        return m_window->findChild<GuideDialog *>();
    }
    QPushButton *button(const char *name) { return dialog()->findChild<QPushButton *>(QLatin1String(name)); }
    void choose(int row)
    {
        dialog()->findChild<QListWidget *>()->setCurrentRow(row);
        QTest::mouseClick(button("useGuide"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void chooseFile(const char *name)
    {
        m_prompts->files = {file(name)};
        QTest::mouseClick(button("guideFile"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const LoadedForm &form() { return m_window->workspace().session().form(); }
    QString answer(const char *id) { return textOf(model().value(field(id))); }
    TemplateBanner *banner() { return m_window->findChild<TemplateBanner *>(); }
};

void TestGuideOfForm::aGuideChosenByHandTakesTheAnswersOverAndUndoGoesBack()
{
    openMine();
    model().setValue(field("one"), QStringLiteral("first"));
    model().setValue(field("two"), QStringLiteral("second"));
    m_window->workspace().focusField(field("one"));
    chooseFile("own.yml");
    QVERIFY(!m_window->findChild<GuideDialog *>());
    QCOMPARE(answer("first"), QStringLiteral("first"));
    QCOMPARE(answer("two"), QStringLiteral("second"));
    QVERIFY(banner()->isVisible());
    // On at the same answer.
    QTRY_COMPARE(m_window->workspace().currentField(), field("first"));
    QTRY_VERIFY(m_window->focusWidget() && m_window->workspace().isAncestorOf(m_window->focusWidget()));
    QVERIFY(trigger(m_window->windowActions().undo));
    QVERIFY(field("first") < 0);
    QCOMPARE(answer("one"), QStringLiteral("first"));
    QCOMPARE(form().guideChoice, QString());
}

void TestGuideOfForm::noGuideOverATemplateThatHasOneLeavesThePlainForm()
{
    fill();
    const qsizetype rules = form().rules.size();
    QVERIFY(rules > 0);
    choose(1);
    QVERIFY(form().rules.isEmpty() && form().builtIn);
    QVERIFY(m_window->draftController().flush());
    const Draft draft = m_window->draftController().current();
    const auto answered = [](const Value &value) { return value.index() != 0; };
    QVERIFY(std::any_of(draft.given.begin(), draft.given.end(), answered));
    choose(0);
    QCOMPARE(form().rules.size(), rules);
    QCOMPARE(form().guideChoice, QString());
}

void TestGuideOfForm::whatIsInForceIsSeenAtTheTemplate()
{
    openMine();
    const auto *picker = m_window->findChild<TemplatePicker *>();
    QVERIFY(picker->toolTip().endsWith(QLatin1String("\nNo guide")));
    QVERIFY(picker->accessibleName().endsWith(QLatin1String("mine.md")));
    chooseFile("own.yml");
    QVERIFY(picker->toolTip().endsWith(QStringLiteral("Guide “My guide”, chosen by hand")));
    QVERIFY(picker->accessibleName().endsWith(QStringLiteral("mine.md · guide: My guide")));
    QVERIFY(m_window->windowActions().chooseGuide->toolTip().endsWith(QStringLiteral("Guide “My guide”, chosen by hand")));
    const auto *list = dialog()->findChild<QListWidget *>();
    QCOMPARE(list->currentItem()->text(), QStringLiteral("My guide (in use)"));
    QVERIFY(!button("useGuide")->isEnabled());
    QCOMPARE(dialog()->focusWidget(), list);
}

void TestGuideOfForm::aGuideThatCannotBeUsedIsRefusedWhereItWasChosen()
{
    openMine();
    model().setValue(field("one"), QStringLiteral("first"));
    put("wrong.yml", guide("x", "Nobody"));
    put("broken.yml", "guide: [\n");
    put("bomb.yml", "guide: 1\na: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n");
    put("zero.yml", QByteArray("guide: 1\n\0", 10));
    put("empty.yml", "");
    for (const char *name : {"wrong.yml", "broken.yml", "bomb.yml", "zero.yml", "empty.yml", "mine.md", "absent.yml"}) {
        chooseFile(name);
        QVERIFY2(m_window->findChild<GuideDialog *>(), name);
        bool said = false;
        for (const Paragraph *words : dialog()->findChildren<Paragraph *>())
            said = said || words->text().contains(QLatin1String(name));
        QVERIFY2(said, name);
    }
    dialog()->close();
    QCOMPARE(answer("one"), QStringLiteral("first"));
    QCOMPARE(form().guideChoice, QString());
}

void TestGuideOfForm::aDraftThatWasKilledComesBackWithItsGuide()
{
    openMine();
    chooseFile("own.yml");
    model().setValue(field("first"), QStringLiteral("kept"));
    QVERIFY(m_window->draftController().flush());
    // What is on the disk now is what a kill leaves.
    QDir().mkpath(file("left"));
    for (const QFileInfo &each : QDir(file("data")).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(each.filePath(), file("left/") + each.fileName()));
    ServicePlaces left = places();
    left.dataFolder = file("left");
    startAgain(left);
    QCOMPARE(answer("first"), QStringLiteral("kept"));
    QCOMPARE(form().guideChoice, QFileInfo(file("own.yml")).canonicalFilePath());
    QVERIFY(m_window->findChild<TemplatePicker *>()->accessibleName().endsWith(QLatin1String("guide: My guide")));
    // Nothing is another, so that nothing is said.
    QTest::qWait(400);
    QVERIFY(!banner()->isVisible());
    // And none is kept as well.
    choose(1);
    QVERIFY(m_window->close());
    startAgain(left);
    QCOMPARE(form().guideChoice, QString(noGuide));
    QCOMPARE(answer("one"), QStringLiteral("kept"));
}

void TestGuideOfForm::aChosenGuideThatIsEditedChangesTheOpenForm()
{
    openMine();
    chooseFile("own.yml");
    model().setValue(field("first"), QStringLiteral("kept"));
    QTest::qWait(500); // Until it is watched.
    put("own.yml", guide("other"));
    QTRY_VERIFY(field("other") >= 0);
    QCOMPARE(answer("other"), QStringLiteral("kept"));
    // One that is broken for a moment changes nothing, and the template keeps the guide.
    put("own.yml", "guide: [\n");
    QTest::qWait(100);
    QVERIFY(field("other") >= 0);
    put("own.yml", guide("other"));
    QTest::qWait(500);
    put("mine.md", "---\nname: Mine\nabout: x\n---\n### A\n\n- **One:** \n- **Two:** \n- **Three:** \n");
    QTRY_VERIFY(field("three") >= 0);
    QCOMPARE(answer("other"), QStringLiteral("kept"));
    // A built-in template has no file of its own, and follows its chosen guide all the same.
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    put("plain.yml", "guide: 1\nid: plain\nname: Before\n");
    chooseFile("plain.yml");
    QCOMPARE(form().guideName, QStringLiteral("Before"));
    QTest::qWait(500);
    put("plain.yml", "guide: 1\nid: plain\nname: After\n");
    QTRY_COMPARE(form().guideName, QStringLiteral("After"));
    QVERIFY(form().builtIn);
}

void TestGuideOfForm::aDraftWhoseGuideIsGoneStaysAsItWasAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("guide");
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("broken") << QByteArray("guide: [\n");
    QTest::newRow("of another template") << guide("first", "Nobody");
}

void TestGuideOfForm::aDraftWhoseGuideIsGoneStaysAsItWasAndSaysSo()
{
    QFETCH(QByteArray, guide);
    openMine();
    chooseFile("own.yml");
    model().setValue(field("first"), QStringLiteral("kept"));
    QVERIFY(m_window->close());
    if (guide.isEmpty())
        QVERIFY(QFile::remove(file("own.yml")));
    else
        put("own.yml", guide);
    startAgain();
    QCOMPARE(answer("first"), QStringLiteral("kept"));
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->findChild<Paragraph *>()->text().startsWith(QLatin1String("The guide that was chosen for this draft cannot be")));
    for (const char *name : {"moveAnswers", "stay", "looksRight", "difference"})
        QVERIFY2(!banner()->findChild<QAbstractButton *>(QLatin1String(name))->isVisible(), name);
    QTest::mouseClick(banner()->findChild<QAbstractButton *>(QStringLiteral("away")), Qt::LeftButton);
    QVERIFY(!banner()->isVisible());
    QCOMPARE(answer("first"), QStringLiteral("kept"));
}

void TestGuideOfForm::anEarlierStateIsCopiedWithItsGuide()
{
    openMine();
    chooseFile("own.yml");
    model().setValue(field("first"), QStringLiteral("early"));
    QVERIFY(m_window->draftController().flush());
    m_now = m_now.addSecs(120);
    choose(1);
    model().setValue(field("one"), QStringLiteral("late"));
    QVERIFY(m_window->draftController().flush());
    const DraftStore store = m_services->drafts().value();
    const QList<DraftState> states = store.states(m_window->draftController().current().id).value();
    QVERIFY(!states.isEmpty());
    const Draft state = store.state(states.constLast().id).value().value();
    QCOMPARE(state.form.guideChoice, QFileInfo(file("own.yml")).canonicalFilePath());
    QVERIFY(state.form.definition->fieldIndex(QStringLiteral("first")) >= 0);
}

QTEST_MAIN(TestGuideOfForm)
#include "tst_guideofform.moc"
