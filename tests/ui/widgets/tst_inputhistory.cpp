#include "tests/support/openform.h"
#include "ui/widgets/inputhistory.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace waybill;
using test::OpenForm;

class TestInputHistory : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedoKeysAreThoseOfTheForm_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("line") << QByteArray("version");
        QTest::newRow("paragraph") << QByteArray("purpose");
        QTest::newRow("text") << QByteArray("risk_justification");
    }
    void undoAndRedoKeysAreThoseOfTheForm()
    {
        QFETCH(QByteArray, id);
        OpenForm form;
        QWidget *box = form.focus(id.constData());
        QTest::keyClicks(box, QStringLiteral("v1.2.3"));
        QCOMPARE(form.text(id.constData()), QStringLiteral("v1.2.3"));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.text(id.constData()), QString());
        QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(form.text(id.constData()), QStringLiteral("v1.2.3"));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(form.text(id.constData()), QStringLiteral("v1.2.3"));
        QCOMPARE(QApplication::focusWidget(), box);
    }

    void anyInputHandsUndoOnInItsMenuToo()
    {
        QWidget window;
        QLineEdit line(QStringLiteral("line"), &window);
        QPlainTextEdit text(QStringLiteral("text"), &window);
        QString calls;
        const auto undo = [&calls] { calls += u'u'; };
        const auto redo = [&calls] { calls += u'r'; };
        handOnHistory(&line, undo, redo);
        handOnHistory(&text, undo, redo);
        window.show();
        for (QWidget *input : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
            calls.clear();
            input->setFocus();
            QTest::keyClicks(input, QStringLiteral("x"));
            QTest::keyClick(input, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(input, Qt::Key_Y, Qt::ControlModifier);
            QCOMPARE(calls, QStringLiteral("ur"));
            // The mouse asks what is on top, the Menu key what has the focus.
            for (QWidget *asked : {input == &text ? text.viewport() : input, input}) {
                QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
                QApplication::sendEvent(asked, &event);
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                menu->actions().constFirst()->trigger();
                menu->close();
            }
            QCOMPARE(calls, QStringLiteral("uruu"));
        }
        QVERIFY(line.text().contains(u'x') && text.toPlainText().contains(u'x'));
    }

    void anActionOfTheWindowGetsTheUndoKeyFirst()
    {
        OpenForm form;
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        form.view.addAction(&undo);
        int asked = 0;
        connect(&undo, &QAction::triggered, this, [&asked] { ++asked; });
        for (const char *id : {"purpose", "version"}) {
            QWidget *box = form.focus(id);
            QTest::keyClicks(box, QStringLiteral("v1"));
            QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(form.text(id), QStringLiteral("v1"));
        }
        QCOMPARE(asked, 2);
    }
};

QTEST_MAIN(TestInputHistory)
#include "tst_inputhistory.moc"
