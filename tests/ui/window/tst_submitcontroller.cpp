#include "tests/support/app/productionscene.h"
#include "tests/support/windowtest.h"
#include "ui/account/signindialog.h"
#include "ui/outbox/outboxbanner.h"
#include "ui/outbox/outboxview.h"
#include "ui/repository/repositorypicker.h"
#include "ui/submit/submitsheet.h"
#include "ui/window/submitcontroller.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace waybill;
using namespace waybill::test;

namespace {

/// Outlives the program, as a keyring does.
class Keyring : public TokenStore
{
public:
    explicit Keyring(MemoryStore &store) : m_store(store) { }
    void read(const Account &account, QObject *context, Read done) override { m_store.read(account, context, std::move(done)); }
    void write(const Account &account, const TokenSet &tokens, QObject *context, Written done) override
    {
        m_store.write(account, tokens, context, std::move(done));
    }
    void remove(const Account &account, QObject *context, Written done) override { m_store.remove(account, context, std::move(done)); }
    QString sessionOnlyReason() const override { return {}; }

private:
    MemoryStore &m_store;
};

} // namespace

/// The whole way through the window, against a GitHub on loopback: from a filled form to one issue.
class TestSubmitController : public WindowTest
{
    Q_OBJECT

private slots:
    void submitLeadsByWayOfRepositoryAndSignInToTheSheet();
    void aWayToTheSheetEndsWithTheDialogThatIsCancelled();
    void aDialogOpenedRightAfterItWasClosedStays_data();
    void aDialogOpenedRightAfterItWasClosedStays();
    void theSheetOfAnotherRequestIsItsOwn();
    void aFiledRequestIsLostNoMore();
    void whatGitHubKnowsStopsInPlace();
    void theMilestoneIsThatOfTheRepositoryChosenLast();
    void anotherTemplateKeepsTheRepository();
    void aRequestCutOffIsSettledAtTheNextStart();
    void aLateRequestIsCheckedAgainBeforeItGoes();
    void withoutNetworkTheLastFactsAreShownWithTheirAge();
    void theLinkForTheBrowserIsCopiedOrRefused();

private:
    ServicePlaces places() override;
    void beforeWindow() override;
    void afterWindow() override;
    void restart();
    void choose(const QString &repository);
    void signInByEnvironment() { m_byEnvironment = true; }
    void signInForGood();
    Submission &submission() { return *m_window->submitController().submission(); }
    SubmitSheet *sheet() { return m_window->submitController().sheet(); }
    void openSheet();
    void click(QWidget *in, const char *name);
    static void turnEventLoop();
    template <typename T>
    T *shown()
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<ProductionScene> m_scene;
    QElapsedTimer m_time; ///< The clock of the services goes on from the scene's time.
    qint64 m_ahead = 0;   ///< Seconds that went by at once.
    bool m_byEnvironment = false;
    MemoryStore m_keyring;
};

ServicePlaces TestSubmitController::places()
{
    ServicePlaces places = m_scene->places();
    places.settingsFile = file("accounts.ini");
    places.dataFolder = file("data");
    places.clock = [this] { return m_scene->now.addMSecs(m_time.elapsed() + m_ahead * 1000); };
    places.makeTokenStore = [this] { return std::make_unique<Keyring>(m_keyring); };
    if (!m_byEnvironment)
        places.environment.remove(QStringLiteral("GH_ENTERPRISE_TOKEN"));
    return places;
}

void TestSubmitController::beforeWindow()
{
    m_scene = std::make_unique<ProductionScene>();
    m_time.start();
    m_ahead = 0;
    m_byEnvironment = false;
    m_keyring = MemoryStore();
}

void TestSubmitController::afterWindow()
{
    const QStringList faults = m_scene->server.faults();
    m_scene.reset();
    QCOMPARE(faults, QStringList());
}

/// The program ends, and is started again in the same home.
void TestSubmitController::restart()
{
    m_window.reset();
    m_services = std::make_unique<Services>(places());
    makeWindow();
}

void TestSubmitController::signInForGood()
{
    TokenSet tokens;
    tokens.access = Secret(m_scene->token.toUtf8());
    bool signedIn = false;
    const Host host = hostOfEnvironment(m_services->places().environment).value();
    m_services->accounts().signIn(host, tokens, TokenSource::Pasted, this,
                                  [&](const Result<Account> &account) { signedIn = account.ok(); });
    QTRY_VERIFY(signedIn);
}

void TestSubmitController::choose(const QString &repository)
{
    m_window->findChild<QAbstractButton *>(QStringLiteral("repository"))->click();
    QTRY_VERIFY(shown<RepositoryPicker>());
    auto *line = shown<RepositoryPicker>()->findChild<QLineEdit *>(QStringLiteral("address"));
    line->setFocus();
    QTest::keyClicks(line, repository);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(submission().target().repository.text(), repository);
    QTRY_VERIFY(!submission().isReading());
}

void TestSubmitController::click(QWidget *in, const char *name)
{
    auto *button = in->findChild<QWidget *>(QLatin1String(name));
    QVERIFY2(button && button->isVisible(), name);
    QTRY_VERIFY2(button->isEnabled(), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Until what was to be deleted later is.
void TestSubmitController::turnEventLoop()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestSubmitController::openSheet()
{
    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<SubmitSheet>());
    QTRY_VERIFY(!submission().isReading());
    QCoreApplication::processEvents();
    // What the form warns of (a Saturday) is known and meant.
    for (const ReviewCheck &check : submission().review().checks) {
        if (check.state == ReviewCheck::State::Warning)
            submission().setOverridden(check.id, true);
    }
    QCoreApplication::processEvents();
}

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
    QTRY_VERIFY(sheet()->heading().contains(u"#2"));
    QCOMPARE(m_scene->server.count(QStringLiteral("issues/create")), 1);
}

void TestSubmitController::aWayToTheSheetEndsWithTheDialogThatIsCancelled()
{
    fill();
    const auto chooseFromChecks = [this] {
        emit m_window->workspace().repositoryWanted();
        QTRY_VERIFY(shown<RepositoryPicker>());
        auto *line = shown<RepositoryPicker>()->findChild<QLineEdit *>(QStringLiteral("address"));
        line->setText(m_scene->fullName());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!submission().target().isEmpty());
        turnEventLoop();
    };
    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<RepositoryPicker>());
    shown<RepositoryPicker>()->reject();
    chooseFromChecks();
    QVERIFY(!shown<SignInDialog>() && !shown<SubmitSheet>());

    m_window->windowActions().submit->trigger();
    QTRY_VERIFY(shown<SignInDialog>());
    shown<SignInDialog>()->reject();
    chooseFromChecks();
    QVERIFY(!shown<SignInDialog>() && !shown<SubmitSheet>());
}

void TestSubmitController::aDialogOpenedRightAfterItWasClosedStays_data()
{
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<bool>("outbox");
    QTest::newRow("repository") << false << false << false;
    QTest::newRow("sign-in") << true << false << false;
    QTest::newRow("sheet") << true << true << false;
    QTest::newRow("outbox") << false << false << true;
}

void TestSubmitController::aDialogOpenedRightAfterItWasClosedStays()
{
    QFETCH(bool, chosen);
    QFETCH(bool, signedIn);
    QFETCH(bool, outbox);
    m_byEnvironment = signedIn;
    restart();
    if (chosen)
        choose(m_scene->fullName());
    turnEventLoop();
    QAction *open = outbox ? m_window->windowActions().openOutbox : m_window->windowActions().submit;
    open->trigger();
    auto *dialog = shown<QDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->close());
    open->trigger();
    turnEventLoop();
    QVERIFY(shown<QDialog>());
}

void TestSubmitController::theSheetOfAnotherRequestIsItsOwn()
{
    signInByEnvironment();
    restart();
    choose(m_scene->fullName());
    m_window->windowActions().submit->trigger();
    QVERIFY(shown<SubmitSheet>());
    m_window->open({QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"), {}, {}});
    m_window->windowActions().submit->trigger();
    turnEventLoop();
    QVERIFY(shown<SubmitSheet>());
    Target target = submission().target();
    target.assignees = {QStringLiteral("ada")};
    emit shown<SubmitSheet>()->targetChanged(target);
    QCOMPARE(submission().target().assignees, target.assignees);
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
    QTRY_VERIFY(sheet()->heading().contains(u"#2"));
    sheet()->close();
    QVERIFY(m_window->close());
    QCOMPARE(m_prompts->questions.size(), 0);
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
