#include "app/drafts/draftstore.h"
#include "tests/ui/issue/issuetest.h"
#include "ui/window/draftcontroller.h"

using namespace waybill;
using namespace waybill::test;

namespace {

/// What becomes of an issue before somebody opens it or while it is open here.
enum class Fate { Deleted, OutOfSight, Transferred, NoWriting, Closed, Locked, Renamed };

} // namespace

/// Issues that were deleted, moved, closed or locked, and rights that were lost: each says what to do, and no text is.
class TestSavedIssue : public IssueTest
{
    Q_OBJECT

private slots:
    void whatCannotBeOpenedSaysWhatToDo_data();
    void whatCannotBeOpenedSaysWhatToDo();
    void whatNobodyMayLookAtOpensAndSaysSo_data();
    void whatNobodyMayLookAtOpensAndSaysSo();
    void whatWentMeanwhileIsSaidBeforeSaving_data();
    void whatWentMeanwhileIsSaidBeforeSaving();
    void whatGoesWhileItIsSavedIsSaid_data();
    void whatGoesWhileItIsSavedIsSaid();
    void whoClosedTheSheetIsToldInTheFooter();
    void whatNobodyMayLookAtIsSavedAllTheSame_data();
    void whatNobodyMayLookAtIsSavedAllTheSame();
    void aRenamedRepositoryIsSavedTo();
    void anIssueThatIsOpenedTwiceIsOneDraft();
    void aDraftOfAnIssueTellsWhatGitHubHasByNow();
    void aDraftOfAnIssueIsThereWhereTheIssueIsNot();
    void whatWasSavedOpensAsItIsOnGitHub();

private:
    void befall(Fate fate);
    void openChanged();
    void checkDraftIsKept();
    void openAgain();
    qsizetype draftCount() { return m_services->drafts().value().entries().value().size(); }
};

void TestSavedIssue::befall(Fate fate)
{
    GitHubRepository &repository = m_scene->repository();
    switch (fate) {
    case Fate::Deleted:
        issue().deleted = true;
        break;
    case Fate::OutOfSight:
        repository.isPrivate = true;
        repository.roles.insert(m_scene->owner, GitHubRole::None);
        break;
    case Fate::Transferred: {
        const QString there = m_scene->owner + QStringLiteral("/elsewhere");
        GitHubIssue moved = issue();
        moved.id = moved.number = 0;
        // Adding one may move the other.
        GitHubRepository &other = m_scene->server.state.add(there);
        other.nextNumber = 7;
        other.addIssue(moved);
        issue().movedTo = there + QStringLiteral("#7");
        break;
    }
    case Fate::NoWriting:
        issue().author = QStringLiteral("somebody");
        repository.roles.insert(m_scene->owner, GitHubRole::Pull);
        break;
    case Fate::Closed:
        issue().open = false;
        break;
    case Fate::Locked:
        issue().locked = true;
        break;
    case Fate::Renamed: {
        GitHubRepository renamed = repository;
        renamed.name = QStringLiteral("renamed");
        repository.movedTo = m_scene->owner + QStringLiteral("/renamed");
        m_scene->server.state.repositories.append(renamed);
        break;
    }
    }
}

void TestSavedIssue::openChanged()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
}

/// On the disk, as an edit of this issue.
void TestSavedIssue::checkDraftIsKept()
{
    QVERIFY(m_window->draftController().flush());
    const Result<std::optional<Draft>> draft = m_services->drafts().value().draft(m_window->draftController().current().id);
    QVERIFY(draft && draft.value() && draft.value()->edits);
    QCOMPARE(draft.value()->edits->issue.number, m_number);
    QCOMPARE(textOf(draft.value()->given.at(field("risk_level"))), QStringLiteral("High"));
    QCOMPARE(issue().body, m_body);
}

void TestSavedIssue::whatCannotBeOpenedSaysWhatToDo_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("words");
    QTest::newRow("deleted") << Fate::Deleted << "was deleted. File its text as a new request.";
    QTest::newRow("rights lost") << Fate::OutOfSight << "or this account may not see it any more. Look at it in the browser.";
    QTest::newRow("transferred") << Fate::Transferred << "/elsewhere/issues/7 #2 is not here any more: open it by its new address.";
}

void TestSavedIssue::whatCannotBeOpenedSaysWhatToDo()
{
    QFETCH(Fate, fate);
    QFETCH(QString, words);
    begin();
    befall(fate);
    QVERIFY(trigger(m_window->windowActions().openIssue));
    QTRY_VERIFY(dialog());
    askFor(QString::number(m_number));
    QTRY_VERIFY2(dialogError().contains(words), qPrintable(dialogError()));
    QVERIFY(!m_window->issues().edits());
    // And without the dialog.
    dialog()->close();
    turnEventLoop();
    m_window->issues().openNamed(QString::number(m_number));
    QTRY_COMPARE(m_prompts->told.size(), 1);
    QVERIFY2(m_prompts->told.constFirst().contains(words), qPrintable(m_prompts->told.constFirst()));
}

void TestSavedIssue::whatNobodyMayLookAtOpensAndSaysSo_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("words");
    QTest::newRow("closed") << Fate::Closed << "is closed: whoever closed it may not look at it again. Tell them, or copy it";
    QTest::newRow("locked") << Fate::Locked << "is locked: nobody can ask there about a change. Tell whoever looks at it.";
}

void TestSavedIssue::whatNobodyMayLookAtOpensAndSaysSo()
{
    QFETCH(Fate, fate);
    QFETCH(QString, words);
    begin();
    befall(fate);
    m_window->issues().openNamed(QString::number(m_number));
    QTRY_VERIFY(m_window->issues().edits());
    QVERIFY2(stripText().contains(words), qPrintable(stripText()));
}

void TestSavedIssue::whatWentMeanwhileIsSaidBeforeSaving_data()
{
    whatCannotBeOpenedSaysWhatToDo_data();
}

void TestSavedIssue::whatWentMeanwhileIsSaidBeforeSaving()
{
    QFETCH(Fate, fate);
    QFETCH(QString, words);
    openChanged();
    befall(fate);
    openSaving();
    QVERIFY2(saving()->lead().contains(words), qPrintable(saving()->lead()));
    QVERIFY(saving()->lead().contains(QLatin1String("What you wrote stays here as a draft.")));
    QCOMPARE(patches(), 0);
    saving()->close();
    checkDraftIsKept();
}

void TestSavedIssue::whatGoesWhileItIsSavedIsSaid_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("words");
    QTest::newRow("deleted") << Fate::Deleted << "was deleted. File its text as a new request.";
    QTest::newRow("rights lost") << Fate::OutOfSight << "or this account may not see it any more. Look at it in the browser.";
    QTest::newRow("transferred") << Fate::Transferred << "was moved. Open it by its new address.";
    QTest::newRow("may not write") << Fate::NoWriting << "Ask one of them, or sign in as another.";
}

void TestSavedIssue::whatGoesWhileItIsSavedIsSaid()
{
    QFETCH(Fate, fate);
    QFETCH(QString, words);
    openChanged();
    openSaving();
    befall(fate);
    click(saving(), "save");
    QTRY_VERIFY2(saving()->lead().contains(words), qPrintable(saving()->lead()));
    QVERIFY(saving()->lead().contains(QLatin1String("What you wrote stays here as a draft.")));
    saving()->close();
    checkDraftIsKept();
    // And outlives the program.
    startAgain();
    QVERIFY(stripText().contains(QStringLiteral("#%1").arg(m_number)));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
}

void TestSavedIssue::whoClosedTheSheetIsToldInTheFooter()
{
    openChanged();
    openSaving();
    befall(Fate::Deleted);
    click(saving(), "save");
    saving()->close();
    QTRY_VERIFY2(said().contains(QLatin1String("was deleted. File its text as a new request.")), qPrintable(said()));
    checkDraftIsKept();
}

void TestSavedIssue::whatNobodyMayLookAtIsSavedAllTheSame_data()
{
    whatNobodyMayLookAtOpensAndSaysSo_data();
}

void TestSavedIssue::whatNobodyMayLookAtIsSavedAllTheSame()
{
    QFETCH(Fate, fate);
    QFETCH(QString, words);
    openChanged();
    befall(fate);
    openSaving();
    QVERIFY2(saving()->lead().contains(words), qPrintable(saving()->lead()));
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    QVERIFY(issue().body.contains(QLatin1String("Level:** High")));
    QVERIFY2(stripText().contains(words), qPrintable(stripText()));
}

void TestSavedIssue::aRenamedRepositoryIsSavedTo()
{
    openChanged();
    befall(Fate::Renamed);
    openSaving();
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    const QString there = m_scene->server.state.find(m_scene->owner, QStringLiteral("renamed"))->issue(m_number)->body;
    QVERIFY(there.contains(QLatin1String("Level:** High")));
}

/// From another form, where the issue's is not seen.
void TestSavedIssue::openAgain()
{
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(!m_window->issues().edits());
    m_window->issues().openNamed(QStringLiteral("%1#%2").arg(m_scene->fullName()).arg(m_number));
    QTRY_VERIFY(m_window->issues().edits());
}

void TestSavedIssue::anIssueThatIsOpenedTwiceIsOneDraft()
{
    openChanged();
    m_window->issues().openNamed(QString::number(m_number));
    QTRY_VERIFY2(stripText().contains(QLatin1String("This is your draft: nothing of it")), qPrintable(stripText()));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
    QVERIFY(model().canUndo());
    const QUuid draft = m_window->draftController().current().id;
    openAgain();
    QCOMPARE(m_window->draftController().current().id, draft);
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
    QVERIFY(stripText().contains(QLatin1String("This is your draft: nothing of it")));
    QCOMPARE(draftCount(), 1);
    // Another issue is none of it.
    GitHubIssue other = issue();
    other.id = other.number = 0;
    const qint64 number = m_scene->repository().addIssue(other).number;
    m_window->issues().openNamed(QString::number(number));
    QTRY_COMPARE(m_window->issues().edits()->issue.number, number);
    QVERIFY(!stripText().contains(QLatin1String("your draft")));
}

void TestSavedIssue::aDraftOfAnIssueTellsWhatGitHubHasByNow()
{
    openChanged();
    issue().body.replace(QLatin1String("Level:** Low"), QLatin1String("Level:** Medium"));
    openAgain();
    QVERIFY2(stripText().contains(QLatin1String("on GitHub it was changed since")), qPrintable(stripText()));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
    // What it was opened with is what counts: both changed the same.
    openSaving();
    QVERIFY2(saving()->lead().startsWith(QLatin1String("Somebody else changed the same")), qPrintable(saving()->lead()));
}

void TestSavedIssue::aDraftOfAnIssueIsThereWhereTheIssueIsNot()
{
    openChanged();
    befall(Fate::Deleted);
    openAgain();
    QVERIFY2(stripText().contains(QLatin1String("This is your draft.")), qPrintable(stripText()));
    QVERIFY(stripText().contains(QLatin1String("was deleted. File its text as a new request.")));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
    QVERIFY(m_prompts->told.isEmpty());
    m_scene->server.stop();
    openAgain();
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
    QVERIFY(m_scene->server.listen());
}

void TestSavedIssue::whatWasSavedOpensAsItIsOnGitHub()
{
    openChanged();
    openSaving();
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    issue().body.replace(QLatin1String("Level:** High"), QLatin1String("Level:** Medium"));
    openAgain();
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("Medium"));
    QVERIFY(!stripText().contains(QLatin1String("your draft")));
}

QTEST_MAIN(TestSavedIssue)
#include "tst_savedissue.moc"
