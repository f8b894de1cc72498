#include "tests/support/sheettest.h"
#include "ui/submit/checkrow.h"
#include "ui/submit/targetcard.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/reasonbutton.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;
using State = ReviewCheck::State;

/// The review by keyboard and clicks.
class TestSubmitSheet : public SheetTest
{
    Q_OBJECT

private slots:
    void anEmptyReviewSaysThatTheChecksAreNotReady();
    void aStopKeepsSubmitBackAndIsSpoken();
    void aWarningIsIgnoredByOneClickAndTakenBackByAnother();
    void onlyWhatMayBeIgnoredOffersIt();
    void aReviewEverySecondMovesNeitherFocusNorScrolling();
    void aRowThatGoesAwayHandsTheFocusOn();
    void submitBecomesPossibleWithoutTakingTheFocus();
    void submitLeadsToWhatKeepsItBackAndEachWordToTheNext();
    void submitIsAskedForOnceUntilItIsAnswered();
    void enterInALineOrWithCtrlSubmitsNothing();
    void aButtonWithAReasonAgainstItIsDrawnAsNotAvailable();
    void escapeAndBackCloseTheSheet();
    void exportInsteadClosesFirst();
    void tabReachesEverythingAndEverythingHasAName();
    void markupIsShownAsItStands();
    void hostileTextsFitTheWindow();
    void linksOpenOnlyPages();
    void anErrorIsShownAndGivesSubmitBack();
    void aRedLineLeadsToWhereItIsMended();
};

void TestSubmitSheet::anEmptyReviewSaysThatTheChecksAreNotReady()
{
    open();
    QSignalSpy submitted(m_sheet.get(), &SubmitSheet::submitRequested);
    QTest::mouseClick(find("submit"), Qt::LeftButton);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(note().contains(QLatin1String("not ready")));
    QCOMPARE(m_sheet->heading(), QStringLiteral("Submit to GitHub"));
}

void TestSubmitSheet::aStopKeepsSubmitBackAndIsSpoken()
{
    m_sheet->setReview(review({check("form", State::Fine, u"Form"_qs), check("rival", State::Stop, u"#1 is open"_qs)}, false));
    open();
    QCOMPARE(m_sheet->heading(), QStringLiteral("Submit to ada/engine"));
    QCOMPARE(m_sheet->windowTitle(), m_sheet->heading());
    QCOMPARE(m_sheet->lead(), QStringLiteral("[Request] Numbers · 2 labels"));
    auto *submit = find<ReasonButton>("submit");
    QVERIFY(submit->accessibleName().contains(QLatin1String("not available")));
    QVERIFY(submit->accessibleDescription().contains(QLatin1String("stop")));
    QSignalSpy submitted(m_sheet.get(), &SubmitSheet::submitRequested);
    for (int i = 0; i < 6 && QApplication::focusWidget() != submit; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), submit);
    QCOMPARE(note(), submit->reason());
    QTest::keyClick(submit, Qt::Key_Return);
    QTest::keyClick(submit, Qt::Key_Space);
    QCOMPARE(submitted.count(), 0);
    const auto rows = m_sheet->findChildren<CheckRow *>();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(1)->spoken().startsWith(QLatin1String("stops the request")));
}

void TestSubmitSheet::aWarningIsIgnoredByOneClickAndTakenBackByAnother()
{
    auto warning = check("time", State::Warning, QStringLiteral("Soon"));
    m_sheet->setReview(review({warning}, false));
    open();
    QSignalSpy toggled(m_sheet.get(), &SubmitSheet::overrideToggled);
    auto *button = find<LinkButton>("override");
    QCOMPARE(button->text(), QStringLiteral("Submit anyway"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(toggled.takeFirst(), (QVariantList{QStringLiteral("time"), true}));
    // Nothing is so until the view model says so.
    QCOMPARE(button->text(), QStringLiteral("Submit anyway"));
    button->setFocus();
    warning.overridden = true;
    m_sheet->setReview(review({warning}, true));
    QCOMPARE(QApplication::focusWidget(), button);
    QCOMPARE(button->text(), QStringLiteral("Take back"));
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(toggled.takeFirst(), (QVariantList{QStringLiteral("time"), false}));
}

void TestSubmitSheet::onlyWhatMayBeIgnoredOffersIt()
{
    m_sheet->setReview(
        review({check("a", State::Fine, u"A"_qs), check("b", State::Stop, u"B"_qs), check("c", State::NotChecked, u"C"_qs)}, false));
    open();
    const auto rows = m_sheet->findChildren<CheckRow *>();
    QVERIFY(!rows.at(0)->findChild<LinkButton *>(u"override"_qs)->isVisible());
    QVERIFY(!rows.at(1)->findChild<LinkButton *>(u"override"_qs)->isVisible());
    QCOMPARE(rows.at(2)->findChild<LinkButton *>(u"override"_qs)->text(), QStringLiteral("Ignore"));
    QVERIFY(rows.at(2)->spoken().startsWith(QLatin1String("not checked")));
}

void TestSubmitSheet::aReviewEverySecondMovesNeitherFocusNorScrolling()
{
    QList<ReviewCheck> checks;
    for (int i = 0; i < 40; ++i)
        checks += check(qPrintable(QString::number(i)), i % 2 ? State::Warning : State::Fine, QStringLiteral("Check %1").arg(i));
    m_sheet->setReview(review(checks, false));
    open();
    const auto rows = m_sheet->findChildren<CheckRow *>();
    auto *button = rows.at(31)->findChild<LinkButton *>(QStringLiteral("override"));
    button->setFocus(Qt::TabFocusReason);
    QScrollBar *bar = m_sheet->findChild<ContentScroll *>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 100);
    bar->setValue(90);
    const QSize size = m_sheet->size();
    for (int second = 0; second < 5; ++second) {
        for (ReviewCheck &one : checks)
            one.detail = QStringLiteral("in %1 seconds").arg(58 - second);
        m_sheet->setReview(review(checks, false));
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), button);
        QCOMPARE(bar->value(), 90);
        QCOMPARE(m_sheet->size(), size);
    }
    QCOMPARE(m_sheet->findChildren<CheckRow *>(), rows);
}

void TestSubmitSheet::aRowThatGoesAwayHandsTheFocusOn()
{
    m_sheet->setReview(review({check("a", State::Warning, u"A"_qs), check("b", State::Warning, u"B"_qs)}, false));
    open();
    m_sheet->findChildren<CheckRow *>().at(1)->findChild<LinkButton *>(QStringLiteral("override"))->setFocus();
    m_sheet->setReview(review({check("a", State::Warning, u"A"_qs)}, false));
    QVERIFY(QApplication::focusWidget());
    QVERIFY(m_sheet->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget()->isVisible());
    // The same where a row stays and only its link goes.
    m_sheet->findChildren<CheckRow *>().at(0)->findChild<LinkButton *>(QStringLiteral("override"))->setFocus();
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestSubmitSheet::submitBecomesPossibleWithoutTakingTheFocus()
{
    const auto warning = check("a", State::Warning, QStringLiteral("A"));
    m_sheet->setReview(review({warning}, false));
    open();
    auto *submit = find<ReasonButton>("submit");
    submit->setFocus(Qt::TabFocusReason);
    QVERIFY(!note().isEmpty());
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    QCOMPARE(QApplication::focusWidget(), submit);
    QVERIFY2(note().isEmpty(), "a reason that is gone is not told any more");
    m_sheet->setReview(review({warning}, false));
    QCOMPARE(QApplication::focusWidget(), submit);
    QVERIFY(!submit->reason().isEmpty());
}

void TestSubmitSheet::submitLeadsToWhatKeepsItBackAndEachWordToTheNext()
{
    QList<ReviewCheck> checks{check("b", State::Warning, u"B"_qs), check("c", State::NotChecked, u"C"_qs)};
    m_sheet->setReview(review(checks, false));
    open();
    connect(m_sheet.get(), &SubmitSheet::overrideToggled, this, [this, &checks](const QString &id, bool on) {
        checks[id == u"b" ? 0 : 1].overridden = on;
        m_sheet->setReview(review(checks, checks.at(0).overridden && checks.at(1).overridden));
    });
    const auto rows = m_sheet->findChildren<CheckRow *>();
    auto *submit = find<ReasonButton>("submit");
    QTest::keyClick(submit, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), rows.at(0)->wayOn());
    // Enter that is still held down was meant for Submit.
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
    QVERIFY(!checks.at(0).overridden);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(checks.at(0).overridden);
    QCOMPARE(QApplication::focusWidget(), rows.at(1)->wayOn());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), submit);
}

void TestSubmitSheet::submitIsAskedForOnceUntilItIsAnswered()
{
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    open();
    QSignalSpy submitted(m_sheet.get(), &SubmitSheet::submitRequested);
    QTest::mouseDClick(find("submit"), Qt::LeftButton);
    QTest::mouseClick(find("submit"), Qt::LeftButton);
    m_sheet->setReview(review({check("a", State::Fine, u"A, a second later"_qs)}, true));
    QTest::keyClick(find("submit"), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void TestSubmitSheet::enterInALineOrWithCtrlSubmitsNothing()
{
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    open();
    QSignalSpy submitted(m_sheet.get(), &SubmitSheet::submitRequested);
    // The key that opened the sheet, held a little too long.
    QCOMPARE(QApplication::focusWidget(), find("submit"));
    QTest::keyClick(find("submit"), Qt::Key_Return, Qt::ControlModifier);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(find("submit"), &held);
    m_sheet->findChild<TargetCard *>()->setUnfolded(true);
    find<QLineEdit>("assignees")->setFocus();
    QTest::keyClick(find<QLineEdit>("assignees"), Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(m_sheet->isVisible());
    QTest::keyClick(find("submit"), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void TestSubmitSheet::aButtonWithAReasonAgainstItIsDrawnAsNotAvailable()
{
    ReasonButton button(QStringLiteral("Submit"));
    button.resize(button.sizeHint());
    const QImage available = button.grab().toImage();
    button.setReason(QStringLiteral("Not yet."));
    const QImage held = button.grab().toImage();
    QVERIFY(button.isEnabled());
    button.setReason({});
    QCOMPARE(button.grab().toImage(), available);
    button.setEnabled(false);
    QCOMPARE(held, button.grab().toImage());
    QVERIFY(held != available);
}

void TestSubmitSheet::escapeAndBackCloseTheSheet()
{
    open();
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    open();
    QTest::mouseClick(find("back"), Qt::LeftButton);
    QVERIFY(!m_sheet->isVisible());
}

void TestSubmitSheet::exportInsteadClosesFirst()
{
    open();
    bool wasClosed = false;
    connect(m_sheet.get(), &SubmitSheet::exportRequested, this, [&] { wasClosed = !m_sheet->isVisible(); });
    QTest::mouseClick(find("export"), Qt::LeftButton);
    QVERIFY(wasClosed);
}

void TestSubmitSheet::tabReachesEverythingAndEverythingHasAName()
{
    auto link = check("a", State::Warning, QStringLiteral("A"));
    link.linkText = QStringLiteral("Open #1");
    link.link = QUrl(QStringLiteral("https://github.com/ada/engine/issues/1"));
    m_sheet->setReview(review({link, check("b", State::NotChecked, u"B"_qs)}, false));
    m_sheet->findChild<TargetCard *>()->setUnfolded(true);
    open();
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        reached += now;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(now);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), now->metaObject()->className());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const char *name : {"fold", "milestone", "assignees", "parent", "link", "override", "back", "export", "submit"})
        QVERIFY2(std::any_of(reached.begin(), reached.end(), [&](const QWidget *w) { return w->objectName() == QLatin1String(name); }),
                 name);
}

void TestSubmitSheet::markupIsShownAsItStands()
{
    const QString hostile = QStringLiteral("<h1>Big</h1><img src='file:///etc/passwd'> &amp; #1");
    SubmitReview made = review({check("a", State::Stop, hostile, hostile)}, false);
    made.repository = hostile;
    made.summary = hostile;
    m_sheet->setReview(made);
    open();
    QCOMPARE(m_sheet->lead(), hostile);
    QVERIFY(m_sheet->heading().contains(hostile));
    QVERIFY(m_sheet->findChild<CheckRow *>()->spoken().contains(hostile));
    // Nothing in the sheet is a label that would take markup for more than text.
    for (const QLabel *label : m_sheet->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u'<'));
}

void TestSubmitSheet::hostileTextsFitTheWindow()
{
    const QStringList titles{QString(256, u'W'),
                             QString(4000, u'x'),
                             QStringLiteral("طلب مع عنوان طويل ").repeated(20),
                             QStringLiteral("\u202eevil\u202c"),
                             QStringLiteral("a\nb\r\n\tc"),
                             QString(QChar(0xd800)),
                             QString()};
    QList<ReviewCheck> checks;
    for (int i = 0; i < 40; ++i) {
        auto one = check(i % 2 ? "same" : "", State(i % 4), titles.at(i % titles.size()), titles.at((i + 1) % titles.size()));
        one.linkText = titles.at(i % 3);
        one.link = QUrl(QStringLiteral("https://github.com/"));
        checks += one;
    }
    SubmitReview made = review(checks, false);
    made.summary = titles.first();
    made.repository = titles.first();
    m_sheet->setReview(made);
    open();
    QApplication::processEvents(); // Laid out once more, now that it is shown.
    QCOMPARE(m_sheet->findChildren<CheckRow *>().size(), 40);
    QVERIFY(m_sheet->height() <= 640 && m_sheet->width() <= 1000);
    const QRect inside = m_sheet->rect();
    for (const char *name : {"back", "export", "submit"})
        QVERIFY2(inside.contains(QRect(find(name)->mapTo(m_sheet.get(), QPoint(0, 0)), find(name)->size())), name);
    for (const auto *row : m_sheet->findChildren<CheckRow *>()) {
        for (const auto *link : row->findChildren<LinkButton *>())
            QVERIFY(!link->isVisible() || row->rect().contains(link->geometry().adjusted(2, 0, -2, 0)));
    }
    m_sheet->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_sheet->grab().isNull());
}

void TestSubmitSheet::linksOpenOnlyPages()
{
    auto one = check("a", State::Stop, QStringLiteral("A"));
    one.linkText = QStringLiteral("Open");
    QSignalSpy opened(m_sheet.get(), &SubmitSheet::linkActivated);
    for (const char *address : {"file:///etc/passwd", "javascript:alert(1)", "https://github.com/ada/engine/issues/1"}) {
        one.link = QUrl(QLatin1String(address));
        m_sheet->setReview(review({one}, false));
        open();
        QTest::mouseClick(find<LinkButton>("link"), Qt::LeftButton);
    }
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(), one.link);
}

void TestSubmitSheet::anErrorIsShownAndGivesSubmitBack()
{
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    open();
    QSignalSpy submitted(m_sheet.get(), &SubmitSheet::submitRequested);
    QTest::mouseClick(find("submit"), Qt::LeftButton);
    m_sheet->setError(QStringLiteral("The same request is open already."));
    QCOMPARE(note(), QStringLiteral("The same request is open already."));
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    QCOMPARE(note(), QStringLiteral("The same request is open already."));
    QTest::mouseClick(find("submit"), Qt::LeftButton);
    QCOMPARE(submitted.count(), 2);
}

void TestSubmitSheet::aRedLineLeadsToWhereItIsMended()
{
    ReviewCheck wrong = check("form", State::Stop, u"One thing to mend"_qs);
    wrong.field = QStringLiteral("version");
    const ReviewCheck elsewhere = check("archived", State::Stop, u"It is archived"_qs);
    m_sheet->setReview(review({wrong, elsewhere}, false));
    open();
    QSignalSpy wanted(m_sheet.get(), &SubmitSheet::placeWanted);
    const auto rows = m_sheet->findChildren<CheckRow *>();
    QVERIFY(!rows.at(1)->findChild<LinkButton *>(QStringLiteral("goThere"))->isVisible());
    auto *go = rows.at(0)->findChild<LinkButton *>(QStringLiteral("goThere"));
    QCOMPARE(go->accessibleDescription(), wrong.title); // Among many of the same words.
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<ReviewCheck>().field, QStringLiteral("version"));
    QVERIFY(!m_sheet->isVisible());
}

QTEST_MAIN(TestSubmitSheet)
#include "tst_submitsheet.moc"
