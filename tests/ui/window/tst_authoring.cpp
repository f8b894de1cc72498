#include "tests/support/windowtest.h"
#include "ui/authoring/authoringcontroller.h"
#include "ui/authoring/findingdelegate.h"
#include "ui/authoring/workbench.h"
#include "ui/problems/checkspane.h"
#include "ui/template/templatepicker.h"
#include "ui/window/draftcontroller.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

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
    void withoutTheWorkbenchAFormFollowsItsFileAsWell();
    void anEditThatIsFollowedLosesNoAnswerToUndo();
    void whatIsEditedUnderADialogWaitsForIt();
    void aGuideOpenedByItselfIsLookedAtBesideItsTemplate();
    void aFileOfNoTemplateLeavesTheFormAsItIs();
    void theWorkbenchSaysWhatIsWrongAndMendsWhatIsSure();
    void aRowOfTheWorkbenchMendsItsOwnProblem();
    void whatChangedMeanwhileIsNotMended();
    void theWorkbenchShowsWhatAProgramReads();
    void ofFilesThatNobodyLookedAtTheWorkbenchSaysNothing();

private:
    void openWorkbench() { m_window->windowActions().workbench->setChecked(true); }
    Workbench *workbench() { return m_window->findChild<Workbench *>(); }
    /// What the workbench lists, as it is read aloud.
    QString rows()
    {
        QStringList words;
        const auto *list = workbench()->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            words.append(list->item(i)->data(Qt::AccessibleTextRole).toString());
        return words.join(u'\n');
    }
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
    QTRY_VERIFY(workbench()->findChild<QListWidget *>()->count() == 1);
    QCOMPARE(label(1), QStringLiteral("Very first"));
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(workbench()->findChild<QListWidget *>()->count() == 0);
    put(path, oneField);
    QTRY_COMPARE(label(1), QStringLiteral("First"));
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
}

void TestAuthoring::withoutTheWorkbenchAFormFollowsItsFileAsWell()
{
    const QString path = openForm(oneField);
    QTest::qWait(500); // Until it is watched.
    put(path, QByteArray(oneField).replace("label: First", "label: Other"));
    QTRY_COMPARE(label(1), QStringLiteral("Other"));
    m_window->workspace().focusField(field("first"));
    for (const QChar c : QStringLiteral("an answer"))
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    QSignalSpy forms(m_window->findChild<AuthoringController *>(), &AuthoringController::draftChanged);
    QTest::qWait(500);
    put(path, QByteArray(oneField).replace("label: First", "label: Third"));
    QTRY_COMPARE(label(1), QStringLiteral("Third"));
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
    QCOMPARE(forms.size(), 1);
    // Who was writing goes on where they were.
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Third"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Exclam);
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer!"));
    // Another file of the folder, or the same bytes once more, make no form.
    put(QFileInfo(path).dir().filePath(QStringLiteral("another.md")), "# A\n");
    put(path, QByteArray(oneField).replace("label: First", "label: Third"));
    QTest::qWait(100);
    QCOMPARE(forms.size(), 1);
}

/// Steps before it were in a form that is gone: a file cannot be undone here, so undo begins anew with the answers as they were moved.
void TestAuthoring::anEditThatIsFollowedLosesNoAnswerToUndo()
{
    const QString path = openForm(oneField + "  - {type: input, id: second, attributes: {label: Second}}\n");
    openWorkbench();
    model().setValue(field("first"), QStringLiteral("one"));
    model().setValue(field("second"), QStringLiteral("two"));
    QAction *undo = m_window->windowActions().undo;
    QVERIFY(undo->isEnabled());
    put(path, QByteArray(oneField).replace("label: First", "label: Other"));
    QTRY_COMPARE(label(1), QStringLiteral("Other"));
    QVERIFY(!undo->isEnabled());
    undo->trigger();
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("one"));
    // What has no place any more is kept with the draft.
    const QList<KeptAnswer> kept = m_window->findChild<DraftController *>()->current().kept;
    QCOMPARE(kept.size(), 1);
    model().setValue(field("first"), QStringLiteral("one and more"));
    undo->trigger();
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("one"));
    undo->trigger();
    QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("one"));
    QCOMPARE(label(1), QStringLiteral("Other"));
}

void TestAuthoring::whatIsEditedUnderADialogWaitsForIt()
{
    const QString path = openForm(oneField);
    openWorkbench();
    QTest::qWait(0);
    QDialog dialog(m_window.get());
    dialog.open();
    QSignalSpy looked(m_window->findChild<AuthoringController *>(), &AuthoringController::draftChanged);
    put(path, QByteArray(oneField).replace("label: First", "label: Other"));
    QTest::qWait(100);
    QCOMPARE(looked.size(), 0);
    dialog.reject();
    QTRY_COMPARE(label(1), QStringLiteral("Other"));
}

void TestAuthoring::aGuideOpenedByItselfIsLookedAtBesideItsTemplate()
{
    const QString folder = QFileInfo(openForm(oneField)).path();
    const QString guide = folder + QStringLiteral("/other.guide.yml");
    put(folder + QStringLiteral("/other.md"), "---\nname: Other one\nabout: B\n---\n### More\n\n- **Name:** x\n");
    put(guide, "guide: 1\nid: other\nname: Other one\nfields:\n  - {id: who, at: {line: Nobody}, kind: text}\n");
    m_window->open(waybill::optionsForFile(guide, {}).value());
    QTRY_VERIFY(workbench());
    // Although it does not fit the template.
    QCOMPARE(m_window->workspace().session().form().origin, folder + QStringLiteral("/other.md"));
    QTRY_VERIFY(rows().contains(QStringLiteral("other.guide.yml:5:")));
    put(guide, "guide: 1\nid: other\nname: Other one\nfields:\n  - {id: who, at: {line: Name}, kind: version}\n");
    QTRY_VERIFY(field("who") >= 0);
    QTRY_VERIFY2(rows().isEmpty(), qPrintable(rows()));
    // What was opened goes with its form.
    m_window->open({folder + QStringLiteral("/bug.yml"), {}, {}});
    put(guide, "guide: 1\nid: [\n");
    QTest::qWait(100);
    QVERIFY2(rows().isEmpty(), qPrintable(rows()));
}

void TestAuthoring::aFileOfNoTemplateLeavesTheFormAsItIs()
{
    openForm(oneField);
    model().setValue(field("first"), QStringLiteral("an answer"));
    const QList<std::pair<const char *, QByteArray>> files{{"a.yml", "contract: 1\nid: a\nguide: nobody\n"},
                                                           {"b.yml", "guide: 1\nid: a\n"},
                                                           {"c.guide.yml", "guide: ["},
                                                           {"config.yml", "contact_links: a\n"}};
    for (const auto &[name, yaml] : files) {
        const QString path = file(name);
        put(path, yaml);
        const Result<OpenOptions> options = optionsForFile(path, {});
        QVERIFY2(options && options.value().workbenchFile == path, yaml);
        m_window->open(options.value());
        QTRY_VERIFY2(rows().contains(QStringLiteral(", %1:").arg(QLatin1String(name))), qPrintable(rows()));
        QCOMPARE(textOf(model().value(field("first"))), QStringLiteral("an answer"));
        m_window->windowActions().workbench->setChecked(false);
    }
}

void TestAuthoring::theWorkbenchSaysWhatIsWrongAndMendsWhatIsSure()
{
    const QByteArray broken = oneField + "  - {type: dropdown, attributes: {label: B, options: [Yes, b]}}\n";
    const QString path = openForm(broken);
    put(QFileInfo(path).dir().filePath(QStringLiteral("config.yml")), "contact_links: a\n");
    openWorkbench();
    auto *list = workbench()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    const QString first = list->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(QStringLiteral("Problem, bug.yml:5:"))
                 && first.contains(QStringLiteral(", form.option-boolean, Alt+Enter: Mended by \"Yes\"")),
             qPrintable(first));
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Warning, config.yml:1:")));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_opened.constLast().toString().endsWith(QStringLiteral("/config.yml")));
    QTest::mouseClick(workbench()->findChild<QPushButton *>(QStringLiteral("mend")), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(bytesOf(path), QByteArray(broken).replace("[Yes", "[\"Yes\""));
    m_window->windowActions().workbench->setChecked(false);
    QVERIFY(!workbench());
}

void TestAuthoring::aRowOfTheWorkbenchMendsItsOwnProblem()
{
    const QByteArray broken = oneField
        + "  - {type: dropdown, attributes: {label: B, options: [Yes, b]}}\n  - {type: dropdown, attributes: {label: C, options: [No, "
          "c]}}\n"
          "  - {type: inptu, attributes: {label: D}}\n";
    const QString path = openForm(broken);
    openWorkbench();
    auto *list = workbench()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 3);
    QVERIFY(!list->item(2)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Alt+Enter")));
    for (const int row : {1, 2}) { // The last one has no fix.
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    }
    const QByteArray second = QByteArray(broken).replace("[No", "[\"No\"");
    QCOMPARE(bytesOf(path), second);
    QTRY_COMPARE(list->count(), 2);
    // By the mouse, on the words.
    QStyleOptionViewItem option;
    option.font = list->font();
    option.rect = list->visualItemRect(list->item(0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, FindingDelegate::fixRect(option, list->model()->index(0, 0)).center());
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(bytesOf(path), QByteArray(second).replace("[Yes", "[\"Yes\""));
    QVERIFY(m_opened.isEmpty()); // It did not open the file.
    QTRY_COMPARE(label(3), QStringLiteral("C"));
}

void TestAuthoring::whatChangedMeanwhileIsNotMended()
{
    const QByteArray broken = oneField + "  - {type: dropdown, attributes: {label: B, options: [Yes, b]}}\n";
    const QString path = openForm(broken);
    openWorkbench();
    auto *list = workbench()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    QSignalSpy told(m_window->findChild<AuthoringController *>(), &AuthoringController::told);
    const QByteArray changed = "# On top\n" + broken;
    put(path, changed);
    // Before anything was heard of that.
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(told.value(0).value(0).toString(), QStringLiteral("bug.yml was changed meanwhile, so that nothing was mended in it"));
    QCOMPARE(bytesOf(path), changed);
    // The list is of the file as it is now.
    QVERIFY2(rows().startsWith(QStringLiteral("Problem, bug.yml:6:")), qPrintable(rows()));
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
