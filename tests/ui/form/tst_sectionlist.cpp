#include "app/services/language.h"
#include "app/session/formsession.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "ui/form/sectionlist.h"
#include "ui/preview/markdownpane.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/previewview.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2025, 3, 10), QTime(12, 0), Qt::UTC); };
}

struct Fixture
{
    Fixture() : session(loadForm(QStringLiteral("production-deployment")).value(), fixedClock()), sections(session, visited)
    {
        sections.resize(236, 700);
        sections.show();
        list = sections.findChild<QListView *>();
    }
    int field(const char *id) const { return session.definition().fieldIndex(QString::fromLatin1(id)); }
    void answer(const char *id, const QString &text) { session.model().setValue(field(id), text); }
    QModelIndex entry(const char *title) const
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == QString::fromUtf8(title))
                return list->model()->index(row, 0);
        }
        return {};
    }
    QString words(const char *title) const { return entry(title).data(Qt::AccessibleTextRole).toString(); }

    FormSession session;
    VisitedFields visited;
    SectionList sections;
    QListView *list;
};

} // namespace

class TestSectionList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(QLocale(QLocale::English)); } // For its plurals.
    void aFormWithoutSectionsIsAnEmptyList();
    void thereIsOneEntryForEachCard();
    void statesAreSaidInWords();
    void manyChangesMakeOneUpdate();
    void progressIsCounted();
    void clickAndEnterGoToTheSection();
    void arrowKeysMoveThroughTheList();
    void thePreviewPaneFollowsTheSession();
    void theMarkdownPaneFollowsAndMarks();
    void hiddenPanesCatchUpWhenShown();
    void aLongBodyLooksAsRenderedAtOnce_data();
    void aLongBodyLooksAsRenderedAtOnce();
};

void TestSectionList::aFormWithoutSectionsIsAnEmptyList()
{
    LoadedForm form;
    form.definition = std::make_shared<FormDefinition>();
    form.layout = std::make_shared<BodyLayout>();
    FormSession session(form, fixedClock());
    VisitedFields visited;
    SectionList sections(session, visited);
    sections.setCurrentSection(3);
    QCOMPARE(sections.findChild<QListView *>()->model()->rowCount(), 0);
}

void TestSectionList::thereIsOneEntryForEachCard()
{
    const Fixture fixture;
    QVERIFY(fixture.entry("Versions and notes").isValid());
    QVERIFY(fixture.entry("Post-deployment tasks").isValid());
    QVERIFY(!fixture.entry("Smoke tests").isValid());
}

void TestSectionList::statesAreSaidInWords()
{
    Fixture fixture;
    QCOMPARE(fixture.words("Reason"), QStringLiteral("Reason, to do"));
    fixture.visited.add(fixture.field("purpose"));
    QTRY_COMPARE(fixture.words("Reason"), QStringLiteral("Reason, 1 problem"));
    fixture.answer("purpose", QStringLiteral("It is time"));
    QTRY_COMPARE(fixture.words("Reason"), QStringLiteral("Reason, done"));
    QCOMPARE(fixture.words("Additional notes"), QStringLiteral("Additional notes, not answered"));
    QCOMPARE(sectionText(QStringLiteral("A"), {3, 1, 0, false, true}), QStringLiteral("A, 3 problems"));
    QCOMPARE(sectionText(QStringLiteral("A"), {0, 2, 0, false, true}), QStringLiteral("A, 2 warnings"));
}

void TestSectionList::manyChangesMakeOneUpdate()
{
    Fixture fixture;
    QSignalSpy changed(fixture.list->model(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 50; ++i)
        fixture.answer("purpose", QStringLiteral("Text %1").arg(i));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(fixture.words("Reason"), QStringLiteral("Reason, done"));
    QVERIFY(changed.size() < 10);
}

void TestSectionList::progressIsCounted()
{
    Fixture fixture;
    const FormSession::Progress before = fixture.session.progress();
    const auto *label = fixture.sections.findChild<QLabel *>();
    QCOMPARE(label->text(), QStringLiteral("%1 of %2 answered").arg(before.answered).arg(before.all));
    fixture.answer("purpose", QStringLiteral("It is time"));
    QTRY_COMPARE(label->text(), QStringLiteral("%1 of %2 answered").arg(before.answered + 1).arg(before.all));
}

void TestSectionList::clickAndEnterGoToTheSection()
{
    Fixture fixture;
    QSignalSpy activated(&fixture.sections, &SectionList::sectionActivated);
    const QModelIndex entry = fixture.entry("Reason");
    QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, fixture.list->visualRect(entry).center());
    QCOMPARE(activated.size(), 1);
    const int section = activated.first().first().toInt();
    QCOMPARE(fixture.session.definition().sections.at(section).shortTitle, QStringLiteral("Reason"));
    QTest::keyClick(fixture.list, Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.last().first().toInt(), section);
}

void TestSectionList::arrowKeysMoveThroughTheList()
{
    Fixture fixture;
    // Nothing is current, and so nothing is spoken, until the list gets the focus: then the section that the form shows is.
    fixture.sections.setCurrentSection(fixture.session.definition().fields.at(fixture.field("purpose")).section);
    QVERIFY(!fixture.list->currentIndex().isValid());
    QFocusEvent enter(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(fixture.list, &enter);
    QCOMPARE(fixture.list->currentIndex(), fixture.entry("Reason"));
    fixture.list->setCurrentIndex(fixture.list->model()->index(0, 0));
    QTest::keyClick(fixture.list, Qt::Key_Down);
    QCOMPARE(fixture.list->currentIndex().row(), 1);
    QTest::keyClick(fixture.list, Qt::Key_End);
    QCOMPARE(fixture.list->currentIndex().row(), fixture.list->model()->rowCount() - 1);
}

void TestSectionList::thePreviewPaneFollowsTheSession()
{
    Fixture fixture;
    PreviewPane pane(fixture.session);
    pane.resize(500, 900);
    pane.show();
    auto *view = pane.findChild<PreviewView *>();
    fixture.answer("risk_level", QStringLiteral("Low"));
    fixture.answer("purpose", QStringLiteral("Quite a purpose"));
    QTRY_VERIFY(view->plainText().contains(QStringLiteral("Quite a purpose")));
    const int before = view->rows().layoutsMade();
    fixture.answer("purpose", QStringLiteral("Quite a purposes"));
    QTRY_VERIFY(view->plainText().contains(QStringLiteral("Quite a purposes")));
    QCOMPARE(view->rows().layoutsMade(), before + 1);
    // A repository that is chosen makes its references links at once.
    fixture.answer("purpose", QStringLiteral("See #12"));
    QTRY_VERIFY(view->plainText().contains(QStringLiteral("See #12")));
    const auto leadsTo = [view](const QString &address) {
        for (int i = 0; i < view->rows().count(); ++i) {
            if (view->rows().row(i).html.contains("href=\"" + address.toUtf8() + '"'))
                return true;
        }
        return false;
    };
    const QString issue = QStringLiteral("https://git.example.com/o/n/issues/12");
    QVERIFY(!leadsTo(issue));
    pane.setRepository(QStringLiteral("https://git.example.com"), QStringLiteral("o/n"));
    QVERIFY(leadsTo(issue));
    pane.setRepository({}, {});
    QVERIFY(!leadsTo(issue));
    pane.setCurrentField(fixture.field("purpose"));
    int marked = -1;
    for (int i = 0; i < view->rows().count(); ++i) {
        if (view->isMarked(i))
            marked = i;
    }
    QVERIFY(marked >= 0);
    QTRY_VERIFY(view->viewport()->rect().contains(view->rowRect(marked)));
    QSignalSpy clicked(&pane, &PreviewPane::fieldClicked);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rowRect(marked).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), fixture.field("purpose"));
}

void TestSectionList::theMarkdownPaneFollowsAndMarks()
{
    Fixture fixture;
    MarkdownPane pane(fixture.session);
    pane.resize(500, 500);
    pane.show();
    QVERIFY(pane.isReadOnly());
    fixture.answer("purpose", QStringLiteral("One line\nand another"));
    QTRY_COMPARE(pane.toPlainText(), QString::fromUtf8(fixture.session.body().markdown));
    pane.setCurrentField(fixture.field("purpose"));
    const auto [first, end] = pane.markedLines();
    QCOMPARE(pane.toPlainText().split(u'\n').mid(first, end - first).join(u'\n'), QStringLiteral("One line\nand another"));
    fixture.answer("purpose", {});
    fixture.answer("risk_level", QStringLiteral("High"));
    QTRY_COMPARE(pane.toPlainText(), QString::fromUtf8(fixture.session.body().markdown));
    pane.setCurrentField(-1);
    QCOMPARE(pane.markedLines().first, pane.markedLines().second);
}

void TestSectionList::hiddenPanesCatchUpWhenShown()
{
    Fixture fixture;
    PreviewPane preview(fixture.session);
    MarkdownPane markdown(fixture.session);
    preview.setCurrentField(fixture.field("purpose"));
    markdown.setCurrentField(fixture.field("purpose"));
    fixture.answer("purpose", QStringLiteral("Said while hidden"));
    QTest::qWait(10);
    QVERIFY(markdown.toPlainText().isEmpty());
    markdown.show();
    preview.show();
    QVERIFY(markdown.toPlainText().contains(QStringLiteral("Said while hidden")));
    QVERIFY(preview.findChild<PreviewView *>()->plainText().contains(QStringLiteral("Said while hidden")));
}

void TestSectionList::aLongBodyLooksAsRenderedAtOnce_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("repository");
    QTest::newRow("as it was") << QString() << QString();
    QTest::newRow("changed before it is shown") << QStringLiteral("- one more\n") << QString();
    QTest::newRow("its repository is known before it is shown") << QString() << QStringLiteral("o/n");
    QTest::newRow("both") << QStringLiteral("```\n") << QStringLiteral("o/n");
}

void TestSectionList::aLongBodyLooksAsRenderedAtOnce()
{
    QFETCH(QString, added);
    QFETCH(QString, repository);
    Fixture fixture;
    QString answer;
    for (int i = 0; i < 1200; ++i)
        answer += QStringLiteral("- point %1, see #%1\n").arg(i);
    fixture.answer("purpose", answer);
    PreviewPane pane(fixture.session);
    if (!added.isEmpty())
        fixture.answer("purpose", added + answer);
    if (!repository.isEmpty())
        pane.setRepository(QStringLiteral("https://git.example.com"), repository);
    pane.show();
    PreviewRenderer renderer;
    if (!repository.isEmpty())
        renderer.setReferences({"https://git.example.com", repository.toStdString()});
    const QList<PreviewRow> rows = renderer.update(fixture.session.body().markdown).rows;
    const RowStack &shown = pane.findChild<PreviewView *>()->rows();
    QVERIFY(rows.size() > (added.startsWith(QLatin1Char('`')) ? 5 : 1000));
    QCOMPARE(shown.count(), rows.size());
    for (int i = 0; i < shown.count(); ++i) {
        QVERIFY(shown.row(i).sameLook(rows.at(i)));
        QCOMPARE(shown.firstLine(i), rows.at(i).firstLine);
        QCOMPARE(shown.endLine(i), rows.at(i).endLine);
    }
}

QTEST_MAIN(TestSectionList)
#include "tst_sectionlist.moc"
