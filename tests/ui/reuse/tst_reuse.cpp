#include "app/form/valuesfile.h"
#include "app/session/problemcounts.h"
#include "tests/support/submittest.h"
#include "ui/form/fieldframe.h"
#include "ui/reuse/filldialog.h"
#include "ui/reuse/reusebanner.h"
#include "ui/reuse/reusecontroller.h"
#include "ui/start/startpage.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/window/draftcontroller.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>

using namespace waybill;
using namespace waybill::test;

/// A request that starts from another one, and a form that is filled by a text, typed and clicked.
class TestReuse : public SubmitTest
{
    Q_OBJECT

private slots:
    void aRequestAfterLastWeeksIsReadyInTwentyKeys();
    void whatWasTakenOverIsMarkedAndCountedUntilItWasLookedAt();
    void itIsOneStepOfUndoAndTheOpenDraftStays();
    void whereNothingWasFiledThatIsSaid();
    void rowsOfTheStartPageStartFromTheirLastRequest();
    void earlierAnswersAreOfferedByKeyAndAsOneTypes();
    void whatIsPastedIsShownAndFilledInAsOneStep();
    void anIssueIsReadFromItsAddress();
    void aTextThatFitsIsOfferedWhenItIsPastedOrDropped();

private:
    void lastWeek();
    void begin();
    void fileLast();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void answer(const QString &name);
    ReuseBanner *banner() { return m_window->findChild<ReuseBanner *>(); }
    QString said() { return m_window->findChild<QLabel *>(QStringLiteral("message"))->text(); }
    QString given(const char *id) { return textOf(model().value(field(id))); }
    QAbstractButton *pill() { return m_window->findChild<QAbstractButton *>(QStringLiteral("toLookAt")); }
    StartPage *page() { return m_window->findChild<StartPage *>(); }
    FillDialog *dialog() { return shown<FillDialog>(); }
    TextBox *boxOf(const char *id);
    QByteArray values() const { return bytesOf(caseFolder + QStringLiteral("/values.yml")); }
    void paste(const QString &text);

    int m_keys = 0;
};

/// The repository a week after the case's request: it was approved, and the next version is published and planned.
void TestReuse::lastWeek()
{
    GitHubRepository &repository = m_scene->repository();
    repository.milestones[1].open = false;
    repository.milestones.append({3, QStringLiteral("v0.3.0"), true, m_scene->now.addDays(2)});
    repository.tags.append(QStringLiteral("v0.2.0"));
    repository.releases.append(
        {QStringLiteral("v0.3.0"), QStringLiteral("v0.3.0"), false, false, QDateTime({2026, 2, 1}, {12, 0}, Qt::UTC)});
    GitHubIssue approved;
    approved.title = QStringLiteral("[Approved] [Request] Provision Production Environment v0.2.0");
    approved.open = false;
    approved.author = m_scene->owner;
    approved.labels = QStringList{QStringLiteral("deployment"), QStringLiteral("env: production")};
    approved.milestone = 2;
    approved.createdAt = m_scene->now.addSecs(60);
    repository.addIssue(approved);
}

/// Filed from here, in the outbox of the profile.
void TestReuse::fileLast()
{
    OutboxRequest request;
    request.host = hostOfEnvironment(m_services->places().environment).value().name;
    request.account = m_scene->owner;
    request.repository = {m_scene->owner, m_scene->name};
    request.issue.title = QStringLiteral("[Request] Provision Production Environment v0.2.0");
    request.issue.body = QStringLiteral("x");
    request.values = values();
    FilingRecord record;
    record.confirmedAt = m_services->places().clock();
    const std::shared_ptr<Outbox> outbox = m_services->outbox().value();
    OutboxEntry entry = outbox->add(request, record).value();
    record.phase = FilingRecord::Phase::Done;
    record.number = 2;
    record.page = QUrl(QStringLiteral("https://github.com/x/y/issues/2"));
    QVERIFY(outbox->record(entry, record).ok());
}

void TestReuse::begin()
{
    m_ahead = qint64{2} * 24 * 60 * 60; // A Monday.
    m_now = m_now.addDays(2);
    signInByEnvironment();
    lastWeek();
    restart();
    fileLast();
    Target target;
    target.host = submission().host().name;
    target.repository = {m_scene->owner, m_scene->name};
    submission().setTarget(target);
    QTRY_VERIFY(submission().repository() && submission().repository()->releases.read);
    QTRY_VERIFY(!submission().isReading());
}

void TestReuse::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

/// Answers what has the focus; what is typed is new.
void TestReuse::answer(const QString &name)
{
    QWidget *focus = QApplication::focusWidget();
    if (qobject_cast<QAbstractButton *>(focus))
        press(Qt::Key_Space);
    else if (name.startsWith(QLatin1String("Link")))
        QTest::keyClicks(focus, QStringLiteral("https://github.com/a/b/issues/1"));
    else if (name.startsWith(QLatin1String("Preferred")))
        QTest::keyClicks(focus, QStringLiteral("03-17-2025 13:40:35"));
}

TextBox *TestReuse::boxOf(const char *id)
{
    m_window->workspace().focusField(field(id));
    return qobject_cast<TextBox *>(QApplication::focusWidget());
}

void TestReuse::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QVERIFY(trigger(m_window->windowActions().pasteToFill));
}

void TestReuse::aRequestAfterLastWeeksIsReadyInTwentyKeys()
{
    begin();
    m_keys = 0;
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(given("version"), QStringLiteral("v0.3.0"));
    QCOMPARE(given("existing_version"), QStringLiteral("v0.2.0"));
    QVERIFY(given("release_notes").endsWith(QStringLiteral("/releases/tag/v0.3.0")));
    QCOMPARE(given("preferred_time"), QString());
    const auto isLeft = [this] {
        const ProblemCounts counts = m_window->workspace().counts();
        return counts.errors + counts.warnings + counts.toDo > 0;
    };
    for (int i = 0; i < 12 && isLeft(); ++i) {
        answer(QApplication::focusWidget()->accessibleName());
        press(Qt::Key_F8);
    }
    QStringList left;
    for (const Problem &problem : m_window->workspace().session().problems())
        left.append(problem.field + QStringLiteral(": ") + problem.message);
    QVERIFY2(m_window->workspace().counts().errors == 0, qPrintable(left.join(u'\n')));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(sheet());
    QTRY_VERIFY(!submission().isReading());
    QStringList stops;
    for (const ReviewCheck &check : submission().review().checks) {
        if (check.state != ReviewCheck::State::Fine)
            stops.append(check.id);
    }
    QVERIFY2(submission().review().canSubmit, qPrintable(stops.join(u' ')));
    QVERIFY2(m_keys <= 20, qPrintable(QString::number(m_keys)));
}

void TestReuse::whatWasTakenOverIsMarkedAndCountedUntilItWasLookedAt()
{
    begin();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(m_window->workspace().counts().toLookAt >= 5);
    // The field says it, to screen readers as well.
    QVERIFY(boxOf("purpose")->accessibleDescription().contains(QStringLiteral("Taken over")));
    const int before = m_window->workspace().counts().toLookAt;
    QCOMPARE(pill()->accessibleName(), QStringLiteral("%1 to look at").arg(before));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->workspace().counts().toLookAt, before - 1);
    // The marks outlive the window, and so does that one was looked at.
    QVERIFY(m_window->draftController().flush());
    startAgain();
    QCOMPARE(m_window->workspace().counts().toLookAt, before - 1);
    QVERIFY(banner()->isVisible());
    // What gets another answer is the person's own.
    model().setValue(field("risk_justification"), QStringLiteral("Another one"));
    QTRY_COMPARE(m_window->workspace().counts().toLookAt, before - 2);
    // A click goes to the next one.
    QTest::mouseClick(pill(), Qt::LeftButton);
    QVERIFY(isToLookAt(m_window->workspace().currentField(), m_window->workspace().session(), m_window->workspace().visited()));
    click(banner(), "lookedAtAll");
    QCOMPARE(m_window->workspace().counts().toLookAt, 0);
    QVERIFY(!banner()->isVisible());
    QVERIFY(!pill()->isVisible());
    QVERIFY(m_window->draftController().flush());
    startAgain();
    QCOMPARE(m_window->workspace().counts().toLookAt, 0);
}

void TestReuse::itIsOneStepOfUndoAndTheOpenDraftStays()
{
    begin();
    model().setValue(field("purpose"), QStringLiteral("Begun already"));
    QTRY_VERIFY(!m_services->drafts().value().entries().value().isEmpty());
    m_window->reuseController().startFromLast({});
    QTRY_COMPARE(given("version"), QStringLiteral("v0.3.0"));
    QVERIFY(m_window->windowActions().undo->isEnabled());
    m_window->windowActions().undo->trigger();
    QVERIFY(given("version").isEmpty() && given("purpose").isEmpty());
    QVERIFY(!banner()->isVisible());
    QVERIFY(!model().canUndo());
    m_window->windowActions().redo->trigger();
    QCOMPARE(given("version"), QStringLiteral("v0.3.0"));
    // What was begun is a draft of its own.
    const QList<DraftEntry> drafts = m_services->drafts().value().entries().value();
    QVERIFY(drafts.size() >= 1);
}

void TestReuse::whereNothingWasFiledThatIsSaid()
{
    m_window->windowActions().startFromLast->trigger();
    QTRY_VERIFY2(said().contains(QStringLiteral("was filed from here yet")), qPrintable(said()));
    QVERIFY(!banner()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(page());
    auto *rows = page()->findChild<QListView *>(QStringLiteral("rows"));
    QTRY_VERIFY(rows->currentIndex().isValid());
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const auto told = [this] {
        QStringList texts;
        for (const Paragraph *words : page()->findChildren<Paragraph *>())
            texts.append(words->text());
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(told().contains(QStringLiteral("was filed from here yet")), qPrintable(told()));
}

void TestReuse::rowsOfTheStartPageStartFromTheirLastRequest()
{
    begin();
    for (const bool filed : {false, true}) {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(page());
        auto *rows = page()->findChild<QListView *>(QStringLiteral("rows"));
        const auto *model = static_cast<const StartModel *>(rows->model());
        const auto row = [&] {
            for (int i = 0; i < model->rowCount(); ++i) {
                const CatalogueEntry *entry = model->entryAt(model->index(i));
                if (filed ? entry && entry->issue == 2 : model->templateAt(model->index(i)) != nullptr)
                    return model->index(i);
            }
            return QModelIndex();
        };
        QTRY_VERIFY(row().isValid());
        rows->setCurrentIndex(row());
        auto *again = page()->findChild<QAbstractButton *>(QStringLiteral("again"));
        QTRY_VERIFY(again->isVisible());
        if (filed)
            QTest::mouseClick(again, Qt::LeftButton);
        else
            QTest::keyClick(rows, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!page());
        QTRY_COMPARE(given("version"), QStringLiteral("v0.3.0"));
        QVERIFY(m_window->workspace().isVisible());
    }
}

void TestReuse::earlierAnswersAreOfferedByKeyAndAsOneTypes()
{
    begin();
    TextBox *box = boxOf("risk_justification");
    QVERIFY(box);
    // Read meanwhile, on a thread.
    QTRY_VERIFY(box->accessibleDescription().contains(QStringLiteral("Alt+Down")));
    QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
    const auto list = [] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QLatin1String("earlierAnswers") && each->isVisible())
                return static_cast<QListView *>(each);
        }
        return static_cast<QListView *>(nullptr);
    };
    QTRY_VERIFY(list());
    QCOMPARE(list()->accessibleName(), QStringLiteral("Earlier answers"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list());
    QCOMPARE(given("risk_justification"), QString());
    QTest::keyClicks(box, QStringLiteral("rehearsed"));
    QTRY_VERIFY(list());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!list());
    QVERIFY(given("risk_justification").startsWith(QStringLiteral("Additive change")));
    QCOMPARE(QApplication::focusWidget(), box);
    // A paragraph is left in peace.
    TextBox *many = boxOf("purpose");
    QTest::keyClicks(many, QStringLiteral("Brings receipts"));
    QCoreApplication::processEvents();
    QVERIFY(!list());
}

void TestReuse::whatIsPastedIsShownAndFilledInAsOneStep()
{
    paste(QStringLiteral("An ordinary sentence."));
    QVERIFY(!dialog());
    QVERIFY2(said().contains(QStringLiteral("no values file")), qPrintable(said()));
    paste(QStringLiteral("values:\n  nothing_like_it: x\n"));
    QVERIFY2(said().contains(QStringLiteral("nothing_like_it")), qPrintable(said()));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(values()));
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog());
    const QList<TaskCheck *> rows = dialog()->findChildren<TaskCheck *>();
    QCOMPARE(rows.size(), 9);
    QVERIFY(rows.constFirst()->accessibleDescription().contains(QStringLiteral("Then: Release")));
    for (TaskCheck *row : rows) {
        if (row->accessibleDescription().contains(QStringLiteral("Then: v0.1.0")))
            QTest::keyClick(row, Qt::Key_Space);
    }
    click(dialog(), "fillIn");
    QTRY_VERIFY(!dialog());
    QCOMPARE(given("version"), QStringLiteral("v0.2.0"));
    QCOMPARE(given("existing_version"), QString());
    QVERIFY(model().canUndo());
    m_window->windowActions().undo->trigger();
    QVERIFY(given("version").isEmpty() && given("purpose").isEmpty());
    QVERIFY(!model().canUndo());
    // Nothing happens before the person says so.
    paste(QStringLiteral("https://github.com/octo/pay/releases/tag/v9.9.9"));
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(given("version"), QString());
}

void TestReuse::anIssueIsReadFromItsAddress()
{
    begin();
    GitHubIssue issue;
    issue.title = QStringLiteral("Somebody's request");
    issue.body = QStringLiteral("### Release Deployment / Rollback Details:\n\n- **Version to Deploy (Release/Rollback):** v0.3.0\n"
                                "- **Existing Deployed Version:** v0.2.0\n");
    issue.author = m_scene->owner;
    const qint64 number = m_scene->repository().addIssue(issue).number;
    paste(QStringLiteral("#%1").arg(number));
    QTRY_VERIFY2(dialog(), qPrintable(said()));
    QVERIFY(dialog()->lead().contains(QStringLiteral("Somebody's request")));
    click(dialog(), "fillIn");
    QCOMPARE(given("version"), QStringLiteral("v0.3.0"));
    paste(QStringLiteral("%1/%2/issues/77").arg(m_scene->server.baseText(), m_scene->fullName()));
    QTRY_VERIFY2(!said().isEmpty() && !said().startsWith(QStringLiteral("Reading")), qPrintable(said()));
    QVERIFY(!dialog());
}

void TestReuse::aTextThatFitsIsOfferedWhenItIsPastedOrDropped()
{
    TextBox *box = boxOf("purpose");
    QGuiApplication::clipboard()->setText(QStringLiteral("v1.2.3"));
    QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(!banner()->isVisible());
    box->clear();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(values()));
    QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(banner()->isVisible());
    click(banner(), "lookAtText");
    QTRY_VERIFY(dialog());
    click(dialog(), "fillIn");
    QCOMPARE(given("version"), QStringLiteral("v0.2.0"));
    QVERIFY2(given("purpose").startsWith(QStringLiteral("Brings receipts")), qPrintable(given("purpose")));
    QVERIFY(!banner()->isVisible());
    // What is dropped beside the boxes may be a version, too.
    QMimeData data;
    data.setText(QStringLiteral("https://github.com/octo/pay/releases/tag/v0.4.0"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(banner()->isVisible());
    click(banner(), "away");
    QVERIFY(!banner()->isVisible());
    QCOMPARE(given("version"), QStringLiteral("v0.2.0"));
}

QTEST_MAIN(TestReuse)
#include "tst_reuse.moc"
