#include "tests/ui/issue/issuetest.h"
#include "ui/reuse/reusebanner.h"
#include "ui/start/startmodel.h"
#include "ui/start/startpage.h"
#include "ui/submit/filedpage.h"
#include "ui/widgets/optiongroup.h"
#include "ui/window/draftcontroller.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>

using namespace waybill;
using namespace waybill::test;

/// Issues of GitHub as forms, opened, changed and saved by keys and clicks.
class TestOpenIssue : public IssueTest
{
    Q_OBJECT

private slots:
    void anIssueThatIsNotThereIsSaidInTheDialog();
    void whoIsNotSignedInIsToldWhere();
    void itOpensByNumberAsAFormThatNamesIt();
    void theListOffersTheRepositorysIssuesAndIsNarrowed();
    void theListIsThereOfflineWithItsAge();
    void whatIsOnTheClipboardOpens();
    void savingShowsWhatChangesAndChangesNothingElse();
    void untouchedThereIsNothingToSave();
    void aConflictIsAskedAboutAndNeverDecided();
    void whatOthersChangedMeanwhileIsInTheFormAfterwards();
    void aRefusalSaysWhatToDoAndTheTextStaysADraft();
    void aRestartGoesOnWithTheEdit();
    void anotherTemplateIsChosenByHand();
    void aCopyIsANewRequestThatRemembersWhereItCameFrom();
    void whatWasFiledElsewhereIsFollowedFromHere();
    void aDroppedAddressOpensTheIssue();
    void aFiledRowOfTheStartPageOpensItsIssue();

private:
    QAbstractButton *submitButton() { return m_window->findChild<QAbstractButton *>(QStringLiteral("submit")); }
    QString spokenContents();
};

QString TestOpenIssue::spokenContents()
{
    QStringList words;
    for (QWidget *each : saving()->findChildren<QWidget *>())
        if (each->isVisible())
            words.append(QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name) + u'\n' + each->accessibleDescription());
    return words.join(u'\n');
}

void TestOpenIssue::anIssueThatIsNotThereIsSaidInTheDialog()
{
    begin();
    QVERIFY(trigger(m_window->windowActions().openIssue));
    QTRY_VERIFY(dialog());
    auto *line = dialog()->findChild<QLineEdit *>(QStringLiteral("address"));
    QTest::keyClicks(line, QStringLiteral("#4711"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(dialog()->findChild<QAbstractButton *>(QStringLiteral("open"))->isEnabled());
    QVERIFY(!m_window->issues().edits());
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog());
}

void TestOpenIssue::whoIsNotSignedInIsToldWhere()
{
    QVERIFY(trigger(m_window->windowActions().openIssue));
    askFor(QStringLiteral("octo/pay#1"));
    QTRY_VERIFY(dialogError().contains(QLatin1String("with the button at the top")));
}

void TestOpenIssue::itOpensByNumberAsAFormThatNamesIt()
{
    openFiled();
    QVERIFY(stripText().contains(QStringLiteral("#%1").arg(m_number)));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("#%1 [Request]").arg(m_number)));
    QCOMPARE(submitButton()->text(), QStringLiteral("Save to #%1").arg(m_number));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("Low"));
    QCOMPARE(submission().target().repository.text(), m_scene->owner + u'/' + m_scene->name);
    // It is no double of itself.
    QVERIFY(m_window->workspace().session().facts().fact(QStringLiteral("requests.same_title")).issues.isEmpty());
    // Its links stand beside the words, and beneath them where there is no room.
    const auto *words = strip()->findChild<Paragraph *>(QStringLiteral("issue"));
    const auto *link = strip()->findChild<QWidget *>(QStringLiteral("follow"));
    QVERIFY(link->x() > words->geometry().right());
    m_window->resize(640, 800);
    QTRY_VERIFY(link->y() > words->geometry().bottom() && words->width() > 500);
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(stripText().isEmpty());
    QCOMPARE(submitButton()->text(), QStringLiteral("Submit to GitHub"));
}

void TestOpenIssue::theListOffersTheRepositorysIssuesAndIsNarrowed()
{
    begin();
    QVERIFY(trigger(m_window->windowActions().openIssue));
    auto *list = dialog()->findChild<QListWidget *>(QStringLiteral("issues"));
    QTRY_VERIFY(list->count() > 0);
    const int all = list->count();
    QTRY_VERIFY(dialog()->findChild<Paragraph *>(QStringLiteral("state"))->text().startsWith(QLatin1String("Read")));
    askFor(QStringLiteral("no title has this"));
    QVERIFY(dialog());
    auto *line = dialog()->findChild<QLineEdit *>(QStringLiteral("address"));
    line->clear();
    QTest::keyClicks(line, QStringLiteral("v0.2.0"));
    int left = 0;
    for (int i = 0; i < all; ++i)
        left += list->item(i)->isHidden() ? 0 : 1;
    QVERIFY(left >= 1);
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("open · deployment, env: production · ")));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(m_window->issues().edits());
    QVERIFY(!dialog());
}

void TestOpenIssue::theListIsThereOfflineWithItsAge()
{
    begin();
    QVERIFY(trigger(m_window->windowActions().openIssue));
    QTRY_VERIFY(dialog()->findChild<QListWidget *>(QStringLiteral("issues"))->count() > 0);
    QTRY_VERIFY(!dialog()->findChild<Paragraph *>(QStringLiteral("state"))->text().contains(QLatin1String("again")));
    dialog()->close();
    turnEventLoop();
    m_scene->server.stop();
    QVERIFY(trigger(m_window->windowActions().openIssue));
    auto *state = dialog()->findChild<Paragraph *>(QStringLiteral("state"));
    QTRY_VERIFY(state->text().startsWith(QLatin1String("Read")) && !state->text().contains(QLatin1String("again…")));
    QVERIFY(dialog()->findChild<QListWidget *>(QStringLiteral("issues"))->count() > 0);
    QVERIFY(m_scene->server.listen());
}

void TestOpenIssue::whatIsOnTheClipboardOpens()
{
    begin();
    QVERIFY(trigger(m_window->windowActions().openIssue));
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing of any form"));
    click(dialog(), "fromClipboard");
    QVERIFY(dialog());
    QGuiApplication::clipboard()->setText(m_body);
    click(dialog(), "fromClipboard");
    QVERIFY(!dialog());
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("Low"));
    QVERIFY(!m_window->issues().edits());
}

void TestOpenIssue::savingShowsWhatChangesAndChangesNothingElse()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
    openSaving();
    const QString shownText = spokenContents();
    QVERIFY2(shownText.contains(QStringLiteral("− Low\n+ High")), qPrintable(shownText));
    QVERIFY(!shownText.contains(QLatin1String("Somebody's own")));
    QCOMPARE(patches(), 0);
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    QCOMPARE(issue().body, QString(m_body).replace(QLatin1String("Level:** Low"), QLatin1String("Level:** High")));
    QCOMPARE(issue().title, QStringLiteral("[Request] Provision Production Environment v0.2.0"));
    QCOMPARE(patches(), 1);
    QVERIFY(said().startsWith(QStringLiteral("Saved to #%1.").arg(m_number)));
    // It goes on from there.
    openSaving();
    QVERIFY(saving()->lead().startsWith(QLatin1String("There is nothing to save")));
}

void TestOpenIssue::untouchedThereIsNothingToSave()
{
    openFiled();
    openSaving();
    QVERIFY2(saving()->lead().startsWith(QLatin1String("There is nothing to save")), qPrintable(saving()->lead()));
    QVERIFY(!saving()->findChild<QWidget *>(QStringLiteral("save"))->isVisible());
    QCOMPARE(patches(), 0);
    QCOMPARE(issue().body, m_body);
}

void TestOpenIssue::aConflictIsAskedAboutAndNeverDecided()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
    issue().body.replace(QLatin1String("Level:** Low"), QLatin1String("Level:** Medium"));
    const QString theirs = issue().body;
    openSaving();
    const QString shownText = spokenContents();
    for (const char *each : {"Mine\nHigh", "On GitHub now\nMedium", "When it was opened: Low"})
        QVERIFY2(shownText.contains(QLatin1String(each)), qPrintable(shownText));
    auto *go = saving()->findChild<QAbstractButton *>(QStringLiteral("save"));
    auto *choice = saving()->findChild<OptionGroup *>(QStringLiteral("take/risk_level"));
    QCOMPARE(choice->current(), -1);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(choice->button(0), Qt::Key_Return);
    QCOMPARE(choice->current(), 0);
    click(saving(), "save");
    QTRY_COMPARE(go->text(), QStringLiteral("Save to #%1").arg(m_number));
    QCOMPARE(issue().body, theirs);
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    QCOMPARE(issue().body, QString(m_body).replace(QLatin1String("Level:** Low"), QLatin1String("Level:** High")));
}

void TestOpenIssue::whatOthersChangedMeanwhileIsInTheFormAfterwards()
{
    openFiled();
    issue().body.replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper"));
    answerWith("risk_level", QStringLiteral("High"));
    openSaving();
    click(saving(), "save");
    saving()->close();
    answerWith("risk_level", QStringLiteral("Medium")); // While it is being saved.
    QTRY_VERIFY(said().startsWith(QLatin1String("Saved to")));
    QVERIFY(issue().body.contains(QLatin1String("Brings paper")) && issue().body.contains(QLatin1String("Level:** High")));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("Medium"));
    answerWith("risk_level", QStringLiteral("Low"));
    openSaving();
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    QCOMPARE(issue().body, QString(m_body).replace(QLatin1String("Brings receipts"), QLatin1String("Brings paper")));
}

void TestOpenIssue::aRefusalSaysWhatToDoAndTheTextStaysADraft()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::Answer;
    fault.method = "PATCH";
    fault.answer = failure(403, QStringLiteral("No."));
    m_scene->server.addFault(fault);
    openSaving();
    click(saving(), "save");
    QTRY_VERIFY(saving()->lead().contains(QLatin1String("stays here as a draft")));
    QVERIFY2(saving()->lead().contains(QLatin1String("Ask one of them")), qPrintable(saving()->lead()));
    saving()->close();
    QVERIFY(m_window->draftController().flush());
    QCOMPARE(m_window->draftController().current().edits->issue.number, m_number);
    QCOMPARE(issue().body, m_body);
}

void TestOpenIssue::aRestartGoesOnWithTheEdit()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
    QVERIFY(m_window->draftController().flush());
    startAgain();
    QVERIFY(stripText().contains(QStringLiteral("#%1").arg(m_number)));
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
    QTRY_VERIFY(!submission().target().isEmpty() && !submission().isReading());
    openSaving();
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    QCOMPARE(issue().body, QString(m_body).replace(QLatin1String("Level:** Low"), QLatin1String("Level:** High")));
}

void TestOpenIssue::anotherTemplateIsChosenByHand()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
    answerWith("purpose", QStringLiteral("Nowhere else"));
    strip()->findChild<QAbstractButton *>(QStringLiteral("anotherTemplate"))->click();
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("issueTemplates"));
    QVERIFY(menu && menu->actions().size() > 1);
    QFile own(file("own.md"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("---\nname: Own\n---\n\n### Notes\n\n- **Risk Level:**\n");
    own.close();
    m_prompts->files = {own.fileName()};
    menu->actions().constLast()->trigger();
    QCOMPARE(m_window->workspace().session().form().origin, own.fileName());
    QCOMPARE(m_window->issues().edits()->issue.number, m_number);
    QVERIFY(stripText().contains(QLatin1String("You chose")));
    // It is the same draft: what was changed came along, or is kept beside it.
    QVERIFY(m_window->workspace().session().body().markdown.contains("- **Risk Level:** High"));
    QVERIFY(m_window->draftController().flush());
    const Draft draft = m_window->draftController().current();
    QCOMPARE(draft.kept.size(), 1);
    QCOMPARE(draft.kept.constFirst().text, QStringLiteral("Nowhere else"));
    const QList<DraftEntry> entries = m_services->drafts().value().entries().value();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().id, draft.id);
}

void TestOpenIssue::aCopyIsANewRequestThatRemembersWhereItCameFrom()
{
    openFiled();
    strip()->findChild<QAbstractButton *>(QStringLiteral("copyAsNew"))->click();
    QTRY_VERIFY(model().canUndo());
    QVERIFY(!m_window->issues().edits());
    QCOMPARE(stripText(), QStringLiteral("A new request, copied from #%1.").arg(m_number));
    QVERIFY(m_window->draftController().flush());
    const Draft draft = m_window->draftController().current();
    QVERIFY(draft.copyOf.path().endsWith(QStringLiteral("/issues/%1").arg(m_number)));
    QVERIFY(!m_window->workspace().session().body().markdown.contains(QByteArray("/issues/") + QByteArray::number(m_number)));
    startAgain();
    QCOMPARE(stripText(), QStringLiteral("A new request, copied from #%1.").arg(m_number));
}

void TestOpenIssue::whatWasFiledElsewhereIsFollowedFromHere()
{
    openFiled();
    m_now = m_now.addSecs(3600);
    issue().title.prepend(QStringLiteral("[Denied]"));
    issue().open = false;
    issue().addComment(m_scene->owner, QStringLiteral("Not today"));
    issue().updatedAt = m_scene->now;
    strip()->findChild<QAbstractButton *>(QStringLiteral("follow"))->click();
    auto *page = m_window->findChild<FiledPage *>();
    QVERIFY(page && page->isVisible());
    QVERIFY(page->findChild<Paragraph *>(QStringLiteral("heading"))->text().contains(QStringLiteral("#%1").arg(m_number)));
    // As one that was filed from here: how far it is, what was said, and the ways on.
    const auto *progress = page->findChild<QWidget *>(QStringLiteral("progress"));
    QTRY_VERIFY(progress || (progress = page->findChild<QWidget *>(QStringLiteral("progress"))));
    QTRY_VERIFY2(progress->accessibleName().contains(u"ended at “[Denied]”"), qPrintable(progress->accessibleName()));
    QVERIFY(page->findChild<QWidget *>(QStringLiteral("goBack"))->isVisible());
    click(page, "copyAsNew");
    QTRY_VERIFY(!page->isVisible() && !m_window->issues().edits());
    QCOMPARE(textOf(model().value(field("version"))), QStringLiteral("v0.2.0"));
}

void TestOpenIssue::aDroppedAddressOpensTheIssue()
{
    begin();
    QMimeData data;
    data.setText(QStringLiteral("%1/%2/issues/%3").arg(m_scene->server.baseText(), m_scene->fullName()).arg(m_number));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    auto *offer = m_window->findChild<ReuseBanner *>();
    QTRY_VERIFY(offer->isVisible());
    click(offer, "changeIssue");
    QTRY_VERIFY(m_window->issues().edits());
    QVERIFY(!offer->isVisible());
    QVERIFY(!m_window->issues().edits()->etag.isEmpty());
}

void TestOpenIssue::aFiledRowOfTheStartPageOpensItsIssue()
{
    openFiled();
    answerWith("risk_level", QStringLiteral("High"));
    QVERIFY(m_window->draftController().flush());
    const QUuid draft = m_window->draftController().current().id;
    openSaving();
    click(saving(), "save");
    QTRY_VERIFY(!saving());
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(!m_window->issues().edits());
    QVERIFY(trigger(m_window->windowActions().startPage));
    auto *page = m_window->findChild<StartPage *>();
    auto *rows = page->findChild<QListView *>();
    QTRY_VERIFY(qobject_cast<StartModel *>(rows->model())->indexOf(draft).isValid());
    rows->setCurrentIndex(qobject_cast<StartModel *>(rows->model())->indexOf(draft));
    auto *change = page->findChild<QAction *>(QStringLiteral("changeRow"));
    QTRY_VERIFY(change->isVisible());
    change->trigger();
    QTRY_VERIFY(m_window->issues().edits());
    QCOMPARE(m_window->issues().edits()->issue.number, m_number);
    QCOMPARE(textOf(model().value(field("risk_level"))), QStringLiteral("High"));
}

QTEST_MAIN(TestOpenIssue)
#include "tst_openissue.moc"
