#include "tests/support/openform.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/taskrow.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using test::OpenForm;

class FieldEditorsTest : public QObject
{
    Q_OBJECT

private:
    static QList<TaskRow *> rows(const OpenForm &form, const char *id)
    {
        QList<TaskRow *> shown;
        for (TaskRow *row : form.frame(id)->findChildren<TaskRow *>()) {
            if (!row->isHidden())
                shown.append(row);
        }
        return shown;
    }

private slots:
    void tasksAndOptionsShowTheirMarkdownAndNoComments()
    {
        OpenForm form(OpenForm::fromTemplate("### Before\n\n- [ ] Run `make` and see [the page](https://x.example) <!-- soon -->\n"));
        auto *task = form.view.findChild<TaskCheck *>();
        QVERIFY(task);
        QCOMPARE(task->accessibleName(), QStringLiteral("Run make and see the page"));
        // The answer is of the template's own text.
        task->click();
        int field = 0;
        while (form.frame(field) && !form.frame(field)->isAncestorOf(task))
            ++field;
        const Tasks tasks = tasksOf(form.session.model().value(field));
        QVERIFY(!tasks.isEmpty());
        QVERIFY(tasks.constFirst().done && tasks.constFirst().text.contains(QLatin1String("`make`")));
        // A link is painted in the colour of links.
        const QColor link = themeFor(task->palette()).accent;
        task->setChecked(false);
        task->clearFocus();
        const QImage image = task->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 30; x < image.width(); ++x)
                found += image.pixelColor(x, y) == link;
        }
        QVERIFY(found > 10);
    }

    void aLinkOfATaskIsOpenedByClickAndByEnterAndTheTickStays()
    {
        OpenForm form(OpenForm::fromTemplate("### Before\n\n- [ ] See [the page](https://x.example/a)\n- [ ] [bad](javascript:a)\n"));
        QSignalSpy opened(&form.view, &FormView::linkActivated);
        const QList<TaskCheck *> tasks = form.view.findChildren<TaskCheck *>();
        // Behind the box and its gap, in the first line.
        const QPoint words(33, 14);
        QTest::mouseClick(tasks.at(0), Qt::LeftButton, {},
                          words + QPoint(QFontMetrics(tasks.at(0)->font()).horizontalAdvance(QStringLiteral("See ")), 0));
        QTest::keyClick(tasks.at(0), Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.constLast().constFirst().toUrl(), QUrl(QStringLiteral("https://x.example/a")));
        QVERIFY(!tasks.at(0)->isChecked());
        // Beside a link, and on one that leads to no page, a click ticks as ever.
        for (TaskCheck *task : tasks)
            QTest::mouseClick(task, Qt::LeftButton, {}, words);
        QTest::keyClick(tasks.at(1), Qt::Key_Return);
        QVERIFY(tasks.at(0)->isChecked() && tasks.at(1)->isChecked());
        QCOMPARE(opened.count(), 2);
    }

    void hugeTextIsTakenAndTheBoxStaysWithinItsBound()
    {
        OpenForm form;
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        QVERIFY(box);
        const QString huge = QString(65536, QLatin1Char('x')) + QString(5000, QLatin1Char('\n')) + QStringLiteral("end");
        QApplication::clipboard()->setText(huge);
        box->paste();
        QCOMPARE(form.text("purpose").size(), huge.size());
        QApplication::processEvents();
        QVERIFY(box->height() <= 800 * 2 / 3);
    }

    void oneParagraphTakesPastedLineEndsAsBlanks()
    {
        OpenForm form;
        auto *box = qobject_cast<TextBox *>(form.focus("risk_justification"));
        QVERIFY(box);
        QApplication::clipboard()->setText(QStringLiteral("one\r\ntwo\n\n  three"));
        box->paste();
        QCOMPARE(box->toPlainText(), QStringLiteral("one two three"));
        QCOMPARE(form.text("risk_justification"), QStringLiteral("one two three"));
    }

    void enterInOneParagraphGoesOnToTheNextField()
    {
        OpenForm form;
        QWidget *box = form.focus("risk_justification");
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(form.text("risk_justification"), QString());
        QVERIFY(form.frame("environment")->isAncestorOf(QApplication::focusWidget()));
    }

    void typingReachesTheModelAndNeitherTextNorCursorJumps()
    {
        OpenForm form;
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        QVERIFY(box);
        QTest::keyClicks(box, QStringLiteral("ab  "));
        QCOMPARE(form.text("purpose"), QStringLiteral("ab"));
        QCOMPARE(box->toPlainText(), QStringLiteral("ab  "));
        QTest::keyClick(box, Qt::Key_Home);
        QTest::keyClicks(box, QStringLiteral("x"));
        QCOMPARE(box->toPlainText(), QStringLiteral("xab  "));
        QCOMPARE(box->textCursor().position(), 1);
    }

    void leavingAFieldShowsTheAnswerAsItIsKept()
    {
        OpenForm form;
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        QTest::keyClicks(box, QStringLiteral("ab  "));
        form.focus("notes");
        QCOMPARE(box->toPlainText(), QStringLiteral("ab"));
    }

    void arrowKeysChooseASegment()
    {
        OpenForm form;
        QWidget *first = form.focus("risk_level");
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(form.text("risk_level"), QStringLiteral("Low"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(form.text("risk_level"), QStringLiteral("High"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(form.text("risk_level"), QStringLiteral("Medium"));
        form.session.model().undo();
        QCOMPARE(form.part<SegmentedControl>("risk_level")->current(), 2);
        form.session.model().clear(form.field("risk_level"));
        QCOMPARE(form.part<SegmentedControl>("risk_level")->current(), -1);
    }

    void onlyAGuideColoursThreeWordsAsGoodAndBad()
    {
        const auto shows = [](SegmentedControl *words, const QColor &color) {
            words->setCurrent(0);
            const QImage picture = words->button(0)->grab().toImage();
            const QPoint inside(picture.width() / 2, 4);
            return picture.pixelColor(inside) == color;
        };
        OpenForm production;
        const Theme &theme = themeFor(production.view.palette());
        QVERIFY(shows(production.part<SegmentedControl>("risk_level"), theme.okBackground));
        OpenForm other(OpenForm::fromTemplate("### Where\n\n- **Stage:** Dev / Staging / Prod\n"));
        QVERIFY(shows(other.part<SegmentedControl>("stage"), theme.accentBackground));
    }

    void screenReadersAreToldOfANamedGroupOfRadioButtons()
    {
        OpenForm form;
        form.focus("risk_level");
        auto *group = form.part<SegmentedControl>("risk_level");
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(group);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::Grouping);
        QCOMPARE(told->text(QAccessible::Name), form.session.definition().fields.at(form.field("risk_level")).label);
        QCOMPARE(told->childCount(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(told->child(i)->role(), QAccessible::RadioButton);
        // One stop of the Tab key while none is chosen, too.
        for (const int chosen : {-1, 2}) {
            group->setCurrent(chosen);
            int stops = 0;
            for (int i = 0; i < 3; ++i)
                stops += (group->button(i)->focusPolicy() & Qt::TabFocus) != 0;
            QCOMPARE(stops, 1);
        }
    }

    void aCardIsChosenByAClick()
    {
        OpenForm form;
        auto *cards = form.part<ChoiceCards>("deployment_type");
        QVERIFY(cards);
        QTest::mouseClick(cards->button(1), Qt::LeftButton);
        QCOMPARE(form.text("deployment_type"), QStringLiteral("Rollback"));
        QTest::mouseClick(cards->button(1), Qt::LeftButton);
        QCOMPARE(form.text("deployment_type"), QStringLiteral("Rollback"));
        QVERIFY(cards->button(1)->isChecked());
    }

    void aTickedTaskThatTakesALinkOffersAPlaceForIt()
    {
        OpenForm form;
        form.focus("pre_deployment");
        auto *link = form.part<QLineEdit>("pre_deployment");
        QVERIFY(link && !link->isVisible());
        QTest::keyClick(form.frame("pre_deployment")->findChildren<TaskCheck *>().at(1), Qt::Key_Space);
        QApplication::processEvents();
        QVERIFY(link->isVisible());
        link->setFocus();
        QTest::keyClicks(link, QStringLiteral("https://example.com/1"));
        QCOMPARE(form.tasks("pre_deployment").at(1).link, QStringLiteral("https://example.com/1"));
        QVERIFY(form.tasks("pre_deployment").at(1).done);
    }

    void aTaskIsAddedWithTheKeyboardAndAnotherPlaceFollows()
    {
        OpenForm form;
        form.focus("smoke_tests");
        const qsizetype before = form.tasks("smoke_tests").size();
        QCOMPARE(rows(form, "smoke_tests").size(), before + 1);
        TextBox *words = rows(form, "smoke_tests").last()->words();
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("Mail arrives "));
        QCOMPARE(words->toPlainText(), QStringLiteral("Mail arrives "));
        QCOMPARE(form.tasks("smoke_tests").size(), before + 1);
        QCOMPARE(form.tasks("smoke_tests").last().text, QStringLiteral("Mail arrives"));
        QCOMPARE(rows(form, "smoke_tests").size(), before + 2);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), rows(form, "smoke_tests").last()->words());
        form.session.model().undo();
        QCOMPARE(form.tasks("smoke_tests").size(), before);
        QCOMPARE(rows(form, "smoke_tests").size(), before + 1);
    }

    void aTaskMovesWithAltAndArrowsAndTheFocusGoesWithIt()
    {
        OpenForm form;
        form.focus("smoke_tests");
        const Tasks before = form.tasks("smoke_tests");
        rows(form, "smoke_tests").first()->words()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(form.tasks("smoke_tests"), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(form.tasks("smoke_tests").last(), before.first());
        QCOMPARE(form.tasks("smoke_tests").size(), before.size());
        QCOMPARE(QApplication::focusWidget(), rows(form, "smoke_tests").at(before.size() - 1)->words());
    }

    void aTaskIsDraggedByItsGrip()
    {
        OpenForm form;
        form.focus("smoke_tests");
        const Tasks before = form.tasks("smoke_tests");
        TaskRow *first = rows(form, "smoke_tests").first();
        TaskRow *second = rows(form, "smoke_tests").at(1);
        const QPoint grip(8, first->height() / 2);
        QTest::mousePress(first, Qt::LeftButton, {}, grip);
        QTest::mouseMove(first, first->mapFrom(second->parentWidget(), second->geometry().bottomLeft() + QPoint(8, 0)));
        QTest::mouseRelease(first, Qt::LeftButton, {}, grip);
        QCOMPARE(form.tasks("smoke_tests").at(0), before.at(1));
        QCOMPARE(form.tasks("smoke_tests").at(1), before.at(0));
        form.session.model().undo();
        QCOMPARE(form.tasks("smoke_tests"), before);
    }

    void aTaskIsRenamedAndABlankOneGoesWhenItIsLeft()
    {
        OpenForm form;
        form.focus("smoke_tests");
        const Tasks before = form.tasks("smoke_tests");
        TextBox *words = rows(form, "smoke_tests").first()->words();
        words->setFocus();
        words->selectAll();
        QTest::keyClicks(words, QStringLiteral("x"));
        QCOMPARE(form.tasks("smoke_tests").first().text, QStringLiteral("x"));
        QTest::keyClick(words, Qt::Key_Backspace);
        QCOMPARE(form.tasks("smoke_tests").size(), before.size() - 1);
        QCOMPARE(words->toPlainText(), QString());
        form.focus("notes");
        QCOMPARE(rows(form, "smoke_tests").size(), before.size());
        QCOMPARE(rows(form, "smoke_tests").first()->words()->toPlainText(), before.at(1).text);
    }

    void backspaceInABlankTaskRemovesIt()
    {
        OpenForm form;
        form.focus("health_checks");
        const Tasks before = form.tasks("health_checks");
        TextBox *words = rows(form, "health_checks").at(1)->words();
        words->setFocus();
        words->selectAll();
        QTest::keyClick(words, Qt::Key_Backspace);
        QTest::keyClick(words, Qt::Key_Backspace);
        QCOMPARE(form.tasks("health_checks"), Tasks({before.at(0), before.at(2)}));
        QCOMPARE(rows(form, "health_checks").size(), 3);
        QCOMPARE(QApplication::focusWidget(), rows(form, "health_checks").first()->words());
    }

    void whatIsFilledInBeforehandIsFollowedByAnEmptyLineWithTheCaret()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Release"));
        form.set("version", QStringLiteral("v0.2.0"));
        const QString link = form.text("release_notes");
        QVERIFY(!link.isEmpty());
        auto *box = qobject_cast<TextBox *>(form.focus("release_notes"));
        QVERIFY(box);
        QCOMPARE(box->toPlainText(), link + QLatin1Char('\n'));
        QVERIFY(box->textCursor().atEnd());
        // The answer is as it was until something is typed, and so is the box once it is left.
        QVERIFY(!form.session.model().isGiven(form.field("release_notes")));
        form.focus("purpose");
        QCOMPARE(box->toPlainText(), link);
        form.focus("release_notes");
        QTest::keyClicks(box, QStringLiteral("Faster start"));
        QCOMPARE(form.text("release_notes"), link + QStringLiteral("\nFaster start"));
        // What somebody wrote gets no line of ours.
        form.focus("purpose");
        form.focus("release_notes");
        QCOMPARE(box->toPlainText(), link + QStringLiteral("\nFaster start"));
    }

    void whatIsFilledInFollowsTheRepository()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Release"));
        form.set("version", QStringLiteral("v0.2.0"));
        const QString own = form.text("release_notes");
        auto *box = qobject_cast<TextBox *>(form.focus("release_notes"));
        form.focus("purpose");
        form.session.model().setRepository(QStringLiteral("https://ghe.example.com"), QStringLiteral("octo/app"));
        const QString followed = QStringLiteral("https://ghe.example.com/octo/app/releases/tag/v0.2.0");
        QCOMPARE(form.text("release_notes"), followed);
        QCOMPARE(box->toPlainText(), followed);
        form.session.model().setRepository({}, {});
        QCOMPARE(form.text("release_notes"), own);
        QVERIFY(form.session.model().canUndo());
    }

    void theTitleFollowsUntilItIsWrittenAndCanBeGivenBack()
    {
        OpenForm form;
        const int title = form.session.definition().titleField;
        form.view.focusField(title);
        auto *box = qobject_cast<TextBox *>(QApplication::focusWidget());
        QVERIFY(box);
        form.set("deployment_type", QStringLiteral("Release"));
        form.set("version", QStringLiteral("v0.2.0"));
        const QString derived = box->toPlainText();
        QVERIFY2(derived.endsWith(QStringLiteral("v0.2.0")), qPrintable(derived));
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        QCOMPARE(box->toPlainText(), QString());
        QTest::keyClicks(box, QStringLiteral("Mine"));
        form.set("version", QStringLiteral("v0.3.0"));
        QCOMPARE(box->toPlainText(), QStringLiteral("Mine"));
        LinkButton *reset = nullptr;
        for (LinkButton *link : form.frame(title)->findChildren<LinkButton *>()) {
            if (link->isVisible())
                reset = link;
        }
        QVERIFY(reset);
        QTest::keyClick(reset, Qt::Key_Return);
        QVERIFY(box->toPlainText().endsWith(QStringLiteral("v0.3.0")));
        QVERIFY(!reset->isVisible());

        // Clearing makes room for another title: the derived one comes back when the field is left, not under the cursor.
        QTest::keyClicks(box, QStringLiteral("x"));
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        QCOMPARE(box->toPlainText(), QString());
        form.focus("notes");
        QVERIFY(box->toPlainText().endsWith(QStringLiteral("v0.3.0")));
    }

    void aConstantCanBeReadButNotChanged()
    {
        OpenForm form;
        auto *box = qobject_cast<QLineEdit *>(form.focus("environment"));
        QVERIFY(box);
        QTest::keyClicks(box, QStringLiteral("x"));
        QCOMPARE(box->text(), QStringLiteral("Production Environment"));
    }
};

QTEST_MAIN(FieldEditorsTest)
#include "tst_fieldeditors.moc"
