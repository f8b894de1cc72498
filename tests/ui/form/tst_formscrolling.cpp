#include "tests/support/openform.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"

#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace waybill;
using test::OpenForm;

/// What of the form is in sight while one writes in it and goes through it.
class TestFormScrolling : public QObject
{
    Q_OBJECT

private:
    static QRect placeIn(const FormView &view, const QWidget *widget, const QRect &rect)
    {
        return {widget->mapTo(&view, rect.topLeft()), rect.size()};
    }
    static bool sees(const OpenForm &form, const QRect &place, int margin = 0)
    {
        return form.view.viewport()->geometry().contains(place.adjusted(0, -margin, 0, margin));
    }
    static bool caretIsSeen(const OpenForm &form, const TextBox *box)
    {
        // In the form, and in the box itself.
        return sees(form, placeIn(form.view, box->viewport(), box->cursorRect()), 8)
            && box->viewport()->rect().adjusted(-1, -1, 1, 1).contains(box->cursorRect());
    }
    static QRect placeOf(const OpenForm &form, int field)
    {
        const FieldFrame *frame = form.frame(field);
        return placeIn(form.view, frame, frame->rect());
    }

private slots:
    void theCaretStaysInSightWhileLinesAreTyped()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 500});
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        QVERIFY(box);
        for (int line = 0; line < 40; ++line) {
            QTest::keyClick(box, Qt::Key_X);
            QTest::keyClick(box, Qt::Key_Return);
            QApplication::processEvents();
            QVERIFY2(caretIsSeen(form, box), qPrintable(QString::number(line)));
        }
    }

    void theCaretStaysInSightInTheMiddleOfALongText()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 500});
        form.set("purpose", QStringLiteral("line\n").repeated(60));
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Return, Qt::Key_X}) {
            QTest::keyClick(box, key, key == Qt::Key_Home || key == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
            QApplication::processEvents();
            QVERIFY2(caretIsSeen(form, box), qPrintable(QKeySequence(key).toString()));
        }
    }

    void aFieldHigherThanTheViewBeginsAtItsTop()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {430, 150});
        form.set("preferred_time", QStringLiteral("03-14-2025 09:30:00"));
        form.visited.addAll();
        form.focus("preferred_time");
        QTRY_VERIFY(placeOf(form, form.field("preferred_time")).height() > 150);
        form.focus("deployment_type");
        form.focus("preferred_time");
        // As many of its messages as fit, and not the card above.
        const QRect place = placeOf(form, form.field("preferred_time"));
        QVERIFY2(place.top() >= 0 && place.top() <= 16, qPrintable(QString::number(place.top())));
    }

    void theCaretIsInSightAfterMuchWasPasted()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 700});
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        QGuiApplication::clipboard()->setText(QStringLiteral("Some words of a line\n").repeated(60));
        box->paste();
        QApplication::processEvents();
        QVERIFY(caretIsSeen(form, box));
        form.view.resize(620, 300);
        QTRY_VERIFY(caretIsSeen(form, box));
    }

    void aBoxStopsGrowingAtTwoThirdsOfTheView()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 700});
        auto *box = qobject_cast<TextBox *>(form.focus("purpose"));
        form.set("purpose", QStringLiteral("line\n").repeated(16));
        QTRY_COMPARE(box->height(), box->heightForWidth(box->width()));
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        form.set("purpose", QStringLiteral("line\n").repeated(90));
        QTRY_VERIFY(box->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(box->height() > 700 / 2 && box->height() <= 700 * 2 / 3 + 20);
        // Another height of the view is another bound.
        form.view.resize(620, 360);
        QTRY_VERIFY(box->height() <= 360 * 2 / 3 + 20);
    }

    void everyFieldIsSeenWholeWithItsMessagesWhenItGetsTheFocus()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 560});
        form.visited.addAll();
        for (int field = 0; field < int(form.session.definition().fields.size()); ++field) {
            if (!form.session.model().exists(field))
                continue;
            form.view.focusField(field);
            QApplication::processEvents();
            if (form.frame(field)->height() < 540)
                QVERIFY2(sees(form, placeOf(form, field)), qPrintable(form.session.definition().fields.at(field).id));
            QVERIFY(sees(form, placeIn(form.view, QApplication::focusWidget(), QApplication::focusWidget()->rect())));
        }
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), i < 30 ? Qt::Key_Backtab : Qt::Key_Tab);
            QApplication::processEvents();
            const QWidget *now = QApplication::focusWidget();
            if (form.view.isAncestorOf(now))
                QVERIFY2(sees(form, placeIn(form.view, now, now->rect())), qPrintable(now->accessibleName()));
        }
    }

    void aFieldThatWasOutOfSightComesToAThirdFromTheTop()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 500});
        form.focus("purpose");
        const int top = placeOf(form, form.field("purpose")).top();
        QVERIFY2(top > 500 / 5 && top < 500 / 2, qPrintable(QString::number(top)));
        // One that is seen already stays where it is.
        QScrollBar *bar = form.view.verticalScrollBar();
        bar->setValue(bar->value() + 20);
        form.focus("purpose");
        QCOMPARE(placeOf(form, form.field("purpose")).top(), top - 20);
        // A section brings its heading along.
        form.view.showSection(form.session.definition().fields.at(form.field("notes")).section);
        QApplication::processEvents();
        QVERIFY(sees(form, placeOf(form, form.field("notes"))));
        const QWidget *card = form.frame("notes")->parentWidget();
        QVERIFY(card->mapTo(&form.view, QPoint()).y() >= 0);
    }

    void aMessageThatComesAfterTheFocusIsInSight()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 500});
        const int field = form.field("version");
        form.focus("version");
        // At the lower edge, with no room for a message.
        QScrollBar *bar = form.view.verticalScrollBar();
        bar->setValue(bar->value() + placeOf(form, field).bottom() - form.view.viewport()->height() + 1);
        QVERIFY(sees(form, placeOf(form, field)));
        const int height = form.frame(field)->height();
        form.visited.addAll();
        form.set("version", QStringLiteral("not a version"));
        QTRY_VERIFY(form.frame(field)->height() > height);
        QTRY_VERIFY(sees(form, placeOf(form, field)));
    }

    void theWheelOverAWrappedTaskScrollsTheFormAndHidesNoLine()
    {
        OpenForm form(loadForm(QStringLiteral("production-deployment")).value(), {620, 500});
        const int field = form.field("smoke_tests");
        form.session.model().setValue(field, Value(Tasks{{QStringLiteral("Many words of a task. ").repeated(30), false, {}}}));
        form.view.focusField(field);
        QApplication::processEvents();
        TextBox *box = form.frame(field)->findChildren<TextBox *>().constFirst();
        box->setFocus();
        QTRY_COMPARE(box->height(), box->heightForWidth(box->width()));
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        form.view.verticalScrollBar()->setValue(0);
        const auto turn = [box](int by) {
            const QPointF at = box->viewport()->rect().center();
            QWheelEvent event(at, box->viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            // As from a mouse: others do not go on to the parents.
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(box->viewport(), &event);
        };
        const int before = form.view.verticalScrollBar()->value();
        turn(-120);
        QVERIFY(form.view.verticalScrollBar()->value() > before);
        QCOMPARE(box->verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(TestFormScrolling)
#include "tst_formscrolling.moc"
