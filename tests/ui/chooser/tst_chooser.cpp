#include "tests/support/submittest.h"
#include "ui/chooser/choosercontroller.h"
#include "ui/chooser/templatechooser.h"
#include "ui/start/startcontroller.h"
#include "ui/start/startpage.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace waybill;
using namespace waybill::test;

namespace {

const QString ownFolder = QStringLiteral(".github/ISSUE_TEMPLATE/");
const QByteArray outage = "---\nname: Outage\nabout: Something is down\n---\n\n## Where\n\n- **Host:**\n";
const QByteArray form =
    "name: Feature request\ndescription: Something new\nbody:\n  - type: input\n    id: what\n    attributes:\n      label: What\n";
const QByteArray broken = "name: Broken\nbody: []\n";
const QByteArray config =
    "blank_issues_enabled: false\ncontact_links:\n  - name: Ask a question\n    url: https://example.com/ask\n    about: Discussions\n";
const QByteArray guideOfOutage =
    "guide: 1\nid: outage\nname: Guided outage\nfields:\n  - id: host\n    at: { line: Host }\n    kind: text\n    label: Which host\n";

} // namespace

/// What a repository or a folder offers, chosen by keys in the window.
class TestChooser : public SubmitTest
{
    Q_OBJECT

private slots:
    void whatIsTypedFindsATemplateAndEnterOpensIt();
    void templatesStandInGitHubsOrderWithWhatIsWrong();
    void arrowsGoThroughTheListAndEscapeCloses();
    void linksAndBlankIssuesAreAsTheConfigSays();
    void aDraftOfItIsWholeWithoutTheNet();
    void withoutARepositoryOneIsAskedFor();
    void theOwnersTemplatesSayWhoseTheyAre();
    void whatCannotBeReadIsSaid();
    void aFolderOffersItsTemplates();
    void aSingleTemplateOfAFolderOpensItself();
    void theStartPageLeadsToIt();
    void everythingHasAName();

private:
    void put(const QString &path, const QByteArray &bytes) { m_scene->repository().files.insert(path, bytes); }
    void putAll();
    void open(bool byEnvironment = true);
    TemplateChooser *chooser() { return shown<TemplateChooser>(); }
    QLineEdit *line() { return chooser()->findChild<QLineEdit *>(QStringLiteral("search")); }
    QAbstractItemModel *rows() { return chooser()->findChild<ChooserRows *>()->model(); }
    QStringList spoken();
    QString current() { return chooser()->findChild<ChooserRows *>()->spokenCurrent(); }
    QString text(const char *name) { return chooser()->findChild<Paragraph *>(QLatin1String(name))->text(); }
    void key(int key) { QTest::keyClick(line(), Qt::Key(key)); }
    /// As another program drops it there; whether it is taken, and as a copy.
    static bool drop(QWidget *on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
        return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    QString formName() { return m_window->workspace().session().definition().name; }
};

void TestChooser::putAll()
{
    put(ownFolder + QStringLiteral("outage.md"), outage);
    put(ownFolder + QStringLiteral("a-bug.md"), "---\nname: Bug\n---\n\n### What\n");
    put(ownFolder + QStringLiteral("feature.yml"), form);
    put(ownFolder + QStringLiteral("broken.yml"), broken);
    put(ownFolder + QStringLiteral("config.yml"), config);
}

/// ... of the scene's repository.
void TestChooser::open(bool byEnvironment)
{
    if (byEnvironment)
        signInByEnvironment();
    restartInRepository();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(chooser());
    QVERIFY(QTest::qWaitForWindowActive(chooser()));
    QTRY_VERIFY(text("state").startsWith(u"Default branch"));
    // Described a few at a time.
    QTRY_VERIFY(spoken().contains(QStringLiteral("Outage")));
}

QStringList TestChooser::spoken()
{
    QStringList names;
    for (int row = 0; row < rows()->rowCount(); ++row)
        names += rows()->index(row, 0).data().toString();
    return names;
}

void TestChooser::whatIsTypedFindsATemplateAndEnterOpensIt()
{
    putAll();
    open();
    QCOMPARE(QApplication::focusWidget(), line());
    QTest::keyClicks(line(), QStringLiteral("DOWN some"));
    QTRY_COMPARE(current().section(u'\n', 0, 0), QStringLiteral("Outage"));
    QTRY_VERIFY(text("facts").contains(u"fields: "));
    key(Qt::Key_Return);
    QTRY_COMPARE(formName(), QStringLiteral("Outage"));
    QVERIFY(!chooser());
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
}

void TestChooser::templatesStandInGitHubsOrderWithWhatIsWrong()
{
    putAll();
    open();
    QCOMPARE(spoken().mid(1, 4),
             (QStringList{QStringLiteral("Broken"), QStringLiteral("Feature request"), QStringLiteral("Bug"), QStringLiteral("Outage")}));
    QVERIFY(current().contains(u"Issue form") && current().contains(u"error"));
    QTRY_VERIFY(text("problems").contains(u"Line "));
    key(Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("Feature request\nSomething new\nIssue form\nno problems"));
    key(Qt::Key_Down);
    QVERIFY2(current().contains(u"Markdown\n2 warning"), qPrintable(current()));
}

void TestChooser::arrowsGoThroughTheListAndEscapeCloses()
{
    putAll();
    open();
    const QString first = current();
    key(Qt::Key_Up);
    QCOMPARE(current(), first);
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Down);
    QVERIFY(current().startsWith(u"Open a file"));
    QCOMPARE(line()->accessibleDescription(), current());
    QTest::keyClicks(line(), QStringLiteral("no such thing"));
    QVERIFY(current().isEmpty());
    key(Qt::Key_Return);
    QVERIFY(chooser());
    const QString before = formName();
    key(Qt::Key_Escape);
    QVERIFY(!chooser());
    QCOMPARE(formName(), before);
}

void TestChooser::linksAndBlankIssuesAreAsTheConfigSays()
{
    putAll();
    open();
    QTest::keyClicks(line(), QStringLiteral("question"));
    QVERIFY(current().startsWith(u"Ask a question\nDiscussions"));
    key(Qt::Key_Return);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://example.com/ask"))});
    line()->clear();
    QTest::keyClicks(line(), QStringLiteral("blank"));
    QVERIFY(current().endsWith(u"for maintainers only"));
    key(Qt::Key_Return);
    QTRY_COMPARE(formName(), QStringLiteral("Blank issue"));
    // A title and a text.
    QCOMPARE(m_window->workspace().session().definition().fields.size(), 2);
}

void TestChooser::aDraftOfItIsWholeWithoutTheNet()
{
    putAll();
    put(QStringLiteral(".github/waybill/outage.yml"), guideOfOutage);
    signInForGood();
    open(false);
    QTest::keyClicks(line(), QStringLiteral("outage"));
    QTRY_VERIFY(text("facts").contains(u"Guided outage"));
    key(Qt::Key_Return);
    QTRY_COMPARE(formName(), QStringLiteral("Guided outage"));
    model().setValue(field("host"), Value(QStringLiteral("db-7")));
    QVERIFY(m_window->close());
    m_scene->server.stop();
    QVERIFY(QDir(file("data") + QStringLiteral("/templates")).removeRecursively());
    startAgain();
    QCOMPARE(formName(), QStringLiteral("Guided outage"));
    QCOMPARE(textOf(model().value(field("host"))), QStringLiteral("db-7"));
    QCOMPARE(m_window->workspace().session().definition().fields.at(field("host")).label, QStringLiteral("Which host"));
    // What the repository offered is there, too, and says that it is old.
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
    m_window->windowActions().newFromRepository->trigger();
    QTRY_VERIFY(chooser());
    QTRY_VERIFY(text("state").startsWith(u"Read "));
    QTRY_COMPARE(spoken().filter(QStringLiteral("Outage")).size(), 1);
}

void TestChooser::withoutARepositoryOneIsAskedFor()
{
    signInByEnvironment();
    putAll();
    restart();
    m_window->windowActions().newFromRepository->trigger();
    QTRY_VERIFY(shown<RepositoryPicker>());
    auto *address = shown<RepositoryPicker>()->findChild<QLineEdit *>(QStringLiteral("address"));
    QTest::keyClicks(address, m_scene->fullName());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(chooser());
    QTRY_VERIFY(spoken().contains(QStringLiteral("Outage")));
    QVERIFY(submission().target().isEmpty());
}

void TestChooser::theOwnersTemplatesSayWhoseTheyAre()
{
    GitHubRepository &owners = m_scene->server.state.add(m_scene->owner + QStringLiteral("/.github"));
    owners.files.insert(ownFolder + QStringLiteral("outage.md"), outage);
    open();
    QVERIFY(spoken().constFirst().contains(m_scene->owner + QStringLiteral("/.github")));
    QTRY_VERIFY(current().startsWith(u"Outage"));
    key(Qt::Key_Return);
    QTRY_COMPARE(formName(), QStringLiteral("Outage"));
    QTRY_COMPARE(submission().target().repository.text(), m_scene->fullName());
}

void TestChooser::whatCannotBeReadIsSaid()
{
    signInByEnvironment();
    restart();
    m_window->chooser().openRepository({{}, {m_scene->owner, QStringLiteral("nothing")}});
    QTRY_VERIFY(chooser() && text("state").startsWith(u"The templates could not be read"));
    // A blank issue and a file are there all the same.
    QVERIFY(spoken().contains(QStringLiteral("Blank issue")));
}

void TestChooser::aFolderOffersItsTemplates()
{
    const QString clone = file("clone");
    QDir().mkpath(clone + u'/' + ownFolder);
    m_window->open({clone, {}, {}});
    QCOMPARE(m_prompts->told.size(), 1);
    for (const auto &[name, bytes] : {std::pair(QStringLiteral("outage.md"), outage), {QStringLiteral("feature.yml"), form}}) {
        QFile written(clone + u'/' + ownFolder + name);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    }
    QVERIFY(drop(m_window.get(), clone));
    QTRY_VERIFY(chooser());
    QTRY_COMPARE(spoken().mid(1, 2), (QStringList{QStringLiteral("Feature request"), QStringLiteral("Outage")}));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE(formName(), QStringLiteral("Outage"));
    QCOMPARE(QFileInfo(m_window->workspace().session().form().origin).fileName(), QStringLiteral("outage.md"));
}

void TestChooser::aSingleTemplateOfAFolderOpensItself()
{
    const QString clone = file("clone");
    QDir().mkpath(clone);
    QFile written(clone + QStringLiteral("/issue_template.md"));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(outage) == outage.size());
    written.close();
    // On a box, which takes files no more than the rest of the window does.
    QVERIFY(drop(m_window->findChild<QPlainTextEdit *>()->viewport(), clone));
    QCOMPARE(m_prompts->told, QStringList());
    QTRY_COMPARE(formName(), QStringLiteral("Outage"));
    QVERIFY(!chooser());
}

void TestChooser::theStartPageLeadsToIt()
{
    putAll();
    signInByEnvironment();
    restartInRepository();
    m_window->startController().open();
    auto *list = m_window->findChild<StartPage *>()->findChild<QListView *>(QStringLiteral("rows"));
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        row = list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().contains(u"Templates of a repository") ? i : row;
    QVERIFY(row >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(chooser());
}

void TestChooser::everythingHasAName()
{
    putAll();
    open();
    for (const QWidget *widget : chooser()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(part && !part->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    key(Qt::Key_Down);
    QTRY_VERIFY(!chooser()->findChild<QWidget *>(QStringLiteral("sketch"))->accessibleName().isEmpty());
}

QTEST_MAIN(TestChooser)
#include "tst_chooser.moc"
