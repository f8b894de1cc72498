#include "tests/app/validation/contractcase.h"
#include "tests/support/picturetest.h"
#include "tests/support/sheettest.h"
#include "ui/submit/filedpage.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/filedmoment.h"

using namespace waybill;
using namespace waybill::test;
using Phase = FilingRecord::Phase;
using State = ReviewCheck::State;

/// Pictures of the window, the sheet, and the page after filing.
class TestPictures : public PictureTest
{
    Q_OBJECT

protected:
    QList<Scene> scenes() override;

private:
    void empty() { }
    void wrong();
    void done() { fill(); }
    void focusedButton();
    void longTexts();
    void checksInForce() { checks(ContractChoice::State::InForce); }
    void checksOfAnotherVersion() { checks(ContractChoice::State::Another); }
    void checksByHand() { checks(ContractChoice::State::ByHand); }
    void checksWithoutContract() { checks(ContractChoice::State::None); }
    void bridge() { checksInForce(), m_window->workspace().focusField(field("preferred_time")); }
    void sheetStops();
    void sheetWarns();
    void sheetReady();
    void sheetRuns() { sheet(filing(Phase::Create, true)); }
    void sheetWaits();
    void sheetRefused();
    void sheetAsks() { sheet(filing(Phase::Ask, false, filingQuestion::duplicate)); }
    void filed();
    void passedBy();
    void history();
    void templateChanged(bool moved);

    void checks(ContractChoice::State state);
    void sheet(const FilingStatus &status);
    SubmitSheet *openSheet(const SubmitReview &review);
};

QList<PictureTest::Scene> TestPictures::scenes()
{
    return {
        {"main-empty", [this] { empty(); }},
        {"main-half", [this] { half(); }},
        {"main-wrong", [this] { wrong(); }},
        {"main-done", [this] { done(); }},
        {"main-empty-dark", [this] { empty(); }, {1360, 1000}, dark},
        {"main-half-dark", [this] { half(); }, {1360, 1000}, dark},
        {"main-wrong-dark", [this] { wrong(); }, {1360, 1000}, dark},
        {"main-done-dark", [this] { done(); }, {1360, 1000}, dark},
        {"main-wrong-contrast", [this] { wrong(); }, {1360, 1000}, contrasty},
        {"main-small", [this] { wrong(); }, {900, 560}},
        {"main-large-text",
         [this] {
             largeText();
             wrong();
         }},
        {"main-mirrored", [this] { wrong(); }, {1360, 1000}, mirrored},
        {"main-focused-button", [this] { focusedButton(); }},
        {"main-focused-button-dark", [this] { focusedButton(); }, {1360, 1000}, dark},
        {"main-long-texts", [this] { longTexts(); }},
        {"checks-in-force", [this] { checksInForce(); }},
        {"checks-other-version", [this] { checksOfAnotherVersion(); }},
        {"checks-by-hand", [this] { checksByHand(); }},
        {"checks-none", [this] { checksWithoutContract(); }},
        {"form-bridge", [this] { bridge(); }},
        {"form-bridge-dark", [this] { bridge(); }, {1360, 1000}, dark},
        {"sheet-stops", [this] { sheetStops(); }},
        {"sheet-stops-dark", [this] { sheetStops(); }, {1360, 1000}, dark},
        {"sheet-warns", [this] { sheetWarns(); }},
        {"sheet-ready", [this] { sheetReady(); }},
        {"sheet-ready-small", [this] { sheetReady(); }, {900, 560}},
        {"sheet-runs", [this] { sheetRuns(); }},
        {"sheet-waits", [this] { sheetWaits(); }},
        {"sheet-mirrored", [this] { sheetStops(); }, {1360, 1000}, mirrored},
        {"filed-moment", [this] { filed(); }},
        {"filed-moment-dark", [this] { filed(); }, {1360, 1000}, dark},
        {"filed-moment-small", [this] { filed(); }, {640, 440}},
        {"filed-moment-mirrored", [this] { filed(); }, {1360, 1000}, mirrored},
        {"filed-passed-by", [this] { passedBy(); }},
        {"filed-passed-by-dark", [this] { passedBy(); }, {1360, 1000}, dark},
        {"sheet-refused", [this] { sheetRefused(); }},
        {"sheet-asks", [this] { sheetAsks(); }},
        {"history", [this] { history(); }},
        {"history-dark", [this] { history(); }, {1360, 1000}, dark},
        {"history-small", [this] { history(); }, {640, 440}},
        {"template-changed", [this] { templateChanged(false); }},
        {"template-moved", [this] { templateChanged(true); }},
        {"template-moved-dark", [this] { templateChanged(true); }, {1360, 1000}, dark},
        {"template-moved-small", [this] { templateChanged(true); }, {640, 440}},
        {"template-moved-mirrored", [this] { templateChanged(true); }, {1360, 1000}, mirrored},
    };
}

void TestPictures::wrong()
{
    half();
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("next one"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    m_window->windowActions().nextProblem->trigger();
    m_window->workspace().showTab(2);
}

void TestPictures::focusedButton()
{
    m_window->findChild<QWidget *>(QStringLiteral("copy"))->setFocus(Qt::TabFocusReason);
}

void TestPictures::longTexts()
{
    fill();
    if (field("purpose") >= 0)
        model().setValue(field("purpose"),
                         Value(QStringLiteral("A line of the purpose, and what else is to be said of it.\n").repeated(40)));
}

void TestPictures::checks(ContractChoice::State state)
{
    fill();
    FormSession &session = m_window->workspace().session();
    const auto contracts = contractsFor(session.definition()).value(); // By file name: the newest, the oldest, another team's.
    ContractChoice choice;
    choice.state = state;
    choice.contract = contracts.at(state == ContractChoice::State::ByHand ? 1 : 0);
    for (const ContractFile &file : choice.contract->files)
        choice.files.append({file, state == ContractChoice::State::Another ? QString(40, u'1') : file.blob});
    if (state == ContractChoice::State::ByHand)
        choice.repositorys = contracts.at(0);
    else if (state == ContractChoice::State::Another)
        choice.contract = adviceOf(*choice.contract);
    session.setFacts([facts = ContractCase(QStringLiteral("release")).facts](const FormSnapshot &) { return facts; });
    session.setContract(state == ContractChoice::State::None ? std::nullopt : choice.contract);
    m_window->workspace().setContract(state, wordsOf(choice, QStringLiteral("octo-org/payments"), m_now.addSecs(-120), m_now), true);
    m_window->workspace().offerMove(true);
    m_window->workspace().showTab(2);
}

SubmitSheet *TestPictures::openSheet(const SubmitReview &review)
{
    fill();
    auto *sheet = new SubmitSheet([this] { return m_now; }, m_window.get());
    sheet->setReview(review);
    sheet->open();
    return sheet;
}

void TestPictures::sheet(const FilingStatus &status)
{
    openSheet(review({check("form", State::Fine, QStringLiteral("Form complete"))}, true))->setStatus(status);
}

void TestPictures::sheetStops()
{
    ReviewCheck form = check("form", State::Stop, QStringLiteral("2 things to mend in the form"), QStringLiteral("Choose a version."));
    form.field = QStringLiteral("version");
    openSheet(review({form, check("account", State::Stop, QStringLiteral("Not signed in"), QStringLiteral("Sign in to GitHub.")),
                      check("labels", State::Warning, QStringLiteral("Label “urgent” is not in the repository")),
                      check("milestone", State::NotChecked, QStringLiteral("Milestone v0.2.0"), QStringLiteral("GitHub is out of reach.")),
                      check("rivals", State::Fine, QStringLiteral("No open request with this title"))},
                     false));
}

void TestPictures::sheetWarns()
{
    ReviewCheck ignored = check("time", State::Warning, QStringLiteral("The time is soon"));
    ignored.overridden = true;
    ReviewCheck rival = check("rival", State::Warning, QStringLiteral("#117 is open"), QStringLiteral("It has the same title."));
    rival.link = QUrl(QStringLiteral("https://github.com/ada/engine/issues/117"));
    rival.linkText = QStringLiteral("Open #117");
    openSheet(review({ignored, rival, check("form", State::Fine, QStringLiteral("Form complete"))}, false));
}

void TestPictures::sheetReady()
{
    SubmitSheet *sheet = openSheet(review({check("form", State::Fine, QStringLiteral("Form complete"), QStringLiteral("12 of 12 answered")),
                                           check("rivals", State::Fine, QStringLiteral("No open request with this title"))},
                                          true));
    sheet->findChild<QAbstractButton *>(QStringLiteral("fold"))->click();
}

void TestPictures::sheetWaits()
{
    FilingStatus status = filing(Phase::Create, true);
    status.record.waitUntil = m_now.addSecs(3661);
    status.record.sentence = QStringLiteral("GitHub asks to wait.");
    sheet(status);
}

void TestPictures::filed()
{
    FilingStatus status = filing(Phase::Done, false);
    status.changedAt = m_now;
    status.request.issue.title = QStringLiteral("[Request] [Release] Provision Production Environment v0.2.0");
    status.request.issue.body = QString::fromUtf8(bytesOf(caseFolder + QStringLiteral("/expected.md")));
    status.request.issue.labels = {QStringLiteral("deployment"), QStringLiteral("urgent")};
    status.request.milestoneTitle = QStringLiteral("v0.2.0");
    status.request.values = bytesOf(caseFolder + QStringLiteral("/values.yml"));
    status.request.contractChoice = QStringLiteral("personal-finance-backend-aws");
    status.record.number = 222;
    status.record.page = QUrl(QStringLiteral("https://github.com/ada/engine/issues/222"));
    status.record.remarks = {QStringLiteral("GitHub dropped the label “urgent”.")};
    m_window->findChild<FiledMoment *>()->show(status);
}

void TestPictures::passedBy()
{
    filed();
    Progress progress;
    progress.state = Progress::State::NotPickedUp;
    progress.due = m_now.addSecs(-60);
    progress.causes = {
        QStringLiteral("It lacks the label “urgent”. Adding it now may be too late: many workflows look when an issue is opened."),
        QStringLiteral("It has no milestone, and was to have “v0.2.0”.")};
    m_window->findChild<FiledPage *>()->setProgress(progress, m_now);
}

void TestPictures::sheetRefused()
{
    FilingStatus status = filing(Phase::Refused, false);
    status.record.sentence = QStringLiteral("GitHub refused the request: issues are switched off.");
    sheet(status);
}

/// `moved`: the answers were moved over, else that is offered.
void TestPictures::templateChanged(bool moved)
{
    const QSize size = m_window->size();
    const QString path = file("3_request_prod_environment.md");
    QByteArray text = bytesOf(QStringLiteral(WAYBILL_SOURCE "/resources/templates/production-deployment.md"));
    const auto write = [&] {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
    };
    QVERIFY(write());
    m_window->open({path, caseFolder + QStringLiteral("/values.yml"), {}});
    model().setValue(model().snapshot().definition->titleField, QStringLiteral("Mine"));
    QVERIFY(m_window->close());
    text = bytesOf(QStringLiteral(WAYBILL_TESTS "/corpus/rajexcited__personal-finance-backend-aws/3_request_prod_environment.md"));
    text.replace("- [ ] All related issues are resolved\n", "");
    QVERIFY(write());
    startAgain();
    m_window->resize(size);
    auto *move = m_window->findChild<QAbstractButton *>(QStringLiteral("moveAnswers"));
    QTRY_VERIFY(move->isVisible());
    if (!moved)
        return;
    move->click();
    m_window->workspace().showTab(3);
}

void TestPictures::history()
{
    fill();
    m_window->draftController().flush();
    m_now = m_now.addSecs(300);
    const auto set = [this](const char *id, const QString &text) { model().setValue(field(id), text); };
    set("version", QStringLiteral("v0.2.1"));
    set("purpose", QStringLiteral("Brings receipts to most users; no change of the public API. It was asked for twice."));
    m_window->draftController().flush();
    m_window->windowActions().history->trigger();
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
