#include "tests/support/windowtest.h"
#include "ui/authoring/workbench.h"
#include "ui/problems/checkspane.h"
#include "ui/template/templatepicker.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <cstdio>

using namespace waybill;
using namespace waybill::test;

namespace {

const QByteArray oneField = "name: Bug report\ndescription: A bug\nbody:\n  - {type: input, id: first, attributes: {label: First}}\n";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// What the window has for those who write templates.
class TestAuthoring : public WindowTest
{
    Q_OBJECT

private slots:
    void theMenuOfTemplatesIsTheFoldersChooser();
    void theErrorsOfABrokenFormStandAmongTheChecks();
    void aFormFollowsItsFileWhileTheWorkbenchIsOpen();
    void withoutTheWorkbenchARequestKeepsItsTemplate();
    void theWorkbenchSaysWhatIsWrongAndMendsWhatIsSure();
    void theWorkbenchShowsWhatAProgramReads();
    void ofFilesThatNobodyLookedAtTheWorkbenchSaysNothing();

private:
    void openWorkbench() { m_window->windowActions().workbench->setChecked(true); }
    Workbench *workbench() { return m_window->findChild<Workbench *>(); }
    QString label(int index) { return m_window->workspace().session().definition().fields.value(index).label; }
    /// As most editors do: another file in place of the former.
    static void replace(const QString &path, const QByteArray &bytes)
    {
        put(path + QStringLiteral(".new"), bytes);
        QCOMPARE(std::rename(qPrintable(path + QStringLiteral(".new")), qPrintable(path)), 0);
    }
    /// A folder of templates with a form in it, which is opened.
    QString openForm(const QByteArray &yaml);
};

QString TestAuthoring::openForm(const QByteArray &yaml)
{
    const QString folder = file("ISSUE_TEMPLATE");
    QDir().mkpath(folder);
    put(folder + QStringLiteral("/bug.yml"), yaml);
    m_window->open({folder + QStringLiteral("/bug.yml"), {}, {}});
    QCoreApplication::processEvents();
    return folder + QStringLiteral("/bug.yml");
}

void TestAuthoring::theMenuOfTemplatesIsTheFoldersChooser()
{
    const QDir folder = QFileInfo(openForm(oneField)).dir();
    put(folder.filePath(QStringLiteral("another.md")), "---\nname: Other\nabout: B\n---\n# A\n");
    put(folder.filePath(QStringLiteral("config.yml")),
        "blank_issues_enabled: false\ncontact_links:\n  - {name: Forum & more, url: 'https://a.test/x', about: Questions}\n");
    auto *picker = m_window->findChild<TemplatePicker *>();
    picker->click();
    auto *menu = picker->findChild<QMenu *>();
    QStringList words;
    QAction *forum = nullptr;
    for (QAction *action : menu->actions()) {
        words.append(action->text());
        forum = action->text().startsWith(QLatin1String("Forum")) ? action : forum;
    }
    QVERIFY2(words.contains(QStringLiteral("another.md")), qPrintable(words.join(u'\n')));
    QVERIFY(words.contains(QStringLiteral("Instead of an issue (none without a template here)")));
    QVERIFY(!words.join(u'\n').contains(QLatin1String("config.yml")));
    QVERIFY(forum);
    QCOMPARE(forum->text(), QStringLiteral("Forum && more – Questions"));
    forum->trigger();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://a.test/x"))});
    menu->close();
}

void TestAuthoring::theErrorsOfABrokenFormStandAmongTheChecks()
{
    openForm(oneField + "  - {type: input, attributes: {label: true}}\n  - {type: inptu, attributes: {label: B}}\n");
    m_window->workspace().showTab(2);
    const auto *list = m_window->findChild<ChecksPane *>()->findChild<QListView *>();
    QStringList rows;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        rows.append(list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
    const QString all = rows.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Template, line 5: “label” must be a text: write \"true\", in quotes.")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Template, line 6: ")) && all.contains(QStringLiteral("inptu")), qPrintable(all));
}

void TestAuthoring::aFormFollowsItsFileWhileTheWorkbenchIsOpen()
{
    const QString path = openForm(oneField);
    openWorkbench();
    model().setValue(field("first"), QStringLiteral("an answer"));
    const QByteArray more = oneField + "  - {type: input, id: second, attributes: {label: Second}}\n";
    QTRY_VERIFY(m_window->workspace().session().form().origin == path);
    QTest::qWait(0);
    replace(path, more);
    QTRY_COMPARE(label(2), QStringLiteral("Second"));
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
    // Once it was replaced it is watched as before; this time it is written into.
    put(path, QByteArray(more).replace("label: First", "label: Very first"));
    QTRY_COMPARE(label(1), QStringLiteral("Very first"));
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
    // Half written it is no form: the one that there was stays.
    put(path, "name: [");
    QTRY_VERIFY(workbench()->findChild<QTreeWidget *>()->topLevelItemCount() == 1);
    QCOMPARE(label(1), QStringLiteral("Very first"));
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(workbench()->findChild<QTreeWidget *>()->topLevelItemCount() == 0);
    put(path, oneField);
    QTRY_COMPARE(label(1), QStringLiteral("First"));
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
}

void TestAuthoring::withoutTheWorkbenchARequestKeepsItsTemplate()
{
    const QString path = openForm(oneField);
    QTest::qWait(500); // Until it is watched.
    put(path, QByteArray(oneField).replace("label: First", "label: Other"));
    QTRY_COMPARE(label(1), QStringLiteral("Other"));
    model().setValue(field("first"), QStringLiteral("an answer"));
    put(path, oneField);
    openWorkbench();
    // Only now.
    QTRY_COMPARE(label(1), QStringLiteral("First"));
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
}

void TestAuthoring::theWorkbenchSaysWhatIsWrongAndMendsWhatIsSure()
{
    const QByteArray broken = oneField + "  - {type: dropdown, attributes: {label: B, options: [Yes, b]}}\n";
    const QString path = openForm(broken);
    put(QFileInfo(path).dir().filePath(QStringLiteral("config.yml")), "contact_links: a\n");
    openWorkbench();
    const auto *list = workbench()->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("form.option-boolean"));
    QVERIFY2(list->topLevelItem(0)->text(0).startsWith(QStringLiteral("bug.yml:5:")), qPrintable(list->topLevelItem(0)->text(0)));
    QVERIFY(list->topLevelItem(1)->text(0).startsWith(QStringLiteral("config.yml:1:")));
    emit workbench()->findChild<QTreeWidget *>()->itemActivated(list->topLevelItem(1), 0);
    QVERIFY(m_opened.constLast().toString().endsWith(QStringLiteral("/config.yml")));
    QTest::mouseClick(workbench()->findChild<QPushButton *>(QStringLiteral("mend")), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(bytesOf(path), QByteArray(broken).replace("[Yes", "[\"Yes\""));
    m_window->windowActions().workbench->setChecked(false);
    QVERIFY(!workbench());
}

void TestAuthoring::ofFilesThatNobodyLookedAtTheWorkbenchSaysNothing()
{
    const auto says = [this](const char *words) {
        const QList<QLabel *> labels = workbench()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [words](const QLabel *one) { return one->text() == QLatin1String(words); });
    };
    openWorkbench();
    QVERIFY(says("Problems of the template's files"));
    openForm(oneField);
    QTRY_VERIFY(says("Nothing is wrong with the template's files"));
}

void TestAuthoring::theWorkbenchShowsWhatAProgramReads()
{
    openWorkbench();
    QVERIFY(workbench()->isVisible());
    openForm(oneField);
    auto *reading = workbench()->findChild<QPlainTextEdit *>(QStringLiteral("reading"));
    model().setValue(field("first"), QStringLiteral("an answer"));
    QTRY_VERIFY2(reading->toPlainText().contains(QStringLiteral("first: \"an answer\"")), qPrintable(reading->toPlainText()));
}

QTEST_MAIN(TestAuthoring)
#include "tst_authoring.moc"
