#include "app/body/bodyreader.h"
#include "tests/support/openform.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"
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
