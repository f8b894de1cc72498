#include "app/services/language.h"
#include "tests/app/validation/contractcase.h"
#include "tests/support/sheettest.h"
#include "tests/support/windowtest.h"
#include "ui/look/theme.h"
#include "ui/outbox/outboxview.h"
#include "ui/repository/repositorypicker.h"
#include "ui/template/templatepicker.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/reasonbutton.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

using namespace waybill;
using namespace waybill::test;
using Phase = FilingRecord::Phase;
using State = ReviewCheck::State;

/// Every state of the window, the sheet, the popups and the dialogs, one row each. A run holds that a picture of each can be taken;
/// tests/pictures keeps them, to be looked at.
class TestPictures : public WindowTest
{
    Q_OBJECT

private slots:
    void everyStateHasAPicture_data();
    void everyStateHasAPicture();

protected:
    void beforeWindow() override;
    void afterWindow() override;

private:
    struct Scene
    {
        void (TestPictures::*make)();
        QSize size = {1360, 1000};
        void (*around)() = nullptr; ///< Before the window is made.
    };
    void empty() { }
    void half();
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
    void sheetDone();
    void sheetRefused();
    void sheetAsks() { sheet(filing(Phase::Ask, false, filingQuestion::duplicate)); }
    void question();
    void told();
    void keys() { m_window->windowActions().shortcuts->trigger(); }
    void mainMenu();
    void exportMenu();
    void toolTip();
    void calendar();
    void templates() { m_window->findChild<TemplatePicker *>()->click(); }
    void repository() { m_window->windowActions().submit->trigger(); }
    void outbox();

    static void light() { Style::setDark(false); }
    static void dark() { Style::setDark(true); }
    static void contrasty();
    static void mirrored() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    static void largeText() { QApplication::setFont(designFont(baseFont(), 21)); }

    void checks(ContractChoice::State state);
    void sheet(const FilingStatus &status);
    SubmitSheet *openSheet(const SubmitReview &review);
    QPixmap everything() const;

    DialogPrompts m_dialogs;
    QList<Scene> m_scenes;
};

void TestPictures::beforeWindow()
{
    QFETCH(int, number);
    if (m_scenes.at(number).around)
        m_scenes.at(number).around();
}

void TestPictures::afterWindow()
{
    QToolTip::hideText();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Style::install(*qApp, false); // With its fonts.
}

void TestPictures::everyStateHasAPicture_data()
{
    using T = TestPictures;
    QTest::addColumn<int>("number");
    const QList<std::pair<const char *, Scene>> scenes{
        {"main-empty", {&T::empty}},
        {"main-half", {&T::half}},
        {"main-wrong", {&T::wrong}},
        {"main-done", {&T::done}},
        {"main-empty-dark", {&T::empty, {1360, 1000}, dark}},
        {"main-half-dark", {&T::half, {1360, 1000}, dark}},
        {"main-wrong-dark", {&T::wrong, {1360, 1000}, dark}},
        {"main-done-dark", {&T::done, {1360, 1000}, dark}},
        {"main-wrong-contrast", {&T::wrong, {1360, 1000}, contrasty}},
        {"main-small", {&T::wrong, {900, 560}}},
        {"main-large-text", {&T::wrong, {1360, 1000}, largeText}},
        {"main-mirrored", {&T::wrong, {1360, 1000}, mirrored}},
        {"main-focused-button", {&T::focusedButton}},
        {"main-focused-button-dark", {&T::focusedButton, {1360, 1000}, dark}},
        {"main-long-texts", {&T::longTexts}},
        {"checks-in-force", {&T::checksInForce}},
        {"checks-other-version", {&T::checksOfAnotherVersion}},
        {"checks-by-hand", {&T::checksByHand}},
        {"checks-none", {&T::checksWithoutContract}},
        {"form-bridge", {&T::bridge}},
        {"form-bridge-dark", {&T::bridge, {1360, 1000}, dark}},
        {"sheet-stops", {&T::sheetStops}},
        {"sheet-stops-dark", {&T::sheetStops, {1360, 1000}, dark}},
        {"sheet-warns", {&T::sheetWarns}},
        {"sheet-ready", {&T::sheetReady}},
        {"sheet-ready-small", {&T::sheetReady, {900, 560}}},
        {"sheet-runs", {&T::sheetRuns}},
        {"sheet-waits", {&T::sheetWaits}},
        {"sheet-done", {&T::sheetDone}},
        {"sheet-done-dark", {&T::sheetDone, {1360, 1000}, dark}},
        {"sheet-refused", {&T::sheetRefused}},
        {"sheet-asks", {&T::sheetAsks}},
        {"popups-question", {&T::question}},
        {"popups-question-dark", {&T::question, {1360, 1000}, dark}},
        {"popups-told", {&T::told}},
        {"popups-keys", {&T::keys}},
        {"popups-keys-dark", {&T::keys, {1360, 1000}, dark}},
        {"popups-menu", {&T::mainMenu}},
        {"popups-menu-dark", {&T::mainMenu, {1360, 1000}, dark}},
        {"popups-menu-mirrored", {&T::mainMenu, {1360, 1000}, mirrored}},
        {"popups-export", {&T::exportMenu}},
        {"popups-tooltip", {&T::toolTip}},
        {"popups-tooltip-dark", {&T::toolTip, {1360, 1000}, dark}},
        {"popups-calendar", {&T::calendar}},
        {"popups-calendar-dark", {&T::calendar, {1360, 1000}, dark}},
        {"popups-templates", {&T::templates}},
        {"popups-repository", {&T::repository}},
        {"popups-outbox", {&T::outbox}},
    };
    for (int i = 0; i < scenes.size(); ++i)
        QTest::newRow(scenes.at(i).first) << i;
    m_scenes.clear();
    for (const auto &[unused, scene] : scenes)
        m_scenes += scene;
}

void TestPictures::everyStateHasAPicture()
{
    QFETCH(int, number);
    const Scene &scene = m_scenes.at(number);
    m_window->resize(scene.size);
    QApplication::processEvents();
    (this->*scene.make)();
    // The preview is made in steps.
    QTest::qWait(60);
    const QImage picture = everything().toImage();
    QVERIFY(picture.width() >= scene.size.width() && picture.height() >= scene.size.height());
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    }
    QVERIFY2(colors.size() > 20, "Nothing is to be seen");
    if (const QString folder = qEnvironmentVariable("WAYBILL_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
}

/// The window, and what stands over it where it would stand.
QPixmap TestPictures::everything() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QPoint origin = m_window->mapToGlobal(QPoint());
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == m_window.get() || !other->isVisible())
            continue;
        QPoint place = other->mapToGlobal(QPoint()) - origin;
        // No window manager puts a dialog over its window here.
        if (other->windowType() == Qt::Dialog)
            place = m_window->rect().center() - other->rect().center();
        QPixmap top = other->grab();
        if (!other->mask().isEmpty()) {
            painter.save();
            painter.setClipRegion(other->mask().translated(place));
        }
        painter.drawPixmap(place, top);
        if (other->windowType() == Qt::Dialog)
            painter.drawRect(QRect(place, other->size()).adjusted(-1, -1, 0, 0));
        if (!other->mask().isEmpty())
            painter.restore();
    }
    return picture;
}

void TestPictures::contrasty()
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    system.setColor(QPalette::HighlightedText, Qt::black);
    Style::setContrast(system);
}

void TestPictures::half()
{
    fill();
    for (const char *id : {"purpose", "risk_justification", "version"}) {
        if (field(id) >= 0)
            model().clear(field(id));
    }
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

void TestPictures::sheetDone()
{
    FilingStatus status = filing(Phase::Done, false);
    status.record.number = 118;
    status.record.page = QUrl(QStringLiteral("https://github.com/ada/engine/issues/118"));
    status.record.remarks = {QStringLiteral("GitHub dropped the label “urgent”.")};
    sheet(status);
}

void TestPictures::sheetRefused()
{
    FilingStatus status = filing(Phase::Refused, false);
    status.record.sentence = QStringLiteral("GitHub refused the request: issues are switched off.");
    sheet(status);
}

void TestPictures::question()
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

void TestPictures::told()
{
    m_dialogs.tell(m_window.get(), QStringLiteral("Opened, with remarks"),
                   QStringLiteral("Line 3: this text belongs to no field.\nLine 9: this text belongs to no field."), {});
}

void TestPictures::mainMenu()
{
    m_window->windowActions().openMenu->trigger();
    QMenu *menu = m_window->windowActions().mainMenu;
    menu->setActiveAction(menu->actions().at(1));
}

void TestPictures::exportMenu()
{
    m_window->windowActions().chooseExport->trigger();
}

void TestPictures::toolTip()
{
    auto *submit = m_window->findChild<ReasonButton *>();
    submit->setReason(QStringLiteral("2 answers are to mend before it can be filed: Version to Deploy, Justification for the risk level."));
    QHelpEvent event(QEvent::ToolTip, submit->rect().center(), submit->mapToGlobal(submit->rect().center()));
    QApplication::sendEvent(submit, &event);
}

void TestPictures::calendar()
{
    fill();
    m_window->workspace().focusField(field("preferred_time"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
}

void TestPictures::outbox()
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

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
