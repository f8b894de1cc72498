#include "tests/support/submittest.h"
#include "ui/account/signindialog.h"
#include "ui/export/exporter.h"
#include "ui/outbox/outboxbanner.h"
#include "ui/outbox/outboxview.h"
#include "ui/problems/checkspane.h"
#include "ui/widgets/paragraph.h"
#include "ui/window/draftcontroller.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

/// The whole way through the window, against a GitHub on loopback: from a filled form to one issue.
class TestSubmitController : public SubmitTest
{
    Q_OBJECT

private slots:
    void submitLeadsByWayOfRepositoryAndSignInToTheSheet();
    void aFiledRequestIsLostNoMore();
    void afterFilingThePageStandsInPlaceOfTheFormWhichStaysAsItWas();
    void aPossibleDoubleIsAskedAboutWithWhatDiffers();
    void whatGitHubKnowsStopsInPlace();
    void theMilestoneIsThatOfTheRepositoryChosenLast();
    void anotherTemplateKeepsTheRepository();
    void oneClickMovesTheAnswersToTheRepositorysOwnTemplate();
    void theAgeOfTheContractGoesOnWithTheClock();
    void aRequestCutOffIsSettledAtTheNextStart();
    void aLateRequestIsCheckedAgainBeforeItGoes();
    void withoutNetworkTheLastFactsAreShownWithTheirAge();
    void theLinkForTheBrowserIsCopiedOrRefused();

private:
    /// Of the page that shows a filed request; empty while it is not seen.
    QString filedHeading();
};

void TestSubmitController::submitLeadsByWayOfRepositoryAndSignInToTheSheet()
{
    fill();
    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<RepositoryPicker>());
    auto *line = shown<RepositoryPicker>()->findChild<QLineEdit *>(QStringLiteral("address"));
    QTest::keyClicks(line, m_scene->fullName());
    QTest::keyClick(line, Qt::Key_Return);

    // There is no client id here, so the dialog offers the other ways.
    QTRY_VERIFY(shown<SignInDialog>());
    auto *signIn = shown<SignInDialog>();
    QTRY_COMPARE(signIn->page(), SignInDialog::Page::Ways);
    click(signIn, "usePaste");
    QTest::keyClicks(signIn->findChild<QLineEdit *>(QStringLiteral("input")), m_scene->token);
    click(signIn, "primary");

    // A note that the token lives for the session may come between.
    QTRY_VERIFY(shown<SubmitSheet>() || signIn->page() == SignInDialog::Page::Note);
    if (!shown<SubmitSheet>())
        click(signIn, "primary");
    QTRY_VERIFY(shown<SubmitSheet>());
    QTRY_VERIFY(!submission().isReading());
    openSheet();
    QVERIFY2(submission().review().canSubmit, "something stops a request with nothing in its way");
    click(sheet(), "submit");
    QTRY_COMPARE(m_scene->repository().issues.size(), 2);
    QCOMPARE(m_scene->repository().issues.last().milestone, 2);
    QTRY_VERIFY(filedHeading().contains(u"#2"));
    QCOMPARE(m_scene->server.count(QStringLiteral("issues/create")), 1);
}

void TestSubmitController::aFiledRequestIsLostNoMore()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    openSheet();
    click(sheet(), "submit");
    QTRY_COMPARE(m_scene->repository().issues.size(), 2);
    QTRY_VERIFY(filedHeading().contains(u"#2"));
    QVERIFY(m_window->close());
    QCOMPARE(m_prompts->questions.size(), 0);
}

QString TestSubmitController::filedHeading()
{
    const auto *page = m_window->findChild<QWidget *>(QStringLiteral("filedpage"));
    return page && page->isVisible() ? page->findChild<Paragraph *>(QStringLiteral("heading"))->text() : QString();
}

void TestSubmitController::afterFilingThePageStandsInPlaceOfTheFormWhichStaysAsItWas()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    openSheet();
    const auto given = model().snapshot().given;
    const auto *exporter = m_window->findChild<Exporter *>();
    QVERIFY(exporter->hasUnsavedAnswers());
    click(sheet(), "submit");
    QTRY_VERIFY(filedHeading().contains(u"#2"));
    QVERIFY(!sheet());
    // GitHub has them.
    QVERIFY(!exporter->hasUnsavedAnswers());
    auto *page = m_window->findChild<QWidget *>(QStringLiteral("filedpage"));
    auto *footer = m_window->findChild<QWidget *>(QStringLiteral("footer"));
    QVERIFY(!m_window->workspace().isVisible() && !footer->isVisible());
    // No window manager makes the window active again here.
    QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("open"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(m_opened.constLast().path().endsWith(QLatin1String("/issues/2")));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->workspace().isVisible() && footer->isVisible() && !page->isVisible());
    QVERIFY(model().snapshot().given == given);

    // Among what was filed it is found again; whatever is done about the form brings the form back.
    m_window->windowActions().openOutbox->trigger();
    QTRY_VERIFY(shown<OutboxView>());
    click(shown<OutboxView>(), "show");
    QTRY_VERIFY(filedHeading().contains(u"#2"));
    QTRY_VERIFY(!shown<OutboxView>());
    m_window->windowActions().nextProblem->setEnabled(true);
    m_window->windowActions().nextProblem->trigger();
    QVERIFY(m_window->workspace().isVisible() && !page->isVisible());

    m_window->windowActions().openOutbox->trigger();
    QTRY_VERIFY(shown<OutboxView>());
    click(shown<OutboxView>(), "show");
    QTRY_VERIFY(page->isVisible());
    click(page, "back");
    QVERIFY(m_window->workspace().isVisible() && !page->isVisible());

    // An empty form is another one.
    m_window->windowActions().openOutbox->trigger();
    QTRY_VERIFY(shown<OutboxView>());
    click(shown<OutboxView>(), "show");
    QTRY_VERIFY(page->isVisible());
    click(page, "newRequest");
    QVERIFY(m_window->workspace().isVisible() && !page->isVisible());
    QVERIFY(model().snapshot().given != given);
}

void TestSubmitController::aPossibleDoubleIsAskedAboutWithWhatDiffers()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    openSheet();
    click(sheet(), "submit");
    QTRY_COMPARE(m_scene->repository().issues.size(), 2);
    QTRY_VERIFY(filedHeading().contains(u"#2"));
    turnEventLoop();
    m_scene->repository().issues.last().open = false;

    m_window->workspace().session().model().setValue(field("notes"), QStringLiteral("Another reason."));
    openSheet();
    click(sheet(), "submit");
    QTRY_COMPARE(m_prompts->questions.size(), 1);
    const Prompts::Question question = m_prompts->questions.constFirst();
    QVERIFY2(question.text.contains(u"#2"), qPrintable(question.text));
    QVERIFY2(question.details.contains(u"+ Another reason."), qPrintable(question.details));
    QCOMPARE(m_scene->server.count(QStringLiteral("issues/create")), 1);
    // Not answered, it can be sent another time.
    m_prompts->answers = {Prompts::Button::Alternative};
    click(sheet(), "submit");
    QTRY_COMPARE(m_scene->repository().issues.size(), 3);
    QTRY_VERIFY(filedHeading().contains(u"#3"));
}

void TestSubmitController::whatGitHubKnowsStopsInPlace()
{
    m_scene->repository().milestones[1].open = false;
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    const auto problems = m_window->workspace().session().problems(field("version"));
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.rule == u"V04-milestone-open"; }));
    openSheet();
    QVERIFY(!submission().review().canSubmit);
    QTest::keyClick(sheet()->findChild<QWidget *>(QStringLiteral("submit")), Qt::Key_Space);
    QTest::qWait(100);
    QCOMPARE(m_scene->server.count(QStringLiteral("issues/create")), 0);
    // The red line leads to its field.
    QList<QAbstractButton *> ways = sheet()->findChildren<QAbstractButton *>(QStringLiteral("goThere"));
    ways.removeIf([](const QAbstractButton *way) { return !way->isVisible(); });
    QVERIFY(!ways.isEmpty());
    QTest::mouseClick(ways.constFirst(), Qt::LeftButton);
    m_window->activateWindow(); // Off-screen nobody else does when the sheet is gone.
    QTRY_COMPARE(m_window->workspace().currentField(), field("version"));

    // Mended on GitHub, it goes.
    m_scene->repository().milestones[1].open = true;
    submission().refresh();
    QTRY_VERIFY(submission().review().canSubmit);
}

void TestSubmitController::theMilestoneIsThatOfTheRepositoryChosenLast()
{
    GitHubRepository &other = m_scene->server.state.add(QStringLiteral("octo/other"));
    other.roles.insert(m_scene->owner, GitHubRole::Admin);
    other.milestones.append({7, QStringLiteral("v0.2.0"), true, m_scene->now});
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    QCOMPARE(submission().issue().milestone, 2);
    choose(QStringLiteral("octo/other"));
    QTRY_COMPARE(submission().issue().milestone, 7);
    QVERIFY(!m_window->workspace().session().contract());
    choose(m_scene->fullName());
    QTRY_COMPARE(submission().issue().milestone, 2);
    QVERIFY(m_window->workspace().session().contract());
}

void TestSubmitController::anotherTemplateKeepsTheRepository()
{
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    m_window->open({QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"), {}, {}});
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
    restart();
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
}

void TestSubmitController::oneClickMovesTheAnswersToTheRepositorysOwnTemplate()
{
    const QString corpus = QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md");
    QByteArray newest = bytesOf(corpus);
    // A task that the person ticked is gone there.
    newest.replace("- [ ] All related issues are resolved\n", "");
    m_scene->repository().files.insert(QStringLiteral(".github/ISSUE_TEMPLATE/3_request_prod_environment.md"), newest);
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    auto *banner = m_window->findChild<QWidget *>(QStringLiteral("templatebanner"));
    QTRY_VERIFY(banner->isVisible());
    const QString version = textOf(model().value(field("version")));
    const Target target = submission().target();

    click(banner, "moveAnswers");
    QCOMPARE(m_window->workspace().session().form().layout->source, newest);
    QCOMPARE(textOf(model().value(field("version"))), version);
    QCOMPARE(textOf(model().value(field("scope"))), QStringLiteral("API only"));
    QVERIFY(m_window->workspace().session().body().markdown.contains("- [x] Production Environment"));
    QCOMPARE(submission().target().repository, target.repository);
    QCOMPARE(m_prompts->questions.size(), 0);
    // It is one step that can be undone, behind those that came after it; then it is offered again.
    model().setValue(field("scope"), QStringLiteral("All"));
    const auto undo = [this] { m_window->windowActions().undo->trigger(); };
    undo();
    QCOMPARE(textOf(model().value(field("scope"))), QStringLiteral("API only"));
    QCOMPARE(m_window->workspace().session().form().layout->source, newest);
    undo();
    QVERIFY(m_window->workspace().session().form().builtIn);
    QCOMPARE(textOf(model().value(field("version"))), version);
    QCOMPARE(submission().target().repository, target.repository);
    // What was done before goes on to be undone, and the other template is offered again.
    QVERIFY(m_window->windowActions().undo->isEnabled());
    QTRY_VERIFY(!submission().isReading());
    QTRY_VERIFY(banner->isVisible());
    click(banner, "moveAnswers");
    QCOMPARE(m_window->workspace().session().form().layout->source, newest);
    // What fits nowhere is beside the form, and goes when it is dropped.
    QTRY_VERIFY(!submission().isReading());
    QVERIFY(banner->isVisible());
    click(banner, "looksRight");
    QVERIFY(!banner->isVisible());
    m_window->workspace().showTab(3);
    click(m_window.get(), "copyKept");
    QVERIFY(QApplication::clipboard()->text().contains(u"- [x] All related issues are resolved"));
    click(m_window.get(), "dropKept");
    QVERIFY(m_window->draftController().current().kept.isEmpty());
    // The form can be opened again from where it is kept.
    QCOMPARE(loadForm(m_window->workspace().session().form().origin).value().layout->source, newest);
}

void TestSubmitController::theAgeOfTheContractGoesOnWithTheClock()
{
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    m_window->workspace().showTab(2);
    QTRY_VERIFY(!submission().isReading());
    const auto shows = [this](const QString &age) {
        const QList<QLabel *> labels = m_window->findChild<ChecksPane *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&age](const QLabel *label) { return label->text().contains(age); });
    };
    QTRY_VERIFY(shows(QStringLiteral("read now")));
    m_ahead = 200;
    QTRY_VERIFY(shows(QStringLiteral("read 3 minutes ago")));
}

void TestSubmitController::aRequestCutOffIsSettledAtTheNextStart()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    openSheet();
    GitHubFault fault;
    fault.kind = GitHubFault::Kind::StallAfterActing;
    fault.method = "POST";
    fault.path = QStringLiteral("/issues$");
    m_scene->server.addFault(fault);
    click(sheet(), "submit");
    QTRY_COMPARE(m_scene->repository().issues.size(), 2);
    // The program ends while the answer is still to come.
    restart();
    QTRY_COMPARE_WITH_TIMEOUT(m_services->filer().value()->open().value().size(), 0, 15000);
    QCOMPARE(m_scene->server.count(QStringLiteral("issues/create")), 1);
    QCOMPARE(m_scene->repository().issues.size(), 2);
    QTRY_VERIFY(!m_window->findChild<OutboxBanner *>()->isVisible());
}

void TestSubmitController::aLateRequestIsCheckedAgainBeforeItGoes()
{
    signInByEnvironment();
    restart();
    fill();
    choose(m_scene->fullName());
    openSheet();
    m_scene->server.stop();
    click(sheet(), "submit");
    const auto question = [this] {
        const QList<FilingStatus> open = m_services->filer().value()->open().value();
        return open.isEmpty() ? QString() : open.first().record.question;
    };
    QTRY_COMPARE_WITH_TIMEOUT(question(), QString(filingQuestion::confirmAgain), 15000);
    sheet()->close();
    QTRY_VERIFY(m_scene->server.listen());

    // Two hours later its time has passed.
    m_ahead = 7200;
    m_now = m_now.addSecs(m_ahead);
    m_window->windowActions().openOutbox->trigger();
    QTRY_VERIFY(shown<OutboxView>());
    QTRY_VERIFY(shown<OutboxView>()->findChild<QWidget *>(QStringLiteral("send")));
    m_prompts->answers = {Prompts::Button::Cancel};
    click(shown<OutboxView>(), "send");
    QTRY_COMPARE(m_prompts->questions.size(), 1);
    QVERIFY2(m_prompts->questions.first().text.contains(u"refused"), qPrintable(m_prompts->questions.first().text));
    QTest::qWait(100);
    QCOMPARE(m_scene->server.count(QStringLiteral("issues/create")), 0);

    m_prompts->answers = {Prompts::Button::Accept};
    click(shown<OutboxView>(), "send");
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->server.count(QStringLiteral("issues/create")), 1, 15000);
    // Filed from the list before the person's eyes, it is shown as after the sheet.
    QTRY_VERIFY(filedHeading().contains(u"#2"));
    QVERIFY(!shown<OutboxView>());
}

void TestSubmitController::withoutNetworkTheLastFactsAreShownWithTheirAge()
{
    signInForGood();
    fill();
    choose(m_scene->fullName());
    m_scene->server.stop();
    m_ahead = 600;
    restart();
    fill();
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
    QTRY_VERIFY(submission().repository() && submission().repository()->milestones.fromCache);
    QTRY_VERIFY(!submission().isReading());
    QCOMPARE(submission().issue().milestone, 2);
    // Ten minutes ago, by the clock of the services; the button in the top bar says so.
    const RepositoryStatePtr state = submission().repository();
    QVERIFY(state->milestones.readAt.secsTo(m_services->places().clock()) >= 600);
    auto *button = m_window->findChild<QAbstractButton *>(QStringLiteral("repository"));
    QTRY_VERIFY2(button->accessibleDescription().contains(u"offline"), qPrintable(button->accessibleDescription()));
}

void TestSubmitController::theLinkForTheBrowserIsCopiedOrRefused()
{
    signInByEnvironment();
    restart();
    QVERIFY(!m_window->windowActions().copyLink->isEnabled());
    fill();
    choose(m_scene->fullName());
    QVERIFY(trigger(m_window->windowActions().copyLink));
    const QUrl link(QApplication::clipboard()->text());
    QCOMPARE(link.path(), u'/' + m_scene->fullName() + QStringLiteral("/issues/new"));
    model().setValue(field("notes"), Value(QString(9000, u'x')));
    QVERIFY(trigger(m_window->windowActions().copyLink));
    QCOMPARE(m_prompts->told.size(), 1);
}

QTEST_MAIN(TestSubmitController)
#include "tst_submitcontroller.moc"
