#include "tests/support/submittest.h"
#include "ui/completion/completer.h"
#include "ui/completion/completionpopup.h"
#include "ui/form/fieldframe.h"
#include "ui/reuse/notesdialog.h"
#include "ui/start/startpage.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QListWidget>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;

/// What the chosen repository offers in the window: people, numbers and templates, read from a GitHub on loopback.
class TestRepositoryOffers : public SubmitTest
{
    Q_OBJECT

private slots:
    void peopleAreAskedForWithTheFirstSignAndKept();
    void whomATextNotifiesStandsBeneathThePreview();
    void itsTemplatesAreOnTheStartPage();
    void notesFromTheMilestoneArePutInAsOneStep();
    void offlineNotesAreThoseOfTheLastLook();

private:
    void closeInMilestone();
    LinkButton *notesOffer();
    bool openNotes();
    NotesDialog *notes() { return shown<NotesDialog>(); }
    QListWidget *lines() { return notes()->findChild<QListWidget *>(); }
    QString noteState() { return notes()->findChild<Paragraph *>(QStringLiteral("state"))->text(); }
    QString releaseNotes() { return textOf(model().value(field("release_notes"))); }
    bool isOffered(const QString &text)
    {
        const auto *completer = m_window->findChild<Completer *>();
        const CompletionPopup *popup = completer->popup();
        return popup && popup->isVisible() && popup->current() && popup->current()->text == text;
    }
    void typeIntoPurpose(const QString &text)
    {
        // A dialog was before it.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->workspace().focusField(field("purpose"));
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    int asked(const char *what) const
    {
        int count = 0;
        for (const RecordedRequest &request : m_scene->server.requests())
            count += request.path.contains(QLatin1String(what)) ? 1 : 0;
        return count;
    }
};

void TestRepositoryOffers::peopleAreAskedForWithTheFirstSignAndKept()
{
    m_scene->server.state.people.insert(QStringLiteral("grace"), 77);
    m_scene->repository().roles.insert(QStringLiteral("grace"), GitHubRole::Push);
    signInForGood();
    restart();
    choose(m_scene->fullName());
    typeIntoPurpose(QStringLiteral("by "));
    QCOMPARE(asked("/assignees"), 0);
    typeIntoPurpose(QStringLiteral("@gra"));
    QTRY_VERIFY(isOffered(QStringLiteral("@grace")));
    QVERIFY(asked("/assignees") > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(textOf(model().value(field("purpose"))).trimmed(), QStringLiteral("by @grace"));
    // Out of reach, after another start, they are what they were.
    QVERIFY(m_window->close());
    m_scene->server.stop();
    restart();
    choose(m_scene->fullName());
    typeIntoPurpose(QStringLiteral(" @gra"));
    QTRY_VERIFY(isOffered(QStringLiteral("@grace")));
}

void TestRepositoryOffers::whomATextNotifiesStandsBeneathThePreview()
{
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    const auto *line = m_window->findChild<Paragraph *>(QStringLiteral("notifies"));
    QVERIFY(line && !line->isVisible());
    model().setValue(field("purpose"), Value(QStringLiteral("Seen by @ada and @octo-org/growth, not `@bob`")));
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("Notifies when the issue is filed: @ada, @octo-org/growth"));
    model().setValue(field("purpose"), Value(QStringLiteral("Seen")));
    QTRY_VERIFY(!line->isVisible());
}

void TestRepositoryOffers::itsTemplatesAreOnTheStartPage()
{
    m_scene->repository().files.insert(QStringLiteral(".github/ISSUE_TEMPLATE/outage.md"),
                                       "---\nname: Outage\nabout: x\n---\n## Where\n\n- **Host:**\n");
    m_scene->repository().files.insert(QStringLiteral(".github/ISSUE_TEMPLATE/form.yml"), "name: x\n");
    m_scene->repository().files.insert(QStringLiteral(".github/ISSUE_TEMPLATE/config.yml"), "blank_issues_enabled: false\n");
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *page = m_window->findChild<StartPage *>();
    QVERIFY(page);
    auto *rows = page->findChild<QListView *>(QStringLiteral("rows"));
    const auto *startModel = static_cast<StartModel *>(rows->model());
    const auto rowOf = [&](const QString &name) {
        for (int row = 0; row < startModel->rowCount(); ++row) {
            const StartTemplate *one = startModel->templateAt(startModel->index(row));
            if (one && one->name == name)
                return row;
        }
        return -1;
    };
    QVERIFY(rowOf(QStringLiteral("outage")) >= 0);
    QVERIFY(rowOf(QStringLiteral("form")) >= 0);
    QCOMPARE(rowOf(QStringLiteral("config")), -1);
    rows->setFocus();
    rows->setCurrentIndex(startModel->index(rowOf(QStringLiteral("outage"))));
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace().session().definition().name, QStringLiteral("Outage"));
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
}

/// Two issues and a pull request that was merged, in the milestone of v0.2.0.
void TestRepositoryOffers::closeInMilestone()
{
    GitHubRepository &repository = m_scene->repository();
    for (const char *title : {"Sign in again", "Faster lists", "Rounded once"}) {
        GitHubIssue issue;
        issue.title = QLatin1String(title);
        issue.open = false;
        issue.author = m_scene->owner;
        issue.milestone = 2;
        issue.pullRequest = repository.issues.size() == 2;
        issue.createdAt = m_scene->now.addDays(-9);
        repository.addIssue(issue);
    }
}

LinkButton *TestRepositoryOffers::notesOffer()
{
    for (FieldFrame *frame : m_window->findChildren<FieldFrame *>()) {
        auto *offer = frame->field() == field("release_notes") ? frame->findChild<LinkButton *>(QStringLiteral("offer")) : nullptr;
        if (offer && offer->isVisible())
            return offer;
    }
    return nullptr;
}

bool TestRepositoryOffers::openNotes()
{
    m_window->workspace().focusField(field("release_notes"));
    if (!QTest::qWaitFor([this] { return notesOffer() != nullptr; }))
        return false;
    notesOffer()->click();
    return QTest::qWaitFor([this] { return notes() != nullptr; });
}

void TestRepositoryOffers::notesFromTheMilestoneArePutInAsOneStep()
{
    closeInMilestone();
    signInForGood();
    restart();
    fill();
    m_window->workspace().focusField(field("release_notes"));
    QVERIFY(!notesOffer());
    choose(m_scene->fullName());
    const QString before = releaseNotes();
    QVERIFY(openNotes());
    QCOMPARE(notesOffer()->text(), QStringLiteral("Notes from milestone v0.2.0 (3 closed)…"));
    // Asked for now, and not before.
    QTRY_COMPARE(lines()->count(), 3);
    QCOMPARE(noteState(), QString());
    // One is left out, one is worded anew.
    QTest::keyClick(lines(), Qt::Key_Space);
    QCOMPARE(lines()->item(0)->checkState(), Qt::Unchecked);
    const QString left = lines()->item(0)->text();
    QTest::keyClick(lines(), Qt::Key_Down);
    QTest::keyClick(lines(), Qt::Key_F2);
    auto *editor = lines()->findChild<QLineEdit *>();
    QVERIFY(editor && editor->isVisible());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Lists are *much* faster"));
    // The line's own Enter puts nothing in.
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(lines()->item(1)->text(), QStringLiteral("Lists are *much* faster"));
    QVERIFY(notes());
    QTest::keyClick(lines(), Qt::Key_Return);
    QTRY_VERIFY(!notes());
    const QString after = releaseNotes();
    QVERIFY2(after.startsWith(before + QStringLiteral("\n\n- Lists are \\*much\\* faster (#")), qPrintable(after));
    QCOMPARE(after.count(QStringLiteral(", ") + m_scene->owner + u')'), 2);
    QVERIFY(!after.contains(left));
    model().undo();
    QCOMPARE(releaseNotes(), before);
    // A rollback has no place for them.
    model().setValue(field("deployment_type"), QStringLiteral("Rollback"));
    QTRY_VERIFY(!notesOffer());
}

void TestRepositoryOffers::offlineNotesAreThoseOfTheLastLook()
{
    closeInMilestone();
    signInForGood();
    restart();
    fill();
    choose(m_scene->fullName());
    QVERIFY(openNotes());
    QTRY_COMPARE(lines()->count(), 3);
    QTest::keyClick(notes(), Qt::Key_Escape);
    QTRY_VERIFY(!notes());
    QVERIFY(m_window->close());
    m_scene->server.stop();
    restart();
    fill();
    choose(m_scene->fullName());
    QVERIFY(openNotes());
    QTRY_COMPARE(lines()->count(), 3);
    QTRY_VERIFY2(noteState().startsWith(QStringLiteral("as of ")), qPrintable(noteState()));
    QVERIFY(notes()->findChild<QPushButton *>(QStringLiteral("insert"))->isEnabled());
}

QTEST_MAIN(TestRepositoryOffers)
#include "tst_repositoryoffers.moc"
