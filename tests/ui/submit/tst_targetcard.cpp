#include "app/facts/repositoryfacts.h"
#include "tests/support/sheettest.h"
#include "ui/look/theme.h"
#include "ui/submit/labelrow.h"
#include "ui/submit/pickline.h"
#include "ui/submit/targetcard.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/reasonbutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;
using State = ReviewCheck::State;

namespace {

RepositoryStatePtr repository()
{
    auto state = std::make_shared<RepositoryState>();
    state->milestones.read = true;
    for (int i = 1; i <= 1000; ++i)
        state->milestones.value.append({i, QStringLiteral("v%1.0.0").arg(i), i % 2 == 0, {}, i, 0});
    state->labels.read = true;
    state->labels.value = {{QStringLiteral("urgent"), QStringLiteral("d73a4a")}, {QStringLiteral("form"), QStringLiteral("zzz")}};
    return state;
}

/// Where keys go: an open list has them before the line does.
QWidget *keyboard(QWidget *line)
{
    return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : line;
}

} // namespace

/// What goes with the request, on its card in the sheet.
class TestTargetCard : public SheetTest
{
    Q_OBJECT

private slots:
    void theTargetIsFoldedAwayAndSpeaksOfEveryChange();
    void anEchoOfTheTargetLeavesTheTypedLineAlone();
    void anUnreadableTargetKeepsSubmitBack();
    void aMilestoneIsFoundAmongAThousand();
    void whatWasTypedAndNotPickedIsGone();
    void aListOfNothingSaysWhy();
    void aTargetFromElsewhereIsShown();
    void whatIsTakenAlreadyIsNotOffered();
    void labelsStandInTheMiddleOfTheirLineAndAreSeenInAnyColour();
    void aParentThatIsNotThereIsSaidBesideTheLine();
    void labelsWrapWithinTheirRow();
    void theListOpensByTheLeftButtonWhereNothingIsSelected();
    void assigneesAreReadStrictly_data();
    void assigneesAreReadStrictly();
};

void TestTargetCard::theTargetIsFoldedAwayAndSpeaksOfEveryChange()
{
    m_sheet->setTargetContext({repository(), QStringLiteral("v2.0.0"), {QStringLiteral("form")}});
    open();
    QSignalSpy changed(m_sheet.get(), &SubmitSheet::targetChanged);
    auto *card = m_sheet->findChild<TargetCard *>();
    QVERIFY(!find<QLineEdit>("assignees")->isVisible());
    QTest::mouseClick(find<LinkButton>("fold"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("assignees"), QStringLiteral("ada, @grace"));
    QCOMPARE(card->target().assignees, (QStringList{QStringLiteral("ada"), QStringLiteral("grace")}));
    QTest::keyClicks(find<QLineEdit>("parent"), QStringLiteral("12"));
    QCOMPARE(card->target().parent.number, 12);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(changed.last().first().value<Target>().parent.number, 12);
    // A label of the repository is added and taken out again; one of the form stays.
    auto *line = card->findChild<LabelRow *>()->addLine();
    QTest::mouseClick(line, Qt::LeftButton);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClicks(keyboard(line), QStringLiteral("URG"));
    QTest::keyClick(keyboard(line), Qt::Key_Return);
    QCOMPARE(card->target().extraLabels, QStringList{QStringLiteral("urgent")});
    QCOMPARE(line->text(), QString());
    QTest::keyClick(card->findChild<QWidget *>(QStringLiteral("urgent")), Qt::Key_Delete);
    QCOMPARE(card->target().extraLabels, QStringList());
    QTest::mouseClick(card->findChild<QWidget *>(QStringLiteral("form")), Qt::LeftButton);
    QCOMPARE(card->target().extraLabels, QStringList());
}

void TestTargetCard::anEchoOfTheTargetLeavesTheTypedLineAlone()
{
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    connect(m_sheet.get(), &SubmitSheet::targetChanged, m_sheet.get(), &SubmitSheet::setTarget);
    auto *line = find<QLineEdit>("assignees");
    QTest::keyClicks(line, QStringLiteral("ada, "));
    QCOMPARE(line->text(), QStringLiteral("ada, "));
    line = find<QLineEdit>("parent");
    QTest::keyClicks(line, QStringLiteral("12x"));
    QCOMPARE(line->text(), QStringLiteral("12x"));
    QCOMPARE(card->target().parent.number, 0);
}

void TestTargetCard::anUnreadableTargetKeepsSubmitBack()
{
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    open();
    m_sheet->findChild<TargetCard *>()->setUnfolded(true);
    auto *submit = find<ReasonButton>("submit");
    QVERIFY(submit->reason().isEmpty());
    QTest::keyClicks(find<QLineEdit>("parent"), QStringLiteral("nonsense"));
    QVERIFY(submit->reason().contains(QLatin1String("Parent")));
    find<QLineEdit>("parent")->selectAll();
    QTest::keyClick(find<QLineEdit>("parent"), Qt::Key_Delete);
    QVERIFY(submit->reason().isEmpty());
    // An issue of another server cannot be a parent.
    Target target;
    target.host = QStringLiteral("github.com");
    m_sheet->setTarget(target);
    QTest::keyClicks(find<QLineEdit>("parent"), QStringLiteral("https://ghe.example.com/ada/engine/issues/3"));
    QVERIFY(submit->reason().contains(QLatin1String("ghe.example.com")));
}

void TestTargetCard::aMilestoneIsFoundAmongAThousand()
{
    m_sheet->setTargetContext({repository(), QStringLiteral("v2.0.0"), {}});
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    auto *line = find<PickLine>("milestone");
    QCOMPARE(line->text(), QStringLiteral("v2.0.0"));
    QVERIFY(line->accessibleDescription().contains(QLatin1String("follows")));
    const auto pick = [&](const QString &typed) {
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(keyboard(line), typed);
        QTest::keyClick(keyboard(line), Qt::Key_Return);
    };
    line->setFocus();
    pick(QStringLiteral("v999."));
    QCOMPARE(card->target().milestone, std::optional(QStringLiteral("v999.0.0")));
    QCOMPARE(line->text(), QStringLiteral("v999.0.0"));
    QVERIFY(line->accessibleDescription().contains(QLatin1String("closed")));
    pick(QStringLiteral("as the answers"));
    QCOMPARE(card->target().milestone.has_value(), false);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(keyboard(line), Qt::Key_Down);
    QTest::keyClick(keyboard(line), Qt::Key_Return);
    QCOMPARE(card->target().milestone, std::optional(QString()));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(keyboard(line), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_sheet->isVisible());
}

void TestTargetCard::whatWasTypedAndNotPickedIsGone()
{
    m_sheet->setTargetContext({repository(), QStringLiteral("v2.0.0"), {}});
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    auto *line = find<PickLine>("milestone");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("v77"));
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClicks(keyboard(line), QStringLiteral("nothing"));
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(line->accessibleDescription(), QStringLiteral("Nothing fits"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->text(), QStringLiteral("v77nothing"));
    find<QLineEdit>("parent")->setFocus();
    QCOMPARE(line->text(), QStringLiteral("v2.0.0"));
    QCOMPARE(card->target().milestone.has_value(), false);
}

void TestTargetCard::aListOfNothingSaysWhy()
{
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    auto *line = card->findChild<LabelRow *>()->addLine();
    QTest::keyClick(line, Qt::Key_Down);
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Choose a repository first."));
    QTest::keyClick(keyboard(line), Qt::Key_Return);
    QCOMPARE(card->target().extraLabels, QStringList());
}

void TestTargetCard::aTargetFromElsewhereIsShown()
{
    m_sheet->setReview(review({check("a", State::Fine, u"A"_qs)}, true));
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    auto *assignees = find<QLineEdit>("assignees");
    auto *parent = find<QLineEdit>("parent");
    QTest::keyClicks(assignees, QStringLiteral("<b>"));
    QTest::keyClicks(parent, QStringLiteral("x"));
    QVERIFY(card->problem().startsWith(QLatin1String("Assignees")));
    Target target;
    target.assignees = {QStringLiteral("ada"), QStringLiteral("grace")};
    target.parent.number = 5;
    target.milestone = QStringLiteral("v3");
    m_sheet->setTarget(target);
    QCOMPARE(assignees->text(), QStringLiteral("ada, grace"));
    QCOMPARE(parent->text(), QStringLiteral("#5"));
    QCOMPARE(find<QLineEdit>("milestone")->text(), QStringLiteral("v3"));
    QVERIFY(card->problem().isEmpty() && find<ReasonButton>("submit")->reason().isEmpty());
    target.parent.repository.name = {QStringLiteral("octo"), QStringLiteral("other")};
    m_sheet->setTarget(target);
    QCOMPARE(parent->text(), QStringLiteral("octo/other#5"));
    m_sheet->setTarget({});
    QVERIFY(parent->text().isEmpty() && assignees->text().isEmpty());
    QCOMPARE(find<QLineEdit>("milestone")->text(), QStringLiteral("None"));
}

void TestTargetCard::labelsStandInTheMiddleOfTheirLineAndAreSeenInAnyColour()
{
    LabelRow row;
    row.setLabels({{QStringLiteral("one"), QColor(Qt::white), true}, {QStringLiteral("two"), QColor(0xededed), false}});
    row.resize(600, row.heightForWidth(600));
    row.show();
    const Theme &theme = themeFor(row.palette());
    const int middle = row.addLine()->geometry().center().y();
    for (const char *name : {"one", "two"}) {
        const auto *chip = row.findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(qAbs(chip->geometry().center().y() - middle) <= 1, name);
        QCOMPARE(row.grab().toImage().pixelColor(chip->geometry().center().x(), chip->y()), theme.line);
    }
}

void TestTargetCard::whatIsTakenAlreadyIsNotOffered()
{
    m_sheet->setTargetContext({repository(), {}, {QStringLiteral("FORM")}});
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    auto *line = card->findChild<LabelRow *>()->addLine();
    const auto offered = [&line] {
        QTest::keyClick(line, Qt::Key_Down);
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts += list->model()->index(row, 0).data().toString();
        QTest::keyClick(keyboard(line), Qt::Key_Escape);
        return texts;
    };
    QCOMPARE(offered(), QStringList{QStringLiteral("urgent")});
    Target target;
    target.extraLabels = {QStringLiteral("Urgent")};
    m_sheet->setTarget(target);
    QCOMPARE(offered(), QStringList{QStringLiteral("The repository has no further labels.")});
    // Taking one out by keyboard leaves the focus in the row.
    auto *chip = card->findChild<QWidget *>(QStringLiteral("Urgent"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Backspace);
    QVERIFY(card->target().extraLabels.isEmpty());
    QCOMPARE(QApplication::focusWidget(), line);
    // Milestones: what the answers say, none, those that are open, then those that are closed.
    line = find<PickLine>("milestone");
    const QStringList milestones = offered();
    QCOMPARE(milestones.size(), 1002);
    QCOMPARE(milestones.mid(1, 2), (QStringList{QStringLiteral("None"), QStringLiteral("v2.0.0")}));
    QCOMPARE(milestones.last(), QStringLiteral("v999.0.0"));
}

void TestTargetCard::aParentThatIsNotThereIsSaidBesideTheLine()
{
    open();
    auto *card = m_sheet->findChild<TargetCard *>();
    card->setUnfolded(true);
    QTest::keyClicks(find<QLineEdit>("parent"), QStringLiteral("octo/other#5"));
    const auto said = [this] { return find<QLineEdit>("parent")->accessibleDescription(); };
    const auto know = [&](bool there) {
        auto state = std::make_shared<RepositoryState>();
        state->name = {QStringLiteral("ada"), QStringLiteral("engine")};
        Known<LookupAnswer> answer;
        answer.read = true;
        answer.value.exists = there;
        state->lookups[parentLookup(card->target().parent, state->name)->key()] = answer;
        m_sheet->setTargetContext({state, {}, {}});
    };
    know(false);
    QVERIFY2(said().contains(QLatin1String("#5")) && said().contains(QLatin1String("octo/other")), qPrintable(said()));
    QVERIFY2(card->problem().isEmpty(), "the checks ask about it, and it may be filed all the same");
    know(true);
    QVERIFY(!said().contains(QLatin1String("octo/other")));
    // What is said of one goes with it.
    know(false);
    QTest::keyClick(find<QLineEdit>("parent"), Qt::Key_Backspace);
    QVERIFY(!said().contains(QLatin1String("not in")));
}

void TestTargetCard::labelsWrapWithinTheirRow()
{
    LabelRow row;
    QList<ShownLabel> labels;
    for (int i = 0; i < 9; ++i)
        labels += ShownLabel{QStringLiteral("label %1").arg(QString(i, u'x')), {}, i % 2 == 0};
    row.setLabels(labels);
    row.resize(300, row.heightForWidth(300));
    row.show();
    const QList<QWidget *> parts = row.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(parts.size(), 10);
    QSet<int> lines;
    for (const QWidget *one : parts) {
        QVERIFY(one->isVisible());
        QVERIFY2(row.rect().contains(one->geometry()), qPrintable(one->accessibleName()));
        lines.insert(one->geometry().center().y());
        for (const QWidget *other : parts)
            QVERIFY2(one == other || !one->geometry().intersects(other->geometry()), qPrintable(one->accessibleName()));
    }
    QVERIFY2(lines.size() > 1 && lines.size() < 7, qPrintable(QString::number(lines.size())));
    // As high as its lines, and no chip of before is left.
    QVERIFY(row.heightForWidth(4000) < row.heightForWidth(300));
    row.setLabels(labels.first(1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(row.findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size(), 2);
    QCOMPARE(row.heightForWidth(4000), row.heightForWidth(300));
}

void TestTargetCard::theListOpensByTheLeftButtonWhereNothingIsSelected()
{
    PickLine line(QStringLiteral("Milestone"));
    line.setItems({{QStringLiteral("a"), QStringLiteral("one"), {}, {}}}, {}, {});
    line.setContents(QStringLiteral("one"), {});
    line.show();
    QTest::mouseClick(&line, Qt::RightButton);
    QVERIFY(!QApplication::activePopupWidget());
    // Whoever marks a word wants that word.
    QTest::mouseDClick(&line, Qt::LeftButton, {}, {12, line.height() / 2});
    QVERIFY(line.hasSelectedText());
    QVERIFY(!QApplication::activePopupWidget());
    line.deselect();
    QTest::mouseClick(&line, Qt::LeftButton);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

void TestTargetCard::assigneesAreReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("blanks and commas") << QStringLiteral(" ,, ; ") << QString();
    QTest::newRow("twice the same") << QStringLiteral("ada, ADA @ada") << QStringLiteral("ada");
    QTest::newRow("managed user") << QStringLiteral("ada_corp") << QStringLiteral("ada_corp");
    QTest::newRow("path") << QStringLiteral("../ada") << QStringLiteral("assignee.invalid");
    QTest::newRow("markup") << QStringLiteral("<b>") << QStringLiteral("assignee.invalid");
    QTest::newRow("endless") << QString(100000, u'a') << QStringLiteral("assignee.invalid");
    QTest::newRow("eleven") << QStringLiteral("a b c d e f g h i j k") << QStringLiteral("assignee.too-many");
}

void TestTargetCard::assigneesAreReadStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto logins = readAssigneeList(text);
    QCOMPARE(logins ? logins.value().join(u' ') : logins.error().code, result);
}

QTEST_MAIN(TestTargetCard)
#include "tst_targetcard.moc"
