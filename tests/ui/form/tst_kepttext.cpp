#include "app/body/bodywriter.h"
#include "app/session/markdownfield.h"
#include "tests/support/openform.h"
#include "ui/form/sectioncard.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/foldheading.h"
#include "ui/writing/kepttext.h"

#include <QMenu>

using namespace waybill;
using test::OpenForm;

/// Words of a template that stay as they are, until somebody wants them otherwise.
class KeptTextTest : public QObject
{
    Q_OBJECT

private:
    static constexpr char ask[] = "## Ask\n\nRead this first.\nAll of it.\n\n- [ ] one\n- [ ] two\n\n---\n\nThank you.\n\n## More\n";

    static QList<LinkButton *> editsOf(const OpenForm &form)
    {
        QList<LinkButton *> edits;
        for (LinkButton *each : form.view.findChildren<LinkButton *>()) {
            if (each->text() == QLatin1String("Edit as text") && each->isVisible())
                edits.append(each);
        }
        return edits;
    }

private slots:
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
        // A section without a field has no card of its own.
        const LoadedForm alone = OpenForm::fromTemplate("# Report\n\nHello.\n\n## What\n\n- **Name:**\n\nThanks.\n");
        shown.clear();
        for (const KeptWords &words : keptWordsOf(*alone.definition, *alone.layout, 2))
            shown += QStringLiteral("%1: %2").arg(QString::number(words.before), words.text);
        QCOMPARE(shown, QStringList({QStringLiteral("1: Report\n\nHello."), QStringLiteral("-1: Thanks.")}));
        OpenForm form(loaded);
        const auto cards = form.view.findChildren<SectionCard *>();
        QVERIFY(std::any_of(cards.begin(), cards.end(),
                            [](const SectionCard *card) { return card->accessibleDescription().contains(QStringLiteral("Thank you.")); }));
    }

    void theyAreEditedAsTextTogetherWithTheFieldThatTheyStandAt()
    {
        OpenForm form(OpenForm::fromTemplate(ask));
        const QByteArray body = form.session.body().markdown;
        QCOMPARE(editsOf(form).size(), 2);
        QCOMPARE(editsOf(form).constFirst()->accessibleDescription(), QStringLiteral("Read this first.\nAll of it."));
        editsOf(form).constFirst()->setFocus();
        QTest::keyClick(editsOf(form).constFirst(), Qt::Key_Space);
        // Nothing differs yet, and the words are in the box and no more beside it.
        QCOMPARE(form.session.body().markdown, body);
        auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QVERIFY2(body.contains(box->toPlainText().toUtf8()), qPrintable(box->toPlainText()));
        QVERIFY(box->toPlainText().startsWith(QLatin1String("Read this first."))
                && box->toPlainText().endsWith(QLatin1String("Thank you.")));
        QTRY_VERIFY(editsOf(form).isEmpty());
        box->moveCursor(QTextCursor::Start);
        QTest::keyClicks(box, QStringLiteral("Please: "));
        QByteArray changed = body;
        QCOMPARE(form.session.body().markdown, changed.replace("Read this", "Please: Read this"));
        QCOMPARE(form.session.body().fields.constFirst().field, form.field("ask"));
        // A line that the form has no place for is not dropped by going back.
        form.frame("ask")->editor()->toggleMarkdown();
        QVERIFY(form.session.model().isMarkdown(form.field("ask")));
        form.session.model().undo();
        form.session.model().undo();
        QCOMPARE(form.session.body().markdown, body);
        QTRY_COMPARE(editsOf(form).size(), 2);
        QVERIFY(form.part<TaskCheck>("ask"));
    }

    void wordsWrittenOtherwiseStandInTheBodyByteForByte()
    {
        OpenForm form(OpenForm::fromTemplate(ask));
        const int field = form.field("ask");
        const QByteArray before = form.session.body().markdown;
        for (const char *text : {"", "Nothing of it.", "- [x] one\n\nMore of mine.\n\n> quoted", "## Ask\n\n- [ ] two"}) {
            form.session.model().setValue(field, readMarkdown(form.session, field, QString::fromUtf8(text)));
            const QByteArray body = form.session.body().markdown;
            QVERIFY2(body.startsWith("## Ask\n") && body.contains(text) && !body.contains("Thank you."), body.constData());
            QCOMPARE(body, writeBody(form.session.form().layout, form.session.model().snapshot()).markdown);
            form.session.model().undo();
            QCOMPARE(form.session.body().markdown, before);
        }
    }

    void wordsAroundATableAreEditedWithItAndComeBack()
    {
        const QByteArray source = "## Where\n\nSay it for each:\n\n| Host | Version |\n|---|---|\n| a | |\n| b | |\n\n> [!NOTE]\n> Each."
                                  "\n\nThank you.\n\n## More\n\n- **Name:**\n";
        OpenForm form(OpenForm::fromTemplate(source));
        form.set("a_version", QStringLiteral("1"));
        const QByteArray body = form.session.body().markdown;
        const QList<Value> given = form.session.model().snapshot().given;
        QCOMPARE(editsOf(form).size(), 2);
        editsOf(form).constFirst()->click();
        QCOMPARE(form.session.body().markdown, body);
        QVERIFY(!form.session.model().exists(form.field("b_version")) && !form.frame("b_version")->isVisible());
        auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->toPlainText().startsWith(QLatin1String("## Where\n\nSay it for each:\n\n| Host | Version |\n|---|---|\n| a | 1"))
                     && box->toPlainText().endsWith(QLatin1String("Thank you.")),
                 qPrintable(box->toPlainText()));
        QVERIFY(box->accessibleName().startsWith(QLatin1String("Where")));
        QTRY_VERIFY(editsOf(form).isEmpty());
        // All of it is written there: the head of the table, a cell, the words behind it.
        QString text = box->toPlainText();
        text.replace(QLatin1String("| Host |"), QLatin1String("| Machine |")).replace(QLatin1String("| b | |"), QLatin1String("| b | 2 |"));
        box->setPlainText(text);
        QCOMPARE(form.session.body().markdown, QByteArray(body).replace("| Host |", "| Machine |").replace("| b | |", "| b | 2 |"));
        // The form has no other head for it, and says so.
        form.frame("a_version")->editor()->toggleMarkdown();
        QVERIFY(form.session.model().isMarkdown(form.field("a_version")));
        form.session.model().undo();
        text = box->toPlainText().replace(QLatin1String("| b | |"), QLatin1String("| b | 2 |"));
        box->setPlainText(text);
        form.frame("a_version")->editor()->toggleMarkdown();
        QCOMPARE(form.text("a_version"), QStringLiteral("1"));
        QCOMPARE(form.text("b_version"), QStringLiteral("2"));
        QVERIFY(form.session.model().exists(form.field("b_version")));
        QTRY_VERIFY(form.frame("b_version")->isVisible());
        QTRY_COMPARE(editsOf(form).size(), 2);
        // Three steps: back, what was typed, and there.
        for (int i = 0; i < 3; ++i)
            form.session.model().undo();
        QVERIFY(form.session.model().snapshot().given == given);
        QCOMPARE(form.session.body().markdown, body);
    }

    void aSectionIsWrittenAsAWholeFromAnyOfItsFields()
    {
        OpenForm form(OpenForm::fromTemplate("# Report\n\nHello.\n\n## What\n\nSay it.\n\n## Where\n\n- **OS:**\n- **Part:** A / B\n"));
        const QByteArray body = form.session.body().markdown;
        // A text is Markdown by itself, so that the key takes all that stands around it.
        QCOMPARE(form.view.markdownAction(form.field("what")), QStringLiteral("Write the section as Markdown"));
        QCOMPARE(form.view.markdownAction(form.field("os")), QStringLiteral("Write as Markdown"));
        form.focus("what");
        form.view.toggleMarkdown(form.field("what"));
        auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QCOMPARE(box->toPlainText(), QStringLiteral("# Report\n\nHello.\n\n## What\n\nSay it."));
        QCOMPARE(form.session.body().markdown, body);
        box->setPlainText(QStringLiteral("## What it is\n\nIt."));
        QCOMPARE(form.session.body().markdown, QByteArray("## What it is\n\nIt.\n\n## Where\n\n- **OS:**\n- **Part:**\n"));
        form.focus("part");
        QMenu menu;
        QVERIFY(form.frame("part")->editor()->addToMenu(&menu));
        menu.actions().constFirst()->trigger();
        QVERIFY(form.session.model().isMarkdown(form.field("os")) && !form.session.model().exists(form.field("part")));
        box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box && box->toPlainText() == QStringLiteral("## Where\n\n- **OS:**\n- **Part:**"));
    }

    void theyAreFoldedWithWhatTheyStandIn()
    {
        OpenForm form(OpenForm::fromTemplate("## What\n\n- **Name:**\n\n<details>\n<summary>For support</summary>\n\nOnly if you were "
                                             "asked.\n\n- **Browser:**\n\n</details>\n"));
        auto *fold = form.view.findChild<FoldHeading *>();
        QVERIFY(fold && !fold->isChecked());
        QVERIFY(editsOf(form).isEmpty());
        fold->click();
        QTRY_COMPARE(editsOf(form).size(), 1);
        fold->click();
        QTRY_VERIFY(editsOf(form).isEmpty());
    }

    void aGuideSaysItselfWhatTheFormShows()
    {
        const BodyLayout guided = *loadForm(QStringLiteral("production-deployment")).value().layout;
        QVERIFY(!guided.takesWords);
        for (int field = 0; field < guided.fields.size(); ++field)
            QVERIFY(guided.markdownPartsOf(field) == guided.partsOf(field) && guided.wholePartsOf(field).second == 0);
    }
};

QTEST_MAIN(KeptTextTest)
#include "tst_kepttext.moc"
