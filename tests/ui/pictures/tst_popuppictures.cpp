#include "tests/support/picturetest.h"
#include "tests/support/sheettest.h"
#include "tests/ui/account/shownsignin.h"
#include "ui/account/accountbutton.h"
#include "ui/account/codebox.h"
#include "ui/completion/completer.h"
#include "ui/handover/handovercontroller.h"
#include "ui/outbox/outboxview.h"
#include "ui/repository/repositorypicker.h"
#include "ui/reuse/reusecontroller.h"
#include "ui/template/templatepicker.h"
#include "ui/widgets/reasonbutton.h"
#include "ui/window/draftcontroller.h"

#include <QLineEdit>
#include <QMenu>

using namespace waybill;
using namespace waybill::test;
using Phase = FilingRecord::Phase;

/// Pictures of what stands over the window: menus, lists, questions, dialogs, and each step of signing in.
class TestPopupPictures : public PictureTest
{
    Q_OBJECT

protected:
    QList<Scene> scenes() override;
    void afterWindow() override;

private:
    void question();
    void told();
    void keys() { m_window->windowActions().shortcuts->trigger(); }
    void mainMenu();
    void exportMenu();
    void toolTip();
    void calendar();
    void templates() { m_window->findChild<TemplatePicker *>()->click(); }
    void versions();
    void account();
    void signInCode();
    void signInWays() { m_signIn = std::make_unique<Shown>(true, false); }
    void signInPaste();
    void signInFailed();
    void signInServer() { m_signIn = std::make_unique<Shown>(false); }
    void repository() { m_window->windowActions().submit->trigger(); }
    void outbox();
    void taken();
    void fillIn() { m_window->reuseController().fillFrom(QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/values.yml")))); }
    void completion(const char *typed);
    void handover();
    void compare();

    DialogPrompts m_dialogs;
    std::unique_ptr<AccountScene> m_accounts;
    std::unique_ptr<Shown> m_signIn;
};

QList<PictureTest::Scene> TestPopupPictures::scenes()
{
    return {
        {"popups-question", [this] { question(); }},
        {"popups-question-dark", [this] { question(); }, {1360, 1000}, dark},
        {"popups-told", [this] { told(); }},
        {"popups-keys", [this] { keys(); }},
        {"popups-keys-dark", [this] { keys(); }, {1360, 1000}, dark},
        {"popups-menu", [this] { mainMenu(); }},
        {"popups-menu-dark", [this] { mainMenu(); }, {1360, 1000}, dark},
        {"popups-menu-mirrored", [this] { mainMenu(); }, {1360, 1000}, mirrored},
        {"popups-export", [this] { exportMenu(); }},
        {"popups-tooltip", [this] { toolTip(); }},
        {"popups-tooltip-dark", [this] { toolTip(); }, {1360, 1000}, dark},
        {"popups-calendar", [this] { calendar(); }},
        {"popups-calendar-dark", [this] { calendar(); }, {1360, 1000}, dark},
        {"popups-calendar-mirrored", [this] { calendar(); }, {1360, 1000}, mirrored},
        {"popups-versions", [this] { versions(); }},
        {"popups-versions-dark", [this] { versions(); }, {1360, 1000}, dark},
        {"popups-versions-mirrored", [this] { versions(); }, {1360, 1000}, mirrored},
        {"popups-account", [this] { account(); }},
        {"popups-account-dark", [this] { account(); }, {1360, 1000}, dark},
        {"popups-account-mirrored", [this] { account(); }, {1360, 1000}, mirrored},
        {"popups-question-mirrored", [this] { question(); }, {1360, 1000}, mirrored},
        {"signin-code", [this] { signInCode(); }},
        {"signin-code-dark", [this] { signInCode(); }, {1360, 1000}, dark},
        {"signin-ways", [this] { signInWays(); }},
        {"signin-paste", [this] { signInPaste(); }},
        {"signin-failed", [this] { signInFailed(); }},
        {"signin-server", [this] { signInServer(); }},
        {"popups-templates", [this] { templates(); }},
        {"popups-repository", [this] { repository(); }},
        {"popups-outbox", [this] { outbox(); }},
        {"reuse-taken", [this] { taken(); }},
        {"reuse-taken-dark", [this] { taken(); }, {1360, 1000}, dark},
        {"reuse-taken-small", [this] { taken(); }, {640, 440}},
        {"reuse-fill", [this] { fillIn(); }},
        {"reuse-fill-dark", [this] { fillIn(); }, {1360, 1000}, dark},
        {"reuse-fill-small", [this] { fillIn(); }, {640, 440}},
        {"popups-people", [this] { completion("Backup checked by @gr"); }},
        {"popups-people-dark", [this] { completion("Backup checked by @gr"); }, {1360, 1000}, dark},
        {"popups-people-mirrored", [this] { completion("Backup checked by @gr"); }, {1360, 1000}, mirrored},
        {"popups-numbers", [this] { completion("Sign-in fails since then, see #sess"); }},
        {"popups-numbers-dark", [this] { completion("Sign-in fails since then, see #sess"); }, {1360, 1000}, dark},
        {"popups-emoji", [this] { completion("Ready :ro"); }},
        {"popups-handover", [this] { handover(); }},
        {"popups-handover-dark", [this] { handover(); }, {1360, 1000}, dark},
        {"popups-handover-small", [this] { handover(); }, {640, 440}},
        {"popups-compare", [this] { compare(); }},
        {"popups-compare-dark", [this] { compare(); }, {1360, 1000}, dark},
        {"popups-compare-mirrored", [this] { compare(); }, {1360, 1000}, mirrored},
    };
}

void TestPopupPictures::afterWindow()
{
    m_signIn.reset();
    m_accounts.reset();
    PictureTest::afterWindow();
}

void TestPopupPictures::taken()
{
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.account = QStringLiteral("ada");
    request.repository = {QStringLiteral("octo-org"), QStringLiteral("payments")};
    request.issue.title = QStringLiteral("[Request] Provision Production Environment v0.2.0");
    request.issue.body = QStringLiteral("x");
    request.values = bytesOf(caseFolder + QStringLiteral("/values.yml"));
    FilingRecord record;
    record.confirmedAt = m_now;
    const std::shared_ptr<Outbox> box = m_services->outbox().value();
    OutboxEntry entry = box->add(request, record).value();
    record.phase = Phase::Done;
    record.number = 214;
    QVERIFY(box->record(entry, record).ok());
    m_window->reuseController().startFromLast({});
    QTRY_VERIFY(m_window->workspace().counts().toLookAt > 0);
}

void TestPopupPictures::question()
{
    Prompts::Question question;
    question.title = QStringLiteral("Answers not exported");
    question.text = QStringLiteral("Your answers are in no file yet.");
    question.details = QStringLiteral("Export them to open them again later. What is on the clipboard may be gone with the window.");
    question.accept = QStringLiteral("Export…");
    question.alternative = QStringLiteral("Discard");
    question.warning = true;
    m_dialogs.ask(m_window.get(), question, [](Prompts::Button) {});
}

void TestPopupPictures::told()
{
    m_dialogs.tell(m_window.get(), QStringLiteral("Opened, with remarks"),
                   QStringLiteral("Line 3: this text belongs to no field.\nLine 9: this text belongs to no field."), {});
}

void TestPopupPictures::mainMenu()
{
    m_window->windowActions().openMenu->trigger();
    QMenu *menu = m_window->windowActions().mainMenu;
    menu->setActiveAction(menu->actions().at(1));
}

void TestPopupPictures::exportMenu()
{
    m_window->windowActions().chooseExport->trigger();
}

void TestPopupPictures::toolTip()
{
    auto *submit = m_window->findChild<ReasonButton *>();
    submit->setReason(QStringLiteral("2 answers are to mend before it can be filed: Version to Deploy, Justification for the risk level."));
    QHelpEvent event(QEvent::ToolTip, submit->rect().center(), submit->mapToGlobal(submit->rect().center()));
    QApplication::sendEvent(submit, &event);
}

void TestPopupPictures::calendar()
{
    fill();
    m_window->workspace().focusField(field("preferred_time"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
}

void TestPopupPictures::outbox()
{
    auto *view = new OutboxView(
        *m_prompts, [this] { return m_now; }, m_window.get());
    FilingStatus waits = filing(Phase::Create, true);
    waits.request.issue.title = QStringLiteral("[Request] Deployment v0.2.0");
    waits.record.waitUntil = m_now.addSecs(600);
    FilingStatus asks = filing(Phase::Ask, false, filingQuestion::duplicate);
    asks.request.issue.title = QStringLiteral("[Request] Rollback v0.1.0");
    view->setRequests({waits, asks});
    view->open();
}

void TestPopupPictures::versions()
{
    half();
    OfferedVersion latest{QStringLiteral("v0.3.0"), QDate(2025, 3, 12), true, true, false};
    OfferedVersion planned{QStringLiteral("v0.4.0")};
    planned.milestone = true;
    planned.due = QDate(2025, 4, 1);
    const OfferedVersion old{QStringLiteral("v0.2.1"), QDate(2025, 2, 3), false, true, false};
    const OfferedVersion older{QStringLiteral("v0.1.0"), {}, false, true};
    m_window->workspace().session().setSuggestions(field("version"), {{planned, latest, old, older}, QStringLiteral("ada/engine"), m_now});
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
}

void TestPopupPictures::account()
{
    m_accounts = std::make_unique<AccountScene>();
    QVERIFY(m_accounts->signIn({secret("gho_octocat"), {}, {}, {}, {}}));
    QVERIFY(m_accounts->signIn({secret("gho_hubot"), {}, {}, {}, {}}));
    auto *button = m_window->findChild<AccountButton *>();
    Repository repository;
    repository.name = {QStringLiteral("ada"), QStringLiteral("engine")};
    button->setAccounts(m_accounts->accounts.get(), m_accounts->host);
    button->setRepository(repository);
    button->openMenu();
}

void TestPopupPictures::signInCode()
{
    m_signIn = std::make_unique<Shown>();
    QVERIFY(QTest::qWaitFor([this] { return !m_signIn->part<CodeBox>("code")->code().isEmpty(); }));
}

void TestPopupPictures::signInPaste()
{
    signInWays();
    m_signIn->click("usePaste");
}

void TestPopupPictures::signInFailed()
{
    signInCode();
    QVERIFY(m_signIn->server.state.deny(QStringLiteral("WDJB-0001")));
    m_signIn->poll();
    QVERIFY(m_signIn->awaits(SignInDialog::Page::Failed));
}

void TestPopupPictures::completion(const char *typed)
{
    auto state = std::make_shared<RepositoryState>();
    state->name = {QStringLiteral("octo-org"), QStringLiteral("payments")};
    const auto issue = [](qint64 number, const char *title, bool open, const char *author, bool merged = false) {
        Issue one;
        one.number = number;
        one.title = QString::fromUtf8(title);
        one.open = open;
        one.author = QString::fromUtf8(author);
        one.pullRequest = one.merged = merged;
        return one;
    };
    const QList<Issue> issues{issue(221, "Session store drops tokens after 10 minutes", true, "lin"),
                              issue(209, "Receipts", true, "ada-gr"), issue(207, "New session store", false, "ada", true),
                              issue(162, "Sessions are long", false, "ada")};
    state->openIssues = {true, issues, m_now.addSecs(-120), false, {}};
    Milestone milestone;
    milestone.number = 3;
    milestone.title = QStringLiteral("Sessions v2.15.0");
    milestone.dueOn = m_now.addDays(9);
    state->milestones = {true, {milestone}, m_now, false, {}};
    LookupAnswer people;
    people.people = {QStringLiteral("grace"), QStringLiteral("octo-growth")};
    Lookup assignees;
    assignees.kind = Lookup::Kind::Assignees;
    assignees.number = 1;
    state->lookups[assignees.key()] = {true, people, m_now, false, {}};
    m_window->findChild<Completer *>()->setSource({&m_window->workspace(),
                                                   [state] { return state; },
                                                   {},
                                                   [] { return QStringLiteral("https://github.com"); },
                                                   [](int) { return false; },
                                                   [] { return 0; }});
    m_window->workspace().focusField(field("purpose"));
    QApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(typed));
}

void TestPopupPictures::handover()
{
    fill();
    const Draft draft = m_window->draftController().current();
    m_window->handover().show(handoverAddress(draft.form, draft.given, draft.target).value());
}

void TestPopupPictures::compare()
{
    fill();
    Draft draft = m_window->draftController().current();
    draft.given[field("version")] = QStringLiteral("v0.1.9");
    draft.given[field("purpose")] = QStringLiteral("Receipts are lost when the page is closed");
    m_window->draftController().compare(draft, QStringLiteral("Release payments v0.1.9"), {}, {});
}

QTEST_MAIN(TestPopupPictures)
#include "tst_popuppictures.moc"
