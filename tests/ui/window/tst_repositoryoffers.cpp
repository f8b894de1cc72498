#include "tests/support/submittest.h"
#include "ui/completion/completer.h"
#include "ui/completion/completionpopup.h"
#include "ui/start/startpage.h"
#include "ui/widgets/paragraph.h"

#include <QListView>

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

private:
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

QTEST_MAIN(TestRepositoryOffers)
#include "tst_repositoryoffers.moc"
