#include "app/follow/followstore.h"
#include "tests/ui/start/startpagetest.h"
#include "ui/start/rowactions.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QListWidget>

using namespace waybill;
using namespace waybill::test;

namespace {

/// Whether a screen reader comes to it from the window, going down through the tree.
bool isInTree(const QWidget *sought)
{
    const std::function<bool(const QAccessibleInterface *)> holds = [&](const QAccessibleInterface *node) {
        if (node->object() == sought)
            return true;
        for (int i = 0; i < node->childCount(); ++i) {
            const QAccessibleInterface *child = node->child(i);
            if (child && !child->state().invisible && holds(child))
                return true;
        }
        return false;
    };
    return holds(QAccessible::queryAccessibleInterface(sought->window()));
}

} // namespace

/// What is done with a row of the start page, typed and clicked.
class TestStartRows : public StartPageTest
{
    Q_OBJECT

private slots:
    void aDraftIsOpenedByEnterAndByDoubleClick_data();
    void aDraftIsOpenedByEnterAndByDoubleClick();
    void theOpenDraftIsGoneBackTo();
    void aTemplateBeginsARequest();
    void aRowIsSpokenWhole();
    void aDraftIsRenamedInPlace();
    void aDraftIsDuplicated();
    void aDraftIsDeletedAndTakenBack_data();
    void aDraftIsDeletedAndTakenBack();
    void aDraftIsArchivedAndComesBack();
    void theOpenDraftIsNotDeleted();
    void queuedAndFiledRequestsHaveTheirState();
    void aFiledRequestShowsWhatWasSeenOfItLast_data();
    void aFiledRequestShowsWhatWasSeenOfItLast();
    void manyRowsAreShownWhenAskedFor();
};

void TestStartRows::aDraftIsOpenedByEnterAndByDoubleClick_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Enter") << true;
    QTest::newRow("double click") << false;
}

void TestStartRows::aDraftIsOpenedByEnterAndByDoubleClick()
{
    QFETCH(bool, byKey);
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"));
    QVERIFY(open());
    QVERIFY(choose(id));
    const QPoint place = rows()->visualRect(rows()->currentIndex()).center();
    if (byKey) {
        press(Qt::Key_Return);
    } else {
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(page());
        QTest::mouseDClick(rows()->viewport(), Qt::LeftButton, {}, place);
    }
    QTRY_VERIFY(!page());
    QCOMPARE(textOf(WindowTest::model().value(field("version"))), QStringLiteral("v1.0.0"));
    QCOMPARE(m_window->draftController().current().id, id);
}

void TestStartRows::theOpenDraftIsGoneBackTo()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v3"));
    QVERIFY(open());
    QCOMPARE(titles().size(), 1);
    QVERIFY(rows()->currentIndex().data(StartModel::FactsRole).toString().contains(QStringLiteral("in this window")));
    QCOMPARE(rows()->currentIndex().data(StartModel::EntryStateRole).toInt(), int(EntryState::ToMend));
    QVERIFY(!rows()->currentIndex().data(StartModel::ProgressRole).toString().isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY(!page());
    QCOMPARE(textOf(WindowTest::model().value(field("version"))), QStringLiteral("v3"));
}

void TestStartRows::aTemplateBeginsARequest()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v3"));
    QVERIFY(m_window->draftController().flush());
    const QUuid before = m_window->draftController().current().id;
    QVERIFY(open());
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->templateAt(model()->index(row))) {
            rows()->setCurrentIndex(model()->index(row));
            break;
        }
    }
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(rows()->currentIndex()).center());
    QTRY_VERIFY(!page());
    QVERIFY(isBlank(WindowTest::model().value(field("version"))));
    QVERIFY(m_services->drafts().value().entry(before).value());
}

void TestStartRows::aRowIsSpokenWhole()
{
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    QVERIFY(open());
    const QString spoken = model()->indexOf(id).data(Qt::AccessibleTextRole).toString();
    for (const char *words : {"Draft v1.0.0", "Being written", "octo-org/payments", "2 of 14 answered", "just now"})
        QVERIFY2(spoken.contains(QLatin1String(words)), qPrintable(spoken));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(rows());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), model()->rowCount());
    QCOMPARE(list->child(model()->indexOf(id).row())->text(QAccessible::Name), spoken);
    // Its buttons say what they are for.
    for (const char *name : {"renameRow", "duplicateRow", "archiveRow", "deleteRow"}) {
        QVERIFY(part(name)->isVisible());
        QVERIFY(!part(name)->accessibleName().isEmpty());
        QCOMPARE(part(name)->accessibleDescription(), QStringLiteral("Draft v1.0.0"));
        QVERIFY2(isInTree(part(name)), name);
    }
}

void TestStartRows::aDraftIsRenamedInPlace()
{
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    QVERIFY(open());
    QVERIFY(choose(id));
    press(Qt::Key_F2);
    auto *editor = part<QLineEdit>("rename");
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("Draft v1.0.0"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("For Monday"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("For Monday")});
    QCOMPARE(catalogue().nameOf(id).value(), QStringLiteral("For Monday"));
    QTRY_VERIFY(part("undoRow")->isVisible());
    QTest::mouseClick(part("undoRow"), Qt::LeftButton);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Draft v1.0.0")});
    QVERIFY(!part("undoRow")->isVisible());
}

void TestStartRows::aDraftIsDuplicated()
{
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    QVERIFY(open());
    QVERIFY(choose(id));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(titles(), (QStringList{QStringLiteral("Draft v1.0.0 (copy)"), QStringLiteral("Draft v1.0.0")}));
    // The copy is the one that goes on.
    QCOMPARE(rows()->currentIndex().data().toString(), QStringLiteral("Draft v1.0.0 (copy)"));
    QTest::mouseClick(part("duplicateRow"), Qt::LeftButton);
    QTRY_COMPARE(titles().size(), 3);
}

void TestStartRows::aDraftIsDeletedAndTakenBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by keys") << true;
    QTest::newRow("by clicks") << false;
}

void TestStartRows::aDraftIsDeletedAndTakenBack()
{
    QFETCH(bool, byKey);
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"));
    QVERIFY(open());
    QVERIFY(choose(id));
    if (byKey)
        press(Qt::Key_Delete);
    else
        QTest::mouseClick(part("deleteRow"), Qt::LeftButton);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Draft v2.0.0")});
    QTRY_VERIFY(part("undoRow")->isVisible());
    rows()->setFocus();
    if (byKey)
        press(Qt::Key_Z, Qt::ControlModifier);
    else
        QTest::mouseClick(part("undoRow"), Qt::LeftButton);
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(rows()->currentIndex().data().toString(), QStringLiteral("Draft v1.0.0"));
    QVERIFY(page());
    QVERIFY(m_prompts->questions.isEmpty());
}

void TestStartRows::aDraftIsArchivedAndComesBack()
{
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    keep(QStringLiteral("v2.0.0"), QStringLiteral("two"));
    QVERIFY(open());
    QVERIFY(choose(id));
    QTest::mouseClick(part("archiveRow"), Qt::LeftButton);
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Draft v2.0.0")});
    auto *choices = part<QListWidget>("choices");
    const auto archived = choices->findItems(QStringLiteral("Archived"), Qt::MatchExactly);
    QCOMPARE(archived.size(), 1);
    QTest::mouseClick(choices->viewport(), Qt::LeftButton, {}, choices->visualItemRect(archived.constFirst()).center());
    QCOMPARE(titles(), QStringList{QStringLiteral("Draft v1.0.0")});
    QTest::mouseClick(part("archiveRow"), Qt::LeftButton);
    QTRY_VERIFY(titles().isEmpty());
    QTest::mouseClick(part("everything"), Qt::LeftButton);
    QCOMPARE(titles().size(), 2);
}

void TestStartRows::theOpenDraftIsNotDeleted()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v3"));
    QVERIFY(open());
    QVERIFY(!part("deleteRow")->isVisible());
    QVERIFY(!part("archiveRow")->isVisible());
    press(Qt::Key_Delete);
    QCOMPARE(titles().size(), 1);
    QVERIFY(!part("undoRow")->isVisible());
}

void TestStartRows::queuedAndFiledRequestsHaveTheirState()
{
    const std::shared_ptr<Outbox> outbox = m_services->outbox().value();
    const auto add = [&](const QString &title, FilingRecord::Phase phase) {
        OutboxRequest request;
        request.host = QStringLiteral("github.com");
        request.account = QStringLiteral("ada");
        request.repository = {QStringLiteral("octo-org"), QStringLiteral("payments")};
        request.issue.title = title;
        FilingRecord record;
        record.confirmedAt = m_now;
        OutboxEntry entry = outbox->add(request, record).value();
        record.phase = phase;
        record.number = phase == FilingRecord::Phase::Done ? 214 : 0;
        record.page = QUrl(QStringLiteral("https://github.com/octo-org/payments/issues/214"));
        return outbox->record(entry, record).ok() ? entry.id : QUuid();
    };
    const QUuid asking = add(QStringLiteral("Asks"), FilingRecord::Phase::Ask);
    const QUuid filed = add(QStringLiteral("Is filed"), FilingRecord::Phase::Done);
    QVERIFY(open());
    const auto state = [&](const QUuid &id) { return model()->indexOf(id).data(StartModel::StateRole).toString(); };
    QCOMPARE(state(asking), QStringLiteral("Needs an answer"));
    QCOMPARE(state(filed), QStringLiteral("Filed"));
    QCOMPARE(model()->indexOf(filed).data(StartModel::NumberRole).toString(), QStringLiteral("#214"));
    QVERIFY(model()->indexOf(filed).row() > model()->indexOf(asking).row());
    QVERIFY(choose(filed));
    press(Qt::Key_Return);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://github.com/octo-org/payments/issues/214"))});
    QVERIFY(part("page")->isVisible());
    QVERIFY(!part("deleteRow")->isVisible());
    QVERIFY(choose(asking));
    press(Qt::Key_F2); // It is none of a draft.
    QVERIFY(!part<QLineEdit>("rename"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>());
}

void TestStartRows::aFiledRequestShowsWhatWasSeenOfItLast_data()
{
    using Outcome = SeenIssue::Outcome;
    QTest::addColumn<QString>("mark");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("state");
    QTest::newRow("refused") << QStringLiteral("Denied") << Outcome::Ill << QStringLiteral("Denied");
    QTest::newRow("delivered") << QStringLiteral("Approved") << Outcome::Well << QStringLiteral("Approved");
    QTest::newRow("passed by") << QString() << Outcome::Stuck << QStringLiteral("Not picked up");
}

void TestStartRows::aFiledRequestShowsWhatWasSeenOfItLast()
{
    QFETCH(QString, mark);
    QFETCH(SeenIssue::Outcome, outcome);
    QFETCH(QString, state);
    const QUuid id = keep(QStringLiteral("v1.0.0"), QStringLiteral("one"));
    const QUrl issue(QStringLiteral("https://github.com/octo-org/payments/issues/214"));
    QVERIFY(m_services->drafts().value().archive(id, 214, issue).ok());
    const IssuePlace place{QStringLiteral("github.com"), {QStringLiteral("octo-org"), QStringLiteral("payments")}, 214};
    QVERIFY(m_services->followed().value().noteSeen(place, {outcome, mark, outcome == SeenIssue::Outcome::Stuck, m_now.addSecs(-120)}));
    QVERIFY(open());
    const QModelIndex row = model()->indexOf(id);
    QCOMPARE(row.data(StartModel::StateRole).toString(), state);
    QCOMPARE(row.data(StartModel::OutcomeRole).toInt(), int(outcome));
    // With its age, for eyes and ears.
    QVERIFY(row.data(StartModel::FactsRole).toString().contains(QStringLiteral("looked at 2 minute")));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(state));
    // Its guide knows a way back, and what to verify.
    QVERIFY(choose(id));
    page()->actions()->openMenu();
    QVERIFY(part<QAction>("goBackRow")->isVisible() && part<QAction>("verifyRow")->isVisible());
}

void TestStartRows::manyRowsAreShownWhenAskedFor()
{
    for (int i = 0; i < 12; ++i)
        keep(QStringLiteral("v1.0.%1").arg(i), QStringLiteral("many"));
    QVERIFY(open());
    QCOMPARE(titles().size(), 6);
    rows()->setFocus();
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Down);
    QCOMPARE(rows()->currentIndex().data(StartModel::KindRole).toInt(), int(StartModel::Kind::More));
    press(Qt::Key_Return);
    QCOMPARE(titles().size(), 12);
    QCOMPARE(rows()->currentIndex().data().toString(), QStringLiteral("Draft v1.0.5"));
    press(Qt::Key_End);
    QVERIFY(rows()->currentIndex().row() > model()->indexOf(model()->contents().entries.constLast().id()).row());
    press(Qt::Key_Home);
    QCOMPARE(rows()->currentIndex(), model()->firstToOpen());
}

QTEST_MAIN(TestStartRows)
#include "tst_startrows.moc"
