#include "app/body/bodywriter.h"
#include "app/session/markdownfield.h"
#include "tests/support/openform.h"
#include "ui/form/sectioncard.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/foldheading.h"
#include "ui/writing/kepttext.h"

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
            QCOMPARE(guided.markdownPartsOf(field), guided.partsOf(field));
    }
};

QTEST_MAIN(KeptTextTest)
#include "tst_kepttext.moc"
