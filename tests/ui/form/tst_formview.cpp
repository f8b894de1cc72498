#include "app/session/problemcounts.h"
#include "tests/support/openform.h"
#include "ui/form/sectioncard.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/textbox.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using test::OpenForm;

class FormViewTest : public QObject
{
    Q_OBJECT

private:
    static QList<MessageLine *> messages(const OpenForm &form, const char *id)
    {
        QList<MessageLine *> shown;
        for (MessageLine *line : form.frame(id)->findChildren<MessageLine *>()) {
            if (!line->isHidden())
                shown.append(line);
        }
        return shown;
    }
    static LoadedForm manyFields(int count)
    {
        QByteArray source;
        for (int i = 0; i < count; ++i)
            source += "### Part " + QByteArray::number(i) + "\n\n- **Field " + QByteArray::number(i) + ":** _(Help)_\n\n";
        return OpenForm::fromTemplate(source);
    }

private slots:
    void aTemplateWithNothingToFillStillShows()
    {
        OpenForm form(OpenForm::fromTemplate("Only words.\n"));
        form.view.focusField(99);
        form.view.focusField(-1);
        form.view.showSection(99);
        QVERIFY(form.view.isVisible());
    }

    void markupAndEndlessLabelsOfATemplateAreOnlyText()
    {
        const QByteArray endless(20000, 'w');
        OpenForm form(OpenForm::fromTemplate("### <img src=x>\n\n- **<b>Bold &amp; brave</b> " + endless + ":** a\n"));
        QApplication::processEvents();
        form.view.resize(330, 500);
        QApplication::processEvents();
        QVERIFY(form.view.horizontalScrollBar()->maximum() == 0);
    }

    void whatIsMissingTurnsRedOnlyWhenItsFieldWasLeft()
    {
        OpenForm form;
        form.focus("purpose");
        QCOMPARE(messages(form, "purpose").size(), 0);
        form.focus("risk_justification");
        QCOMPARE(messages(form, "purpose").size(), 1);
        QVERIFY(form.part<TextBox>("purpose")->property(refusedProperty).toBool());
        QCOMPARE(messages(form, "risk_level").size(), 0);
        form.visited.addAll();
        QCOMPARE(messages(form, "risk_level").size(), 1);
        form.set("purpose", QStringLiteral("Sign-in fails."));
        QTRY_COMPARE(messages(form, "purpose").size(), 0);
        QVERIFY(!form.part<TextBox>("purpose")->property(refusedProperty).toBool());
    }

    void aHalfTypedAnswerIsNotRedBeforeItIsLeftOrCannotBecomeRight()
    {
        OpenForm form;
        QWidget *box = form.focus("version");
        const auto settled = [&form] { return form.session.problems().size() > 0; };
        const auto refused = [box] { return box->property(refusedProperty).toBool(); };
        auto *pause = form.view.findChild<QTimer *>(QStringLiteral("typingPause"));
        QVERIFY(pause);
        const auto pauseNow = [pause] {
            const int usual = pause->interval();
            pause->start(0);
            QTRY_VERIFY(!pause->isActive());
            pause->setInterval(usual); // Else the next key is followed by a pause at once.
        };
        QTest::keyClicks(box, QStringLiteral("v1."));
        QVERIFY(settled());
        QApplication::processEvents();
        QVERIFY(!refused() && messages(form, "version").isEmpty());
        pauseNow();
        QVERIFY(!refused()); // Two more numbers make it right.
        QTest::keyClicks(box, QStringLiteral("x"));
        QApplication::processEvents();
        QVERIFY(!refused());
        pauseNow();
        QTRY_VERIFY(refused() && messages(form, "version").size() == 1); // Nothing makes this right.
        QTest::keyClick(box, Qt::Key_Backspace);
        QTest::keyClicks(box, QStringLiteral("0"));
        form.focus("purpose");
        QTRY_VERIFY(refused()); // Left.
        form.focus("version");
        QTest::keyClicks(box, QStringLiteral(".0"));
        QTRY_VERIFY(!refused());
    }

    void oneGoesToTheVeryPartThatIsWrong()
    {
        OpenForm form;
        const auto worst = [&form](const char *id) { return *worstProblem(form.session.problems(), QLatin1String(id)); };
        Tasks tasks = form.tasks("pre_deployment");
        tasks[1].done = true;
        form.session.model().setValue(form.field("pre_deployment"), tasks);
        form.view.goTo(worst("pre_deployment"));
        QApplication::processEvents();
        auto *link = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(link && link->isVisible());
        QTest::keyClicks(link, QStringLiteral("https://example.com/1"));
        QCOMPARE(form.tasks("pre_deployment").at(1).link, QStringLiteral("https://example.com/1"));
        QVERIFY(form.tasks("pre_deployment").at(1).done);
        // The box that is not ticked, and space ticks it.
        form.view.goTo(worst("pre_deployment"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(form.tasks("pre_deployment").at(0).done);
        // The hour of a time that has passed.
        form.set("preferred_time", QStringLiteral("03-15-2025 09:30:00"));
        form.view.goTo(worst("preferred_time"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("19"));
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-15-2025 19:30:00"));
        // The task that is ticked too early.
        Tasks smoke = form.tasks("smoke_tests");
        smoke[1].done = true;
        form.session.model().setValue(form.field("smoke_tests"), smoke);
        form.view.goTo(worst("smoke_tests"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!form.tasks("smoke_tests").at(1).done);
        // The words in a text.
        form.set("notes", QStringLiteral("one\n$(two)"));
        form.view.goTo(worst("notes"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("("));
        QCOMPARE(form.text("notes"), QStringLiteral("one\n(two)"));
        Problem gone;
        gone.field = QStringLiteral("no such field");
        form.view.goTo(gone);
    }

    void aTickByAScreenReaderIsAnAnswer()
    {
        OpenForm form;
        form.focus("pre_deployment");
        form.focus("smoke_tests");
        for (const char *id : {"pre_deployment", "smoke_tests"}) {
            auto *box = form.frame(id)->findChild<QCheckBox *>();
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(box);
            QVERIFY(told && told->actionInterface());
            const bool before = form.tasks(id).at(0).done;
            told->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(form.tasks(id).at(0).done, !before);
            form.session.model().undo();
            QCOMPARE(box->isChecked(), before);
        }
    }

    void aLineThatTheContractAddsIsShownAsThatAndGoesWithIt()
    {
        OpenForm form;
        const int field = form.session.definition().fieldIndex(QStringLiteral("environment"));
        Contract contract;
        contract.name = QStringLiteral("payments");
        contract.gates.append(Gate());
        contract.adds = {
            {field, QStringLiteral("Some environment"), true, QStringLiteral("- [x] Some environment"), QStringLiteral("It reads it.")}};
        form.view.focusField(field);
        const auto boxes = [&form] {
            QList<QWidget *> shown;
            for (QWidget *box : form.view.findChildren<QWidget *>(QStringLiteral("addedLine"))) {
                if (box->isVisible())
                    shown.append(box);
            }
            return shown;
        };
        form.session.setContract(contract);
        QTRY_COMPARE(boxes().size(), 1);
        const QWidget *box = boxes().constFirst();
        QVERIFY(box->accessibleName().contains(QStringLiteral("Some environment")));
        QVERIFY(box->accessibleDescription().contains(QStringLiteral("payments"))
                && box->accessibleDescription().contains(QStringLiteral("It reads it.")));
        QTRY_VERIFY(box->y() > form.frame("environment")->geometry().bottom() && box->height() > 20);
        QVERIFY(box->geometry().bottom() < box->parentWidget()->height());
        QSignalSpy why(&form.view, &FormView::whyClicked);
        QTest::mouseClick(box->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(why.size(), 1);
        // The way to a template that has the line, where there is one.
        QAbstractButton *move = box->findChildren<QAbstractButton *>().constLast();
        QVERIFY(!move->isVisible());
        form.view.offerMove(true);
        QTRY_VERIFY(move->isVisible() && box->rect().contains(move->geometry()));
        QSignalSpy moved(&form.view, &FormView::moveClicked);
        QTest::mouseClick(move, Qt::LeftButton);
        QCOMPARE(moved.size(), 1);
        form.session.setContract(std::nullopt);
        QTRY_COMPARE(boxes().size(), 0);
    }

    void aClickOnAFixAppliesItAndUndoTakesItBack()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Rollback"));
        form.set("existing_version", QStringLiteral("v0.2.0"));
        form.set("version", QStringLiteral("v0.3.0"));
        form.focus("version");
        const QList<MessageLine *> shown = messages(form, "version");
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown.first()->fixButton()->isVisible());
        QTest::mouseClick(shown.first()->fixButton(), Qt::LeftButton);
        QCOMPARE(form.text("version"), QStringLiteral("v0.1.0"));
        QTRY_COMPARE(messages(form, "version").size(), 0);
        form.session.model().undo();
        QCOMPARE(form.text("version"), QStringLiteral("v0.3.0"));
        QTRY_COMPARE(messages(form, "version").size(), 1);
        messages(form, "version").first()->fixButton()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(form.text("version"), QStringLiteral("v0.1.0"));
        QVERIFY(form.frame("version")->isAncestorOf(QApplication::focusWidget()));
    }

    void anotherTypeHidesFieldsAndTheFirstBringsThemBackWithTheirAnswers()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Rollback"));
        QWidget *box = form.focus("trigger_conditions");
        QVERIFY(box->isVisible());
        QTest::keyClicks(box, QStringLiteral("It fails"));
        form.set("deployment_type", QStringLiteral("Release"));
        QApplication::processEvents();
        QVERIFY(!form.frame("trigger_conditions")->isVisible());
        form.focus("release_notes");
        QVERIFY(form.frame("release_notes")->isVisible());
        form.set("deployment_type", QStringLiteral("Rollback"));
        QApplication::processEvents();
        QVERIFY(form.frame("trigger_conditions")->isVisible());
        QVERIFY(!form.frame("release_notes")->isVisible());
        QCOMPARE(form.part<TextBox>("trigger_conditions")->toPlainText(), QStringLiteral("It fails"));
    }

    void everyWidgetThatTakesTheFocusHasANameForScreenReaders()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Rollback"));
        form.set("existing_version", QStringLiteral("v0.2.0"));
        form.set("version", QStringLiteral("v0.3.0"));
        form.visited.addAll();
        for (int i = 0; i < form.session.definition().fields.size(); ++i)
            form.view.focusField(i);
        int seen = 0;
        for (QWidget *widget : form.view.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++seen;
        }
        QVERIFY2(seen > 30, qPrintable(QString::number(seen)));
        auto *version = QAccessible::queryAccessibleInterface(form.frame("version")->editor()->firstFocus());
        QVERIFY(version->text(QAccessible::Description).contains(messages(form, "version").first()->accessibleName()));
    }

    void aSectionIsAGroupWithAHeadingAndNoNameIsSaidTwice()
    {
        OpenForm form;
        for (int i = 0; i < form.session.definition().fields.size(); ++i)
            form.view.focusField(i);
        for (const SectionCard *card : form.view.findChildren<SectionCard *>()) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<SectionCard *>(card));
            QAccessibleInterface *heading = told->child(0);
            QCOMPARE(heading->role(), QAccessible::Heading);
            QCOMPARE(heading->text(QAccessible::Name), form.session.definition().sections.at(card->section()).title);
            QCOMPARE(heading->text(QAccessible::Description), QStringLiteral("Level 2"));
            QCOMPARE(told->role() == QAccessible::Grouping, !card->accessibleName().isEmpty());
            for (const QWidget *part : card->findChildren<QWidget *>()) {
                const auto *above = part->parentWidget();
                for (; above != card && above->accessibleName().isEmpty();)
                    above = above->parentWidget();
                QVERIFY2(part->accessibleName().isEmpty() || part->accessibleName() != above->accessibleName(),
                         qPrintable(part->accessibleName()));
            }
        }
    }

    void theTabKeyMeetsEveryFieldInTheOrderOfTheForm()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Release"));
        form.view.focusField(0);
        QList<int> met;
        for (int i = 0; i < 200; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            int field = -1;
            for (QWidget *each = now; each; each = each->parentWidget()) {
                if (auto *frame = qobject_cast<FieldFrame *>(each))
                    field = frame->field();
            }
            if (!met.isEmpty() && met.last() != field && met.contains(field))
                break;
            if (met.isEmpty() || met.last() != field)
                met.append(field);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QList<int> expected;
        for (FieldFrame *frame : form.view.findChildren<FieldFrame *>()) {
            if (form.session.model().exists(frame->field()))
                expected.append(frame->field());
        }
        QCOMPARE(met, expected);
    }

    void aThousandFieldsAreMadeOnlyWhereTheyAreSeen()
    {
        OpenForm form(manyFields(1000));
        const auto made = [&form] {
            int count = 0;
            for (FieldFrame *frame : form.view.findChildren<FieldFrame *>())
                count += frame->isRealized() ? 1 : 0;
            return count;
        };
        QVERIFY2(made() < 60, qPrintable(QString::number(made())));
        // Assistive technology, which goes by what shows, meets the others too; what they hold is made then.
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(form.frame(500));
        QVERIFY(!told->state().invisible && !form.frame(500)->isRealized());
        QVERIFY(told->childCount() > 0 && form.frame(500)->isRealized());
        QVERIFY(!told->state().invisible);
        const int last = int(form.session.definition().fields.size()) - 1;
        form.view.focusField(last - 1);
        QVERIFY(form.frame(last - 1)->isAncestorOf(QApplication::focusWidget()));
        const QRect place(form.frame(last - 1)->mapTo(form.view.viewport(), QPoint()), form.frame(last - 1)->size());
        QVERIFY(form.view.viewport()->rect().contains(place));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("abc"));
        QCOMPARE(textOf(form.session.model().value(last - 1)), QStringLiteral("abc"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(form.frame(last)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY2(made() < 120, qPrintable(QString::number(made())));
    }

    void aMessageAboveDoesNotMoveTheEditorThatHasTheFocus()
    {
        OpenForm form;
        form.set("deployment_type", QStringLiteral("Release"));
        QWidget *box = form.focus("risk_justification");
        QApplication::processEvents();
        const int before = box->mapTo(&form.view, QPoint()).y();
        form.visited.addAll();
        QTest::qWait(30);
        QCOMPARE(box->mapTo(&form.view, QPoint()).y(), before);
    }

    void halvesShareARowWhereThereIsRoom()
    {
        OpenForm form;
        const auto top = [&form](const char *id) { return form.frame(id)->mapTo(&form.view, QPoint()).y(); };
        QCOMPARE(top("version"), top("existing_version"));
        form.view.resize(360, 800);
        QApplication::processEvents();
        QVERIFY(top("existing_version") > top("version"));
    }

    void theSectionStaysMarkedWhileTheFocusIsInAnotherPane()
    {
        OpenForm form;
        QLineEdit elsewhere(&form.view);
        elsewhere.show();
        form.focus("preferred_time");
        QSignalSpy sections(&form.view, &FormView::currentSectionChanged);
        elsewhere.setFocus();
        QVERIFY(elsewhere.hasFocus());
        QVERIFY2(sections.isEmpty(), "its card is in sight");
    }

    void theViewTellsWhichFieldAndSectionAreBeingFilled()
    {
        OpenForm form;
        QSignalSpy fields(&form.view, &FormView::currentFieldChanged);
        QSignalSpy sections(&form.view, &FormView::currentSectionChanged);
        form.focus("preferred_time");
        QCOMPARE(fields.last().first().toInt(), form.field("preferred_time"));
        const FormDefinition &definition = form.session.definition();
        QCOMPARE(sections.last().first().toInt(), definition.fields.at(form.field("preferred_time")).section);
        form.view.showSection(definition.fields.at(form.field("deployment_type")).section);
        QVERIFY(form.frame("deployment_type")->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(FormViewTest)
#include "tst_formview.moc"
