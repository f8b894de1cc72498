#include "app/body/bodyreader.h"
#include "tests/support/openform.h"
#include "ui/form/sectioncard.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/foldheading.h"
#include "ui/writing/listbox.h"

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
        QTest::newRow("bullets") << QStringLiteral("- a\n- b") << QStringLiteral("- a\n- b");
        QTest::newRow("other bullets, an empty one") << QStringLiteral("* a\n*\n\n* b") << QStringLiteral("* a\n* b");
        QTest::newRow("numbers are counted anew") << QStringLiteral("1) a\n7) b\n") << QStringLiteral("1) a\n2) b");
        for (const char *text : {"a", "- a\n1. b", "- a\n  more", "- [ ] a", "- - a", "  - a", "- a\n\n```\nx\n```", "1. a\n2) b"})
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
        auto *list = form.part<ListBox>("steps");
        link(form, "steps")->click();
        auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box && box->toPlainText() == QStringLiteral("1. a") && !list->isVisible());
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
        form.set("steps", QStringLiteral("1. a and so on"));
        link(form, "steps")->click();
        QVERIFY(list->isVisible());
        QCOMPARE(list->row(0)->toPlainText(), QStringLiteral("a and so on"));
        QCOMPARE(form.text("steps"), QStringLiteral("1. a and so on"));
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

    void wordsThatStayAreSeenWhereTheyStand()
    {
        const LoadedForm loaded =
            OpenForm::fromTemplate("## Ask\n\nFirst line\nof words.\n\n- [ ] a\n\nBetween **them**.\n\n- [ ] b\n\n---\n\nThank you.\n");
        int section = 1;
        QStringList shown;
        for (const KeptWords &words : keptWordsOf(*loaded.definition, *loaded.layout, section))
            shown += QStringLiteral("%1: %2").arg(QString::number(words.before), words.text);
        QVERIFY2(shown.contains(QStringLiteral("1: First line\nof words.")) && shown.contains(QStringLiteral("-1: Thank you.")),
                 qPrintable(shown.join(QLatin1Char('#'))));
        // The frame of a table to fill is none of them, with bars around it or not.
        const LoadedForm table = OpenForm::fromTemplate("## Ask\n\nFill it.\n\nA | B | C\n-- | -- | --\nx | | y\n\nThanks.\n");
        shown.clear();
        for (const KeptWords &words : keptWordsOf(*table.definition, *table.layout, section))
            shown += words.text;
        QCOMPARE(shown, QStringList({QStringLiteral("Fill it."), QStringLiteral("Thanks.")}));
        OpenForm form(loaded);
        const auto cards = form.view.findChildren<SectionCard *>();
        QVERIFY(std::any_of(cards.begin(), cards.end(),
                            [](const SectionCard *card) { return card->accessibleDescription().contains(QStringLiteral("Thank you.")); }));
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
