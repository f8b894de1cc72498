#include "app/reuse/goingback.h"
#include "tests/support/picturetest.h"
#include "ui/goingback/goingbackdialog.h"
#include "ui/reuse/notesdialog.h"
#include "ui/verify/checkeditor.h"
#include "ui/verify/verifydialog.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/optiongroup.h"

using namespace waybill;
using namespace waybill::test;

/// Pictures of what comes after filing: going back, verifying, what changes between two versions, and notes from a milestone.
class TestFollowPictures : public PictureTest
{
    Q_OBJECT

protected:
    QList<Scene> scenes() override;

private:
    void goingBack();
    void verification();
    void notes();
    void changes();
};

QList<PictureTest::Scene> TestFollowPictures::scenes()
{
    const auto largeVerification = [this] {
        largeText();
        verification();
    };
    return {
        {"goback", [this] { goingBack(); }},
        {"goback-dark", [this] { goingBack(); }, {1360, 1000}, dark},
        {"verify", [this] { verification(); }},
        {"verify-dark", [this] { verification(); }, {1360, 1000}, dark},
        {"verify-mirrored", [this] { verification(); }, {1360, 1000}, mirrored},
        {"verify-large-text", largeVerification},
        {"notes", [this] { notes(); }},
        {"changes", [this] { changes(); }},
        {"changes-mirrored", [this] { changes(); }, {1360, 1000}, mirrored},
    };
}

void TestFollowPictures::goingBack()
{
    PastDeliveries known;
    known.readAt = m_now.addSecs(-240);
    const auto add = [&](qint64 number, const char *version, int days, VerifiedAs verified) -> PastDelivery & {
        PastDelivery one;
        one.number = number;
        one.version = QLatin1String(version);
        one.author = number % 2 ? QStringLiteral("grace") : QStringLiteral("ada");
        one.at = m_now.addDays(-days);
        one.verified = verified;
        return known.list.emplaceBack(one);
    };
    add(218, "v2.14.1", 0, VerifiedAs::NotKnown).failed = true;
    add(214, "v2.14.0", 1, VerifiedAs::Failed).current = true;
    add(205, "v2.13.9", 3, VerifiedAs::Failed);
    add(197, "v2.13.2", 8, VerifiedAs::Yes);
    add(180, "v2.13.1", 20, VerifiedAs::No);
    add(171, "v2.13.0", 41, VerifiedAs::NotKnown);
    auto *dialog = new GoingBackDialog([this] { return m_now; }, 214, m_window.get());
    dialog->setDeliveries(known);
    dialog->open();
}

void TestFollowPictures::verification()
{
    const LoadedForm form = m_window->workspace().session().form();
    VerifyDialog::Subject subject{
        {form.definition, form.layout, verificationOf(form), QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/expected.md")))},
        223,
        222,
        QStringLiteral("[Task] Post Deployment Verifications for Prod Rollback"),
        QStringLiteral("v2.13.2"),
        QStringLiteral("ada")};
    QList<VerifiedCheck> checks = checksIn(subject.body);
    for (const int at : {0, 1, 3}) {
        checks[at].result = at == 3 ? CheckResult::NotApplicable : CheckResult::Done;
        checks[at].who = QStringLiteral("ada");
        checks[at].when = m_now.addSecs(-300);
        checks[at].evidence = at == 0 ? QStringLiteral("https://ci.example/run/7") : QString();
    }
    subject.kept = checksToKeep(subject.body, checks);
    auto *dialog = new VerifyDialog(
        subject, [this] { return m_now; }, m_window.get());
    dialog->open();
    QApplication::processEvents();
    dialog->findChildren<OptionGroup *>(QStringLiteral("result")).at(2)->button(1)->click();
}

void TestFollowPictures::notes()
{
    MilestoneNotes notes;
    notes.milestone.title = QStringLiteral("v2.14.0");
    notes.milestone.closedIssues = 140;
    notes.read = true;
    notes.age = QStringLiteral("as of 3/14/25, 4:05 PM: GitHub cannot be reached.");
    const char *titles[] = {"Session store drops tokens after 10 minutes", "New session store", "Receipts are lost when the page is closed",
                            "Amounts are rounded twice on refunds, which shows when the same order is refunded in more than one part"};
    for (int i = 0; i < 12; ++i)
        notes.list.append({200 + i, QString::fromUtf8(titles[i % 4]), QStringLiteral("ada"), i % 2 == 0, i % 3 != 1});
    auto *dialog = new NotesDialog(m_window.get());
    dialog->setNotes(notes);
    dialog->open();
}

void TestFollowPictures::changes()
{
    fill();
    m_window->workspace().session().setFacts([this](const FormSnapshot &) {
        Facts facts;
        const auto set = [&](const char *name, const QStringList &lines, const QString &evidence = {}) {
            facts.set(QStringLiteral("comparison.") + QLatin1String(name), Fact{true, lines, evidence, m_now});
        };
        const QStringList migrations{QStringLiteral("db/migrations/0042_sessions.sql"),
                                     QStringLiteral("db/migrations/0043_drop_tokens.sql")};
        QStringList commits;
        for (int i = 0; i < 9; ++i)
            commits += QStringLiteral("%1 · Keep sessions for eight hours instead of ten minutes · ada").arg(0xabc1230 + i, 7, 16);
        set("commits", commits, QStringLiteral("Takes back 9 commits, 4 files, by ada, grace. 2 files look like migrations."));
        set("migrations", migrations);
        set("files", migrations + QStringList{QStringLiteral("src/session/store.ts"), QStringLiteral("src/session/token.ts")});
        return facts;
    });
    m_window->workspace().focusField(field("version"));
    QApplication::processEvents();
    m_window->findChild<MessageLine *>(QStringLiteral("changesLine"))->fixButton()->click();
}

QTEST_MAIN(TestFollowPictures)
#include "tst_followpictures.moc"
