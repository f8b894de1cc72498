#include "tests/support/windowtest.h"
#include "ui/drafts/draftkeeper.h"
#include "ui/drafts/draftlist.h"
#include "ui/drafts/noticebanner.h"
#include "ui/look/theme.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/submitcontroller.h"

#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// What the window keeps while somebody types, and what the next start shows.
class TestDrafts : public WindowTest
{
    Q_OBJECT

private slots:
    void closingAsksNothingAndTheNextStartShowsItAsItWas();
    void whatWasTypedIsThereWithoutAWord();
    void whatIsBeingComposedIsNoAnswerYet_data();
    void whatIsBeingComposedIsNoAnswerYet();
    void aFormThatWasOnlyLookedAtLeavesNothing();
    void anotherFormLeavesTheDraftAndAsksNothing();
    void theDraftComesBackWithItsStepsOfUndo();
    void theWindowSaysThatItIsSaved();
    void theWindowSaysLoudlyThatItIsNotSaved();
    void aDraftOfTheListIsOpened();
    void aDraftHasItsRepositoryAndContractAndLendsThemToNoOther();
    void aDraftIsDeletedAndBroughtBack();
    void theTitleNamesTheDraft();
    void whatWasFiledIsNoDraftAnyMore();
    void aDraftThatIsOpenElsewhereIsNotOpenedTwice();
    void whoeverIsCalledComesToTheFront();
    void whatBecameOfADraftIsSaidWithoutTakingAKey();
    void withoutAutosaveNothingIsKeptAndClosingAsks();
    void twoWindowsShowOneSettingAndTellATroubleOnce();

private:
    DraftStore store() { return m_services->drafts().value(); }
    QString answer(const char *id) { return textOf(model().value(field(id))); }
    QLabel *state() { return m_window->findChild<QLabel *>(QStringLiteral("savedState")); }
    bool saved() { return m_window->draftController().flush(); }
};

void TestDrafts::closingAsksNothingAndTheNextStartShowsItAsItWas()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2"));
    m_window->workspace().showTab(2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    line->setCursorPosition(2);
    QVERIFY(m_window->close());
    QVERIFY(m_prompts->questions.isEmpty());
    const qint64 revision = store().entries().value().constFirst().revision;
    startAgain();
    // It is on the disk as it is, and is not written once more.
    auto *keeper = m_window->findChild<DraftKeeper *>();
    QVERIFY(keeper);
    keeper->keep();
    QVERIFY(m_services->autosave().flush(5000));
    QCOMPARE(store().entries().value().constFirst().revision, revision);
    QCOMPARE(answer("version"), QStringLiteral("v0.2"));
    QCOMPARE(m_window->workspace().tab(), 2);
    QTRY_COMPARE(m_window->workspace().currentField(), field("version"));
    const auto *again = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(again);
    QTRY_COMPARE(again->cursorPosition(), 2);
    QCOMPARE(store().entries().value().size(), 1);
}

void TestDrafts::whatWasTypedIsThereWithoutAWord()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    // Nobody closes anything: another process reads what is on the disk.
    const auto onDisk = [this] {
        const Result<QList<QUuid>> open = store().openDrafts();
        const Result<std::optional<Draft>> draft = store().draft(open.value().value(0));
        return draft && draft.value() ? textOf(draft.value()->given.at(field("version"))) : QString();
    };
    QTRY_COMPARE(onDisk(), QStringLiteral("v0.2.0"));
    // A second start meanwhile does not show it twice.
    QVERIFY(!lastDraft(places()));
}

void TestDrafts::whatIsBeingComposedIsNoAnswerYet_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("a line") << QStringLiteral("Version to Deploy") << QByteArray("version");
    QTest::newRow("a text") << QStringLiteral("Release notes") << QByteArray("release_notes");
}

/// Preedit text and its commit, as an input method sends them.
void TestDrafts::whatIsBeingComposedIsNoAnswerYet()
{
    QFETCH(QString, label);
    QFETCH(QByteArray, id);
    model().setValue(field("deployment_type"), QStringLiteral("Release")); // Which the second field is for.
    QVERIFY(tabTo(label));
    typeInto(label, QStringLiteral("a"));
    QWidget *input = QApplication::focusWidget();
    const auto compose = [input](const QString &preedit, const QString &commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(input, &event);
    };
    const auto kept = [&] {
        return textOf(store().draft(m_window->draftController().current().id).value()->given.at(field(id.constData())));
    };
    // It is saved in the midst of it, more than once.
    for (const char *preedit : {"n", "ni", "nihon"}) {
        compose(QLatin1String(preedit), {});
        QVERIFY(saved());
        QCOMPARE(kept(), QStringLiteral("a"));
    }
    compose({}, QStringLiteral("日本"));
    QCOMPARE(answer(id.constData()), QStringLiteral("a日本"));
    QVERIFY(saved());
    QCOMPARE(kept(), QStringLiteral("a日本"));
    // Given up: nothing of it stays.
    compose(QStringLiteral("go"), {});
    compose({}, {});
    QCOMPARE(answer(id.constData()), QStringLiteral("a日本"));
    while (!answer(id.constData()).isEmpty())
        QVERIFY(trigger(m_window->windowActions().undo));
    while (model().canRedo())
        QVERIFY(trigger(m_window->windowActions().redo));
    QCOMPARE(answer(id.constData()), QStringLiteral("a日本"));
    // A step back in the midst of it leaves no half of a word.
    compose(QStringLiteral("go"), {});
    QVERIFY(trigger(m_window->windowActions().undo));
    compose({}, {});
    QVERIFY(!answer(id.constData()).contains(QLatin1String("go")));
    QVERIFY(saved());
    QCOMPARE(kept(), answer(id.constData()));
}

void TestDrafts::aFormThatWasOnlyLookedAtLeavesNothing()
{
    QVERIFY(tabTo(QStringLiteral("Version to Deploy")));
    QVERIFY(m_window->close());
    startAgain();
    QVERIFY(store().entries().value().isEmpty());
    QVERIFY(!m_window->windowActions().history->isEnabled() || m_window->draftController().current().id.isNull());
}

void TestDrafts::anotherFormLeavesTheDraftAndAsksNothing()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QFile other(file("other.md"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("---\nname: Other\nabout: x\n---\n### A\n\n- **One:** \n") > 0);
    other.close();
    m_prompts->files = {other.fileName()};
    QVERIFY(trigger(m_window->windowActions().openTemplate));
    QVERIFY(m_prompts->questions.isEmpty());
    QCOMPARE(field("version"), -1);
    QVERIFY(saved());
    QCOMPARE(store().entries().value().size(), 1);
    QVERIFY(store().openDrafts().value().isEmpty());
}

void TestDrafts::theDraftComesBackWithItsStepsOfUndo()
{
    model().setValue(field("version"), QStringLiteral("v1.0.0"));
    model().setValue(field("version"), QStringLiteral("v2.0.0"));
    QVERIFY(m_window->close());
    startAgain();
    QVERIFY(trigger(m_window->windowActions().undo));
    QCOMPARE(answer("version"), QStringLiteral("v1.0.0"));
    QVERIFY(trigger(m_window->windowActions().redo));
    QCOMPARE(answer("version"), QStringLiteral("v2.0.0"));
}

void TestDrafts::theWindowSaysThatItIsSaved()
{
    QCOMPARE(state()->text(), QString());
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QTRY_COMPARE(state()->text(), QStringLiteral("Saved"));
    QVERIFY(!m_window->isWindowModified());
    Style::setDark(true);
    QTRY_COMPARE(state()->palette().color(mutedRole), darkTheme().muted);
}

void TestDrafts::theWindowSaysLoudlyThatItIsNotSaved()
{
    QFile block(file("data"));
    QVERIFY(block.open(QIODevice::WriteOnly)); // Where the folder should be.
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QTRY_COMPARE(state()->text(), QStringLiteral("Not saved"));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!state()->toolTip().isEmpty());
    // As long as it is so.
    QVERIFY(m_window->findChild<NoticeBanner *>()->text().contains(QLatin1String("What you type is not saved")));
    // Here alone closing asks: the answers would be nowhere.
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY(block.remove());
    QTRY_COMPARE(state()->text(), QStringLiteral("Saved"));
    QVERIFY(!m_window->isWindowModified());
    QTRY_VERIFY(!m_window->findChild<NoticeBanner *>());
    QVERIFY(m_window->close());
    QCOMPARE(m_prompts->questions.size(), 1);
}

void TestDrafts::aDraftOfTheListIsOpened()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QCOMPARE(answer("version"), QString());
    QVERIFY(trigger(m_window->windowActions().drafts));
    DraftList *list = m_window->draftController().list();
    QVERIFY(list);
    QCOMPARE(list->findChild<QListWidget *>()->count(), 1);
    QTest::mouseClick(list->findChild<QPushButton *>(QStringLiteral("open")), Qt::LeftButton);
    QCOMPARE(answer("version"), QStringLiteral("v0.2.0"));
    model().setValue(field("version"), QStringLiteral("v0.3.0"));
    QVERIFY(saved());
    QCOMPARE(store().entries().value().size(), 1);
}

void TestDrafts::aDraftHasItsRepositoryAndContractAndLendsThemToNoOther()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(saved());
    const QUuid id = m_window->draftController().current().id;
    QVERIFY(m_window->close());
    Draft draft = *store().draft(id).value();
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {QStringLiteral("octo"), QStringLiteral("pay")};
    draft.contract = QStringLiteral("none");
    draft.open = true;
    QVERIFY(store().save(draft));
    startAgain();
    const auto submission = [this] { return m_window->submitController().submission(); };
    QCOMPARE(submission()->contractChoice(), QStringLiteral("none"));
    QCOMPARE(m_window->draftController().current().target.repository.text(), QStringLiteral("octo/pay"));
    // Another form, before anything of the first one was looked up.
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(m_window->draftController().current().target.isEmpty());
    QVERIFY(submission()->contractChoice() != QStringLiteral("none"));
    // In a window that stands already.
    m_window->draftController().open(id);
    QTRY_COMPARE(submission()->target().repository.text(), QStringLiteral("octo/pay"));
    m_window->draftController().start();
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    Target other = submission()->target();
    other.host = QStringLiteral("github.com");
    other.repository = {QStringLiteral("octo"), QStringLiteral("other")};
    submission()->setTarget(other);
    m_window->draftController().open(id);
    QCOMPARE(submission()->target().repository.text(), QStringLiteral("octo/pay"));
}

void TestDrafts::aDraftIsDeletedAndBroughtBack()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(trigger(m_window->windowActions().drafts));
    DraftList *list = m_window->draftController().list();
    auto *button = list->findChild<QPushButton *>(QStringLiteral("delete"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(store().entries().value().constFirst().deletedAt.isValid());
    QCOMPARE(button->text(), QStringLiteral("Bring back"));
    QVERIFY(!list->findChild<QPushButton *>(QStringLiteral("open"))->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!store().entries().value().constFirst().deletedAt.isValid());
}

void TestDrafts::theTitleNamesTheDraft()
{
    const FormDefinition &definition = m_window->workspace().session().definition();
    QVERIFY(m_window->windowTitle().contains(definition.name));
    model().setValue(definition.titleField, QStringLiteral("My [*] request"));
    QVERIFY2(m_window->windowTitle().startsWith(QLatin1String("My [*][*] request")), qPrintable(m_window->windowTitle()));
}

void TestDrafts::whatWasFiledIsNoDraftAnyMore()
{
    fill();
    QVERIFY(saved());
    const QUuid id = m_window->draftController().current().id;
    m_window->draftController().settle(model().snapshot().given, 12, QUrl(QStringLiteral("https://github.com/a/b/issues/12")));
    QVERIFY(saved());
    QCOMPARE(store().entry(id).value()->issue, 12);
    // What is answered from here on is another request.
    model().setValue(field("version"), QStringLiteral("v9.0.0"));
    QVERIFY(saved());
    QVERIFY(m_window->draftController().current().id != id);
    QCOMPARE(store().entries().value().size(), 2);
    QCOMPARE(store().openDrafts().value().size(), 1);
}

void TestDrafts::aDraftThatIsOpenElsewhereIsNotOpenedTwice()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    const QUuid id = [this] {
        static_cast<void>(saved());
        return m_window->draftController().current().id;
    }();
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    const DraftLock elsewhere(places().dataFolder, id);
    QVERIFY(!elsewhere.isElsewhere());
    QVERIFY(trigger(m_window->windowActions().drafts));
    QTest::mouseClick(m_window->draftController().list()->findChild<QPushButton *>(QStringLiteral("open")), Qt::LeftButton);
    QVERIFY(m_window->draftController().list());
    QCOMPARE(answer("version"), QString());
    // Nobody shows it here, so the call is left for whoever holds the lock.
    bool isCalled = false;
    QTRY_VERIFY(isCalled = isCalled || elsewhere.takeCall());
}

void TestDrafts::whoeverIsCalledComesToTheFront()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(saved());
    m_window->showMinimized();
    const DraftLock other(places().dataFolder, m_window->draftController().current().id);
    QVERIFY(other.isElsewhere());
    other.callOwner();
    QTRY_VERIFY(!m_window->isMinimized());
    m_window->showMinimized();
    std::optional<DraftCalls::Answer> said;
    Services otherProgram(places());
    otherProgram.draftCalls().ask(other.owner(), m_window->draftController().current().id, this,
                                  [&said](DraftCalls::Answer answer) { said = answer; });
    QTRY_VERIFY(said == DraftCalls::Answer::Yes);
    QTRY_VERIFY(!m_window->isMinimized());
}

void TestDrafts::twoWindowsShowOneSettingAndTellATroubleOnce()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(saved());
    ScriptedPrompts prompts;
    auto other = std::make_unique<MainWindow>(
        waybill::open({}).value(), WindowDependencies{*m_settings, prompts, *m_services, [this] { return m_now; }, [](const QUrl &) {}});
    const auto chosen = [](const MainWindow &window) { return window.windowActions().themes->checkedAction()->data().toInt(); };
    for (QAction *action : m_window->windowActions().themes->actions()) {
        action->trigger();
        QCOMPARE(chosen(*m_window), action->data().toInt());
        QCOMPARE(chosen(*other), action->data().toInt());
    }
    other->windowActions().keepGuidance->setChecked(true);
    QVERIFY(m_window->windowActions().keepGuidance->isChecked());
    QVERIFY(!m_window->windowActions().frontMatter->isChecked());
    m_window->windowActions().openOutbox->trigger();
    other->windowActions().openOutbox->trigger();
    Filer &filer = *m_services->filer().value();
    emit filer.troubled(QUuid::createUuid(), QStringLiteral("What is wrong."));
    QCOMPARE(m_prompts->told.size() + prompts.told.size(), 1);
    other.reset();
    emit filer.troubled(QUuid::createUuid(), QStringLiteral("What is wrong, too."));
    QCOMPARE(m_prompts->told.size() + prompts.told.size(), 2);
}

/// A dialog would take what is typed next, and go with the first space of it.
void TestDrafts::whatBecameOfADraftIsSaidWithoutTakingAKey()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(saved());
    const QWidget *input = QApplication::focusWidget();
    QVERIFY(store().remove(m_window->draftController().current().id).ok());
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.3.0"));
    QVERIFY(saved());
    QTRY_VERIFY(m_window->findChild<NoticeBanner *>());
    auto *banner = m_window->findChild<NoticeBanner *>();
    QVERIFY(banner->isVisible() && banner->text().contains(QLatin1String("Nothing is lost")));
    QVERIFY(m_prompts->told.isEmpty());
    QCOMPARE(QApplication::focusWidget(), input);
    QCOMPARE(answer("version"), QStringLiteral("v0.3.0"));
    QTest::mouseClick(banner->findChild<QAbstractButton *>(QStringLiteral("away")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<NoticeBanner *>());
}

void TestDrafts::withoutAutosaveNothingIsKeptAndClosingAsks()
{
    ServicePlaces without = places();
    without.environment.insert(QStringLiteral("WAYBILL_AUTOSAVE"), QStringLiteral("0"));
    startAgain(without);
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(!saved());
    QVERIFY(!m_window->close());
    QCOMPARE(m_prompts->questions.size(), 1);
    QVERIFY(store().entries().value().isEmpty());
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
