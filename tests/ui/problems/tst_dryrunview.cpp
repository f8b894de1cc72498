#include "app/session/formsession.h"
#include "app/session/visitedfields.h"
#include "tests/app/validation/contractcase.h"
#include "ui/look/glyphs.h"
#include "ui/problems/checkspane.h"
#include "ui/problems/problemdelegate.h"
#include "ui/problems/problemmodel.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;

namespace {

/// The Checks tab of a request with the contract in force.
struct Shown
{
    Shown() : one(QStringLiteral("release")), session(one.form, [this] { return one.now; }), pane(session, visited)
    {
        session.model().startFrom(one.given);
        pane.resize(500, 700);
        pane.show();
        list = pane.findChild<QListView *>();
        link = pane.findChild<QPushButton *>();
    }
    void useContract(ContractChoice::State state = ContractChoice::State::InForce)
    {
        session.setContract(one.contract);
        session.setFacts([facts = one.facts](const FormSnapshot &) { return facts; });
        ContractChoice choice;
        choice.state = state;
        choice.contract = one.contract;
        pane.setContract(state, wordsOf(choice, QStringLiteral("o/n"), one.now, one.now), true);
        QCoreApplication::processEvents();
    }
    QString words() const
    {
        QString text;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    }
    /// The row with this mark and a text or detail that has these words.
    QModelIndex row(StateMark mark, const QString &wanted) const
    {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            const QModelIndex index = list->model()->index(i, 0);
            const QString text = index.data().toString() + index.data(ProblemModel::FieldNameRole).toString();
            if (index.data(ProblemModel::MarkRole).toInt() == int(mark) && text.contains(wanted))
                return index;
        }
        return {};
    }

    ContractCase one;
    FormSession session;
    VisitedFields visited;
    ChecksPane pane;
    QListView *list;
    QPushButton *link;
};

} // namespace

class TestDryRunView : public QObject
{
    Q_OBJECT

private slots:
    void withoutARepositoryOneCanBeChosen();
    void aRepositoryWithoutAContractSaysSo();
    void aContractOfTheRepositorysOwnThatIsBrokenIsNamed();
    void theVerdictAndItsContractStandAbove();
    void contractsAreSwitchedByHand();
    void theFilesOfAContractInForceAreShown();
    void theRepositorysContractIsOneClickAway();
    void aGateWaitsForWhatIsBeingTyped();
    void anotherVersionIsAdviceAndNeverATick();
    void whatIsNotCheckedIsMarked();
    void aGateOpensAndCloses();
    void enterGoesToTheFieldAndTheLinkMends();
    void aChangeKeepsTheRowsThatStay();
};

void TestDryRunView::withoutARepositoryOneCanBeChosen()
{
    Shown shown;
    QVERIFY2(shown.words().contains(QStringLiteral("No repository is chosen")), qPrintable(shown.words()));
    QSignalSpy wanted(&shown.pane, &ChecksPane::repositoryWanted);
    QTest::mouseClick(shown.link, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestDryRunView::aRepositoryWithoutAContractSaysSo()
{
    Shown shown;
    shown.pane.setContract(ContractChoice::State::None, wordsOf({}, QStringLiteral("someone/else"), {}, {}), true);
    QVERIFY2(shown.words().contains(QStringLiteral("No contract is in force for someone/else")), qPrintable(shown.words()));
    QSignalSpy wanted(&shown.pane, &ChecksPane::repositoryWanted);
    QTest::mouseClick(shown.link, Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    auto *menu = shown.pane.findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 5);
    menu->close();
}

void TestDryRunView::aContractOfTheRepositorysOwnThatIsBrokenIsNamed()
{
    Shown shown;
    ContractChoice choice;
    choice.broken = {{QStringLiteral("yaml.invalid"), QStringLiteral("This is no YAML."), QStringLiteral("a/b.yml"), 3, 5}};
    shown.pane.setContract(ContractChoice::State::None, wordsOf(choice, QStringLiteral("o/n"), {}, {}), true);
    QVERIFY2(shown.words().contains(QStringLiteral("a/b.yml:3:5: This is no YAML.")), qPrintable(shown.words()));
    shown.pane.setContract(ContractChoice::State::None, wordsOf({}, QStringLiteral("o/n"), {}, {}), true);
    QVERIFY(!shown.words().contains(QStringLiteral("b.yml")));
}

void TestDryRunView::theVerdictAndItsContractStandAbove()
{
    Shown shown;
    shown.useContract();
    QVERIFY2(shown.words().contains(QStringLiteral("The workflow would accept this now.")), qPrintable(shown.words()));
    QVERIFY(shown.words().contains(QStringLiteral("8850678")));
    QVERIFY(shown.row(StateMark::Unknown, QStringLiteral("live stack")).isValid());
    shown.one.set("tag.exists", true);
    shown.session.setFacts([facts = shown.one.facts](const FormSnapshot &) { return facts; });
    QVERIFY2(shown.words().contains(QStringLiteral("would refuse this at gate “Due date, branch and tag”")), qPrintable(shown.words()));
    QVERIFY(shown.row(StateMark::Problem, QStringLiteral("denies the request")).isValid());
}

void TestDryRunView::contractsAreSwitchedByHand()
{
    Shown shown;
    shown.useContract();
    QSignalSpy chosen(&shown.pane, &ChecksPane::contractChosen);
    QTest::mouseClick(shown.link, Qt::LeftButton);
    auto *menu = shown.pane.findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QVERIFY(menu->actions().constFirst()->isChecked());
    menu->actions().constLast()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), QString(noContract));
    menu->actions().constFirst()->trigger();
    QCOMPARE(chosen.constLast().constFirst().toString(), QString());
    const QList<QAction *> actions = menu->actions();
    const auto own = std::find_if(actions.cbegin(), actions.cend(), [](QAction *one) { return one->text().contains(u"8850678"); });
    QVERIFY(own != actions.cend());
    (*own)->trigger();
    QCOMPARE(chosen.constLast().constFirst().toString(), shown.one.contract.id);
    menu->close();
}

void TestDryRunView::theFilesOfAContractInForceAreShown()
{
    Shown shown;
    QVERIFY(!shown.pane.findChild<LinkButton *>()->isVisible());
    shown.useContract();
    ContractChoice choice;
    choice.state = ContractChoice::State::InForce;
    choice.contract = shown.one.contract;
    const ContractFile file = shown.one.contract.files.constFirst();
    choice.files = {{file, file.blob}};
    const ContractWords words = wordsOf(choice, QStringLiteral("o/n"), shown.one.now, shown.one.now);
    shown.pane.setContract(choice.state, words, true);
    QCOMPARE(shown.link->text(), QStringLiteral("Files"));
    const auto isListed = [&] {
        const QList<QLabel *> labels = shown.pane.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(file.path) && label->text().contains(file.blob.left(7));
        });
    };
    QVERIFY(!isListed());
    QTest::mouseClick(shown.link, Qt::LeftButton);
    QVERIFY(isListed());
    QTest::mouseClick(shown.link, Qt::LeftButton);
    QVERIFY(!isListed());
    // Others are offered below.
    auto *another = shown.pane.findChild<LinkButton *>();
    QVERIFY(another->isVisible());
    another->click();
    QVERIFY(shown.pane.findChild<QMenu *>()->isVisible());
    shown.pane.findChild<QMenu *>()->close();
}

void TestDryRunView::theRepositorysContractIsOneClickAway()
{
    Shown shown;
    shown.useContract(ContractChoice::State::ByHand);
    QCOMPARE(shown.link->text(), QStringLiteral("Choose…"));
    ContractChoice choice;
    choice.state = ContractChoice::State::ByHand;
    choice.contract = shown.one.contract;
    choice.repositorys = ContractHead();
    choice.repositorys->commit = QStringLiteral("4ce1db3");
    shown.pane.setContract(choice.state, wordsOf(choice, QStringLiteral("o/n"), shown.one.now, shown.one.now), true);
    QCOMPARE(shown.link->text(), QStringLiteral("Use 4ce1db3"));
    QSignalSpy chosen(&shown.pane, &ChecksPane::contractChosen);
    QTest::mouseClick(shown.link, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), QString());
    QVERIFY(shown.pane.findChild<LinkButton *>()->isVisible());
}

void TestDryRunView::aGateWaitsForWhatIsBeingTyped()
{
    Shown shown;
    shown.useContract();
    const int field = shown.session.definition().fieldIndex(QStringLiteral("version"));
    const auto problems = [&shown] {
        int found = 0;
        for (int i = 0; i < shown.list->model()->rowCount(); ++i) {
            const QModelIndex index = shown.list->model()->index(i, 0);
            const int kind = index.data(ProblemModel::KindRole).toInt();
            found += kind != ProblemModel::ProblemRow && index.data(ProblemModel::MarkRole).toInt() == int(StateMark::Problem);
        }
        return found;
    };
    shown.visited.add(field);
    shown.visited.startTyping(field, {});
    shown.session.model().setValue(field, Value(QStringLiteral("v0.")), FormModel::Edit::Typing);
    QVERIFY(shown.session.dryRun()->verdict == DryRun::Verdict::Refused);
    QCOMPARE(problems(), 0);
    QVERIFY2(!shown.words().contains(QStringLiteral("would refuse")), qPrintable(shown.words()));
    // Once it is left it counts.
    shown.visited.add(field);
    QVERIFY(problems() > 0);
    QVERIFY2(shown.words().contains(QStringLiteral("would refuse")), qPrintable(shown.words()));
}

void TestDryRunView::anotherVersionIsAdviceAndNeverATick()
{
    Shown shown;
    shown.one.set("tag.exists", true);
    shown.one.contract = adviceOf(shown.one.contract);
    shown.useContract(ContractChoice::State::Another);
    QVERIFY2(shown.words().contains(QStringLiteral("Not checked: another version of the workflow")), qPrintable(shown.words()));
    QCOMPARE(shown.session.dryRun()->verdict, DryRun::Verdict::NotChecked);
    QVERIFY(shown.row(StateMark::Unknown, QStringLiteral("would not pass")).isValid());
    QVERIFY(shown.row(StateMark::Unknown, QStringLiteral("Advice: would pass there.")).isValid());
    for (int i = 0; i < shown.list->model()->rowCount(); ++i) {
        const QModelIndex index = shown.list->model()->index(i, 0);
        const bool ofForm = index.data().toString().contains(QStringLiteral("The form itself"));
        QVERIFY2(ofForm || index.data(ProblemModel::MarkRole).toInt() == int(StateMark::Unknown), qPrintable(index.data().toString()));
        if (ofForm)
            break;
    }
}

void TestDryRunView::whatIsNotCheckedIsMarked()
{
    Shown shown;
    shown.one.forget(QStringLiteral("branch.exists"));
    shown.useContract();
    const QModelIndex index = shown.row(StateMark::Unknown, QStringLiteral("Not checked: not signed in"));
    QVERIFY(index.isValid());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Not checked, ")));
    QVERIFY(shown.row(StateMark::Unknown, QStringLiteral("Due date, branch and tag")).isValid());
    QVERIFY(shown.words().contains(QStringLiteral("is not known")));
}

void TestDryRunView::aGateOpensAndCloses()
{
    Shown shown;
    shown.useContract();
    const QModelIndex gate = shown.row(StateMark::Done, QStringLiteral("Text that a shell would change"));
    QVERIFY(gate.isValid());
    QCOMPARE(gate.data(ProblemModel::NoteRole).toString(), QStringLiteral("7 of 7"));
    const int rows = shown.list->model()->rowCount();
    shown.list->setCurrentIndex(gate);
    QTest::keyClick(shown.list, Qt::Key_Return);
    QCOMPARE(shown.list->model()->rowCount(), rows + 7);
    QCOMPARE(shown.list->currentIndex().data().toString(), QStringLiteral("Text that a shell would change"));
    QTest::keyClick(shown.list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(shown.list->model()->rowCount(), rows);
}

void TestDryRunView::enterGoesToTheFieldAndTheLinkMends()
{
    Shown shown;
    shown.one.answer("purpose", QStringLiteral("Uses `ls` well."));
    shown.session.model().startFrom(shown.one.given);
    shown.useContract();
    const QModelIndex index = shown.row(StateMark::Warning, QStringLiteral("between backticks"));
    QVERIFY(index.isValid());
    QSignalSpy activated(&shown.pane, &ChecksPane::problemActivated);
    shown.list->setCurrentIndex(index);
    QTest::keyClick(shown.list, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().value<Problem>().field, QStringLiteral("purpose"));
    shown.list->scrollTo(index);
    const QRect fix = ProblemDelegate::fixRect(shown.list->font(), shown.list->visualRect(index), index);
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, fix.center());
    QCOMPARE(textOf(shown.session.model().value(shown.session.definition().fieldIndex(QStringLiteral("purpose")))),
             QStringLiteral("Uses ls well."));
    QTRY_VERIFY(!shown.row(StateMark::Warning, QStringLiteral("between backticks")).isValid());
}

void TestDryRunView::aChangeKeepsTheRowsThatStay()
{
    Shown shown;
    shown.useContract();
    const QPersistentModelIndex last = shown.row(StateMark::Done, QStringLiteral("Text that a shell would change"));
    QSignalSpy reset(shown.list->model(), &QAbstractItemModel::modelReset);
    shown.one.set("rivals.open", QStringList{QStringLiteral("#117 x")});
    shown.session.setFacts([facts = shown.one.facts](const FormSnapshot &) { return facts; });
    QVERIFY(shown.row(StateMark::Warning, QStringLiteral("#117 x")).isValid());
    QVERIFY(last.isValid());
    QCOMPARE(last.data().toString(), QStringLiteral("Text that a shell would change"));
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(TestDryRunView)
#include "tst_dryrunview.moc"
