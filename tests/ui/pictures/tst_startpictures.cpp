#include "app/follow/followstore.h"
#include "app/follow/verification.h"
#include "tests/support/picturetest.h"
#include "ui/authoring/workbench.h"
#include "ui/chooser/choosercontroller.h"
#include "ui/chooser/templatechooser.h"
#include "ui/issue/issuecontroller.h"
#include "ui/issue/issuedialog.h"
#include "ui/issue/savesheet.h"
#include "ui/start/startcontroller.h"
#include "ui/start/startpage.h"
#include "ui/start/welcome.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace waybill;
using namespace waybill::test;

/// Pictures of the start page, of an issue that is opened and saved, of an issue form, and of the workbench.
class TestStartPictures : public PictureTest
{
    Q_OBJECT

protected:
    QList<Scene> scenes() override;

private:
    void first();
    void full();
    void search(const QString &words);
    void renaming();
    void welcome() { m_window->startController().welcome(); }
    void choosing();
    void unreadable();
    static IssueBase filed();
    void openingIssue();
    void editingIssue();
    void savingIssue(SavingEnd::State state);
    void elementForm();
    void workbench();

    void keep(const char *name, const char *repository, const DraftProgress &progress, const char *purpose, int minutes);
    void fileRequest(const char *title, qint64 number, FilingRecord::Phase phase, int minutes);
    void seen(qint64 number, SeenIssue::Outcome outcome, const char *mark, VerifiedAs verified = {});
    bool open();
    StartPage *page() { return m_window->findChild<StartPage *>(); }
};

QList<PictureTest::Scene> TestStartPictures::scenes()
{
    const auto session = [this] { search(QStringLiteral("session")); };
    return {
        {"start-first", [this] { first(); }},
        {"start-first-dark", [this] { first(); }, {1360, 1000}, dark},
        {"start-full", [this] { full(); }},
        {"start-full-dark", [this] { full(); }, {1360, 1000}, dark},
        {"start-full-contrast", [this] { full(); }, {1360, 1000}, contrasty},
        {"start-small", [this] { full(); }, {640, 440}},
        {"start-large-text",
         [this] {
             largeText();
             full();
         }},
        {"start-mirrored", session, {1360, 1000}, mirrored},
        {"chooser", [this] { choosing(); }},
        {"chooser-dark", [this] { choosing(); }, {1360, 1000}, dark},
        {"chooser-mirrored", [this] { choosing(); }, {1360, 1000}, mirrored},
        {"chooser-large-text",
         [this] {
             largeText();
             choosing();
         }},
        {"start-search", session},
        {"start-search-dark", session, {1360, 1000}, dark},
        {"start-search-small", session, {640, 440}},
        {"start-nothing-found", [this] { search(QStringLiteral("zebra")); }},
        {"start-renaming", [this] { renaming(); }},
        {"start-welcome", [this] { welcome(); }},
        {"start-unreadable", [this] { unreadable(); }},
        {"issue-open", [this] { openingIssue(); }},
        {"issue-open-dark", [this] { openingIssue(); }, {1360, 1000}, dark},
        {"issue-form", [this] { editingIssue(); }},
        {"issue-form-dark", [this] { editingIssue(); }, {1360, 1000}, dark},
        {"issue-form-small", [this] { editingIssue(); }, {640, 440}},
        {"issue-plan", [this] { savingIssue(SavingEnd::State::Planned); }},
        {"issue-plan-mirrored", [this] { savingIssue(SavingEnd::State::Planned); }, {1360, 1000}, mirrored},
        {"element-form", [this] { elementForm(); }, {1360, 1900}},
        {"element-form-dark", [this] { elementForm(); }, {1360, 1900}, dark},
        {"element-form-mirrored", [this] { elementForm(); }, {1360, 1900}, mirrored},
        {"element-form-large-text",
         [this] {
             largeText();
             elementForm();
         },
         {1800, 2600}},
        {"workbench", [this] { workbench(); }},
        {"workbench-dark", [this] { workbench(); }, {1360, 1000}, dark},
        {"workbench-mirrored", [this] { workbench(); }, {1360, 1000}, mirrored},
        {"workbench-large-text",
         [this] {
             largeText();
             workbench();
         }},
        {"issue-conflict", [this] { savingIssue(SavingEnd::State::Conflicts); }},
        {"issue-conflict-dark", [this] { savingIssue(SavingEnd::State::Conflicts); }, {1360, 1000}, dark},
    };
}

IssueBase TestStartPictures::filed()
{
    IssueBase base{QStringLiteral("github.com"), {QStringLiteral("octo-org"), QStringLiteral("payments")}, {}, {}};
    base.issue.number = 412;
    base.issue.title = QStringLiteral("[Request] Provision Production Environment v0.2.0");
    base.issue.body = QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/expected.md")));
    base.issue.author = QStringLiteral("ada");
    base.issue.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    base.issue.createdAt = QDateTime({2025, 3, 14}, {16, 5}, Qt::UTC);
    return base;
}

/// Templates of a clone, with what is right and wrong in them.
void TestStartPictures::choosing()
{
    const QString corpus = QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/");
    const QString folder = file("clone") + QStringLiteral("/.github/ISSUE_TEMPLATE/");
    QDir().mkpath(folder);
    for (const QString &name : QDir(corpus).entryList({QStringLiteral("*.md")}, QDir::Files))
        QFile::copy(corpus + name, folder + name);
    const auto put = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put("broken.yml", "name: Security incident\ndescription: What happened, who knows, what is contained\nbody: []\n");
    put("feature.yml", "name: Feature request\ndescription: Something new\nbody:\n  - type: input\n    attributes:\n      label: What\n");
    put("config.yml",
        "contact_links:\n  - name: Ask a question\n    url: https://example.com/ask\n    about: Discussions of all repositories\n");
    m_window->chooser().openFolder(file("clone"));
    auto *chooser = m_window->findChild<TemplateChooser *>();
    QVERIFY(chooser);
    // Templates are described a few at a time, and the form of one is laid out when the choice rests.
    QTRY_COMPARE(chooser->findChild<ChooserRows *>()->model()->rowCount(), 10);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::qWait(60);
}

void TestStartPictures::openingIssue()
{
    auto *dialog = new IssueDialog([this] { return m_now; }, m_window.get());
    QList<Issue> issues{filed().issue, filed().issue, filed().issue};
    issues[1].number = 408;
    issues[1].open = false;
    issues[1].title = QStringLiteral("[Failed] Sign-in breaks after the release");
    issues[2].number = 401;
    issues[2].labels.clear();
    dialog->setIssues(issues, QStringLiteral("Read just now."), false);
    dialog->open();
}

/// An element of each type, some of them answered.
void TestStartPictures::elementForm()
{
    m_window->open({QStringLiteral(WAYBILL_TESTS "/cases/form/every-element.yml"), {}, {}});
    model().setValue(field("found_by"), QStringLiteral("ada"));
    model().setValue(field("log"), QStringLiteral("curl -i https://pay.octo.example/health\nHTTP/2 503"));
}

void TestStartPictures::workbench()
{
    const QString folder = file("ISSUE_TEMPLATE");
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/security-incident.yml");
    QFile form(path);
    QVERIFY(form.open(QIODevice::WriteOnly));
    form.write(bytesOf(QStringLiteral(WAYBILL_TESTS "/cases/form/every-element.yml"))
                   .replace("id: what\n", "id: found-by\n")
                   .replace("required: true\n        - label", "required: \"true\"\n        - label")
                   .replace("[Web, Database, Queue]", "[Web, \"Database, with logs\", Yes]"));
    form.close();
    m_window->open({path, {}, {}});
    m_window->windowActions().workbench->setChecked(true);
    QTRY_VERIFY(m_window->findChild<Workbench *>()->findChild<QListWidget *>()->count() > 2);
    m_window->findChild<Workbench *>()->findChild<QListWidget *>()->setCurrentRow(0);
    m_window->findChild<Workbench *>()->findChild<QListWidget *>()->setFocus();
}

void TestStartPictures::editingIssue()
{
    const OpenedForm opened = waybill::open({{}, {}, caseFolder + QStringLiteral("/expected.md")}).value();
    Draft draft;
    draft.form = opened.form;
    draft.given = opened.given;
    draft.edits = std::make_shared<const IssueBase>(filed());
    emit m_window->issues().opened(draft, {});
}

void TestStartPictures::savingIssue(SavingEnd::State state)
{
    auto *sheet = new SaveSheet(filed(), m_window.get());
    SavingEnd end;
    end.state = state;
    end.issue = filed().issue;
    end.edit.lines = {{QStringLiteral("risk_level"), QStringLiteral("Risk Level"), QStringLiteral("Low"), QStringLiteral("High")},
                      {QStringLiteral("labels"), QStringLiteral("Labels"), {}, QStringLiteral("deployment")}};
    end.edit.change.body = QString(end.issue.body).replace(QLatin1String("Level:** Low"), QLatin1String("Level:** High"));
    if (state == SavingEnd::State::Conflicts) {
        for (const char *label : {"Risk Level", "Purpose"})
            end.edit.conflicts.append({QLatin1String(label), QLatin1String(label), QStringLiteral("Low"),
                                       QStringLiteral("Medium, as the last one was"), QStringLiteral("High")});
    }
    sheet->open();
    sheet->showEnd(end);
}

void TestStartPictures::keep(const char *name, const char *repository, const DraftProgress &progress, const char *purpose, int minutes)
{
    const QDateTime now = m_now;
    m_now = m_now.addSecs(-60 * minutes);
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.form = m_window->workspace().session().form();
    draft.given.resize(draft.form.definition->fields.size());
    draft.given[field("purpose")] = QString::fromUtf8(purpose);
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {QStringLiteral("octo-org"), QString::fromUtf8(repository)};
    draft.progress = progress;
    draft.open = false;
    draft.createdAt = m_now;
    const QUuid id = m_services->drafts().value().save(draft).value().id;
    QVERIFY(m_services->catalogue().value().rename(id, QString::fromUtf8(name)).ok());
    m_now = now;
}

void TestStartPictures::fileRequest(const char *title, qint64 number, FilingRecord::Phase phase, int minutes)
{
    const QDateTime now = m_now;
    m_now = m_now.addSecs(-60 * minutes);
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.account = QStringLiteral("ada");
    request.repository = {QStringLiteral("octo-org"), QStringLiteral("payments")};
    request.issue.title = QString::fromUtf8(title);
    request.issue.body = QStringLiteral("New session store, refresh tokens last 8 hours");
    FilingRecord record;
    record.confirmedAt = m_now;
    const std::shared_ptr<Outbox> outbox = m_services->outbox().value();
    OutboxEntry entry = outbox->add(request, record).value();
    record.phase = phase;
    record.failures = number > 0 ? 0 : 1;
    record.waitUntil = number > 0 ? QDateTime() : now.addSecs(600);
    record.number = number;
    record.page = QUrl(QStringLiteral("https://github.com/octo-org/payments/issues/%1").arg(number));
    QVERIFY(outbox->record(entry, record).ok());
    m_now = now;
}

void TestStartPictures::seen(qint64 number, SeenIssue::Outcome outcome, const char *mark, VerifiedAs verified)
{
    const IssuePlace place{QStringLiteral("github.com"), {QStringLiteral("octo-org"), QStringLiteral("payments")}, number};
    const bool open = outcome == SeenIssue::Outcome::AtWork || outcome == SeenIssue::Outcome::Stuck;
    QVERIFY(m_services->followed().value().noteSeen(
        place, {outcome, QLatin1String(mark), open, m_now.addSecs(-180), outcome == SeenIssue::Outcome::Well, verified}));
}

bool TestStartPictures::open()
{
    m_window->windowActions().startPage->trigger();
    const auto *list = page()->findChild<QListView *>();
    return QTest::qWaitFor(
        [&] { return list->model()->rowCount() > 0 && !page()->findChild<QWidget *>(QStringLiteral("status"))->isVisible(); });
}

void TestStartPictures::first()
{
    QVERIFY(open());
    QTRY_VERIFY(page()->findChild<WelcomeCard *>()->isVisible());
}

void TestStartPictures::full()
{
    keep("Test plan for the new session store", "payments", {}, "", 3 * 24 * 60);
    keep("Release notify v3.0.0", "notify", {12, 14, 1}, "Sends receipts", 24 * 60);
    keep("Amounts are rounded twice on refunds", "payments", {3, 6, 0}, "Refunds", 23 * 60);
    keep("Release checkout-web v5.2.0", "checkout-web", {14, 14, 0}, "Checkout", 62);
    keep("Roll back payments to v2.13.2", "payments", {11, 14, 2}, "Rolling back restores the previous session handling", 3);
    fileRequest("Release ledger v1.8.0", 0, FilingRecord::Phase::Duplicates, 18);
    using Outcome = SeenIssue::Outcome;
    fileRequest("[Request] Provision Production Environment v1.7.3", 219, FilingRecord::Phase::Done, 40);
    seen(219, Outcome::AtWork, "Processing");
    fileRequest("[Request] Provision Production Environment v5.1.4", 218, FilingRecord::Phase::Done, 26 * 60);
    seen(218, Outcome::Stuck, "");
    fileRequest("[Request] Provision Production Environment v2.14.0", 214, FilingRecord::Phase::Done, 4 * 24 * 60);
    seen(214, Outcome::Well, "Approved");
    fileRequest("[Request] Provision Production Environment v2.13.9", 209, FilingRecord::Phase::Done, 5 * 24 * 60);
    seen(209, Outcome::Ill, "Denied");
    fileRequest("[Request] Provision Production Environment v2.13.2", 197, FilingRecord::Phase::Done, 8 * 24 * 60);
    seen(197, Outcome::Well, "Approved", VerifiedAs::Yes);
    QVERIFY(open());
}

void TestStartPictures::search(const QString &words)
{
    full();
    auto *line = page()->findChild<QLineEdit *>(QStringLiteral("search"));
    line->setFocus();
    line->setText(words);
    const auto *model = static_cast<StartModel *>(page()->findChild<QListView *>()->model());
    QTRY_COMPARE(model->contents().words, words);
    QTRY_VERIFY(model->withoutHits(0, model->rowCount()).isEmpty());
}

void TestStartPictures::renaming()
{
    full();
    QTest::keyClick(page()->findChild<QListView *>(), Qt::Key_F2);
    QVERIFY(page()->findChild<QLineEdit *>(QStringLiteral("rename")));
}

void TestStartPictures::unreadable()
{
    // What stays unreadable, however often it is looked at.
    QVERIFY(QDir().mkpath(m_services->places().dataFolder + QStringLiteral("/waybill.db")));
    m_window->windowActions().startPage->trigger();
    QTRY_VERIFY(page()->findChild<QWidget *>(QStringLiteral("status"))->isVisible());
}

QTEST_MAIN(TestStartPictures)
#include "tst_startpictures.moc"
