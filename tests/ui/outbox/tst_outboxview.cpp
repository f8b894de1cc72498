#include "app/services/language.h"
#include "tests/support/scriptedprompts.h"
#include "ui/look/style.h"
#include "ui/outbox/outboxbanner.h"
#include "ui/outbox/outboxrow.h"
#include "ui/outbox/outboxview.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace waybill;
using namespace waybill::test;
using Phase = FilingRecord::Phase;

/// The list of open requests, and the strip that leads to it.
class TestOutboxView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingOpenSaysSo();
    void everyEntrySaysWhatItWaitsFor();
    void aQuestionIsAnsweredInItsRow();
    void itIsThereAsksForTheNumber();
    void droppingIsConfirmedFirst();
    void whatMayExistIsDroppedWithAWarning();
    void aStillEntryCanBeLookedForAgain();
    void updatesKeepRowsFocusAndTyping();
    void aRowThatGoesHandsTheFocusOn();
    void whatWasFiledStandsBelowWithItsLink();
    void everyRowNamesTheDraftThatItCameFrom();
    void aWaitForTheNetworkCanBeEnded();
    void escapeClosesAndAnswersNothing();
    void tabReachesEverythingAndEverythingHasAName();
    void hostileTitlesFitTheWindow();
    void theStripShowsWhileSomethingIsOpen();

private:
    FilingStatus request(Phase phase, const QString &question = {}, const QString &title = QStringLiteral("Numbers"));
    void open();
    OutboxRow *row(int index) { return m_view->findChildren<OutboxRow *>().at(index); }
    QPushButton *button(int index, const char *name) { return row(index)->findChild<QPushButton *>(QLatin1String(name)); }

    ScriptedPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<OutboxView> m_view;
    QDateTime m_now = QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
};

void TestOutboxView::initTestCase()
{
    installLanguage(QLocale(QLocale::English)); // For its plurals.
    Style::install(*qApp, false);
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestOutboxView::init()
{
    m_prompts = {};
    m_view.reset();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
    m_view = std::make_unique<OutboxView>(
        m_prompts, [this] { return m_now; }, m_window.get());
}

FilingStatus TestOutboxView::request(Phase phase, const QString &question, const QString &title)
{
    FilingStatus made;
    made.id = QUuid::createUuid();
    made.request.issue.title = title;
    made.request.repository = {QStringLiteral("ada"), QStringLiteral("engine")};
    made.createdAt = m_now.addSecs(-3600);
    made.record.phase = phase;
    made.record.question = question;
    return made;
}

void TestOutboxView::open()
{
    m_view->open();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestOutboxView::nothingOpenSaysSo()
{
    open();
    QVERIFY(m_view->lead().contains(QLatin1String("nothing to do")));
    QVERIFY(m_view->findChildren<OutboxRow *>().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!m_view->isVisible());
}

void TestOutboxView::everyEntrySaysWhatItWaitsFor()
{
    FilingStatus waiting = request(Phase::Create);
    waiting.running = true;
    waiting.record.waitUntil = m_now.addSecs(42);
    FilingStatus elsewhere = request(Phase::Create);
    elsewhere.elsewhere = true;
    m_view->setRequests({request(Phase::Ask, QStringLiteral("confirm-again")), waiting, elsewhere, request(Phase::Look)});
    open();
    const auto says = [this](int index, const char *words) {
        const auto texts = row(index)->findChildren<Paragraph *>();
        return std::any_of(texts.begin(), texts.end(), [&](const Paragraph *p) { return p->text().contains(QString::fromUtf8(words)); });
    };
    QVERIFY(says(0, "ada/engine · since 17:20 · waits for your answer"));
    QVERIFY(says(1, "0:42"));
    QVERIFY(says(2, "another Waybill"));
    QVERIFY(says(3, "not known yet whether the issue exists"));
    QVERIFY(button(0, "send")->isVisible() && button(0, "drop")->isVisible());
    QVERIFY(button(1, "cancel")->isVisible() && !button(1, "send")->isVisible());
    QVERIFY(!button(2, "send")->isVisible() && !button(2, "drop")->isVisible());
    QVERIFY(button(3, "lookAgain")->isVisible());
    // What is left to wait is counted down.
    m_now = m_now.addSecs(30);
    QTRY_VERIFY(says(1, "0:12"));
    m_now = m_now.addSecs(-30);
}

void TestOutboxView::aQuestionIsAnsweredInItsRow()
{
    const FilingStatus one = request(Phase::Ask, QStringLiteral("confirm-again"));
    m_view->setRequests({request(Phase::Ask, QStringLiteral("rival")), one});
    open();
    QSignalSpy answered(m_view.get(), &OutboxView::answered);
    QTest::mouseClick(button(1, "send"), Qt::LeftButton);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().at(0).toUuid(), one.id);
    QCOMPARE(answered.first().at(1).value<FilingAnswer>(), FilingAnswer::Send);
}

void TestOutboxView::itIsThereAsksForTheNumber()
{
    m_view->setRequests({request(Phase::Ask, QStringLiteral("cannot-tell"))});
    open();
    QSignalSpy answered(m_view.get(), &OutboxView::answered);
    auto *number = row(0)->findChild<QLineEdit *>(QStringLiteral("number"));
    QVERIFY(!number->isVisible());
    QTest::mouseClick(button(0, "there"), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), number);
    for (const char *wrong : {"", "0", "x"}) {
        number->setText(QLatin1String(wrong));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(answered.count(), 0);
        QVERIFY(!number->accessibleDescription().isEmpty());
    }
    number->setText(QStringLiteral("12"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().at(1).value<FilingAnswer>(), FilingAnswer::ItIsThere);
    QCOMPARE(answered.first().at(2).toLongLong(), 12);
}

void TestOutboxView::droppingIsConfirmedFirst()
{
    m_view->setRequests({request(Phase::Ask, QStringLiteral("confirm-again"))});
    open();
    QSignalSpy answered(m_view.get(), &OutboxView::answered);
    QTest::mouseClick(button(0, "drop"), Qt::LeftButton);
    QCOMPARE(m_prompts.questions.size(), 1);
    QCOMPARE(answered.count(), 0);
    m_prompts.answers = {Prompts::Button::Accept};
    QTest::mouseClick(button(0, "drop"), Qt::LeftButton);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().at(1).value<FilingAnswer>(), FilingAnswer::Drop);
}

void TestOutboxView::whatMayExistIsDroppedWithAWarning()
{
    FilingStatus sent = request(Phase::Ask, QStringLiteral("cannot-tell"));
    sent.record.creates = 1;
    m_view->setRequests({sent, request(Phase::Ask, QStringLiteral("confirm-again"))});
    open();
    QTest::mouseClick(button(0, "drop"), Qt::LeftButton);
    QTest::mouseClick(button(1, "drop"), Qt::LeftButton);
    QVERIFY(m_prompts.questions.at(0).details.contains(QLatin1String("If it is on GitHub already")));
    QVERIFY(m_prompts.questions.at(1).details.contains(QLatin1String("was not sent")));
}

void TestOutboxView::aStillEntryCanBeLookedForAgain()
{
    const FilingStatus still = request(Phase::Look);
    m_view->setRequests({still});
    open();
    QSignalSpy again(m_view.get(), &OutboxView::lookAgainRequested);
    QTest::mouseClick(button(0, "lookAgain"), Qt::LeftButton);
    QCOMPARE(again.takeFirst().first().toUuid(), still.id);
}

void TestOutboxView::updatesKeepRowsFocusAndTyping()
{
    QList<FilingStatus> items{request(Phase::Ask, QStringLiteral("rival")), request(Phase::Ask, QStringLiteral("cannot-tell"))};
    m_view->setRequests(items);
    open();
    QTest::mouseClick(button(1, "there"), Qt::LeftButton);
    auto *number = row(1)->findChild<QLineEdit *>(QStringLiteral("number"));
    QTest::keyClicks(number, QStringLiteral("1"));
    const OutboxRow *kept = row(1);
    items[1].record.sentence = QStringLiteral("Looked again.");
    items.prepend(request(Phase::Look));
    m_view->setRequests(items);
    QCOMPARE(QApplication::focusWidget(), number);
    QTest::keyClicks(number, QStringLiteral("2"));
    items.removeFirst();
    items.removeFirst();
    m_view->setRequests(items);
    QCOMPARE(QApplication::focusWidget(), number);
    QCOMPARE(number->text(), QStringLiteral("12"));
    QTRY_COMPARE(m_view->findChildren<OutboxRow *>(), QList<OutboxRow *>{const_cast<OutboxRow *>(kept)});
}

void TestOutboxView::aRowThatGoesHandsTheFocusOn()
{
    m_view->setRequests({request(Phase::Ask, QStringLiteral("rival"))});
    open();
    button(0, "send")->setFocus();
    m_view->setRequests({});
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("close"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_view->isVisible());
}

void TestOutboxView::whatWasFiledStandsBelowWithItsLink()
{
    FilingStatus filed = request(Phase::Done);
    filed.record.number = 222;
    filed.record.page = QUrl(QStringLiteral("https://github.com/ada/engine/issues/222"));
    filed.changedAt = m_now.addSecs(-60);
    m_view->setRequests({});
    m_view->setFiled({filed});
    open();
    QSignalSpy opened(m_view.get(), &OutboxView::linkActivated);
    QTest::mouseClick(button(0, "open"), Qt::LeftButton);
    QCOMPARE(opened.constFirst().constFirst().toUrl(), filed.record.page);
    QApplication::clipboard()->clear();
    QTest::mouseClick(button(0, "copyLink"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), filed.record.page.toString());
    for (const char *name : {"drop", "send", "cancel", "lookAgain", "tryNow"})
        QVERIFY2(!button(0, name)->isVisible(), name);
    // What was seen of it since, with its age.
    const auto facts = [this] { return row(0)->findChildren<Paragraph *>().at(1)->text(); };
    QVERIFY2(!facts().contains(QStringLiteral("looked at")), qPrintable(facts()));
    m_view->setFiled({filed}, {{filed.id, {SeenIssue::Outcome::Ill, QStringLiteral("Denied"), false, m_now.addSecs(-30)}}});
    QVERIFY2(facts().contains(QStringLiteral(" · Denied, looked at ")), qPrintable(facts()));
}

void TestOutboxView::everyRowNamesTheDraftThatItCameFrom()
{
    FilingStatus waiting = request(Phase::Ask, filingQuestion::confirmAgain);
    waiting.request.draft = QStringLiteral("of the waiting one");
    FilingStatus filed = request(Phase::Done);
    filed.request.draft = QStringLiteral("of the filed one");
    FilingStatus without = request(Phase::Create);
    without.request.draft = QStringLiteral("gone");
    m_view->setDrafts({{waiting.request.draft, QStringLiteral("My first")}, {filed.request.draft, QStringLiteral("My <second>")}});
    m_view->setRequests({waiting, without});
    m_view->setFiled({filed});
    open();
    const auto names = [this](int index, const QString &words) {
        const QList<Paragraph *> all = row(index)->findChildren<Paragraph *>();
        return std::any_of(all.begin(), all.end(), [&words](const Paragraph *one) { return one->text().contains(words); });
    };
    QVERIFY(names(0, QStringLiteral("from the draft “My first”")));
    QVERIFY(!names(1, QStringLiteral("from the draft")));
    QVERIFY(names(2, QStringLiteral("from the draft “My <second>”")));
}

void TestOutboxView::aWaitForTheNetworkCanBeEnded()
{
    FilingStatus waiting = request(Phase::Create);
    waiting.running = true;
    waiting.record.failures = 2;
    waiting.record.waitUntil = m_now.addSecs(100);
    m_view->setRequests({waiting});
    open();
    QSignalSpy wanted(m_view.get(), &OutboxView::tryNowRequested);
    QTest::mouseClick(button(0, "tryNow"), Qt::LeftButton);
    QCOMPARE(wanted.constFirst().constFirst().toUuid(), waiting.id);
}

void TestOutboxView::escapeClosesAndAnswersNothing()
{
    m_view->setRequests({request(Phase::Ask, QStringLiteral("cannot-tell"))});
    open();
    QSignalSpy answered(m_view.get(), &OutboxView::answered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_view->isVisible());
    QCOMPARE(answered.count(), 0);
}

void TestOutboxView::tabReachesEverythingAndEverythingHasAName()
{
    m_view->setRequests({request(Phase::Ask, QStringLiteral("cannot-tell"), QStringLiteral("First")), request(Phase::Look)});
    open();
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        reached += now->objectName();
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(now);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), now->metaObject()->className());
        if (now->objectName() == u"send")
            QCOMPARE(now->accessibleDescription(), QStringLiteral("First"));
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const char *name : {"send", "there", "drop", "lookAgain", "close"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

void TestOutboxView::hostileTitlesFitTheWindow()
{
    QList<FilingStatus> items;
    const QStringList titles{QString(256, u'W'), QStringLiteral("<b>bold</b> & <img src=x>"), QStringLiteral("عنوان طويل ").repeated(20),
                             QStringLiteral("a\nb"), QString()};
    for (int i = 0; i < 40; ++i)
        items += request(Phase(i % 9), QStringLiteral("cannot-tell"), titles.at(i % titles.size()));
    m_view->setRequests(items);
    open();
    QCOMPARE(m_view->findChildren<OutboxRow *>().size(), 40);
    QVERIFY(m_view->height() <= 640);
    const auto texts = row(1)->findChildren<Paragraph *>();
    QCOMPARE(texts.first()->text(), titles.at(1));
    QTest::mouseClick(button(7, "drop"), Qt::LeftButton);
    QVERIFY(m_prompts.questions.first().text.contains(titles.at(2)));
}

void TestOutboxView::theStripShowsWhileSomethingIsOpen()
{
    QWidget window;
    window.show();
    OutboxBanner strip([this] { return m_now; }, &window);
    QVERIFY(!strip.isVisible());
    strip.setOpen(1, QDateTime(QDate(2025, 3, 15), QTime(2, 14), Qt::UTC));
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.findChild<Paragraph *>()->text(), QStringLiteral("1 request is not settled yet, from 02:14."));
    QSignalSpy look(&strip, &OutboxBanner::lookClicked);
    QTest::mouseClick(strip.findChild<LinkButton *>(QStringLiteral("look")), Qt::LeftButton);
    QCOMPARE(look.count(), 1);
    // Put away it comes back only when there are more than then.
    QTest::mouseClick(strip.findChild<QAbstractButton *>(QStringLiteral("away")), Qt::LeftButton);
    QVERIFY(!strip.isVisible());
    strip.setOpen(1, m_now);
    QVERIFY(!strip.isVisible());
    strip.setOpen(2, m_now);
    QVERIFY(strip.isVisible());
    strip.setOpen(0, {});
    QVERIFY(!strip.isVisible());
    strip.setOpen(1, m_now);
    QVERIFY(strip.isVisible());
}

QTEST_MAIN(TestOutboxView)
#include "tst_outboxview.moc"
