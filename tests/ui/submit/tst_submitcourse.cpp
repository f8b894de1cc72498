#include "tests/support/sheettest.h"
#include "ui/look/theme.h"
#include "ui/submit/filedpage.h"
#include "ui/submit/filingpage.h"
#include "ui/submit/steplist.h"
#include "ui/widgets/messageline.h"

#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;
using State = ReviewCheck::State;
using Phase = FilingRecord::Phase;

/// The sheet while a request is under way, and after.
class TestSubmitCourse : public SheetTest
{
    Q_OBJECT

private slots:
    void theCourseIsShownStepByStep();
    void aWaitCountsDownAndCanBeStopped();
    void aWaitForTheNetworkCanBeEnded();
    void theSheetClosesOnceTheRequestIsFiled();
    void afterFilingThereIsTheAddressWhatItHasAndWhatComesNext();
    void aFiledIssueCanBeOpenedAndCopied();
    void remarksAreAllShown();
    void everyQuestionSaysWhatItsAnswersDo_data();
    void everyQuestionSaysWhatItsAnswersDo();
    void anAnswerWithANumberIsReadFirst();
    void aNewStatusOfTheSameKindKeepsWhatIsTyped();
    void aRefusalCanBeTriedAgainOrDropped();
    void whatHelpsCanBeOpened();
    void aDoubleIsAskedAboutWithTheDifference();
    void aPausedFilingOffersToLookAgain();

private:
    static FilingStatus filed();
};

void TestSubmitCourse::theCourseIsShownStepByStep()
{
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    open();
    const auto steps = [this](Phase phase) {
        FilingStatus status = filing(phase, true);
        status.request.parent = 7;
        QStringList states;
        for (const FilingStep &step : viewOf(status, m_now).steps)
            states += QString::number(int(step.state));
        return states.join(u' ');
    };
    QCOMPARE(steps(Phase::Duplicates), QStringLiteral("1 2 2 2"));
    QCOMPARE(steps(Phase::Create), QStringLiteral("0 1 2 2"));
    QCOMPARE(steps(Phase::Look), QStringLiteral("0 1 2 2"));
    QCOMPARE(steps(Phase::ReadBack), QStringLiteral("0 0 1 2"));
    QCOMPARE(steps(Phase::Link), QStringLiteral("0 0 0 1"));
    QCOMPARE(steps(Phase::Done), QStringLiteral("0 0 0 0"));
    m_sheet->setStatus(filing(Phase::Duplicates, true));
    QVERIFY(find("cancel")->isVisible() && find("close")->isVisible() && !find("submit")->isVisible());
    QVERIFY(find<Paragraph>("existence")->text().contains(QLatin1String("No issue exists")));
    m_sheet->setStatus(filing(Phase::Look, true));
    QVERIFY(find<Paragraph>("existence")->text().contains(QLatin1String("not known")));
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
}

void TestSubmitCourse::aWaitCountsDownAndCanBeStopped()
{
    open();
    FilingStatus status = filing(Phase::Create, true);
    status.record.waitUntil = m_now.addSecs(3661);
    status.record.sentence = QStringLiteral("GitHub asks to wait.");
    m_sheet->setStatus(status);
    QVERIFY(find<Paragraph>("wait")->text().contains(QLatin1String("1:01:01")));
    QWidget *focus = QApplication::focusWidget();
    m_now = m_now.addSecs(3600);
    QTRY_VERIFY(find<Paragraph>("wait")->text().contains(QLatin1String("1:01.")));
    QCOMPARE(QApplication::focusWidget(), focus);
    QSignalSpy cancelled(m_sheet.get(), &SubmitSheet::cancelRequested);
    QTest::mouseClick(find("cancel"), Qt::LeftButton);
    QCOMPARE(cancelled.takeFirst().first().toUuid(), status.id);
    // A wait that is over is none, and a nonsense time neither.
    m_now = m_now.addSecs(600);
    QTRY_VERIFY(!find<Paragraph>("wait")->isVisible());
    QCOMPARE(countdownText(-5), QStringLiteral("0:00"));
}

void TestSubmitCourse::aWaitForTheNetworkCanBeEnded()
{
    open();
    FilingStatus status = filing(Phase::Create, true);
    status.record.waitUntil = m_now.addSecs(200);
    status.record.limits = 1;
    m_sheet->setStatus(status);
    QVERIFY2(!find("tryNow")->isVisible(), "GitHub asked to wait");
    status.record.limits = 0;
    status.record.failures = 3;
    m_sheet->setStatus(status);
    QVERIFY(find("tryNow")->isVisible());
    QSignalSpy wanted(m_sheet.get(), &SubmitSheet::tryNowRequested);
    QTest::mouseClick(find("tryNow"), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().first().toUuid(), status.id);
}

void TestSubmitCourse::theSheetClosesOnceTheRequestIsFiled()
{
    open();
    FilingStatus status = filing(Phase::Create, true);
    m_sheet->setStatus(status);
    status.record.phase = Phase::Done;
    m_sheet->setStatus(status);
    QVERIFY(!m_sheet->isVisible());
}

FilingStatus TestSubmitCourse::filed()
{
    FilingStatus status = filing(Phase::Done, false);
    status.record.number = 222;
    status.record.page = QUrl(QStringLiteral("https://github.com/ada/engine/issues/222"));
    status.request.issue.title = QStringLiteral("[Request] <b>Numbers</b>");
    status.request.issue.labels = {QStringLiteral("deployment"), QStringLiteral("urgent")};
    status.request.milestoneTitle = QStringLiteral("v0.2.0");
    status.request.parent = 7;
    return status;
}

void TestSubmitCourse::afterFilingThereIsTheAddressWhatItHasAndWhatComesNext()
{
    FiledPage page([this] { return m_now; }, m_window.get());
    FilingStatus status = filed();
    page.show(status,
              {{QStringLiteral("[Processing]"), QStringLiteral("It is looked at."), QStringLiteral("at most 10 min")},
               {QStringLiteral("[Approved]"), QStringLiteral("It is deployed."), {}}});
    const auto text = [&page](const char *name) { return page.findChild<Paragraph *>(QLatin1String(name))->text(); };
    QCOMPARE(text("heading"), QStringLiteral("Filed as #222"));
    auto *link = page.findChild<QLineEdit *>(QStringLiteral("link"));
    QCOMPARE(link->text(), QStringLiteral("https://github.com/ada/engine/issues/222"));
    QVERIFY(link->isVisible() && link->isReadOnly());
    auto *course = page.findChild<QWidget *>(QStringLiteral("course"));
    QVERIFY(course->isVisible());
    for (const char *part : {"[Processing]", "It is looked at.", "at most 10 min", "[Approved]"})
        QVERIFY2(course->accessibleName().contains(QLatin1String(part)), part);
    QString has;
    for (const FilingStep &step : viewOf(status, m_now).filed)
        has += step.text + (step.state == FilingStep::State::Done ? u'+' : u'-');
    for (const char *part : {"deployment", "v0.2.0", "#7"})
        QVERIFY2(has.contains(QLatin1String(part)), qPrintable(has));
    QVERIFY(!has.contains(u'-'));
    // A tick says that it is so; with a remark nobody knows.
    status.record.remarks = {QStringLiteral("The label is gone.")};
    for (const FilingStep &step : viewOf(status, m_now).filed)
        QVERIFY(step.state != FilingStep::State::Done);
    // Without a contract nothing is promised.
    page.show(status, {});
    QVERIFY(!course->isVisible());
    QVERIFY(text("courseLead").contains(QLatin1String("not known")));
}

void TestSubmitCourse::aFiledIssueCanBeOpenedAndCopied()
{
    FiledPage page([this] { return m_now; }, m_window.get());
    FilingStatus status = filed();
    page.show(status, {});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page.focusFirst();
    auto *open = page.findChild<QPushButton *>(QStringLiteral("open"));
    auto *copy = page.findChild<QAbstractButton *>(QStringLiteral("copyLink"));
    QCOMPARE(QApplication::focusWidget(), open);
    QCOMPARE(open->text(), QStringLiteral("Open #222"));
    // The address can be read and copied, and does not look as if it were out of use.
    auto *address = page.findChild<QLineEdit *>(QStringLiteral("link"));
    QCOMPARE(address->grab().toImage().pixelColor(address->width() - 8, address->height() / 2), themeFor(address->palette()).background);
    QSignalSpy opened(&page, &FiledPage::linkActivated);
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(opened.first().first().toUrl(), status.record.page);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), status.record.page.toString());
    QVERIFY(copy->accessibleName().contains(QLatin1String("clipboard")));
    // A page that is none is not offered.
    status.record.page = QUrl(QStringLiteral("file:///etc/passwd"));
    page.show(status, {});
    QVERIFY(!open->isVisible() && !copy->isVisible());
    page.focusFirst();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("back"));
}

void TestSubmitCourse::remarksAreAllShown()
{
    FiledPage page([this] { return m_now; }, m_window.get());
    FilingStatus status = filed();
    status.record.remarks = {QStringLiteral("Labels were dropped: <b>a</b>."), QString(3000, u'r')};
    page.show(status, {});
    const auto shown = [&page] {
        QStringList lines;
        for (const MessageLine *line : page.findChildren<MessageLine *>())
            lines += line->accessibleName();
        return lines;
    };
    QCOMPARE(shown(), status.record.remarks);
    page.show(filed(), {});
    QCOMPARE(shown(), QStringList());
}

void TestSubmitCourse::everyQuestionSaysWhatItsAnswersDo_data()
{
    QTest::addColumn<bool>("mayBeThere");
    QTest::newRow("rival") << false;
    QTest::newRow("confirm-again") << false;
    QTest::newRow("parent-missing") << false;
    QTest::newRow("send-again") << false;
    QTest::newRow("cannot-look") << true;
    QTest::newRow("cannot-tell") << true;
    QTest::newRow("a code of a later version") << true;
}

void TestSubmitCourse::everyQuestionSaysWhatItsAnswersDo()
{
    QFETCH(bool, mayBeThere);
    open();
    const FilingStatus status = filing(Phase::Ask, false, QLatin1String(QTest::currentDataTag()));
    m_sheet->setStatus(status);
    QVERIFY(!m_sheet->heading().isEmpty());
    QVERIFY(!find<Paragraph>("sentence")->text().isEmpty());
    QCOMPARE(find("there")->isVisible(), mayBeThere);
    QVERIFY2(QApplication::focusWidget() != find("send"), "an Enter too many must not send");
    QSignalSpy answered(m_sheet.get(), &SubmitSheet::answered);
    QTest::mouseClick(find("send"), Qt::LeftButton);
    QTest::mouseClick(find("drop"), Qt::LeftButton);
    QCOMPARE(answered.count(), 2);
    QCOMPARE(answered.at(0).at(0).toUuid(), status.id);
    QCOMPARE(answered.at(0).at(1).value<FilingAnswer>(), FilingAnswer::Send);
    QCOMPARE(answered.at(1).at(1).value<FilingAnswer>(), FilingAnswer::Drop);
    QTest::mouseClick(find("close"), Qt::LeftButton);
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(answered.count(), 2);
}

void TestSubmitCourse::anAnswerWithANumberIsReadFirst()
{
    open();
    m_sheet->setStatus(filing(Phase::Ask, false, QStringLiteral("cannot-tell")));
    QSignalSpy answered(m_sheet.get(), &SubmitSheet::answered);
    auto *number = find<QLineEdit>("number");
    QCOMPARE(QApplication::focusWidget(), number);
    for (const QString &wrong : {QString(), QStringLiteral("0"), QStringLiteral("-3"), QStringLiteral("twelve"), QString(5000, u'9')}) {
        number->setText(wrong);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(answered.count(), 0);
        QVERIFY2(!number->accessibleDescription().isEmpty(), qPrintable(wrong.left(20)));
    }
    number->setText(QStringLiteral("#12"));
    QTest::mouseClick(find("there"), Qt::LeftButton);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().at(1).value<FilingAnswer>(), FilingAnswer::ItIsThere);
    QCOMPARE(answered.first().at(2).toLongLong(), 12);
}

void TestSubmitCourse::aNewStatusOfTheSameKindKeepsWhatIsTyped()
{
    open();
    FilingStatus status = filing(Phase::Ask, false, QStringLiteral("cannot-tell"));
    m_sheet->setStatus(status);
    QTest::keyClicks(find<QLineEdit>("number"), QStringLiteral("12"));
    status.record.sentence = QStringLiteral("Looked once more.");
    m_sheet->setStatus(status);
    QCOMPARE(find<QLineEdit>("number")->text(), QStringLiteral("12"));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("number"));
    const auto *sentence = find<Paragraph>("sentence");
    QVERIFY(find<QLineEdit>("number")->mapTo(sentence->parentWidget(), QPoint()).y() > sentence->geometry().bottom());
    find("drop")->setFocus();
    m_sheet->setStatus(status);
    QCOMPARE(QApplication::focusWidget(), find("drop"));
    // Nor is it there for the next question.
    m_sheet->setStatus(filing(Phase::Create, true));
    QCOMPARE(find<QLineEdit>("number")->text(), QString());
    const QWidget *page = m_sheet->findChild<FilingPage *>();
    QVERIFY(m_sheet->rect().contains(QRect(page->mapTo(m_sheet.get(), QPoint()), QSize(page->width(), 40))));
    QVERIFY(page->mapTo(m_sheet.get(), QPoint()).y() > m_sheet->fontMetrics().height());
}

void TestSubmitCourse::aRefusalCanBeTriedAgainOrDropped()
{
    open();
    FilingStatus status = filing(Phase::Refused, false);
    status.record.sentence = QStringLiteral("Issues are switched off in this repository.");
    m_sheet->setStatus(status);
    QCOMPARE(m_sheet->heading(), QStringLiteral("Not filed"));
    QCOMPARE(find<Paragraph>("sentence")->text(), status.record.sentence);
    QSignalSpy answered(m_sheet.get(), &SubmitSheet::answered);
    QTest::mouseClick(find("send"), Qt::LeftButton);
    QTest::mouseClick(find("drop"), Qt::LeftButton);
    QCOMPARE(answered.count(), 2);
    QVERIFY(find("export")->isVisible());
    status.record.phase = Phase::Dropped;
    m_sheet->setStatus(status);
    QVERIFY(!find("send")->isVisible());
    QSignalSpy wanted(m_sheet.get(), &SubmitSheet::reviewWanted);
    QTest::mouseClick(find("recheck"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(m_sheet->shownFiling().isNull());
    QVERIFY(find("submit")->isVisible() && !find("send")->isVisible());
}

void TestSubmitCourse::whatHelpsCanBeOpened()
{
    Target target;
    target.host = QStringLiteral("github.com");
    target.repository = {QStringLiteral("ada"), QStringLiteral("engine")};
    m_sheet->setTarget(target);
    open();
    QSignalSpy opened(m_sheet.get(), &SubmitSheet::linkActivated);
    FilingStatus status = filing(Phase::Ask, false, QStringLiteral("rival"));
    status.record.duplicates = {117, 118};
    m_sheet->setStatus(status);
    QCOMPARE(find("open")->text(), QStringLiteral("Open #117"));
    QTest::mouseClick(find("open"), Qt::LeftButton);
    status = filing(Phase::Refused, false);
    status.record.help = QUrl(QStringLiteral("https://github.com/orgs/ada/sso?authorization_request=x"));
    m_sheet->setStatus(status);
    QTest::mouseClick(find("open"), Qt::LeftButton);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).first().toUrl(), QUrl(QStringLiteral("https://github.com/ada/engine/issues/117")));
    QCOMPARE(opened.at(1).first().toUrl(), status.record.help);
}

void TestSubmitCourse::aDoubleIsAskedAboutWithTheDifference()
{
    open();
    const auto shown = [this] {
        QStringList texts;
        for (const auto *line : m_sheet->findChild<FilingPage *>()->findChildren<MessageLine *>()) {
            if (line->isVisible() && !line->accessibleName().isEmpty())
                texts += line->accessibleName();
        }
        return texts.join(u'|');
    };
    FilingStatus status = filing(Phase::Ask, false, QStringLiteral("rival"));
    status.record.duplicates = {117};
    status.request.issue.body = QStringLiteral("Same\nMine");
    m_sheet->setStatus(status);
    QCOMPARE(shown(), QString());        // As an earlier version left it.
    QVERIFY(!find("open")->isVisible()); // Where it is, nobody knows.
    status.record.duplicateBody = QStringLiteral("Same\nTheirs");
    m_sheet->setStatus(status);
    QVERIFY2(shown().contains(QStringLiteral("\u2212 Theirs\n+ Mine")), qPrintable(shown()));
    status.record.duplicateBody = status.request.issue.body;
    m_sheet->setStatus(status);
    QVERIFY2(shown().contains(QStringLiteral("the same")), qPrintable(shown()));
    status.record.question = QStringLiteral("confirm-again");
    m_sheet->setStatus(status);
    QCOMPARE(shown(), QString());
}

void TestSubmitCourse::aPausedFilingOffersToLookAgain()
{
    open();
    const FilingStatus paused = filing(Phase::Look, false);
    m_sheet->setStatus(paused);
    for (const char *name : {"cancel", "drop", "send", "submit", "back", "export", "recheck"})
        QVERIFY2(!find(name)->isVisible(), name);
    QVERIFY(find("lookAgain")->isVisible() && find("close")->isVisible());
    QSignalSpy again(m_sheet.get(), &SubmitSheet::lookAgainRequested);
    QTest::mouseClick(find("lookAgain"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    m_sheet->setStatus(filing(Phase::Look, true));
    QVERIFY(!find("lookAgain")->isVisible());
}

QTEST_MAIN(TestSubmitCourse)
#include "tst_submitcourse.moc"
