#include "app/body/bodyreader.h"
#include "tests/support/openform.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/foldheading.h"
#include "ui/writing/listbox.h"

#include <QMenu>
#include <QSignalSpy>

using namespace waybill;
using test::OpenForm;

/// Texts that have a form of their own while they are written: lists and code.
class WritingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr char steps[] = "## Steps\n\n1. Go to '...'\n2. Click '...'\n\n## More\n";

    /// Types into whatever has the focus.
    static void type(const char *words) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words)); }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static LinkButton *link(const OpenForm &form, const char *id)
    {
        for (LinkButton *each : form.frame(id)->findChildren<LinkButton *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private slots:
    void aTextIsReadAsAListOnlyIfItIsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // Null: it is no list.
        QTest::newRow("nothing") << QString() << QStringLiteral("");
        QTest::newRow("tasks") << QStringLiteral("- [ ] a\n- [ ]\n- [ ] b") << QStringLiteral("- [ ] a\n- [ ] b");
        QTest::newRow("other bullets, an empty one") << QStringLiteral("* a\n*\n\n* b") << QStringLiteral("* a\n* b");
        QTest::newRow("numbers are counted anew") << QStringLiteral("1) a\n7) b\n") << QStringLiteral("1) a\n2) b");
        for (const char *text : {"a", "- a\n1. b", "- a\n  more", "- [x] a", "- [ ] a\n- b", "- - a", "  - a", "- a\n\n```\nx\n```"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString();
        QTest::newRow("a huge one") << QStringLiteral("- a\n").repeated(5000) << QString();
    }

    void aTextIsReadAsAListOnlyIfItIsNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const std::optional<ListText> list = ListText::read(text);
        QCOMPARE(list.has_value(), !written.isNull());
        if (list)
            QCOMPARE(list->text(), written);
    }

    void enterAddsAnItemAndAnEmptyLastOneIsNone()
    {
        OpenForm form(OpenForm::fromTemplate(steps));
        form.focus("steps");
        type("Sign in");
        press(Qt::Key_Return);
        type("Change it");
        press(Qt::Key_Return);
        QCOMPARE(form.text("steps"), QStringLiteral("1. Sign in\n2. Change it"));
        // Between two items as well.
        auto *list = form.part<ListBox>("steps");
        QCOMPARE(list->rowCount(), 3);
        list->row(0)->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(list->rowCount(), 4);
        type("Wait");
        QCOMPARE(form.text("steps"), QStringLiteral("1. Sign in\n2. Wait\n3. Change it"));
        // Enter in the empty one at the end goes on.
        list->row(3)->setFocus();
        press(Qt::Key_Return);
        QVERIFY(form.frame("more")->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(form.text("steps"), QStringLiteral("1. Sign in\n2. Wait\n3. Change it"));
        QVERIFY(form.session.body().markdown.contains("\n1. Sign in\n2. Wait\n3. Change it\n"));
    }

    void backspaceTakesAnEmptyItemAwayAndAltMovesOne()
    {
        OpenForm form(OpenForm::fromTemplate(steps));
        form.set("steps", QStringLiteral("1. a\n2. b\n3. c"));
        form.focus("steps");
        auto *list = form.part<ListBox>("steps");
        list->row(1)->setFocus();
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(form.text("steps"), QStringLiteral("1. a\n2. c\n3. b"));
        QCOMPARE(QApplication::focusWidget(), list->row(2));
        // The empty row stays the last one.
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(form.text("steps"), QStringLiteral("1. a\n2. c\n3. b"));
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        QCOMPARE(form.text("steps"), QStringLiteral("1. a\n2. c"));
        QCOMPARE(QApplication::focusWidget(), list->row(1));
        QCOMPARE(list->rowCount(), 3);
        form.session.model().undo();
        form.session.model().undo();
        QCOMPARE(form.text("steps"), QStringLiteral("1. a\n2. b\n3. c"));
        QCOMPARE(list->text(), QStringLiteral("1. a\n2. b\n3. c"));
    }

    void bulletsStayBulletsAndAListThatNobodyTouchedIsNoAnswer()
    {
        OpenForm form(OpenForm::fromTemplate("## Links\n\n-\n-\n\n## More\n"));
        form.focus("links");
        QVERIFY(!form.session.model().isGiven(form.field("links")));
        type("first");
        QCOMPARE(form.text("links"), QStringLiteral("- first"));
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Backspace);
        QCOMPARE(form.text("links"), QString());
        QVERIFY(form.session.body().markdown.contains("\n-\n-\n"));
        const QString name = form.part<ListBox>("links")->row(0)->accessibleName();
        QVERIFY2(name.startsWith(QStringLiteral("Links")), qPrintable(name));
    }

    void aListIsEditedAsTextAndComesBackOrSaysWhyNot()
    {
        OpenForm form(OpenForm::fromTemplate(steps));
        form.set("steps", QStringLiteral("1. a"));
        form.focus("steps");
        link(form, "steps")->click();
        auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box && box->toPlainText() == QStringLiteral("1. a") && form.session.model().isMarkdown(form.field("steps")));
        auto *list = form.part<ListBox>("steps");
        QVERIFY(!list);
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, QStringLiteral(" and"));
        press(Qt::Key_Return);
        QTest::keyClicks(box, QStringLiteral("so on"));
        QCOMPARE(form.text("steps"), QStringLiteral("1. a and\nso on"));
        // It is more than a list now: the person is told, and nothing is lost.
        link(form, "steps")->click();
        QVERIFY(box->isVisible());
        QCOMPARE(form.text("steps"), QStringLiteral("1. a and\nso on"));
        QVERIFY(form.frame("steps")->findChild<MessageLine *>());
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("1. a and so on"));
        link(form, "steps")->click();
        list = form.part<ListBox>("steps");
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->row(0)->toPlainText(), QStringLiteral("a and so on"));
        QCOMPARE(form.text("steps"), QStringLiteral("1. a and so on"));
    }

    void anyFieldIsWrittenAsMarkdownFromItsMenuAndIsOneStepToUndo()
    {
        OpenForm form(OpenForm::fromTemplate("## Env\n\n- **OS:** [e.g. iOS]\n- **Part:** API / Web\n\n## Ask\n\n- [ ] one\n- [x] two\n"));
        const QByteArray body = form.session.body().markdown;
        for (const char *id : {"os", "part", "ask"}) {
            form.focus(id);
            QMenu menu;
            QVERIFY2(form.frame(id)->editor()->addToMenu(&menu), id);
            QCOMPARE(menu.actions().constLast()->text(), QStringLiteral("Write as Markdown"));
            menu.actions().constLast()->trigger();
            QVERIFY2(form.session.model().isMarkdown(form.field(id)), id);
            QCOMPARE(form.session.body().markdown, body);
            auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
            QVERIFY2(box && form.frame(id)->isAncestorOf(box) && body.contains(box->toPlainText().toUtf8()), id);
            QVERIFY(box->accessibleDescription().contains(QStringLiteral("Markdown")));
        }
        // What the form understands of it still counts, and what stands in the issue are the bytes that were written.
        auto *box = qobject_cast<TextBox *>(form.focus("ask"));
        box->moveCursor(QTextCursor::End);
        press(Qt::Key_Return);
        QTest::keyClicks(box, QStringLiteral("- [x] three `of mine`"));
        QVERIFY(form.session.body().markdown.contains("\n- [ ] one\n- [x] two\n- [x] three `of mine`\n"));
        form.session.model().undo();
        form.session.model().undo();
        QVERIFY(form.part<TaskCheck>("ask") && form.part<TaskCheck>("ask")->isVisible());
        form.session.model().redo();
        QVERIFY(!form.part<TaskCheck>("ask"));
        form.session.model().undo();
        box = qobject_cast<TextBox *>(form.focus("part"));
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("- **Part:** the *Web* one"));
        link(form, "part")->click();
        QVERIFY(form.session.model().isMarkdown(form.field("part")));
        QVERIFY(form.frame("part")->findChild<MessageLine *>());
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("- **Part:** web"));
        QCOMPARE(form.text("part"), QStringLiteral("Web"));
        link(form, "part")->click();
        QVERIFY(!form.session.model().isMarkdown(form.field("part")));
        QCOMPARE(form.text("part"), QStringLiteral("Web"));
        // The keys of a menu lead there from an input that has a menu of its own, and from one that has none.
        for (const char *id : {"os", "part"}) {
            QTest::keyClick(form.frame(id)->editor()->firstFocus(), Qt::Key_F10, Qt::ShiftModifier);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu && menu->actions().constLast()->text() == markdownActionText(form.session, form.field(id)), id);
            menu->close();
        }
    }

    void anAnswerThatIsMoreThanAListIsShownAsText()
    {
        OpenForm form(OpenForm::fromTemplate(steps));
        form.set("steps", QStringLiteral("1. a\n   - deeper"));
        auto *box = qobject_cast<TextBox *>(form.focus("steps"));
        QVERIFY(box);
        QCOMPARE(box->toPlainText(), QStringLiteral("1. a\n   - deeper"));
    }

    void detailsAreFoldedAndOpenByKeyByClickAndWhenGoneTo()
    {
        OpenForm form(OpenForm::fromTemplate(
            "## What\n\n<details>\n<summary>For support</summary>\n\n- **Browser:**\n- **Account:**\n\n</details>\n\n## More\n"));
        auto *heading = form.view.findChild<FoldHeading *>();
        QVERIFY(heading && heading->text() == QStringLiteral("For support"));
        FieldFrame *browser = form.frame("browser");
        QVERIFY(browser && !browser->isVisible());
        // Enter in the field before goes on behind what is folded; Tab stops at the heading.
        heading->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(browser->isVisible());
        press(Qt::Key_Tab);
        QVERIFY(browser->isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(heading, Qt::LeftButton);
        QVERIFY(!browser->isVisible());
        form.focus("account");
        QVERIFY(browser->isVisible() && form.frame("account")->isAncestorOf(QApplication::focusWidget()));
        form.set("account", QStringLiteral("mine"));
        QApplication::processEvents();
        QVERIFY(heading->accessibleDescription().contains(QStringLiteral("1 of 2")));
        // And it can be folded over the field that has the focus.
        press(Qt::Key_Backtab);
        heading->click();
        QVERIFY(!browser->isVisible());
    }

    void detailsOpenByThemselvesWhenSomethingInThemIsWrong()
    {
        LoadedForm loaded =
            OpenForm::fromTemplate("## What\n\n- **Name:**\n\n<details>\n<summary>For support</summary>\n\n- **Browser:**\n\n</details>\n");
        Rule rule;
        rule.id = QStringLiteral("browser.required");
        rule.field = loaded.definition->fieldIndex(QStringLiteral("browser"));
        rule.kind = RequiredRule{};
        rule.message = QStringLiteral("Say which.");
        loaded.rules = {rule};
        OpenForm form(loaded);
        auto *heading = form.view.findChild<FoldHeading *>();
        QVERIFY(heading && !heading->isChecked());
        // What is only still to do waits.
        form.set("name", QStringLiteral("x"));
        QApplication::processEvents();
        QVERIFY(!heading->isChecked());
        form.visited.addAll();
        QVERIFY(heading->isChecked());
        QTRY_VERIFY(form.frame("browser")->isVisible());
    }

    void aTableToFillIsWorkedLikeASpreadsheet()
    {
        OpenForm form(OpenForm::fromTemplate(
            "## Impact\n\n| Service | Since | Users |\n|---|---|---|\n| payments | | |\n| ledger | fixed | [how many] |\n\n## More\n"));
        auto *box = qobject_cast<TextBox *>(form.focus("payments_since"));
        QVERIFY(box);
        QVERIFY2(box->accessibleName().contains(QStringLiteral("payments")) && box->accessibleName().contains(QStringLiteral("Since")),
                 qPrintable(box->accessibleName()));
        const auto at = [&form](const char *id) { return form.frame(id)->isAncestorOf(QApplication::focusWidget()); };
        // In one row beside each other, in one column beneath each other.
        QCOMPARE(form.frame("payments_since")->y(), form.frame("payments_users")->y());
        QCOMPARE(form.frame("payments_users")->x(), form.frame("ledger_users")->x());
        type("2 days");
        press(Qt::Key_Tab);
        QVERIFY(at("payments_users"));
        press(Qt::Key_Return);
        QVERIFY(at("ledger_users"));
        type("300");
        press(Qt::Key_Up);
        QVERIFY(at("payments_users"));
        // Nothing is to be filled below "Since": what the template says there stays.
        press(Qt::Key_Left);
        QVERIFY(at("payments_since"));
        press(Qt::Key_Left);
        press(Qt::Key_Down);
        QVERIFY(at("payments_since"));
        press(Qt::Key_Home);
        press(Qt::Key_F2);
        QVERIFY(box->textCursor().atEnd());
        press(Qt::Key_Right);
        QVERIFY(at("payments_users"));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(at("more"));
        const QByteArray body = form.session.body().markdown;
        QVERIFY2(body.contains("| payments | 2 days") && body.contains("\n| ledger | fixed | 300 |\n"), body.constData());
    }

    void tabInTheLastCellAddsARowAndAnEmptyOneVanishes()
    {
        OpenForm form(OpenForm::fromTemplate("## Impact\n\n| Service | Since |\n|:--|--:|\n| payments | |\n\n## More\n"));
        const int rows = form.field("impact_rows");
        QVERIFY(rows >= 0 && !form.session.model().isGiven(rows));
        auto *cell = form.frame("payments_since")->editor()->firstFocus();
        form.focus("payments_since");
        QTest::keyClicks(cell, QStringLiteral("today"));
        QTest::keyClick(cell, Qt::Key_Tab);
        QList<TextBox *> boxes = form.frame(rows)->findChildren<TextBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(form.frame(rows)->geometry().top(), form.frame("payments_since")->geometry().bottom());
        QTest::keyClicks(boxes.at(0), QStringLiteral("a|b"));
        QTest::keyClicks(boxes.at(1), QStringLiteral("now"));
        const QByteArray body = form.session.body().markdown;
        QVERIFY2(body.contains("|:--|--:|\n| payments | today|\n| a\\|b | now |\n\n## More"), body.constData());
        const ReadBody read = readBody(form.session.form().definition, *form.session.form().layout, body);
        QCOMPARE(textOf(read.given.at(rows)), QStringLiteral("| a\\|b | now |"));
        QVERIFY(read.problems.isEmpty());
        QTest::keyClick(boxes.at(1), Qt::Key_Tab);
        QCOMPARE(form.frame(rows)->findChildren<TextBox *>().size(), 4);
        form.focus("more");
        QCOMPARE(form.text("impact_rows"), QStringLiteral("| a\\|b | now |"));
        form.session.model().undo();
        form.session.model().undo();
        QVERIFY(!form.session.model().isGiven(rows));
    }

    void aListOfTasksWithoutAGuideCanBeAddedTo()
    {
        OpenForm form(OpenForm::fromTemplate("## Before\n\n- [ ] one\n  that goes on\n* [ ] two\n\n## More\n"));
        const QByteArray body = form.session.body().markdown;
        form.session.model().setValue(form.field("before"),
                                      Value(Tasks{{QStringLiteral("two"), true, {}},
                                                  {QStringLiteral("mine"), false, {}},
                                                  {QStringLiteral("one that goes on"), false, {}}}));
        const QByteArray changed = form.session.body().markdown;
        QVERIFY2(changed.contains("* [x] two\n* [ ] mine\n- [ ] one\n  that goes on\n"), changed.constData());
        QCOMPARE(form.frame("before")->findChildren<TaskCheck *>().size(), 3);
        const ReadBody read = readBody(form.session.form().definition, *form.session.form().layout, changed);
        QCOMPARE(tasksOf(read.given.at(form.field("before"))), form.tasks("before"));
        // The link beneath leads to the list that is changed, and back.
        link(form, "before")->click();
        QVERIFY(form.part<TextBox>("before"));
        form.session.model().undo();
        QCOMPARE(form.session.body().markdown, body);
    }

    void tasksWithinTasksStandFurtherIn()
    {
        OpenForm form(OpenForm::fromTemplate("## Before\n\n- [ ] one\n  - [ ] part\n    that goes on\n    - [ ] deeper\n- [ ] two\n"));
        const QList<TaskCheck *> tasks = form.view.findChildren<TaskCheck *>();
        QCOMPARE(tasks.size(), 4);
        QCOMPARE(tasks.at(0)->x(), tasks.at(3)->x());
        QVERIFY(tasks.at(1)->x() > tasks.at(0)->x() && tasks.at(2)->x() > tasks.at(1)->x());
        QCOMPARE(tasks.at(1)->accessibleName(), QStringLiteral("part that goes on"));
        QVERIFY(tasks.at(1)->accessibleDescription().contains(QStringLiteral("Part of: one")));
    }

    void codeIsShownAsCodeAndLandsInsideALongerFence()
    {
        OpenForm form(OpenForm::fromTemplate("## Log\n\n```json\n\n```\n\n## More\n"));
        auto *box = qobject_cast<TextBox *>(form.focus("log"));
        QVERIFY(box);
        QVERIFY(QFontInfo(box->font()).fixedPitch());
        QVERIFY(box->accessibleDescription().contains(QStringLiteral("json")));
        const QString code = QStringLiteral("{ \"a\": 1 }\n```\n  inner\n````");
        form.set("log", code);
        const QByteArray body = form.session.body().markdown;
        QVERIFY2(body.contains("`````json\n{ \"a\": 1 }\n```\n  inner\n````\n`````\n"), body.constData());
        const LoadedForm &loaded = form.session.form();
        const ReadBody read = readBody(loaded.definition, *loaded.layout, body);
        QCOMPARE(textOf(read.given.at(form.field("log"))), code);
    }
};

QTEST_MAIN(WritingTest)
#include "tst_writing.moc"
