#include "tests/support/openform.h"
#include "ui/palette/keysheet.h"
#include "ui/submit/pickline.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace waybill;
using test::OpenForm;

namespace {

/// What fills a line.
const QString fullLine(32767, QLatin1Char('x'));

void pasteInto(QWidget *box, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
}

/// So many characters that cost little to lay out.
QString shortLines(int size)
{
    return (QString(63, QLatin1Char('x')) + QLatin1Char('\n')).repeated(size / 64) + QString(size % 64, QLatin1Char('x'));
}

/// As a screen reader or a dictation does it: past the keys and the clipboard.
void dictateInto(QWidget *box, const QString &text)
{
    QAccessible::queryAccessibleInterface(box)->editableTextInterface()->insertText(0, text);
}

} // namespace

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
        handOnHistory(&line, {undo, redo});
        handOnHistory(&text, {undo, redo});
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

    void theMenuOffersNoUndoWhereThereIsNothingToUndo()
    {
        OpenForm form;
        QWidget *box = form.focus("purpose");
        const auto offered = [box] {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
            QApplication::sendEvent(box, &event);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            const QList<QAction *> actions = menu ? menu->actions().first(2) : QList<QAction *>();
            QString enabled;
            for (const QAction *action : actions)
                enabled += action->isEnabled() ? u'y' : u'n';
            if (menu)
                menu->close();
            return enabled;
        };
        QCOMPARE(offered(), QStringLiteral("nn"));
        QTest::keyClicks(box, QStringLiteral("x"));
        QCOMPARE(offered(), QStringLiteral("yn"));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(offered(), QStringLiteral("ny"));
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

    void pastedTextBeyondWhatAFileMayHoldIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("most");
        QTest::newRow("many lines") << QByteArray("purpose") << 131072;
        QTest::newRow("one paragraph") << QByteArray("risk_justification") << 131072;
        QTest::newRow("a version") << QByteArray("version") << 32767;
        QTest::newRow("a time") << QByteArray("preferred_time") << 32767;
        QTest::newRow("a task") << QByteArray("smoke_tests") << 131072;
    }
    void pastedTextBeyondWhatAFileMayHoldIsRefusedWithASentence()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const int, most);
        OpenForm form;
        QWidget *box = form.focus(id.constData());
        const auto text = [&] {
            const auto *line = qobject_cast<QLineEdit *>(box);
            return line ? line->text() : qobject_cast<TextBox *>(box)->toPlainText();
        };
        const auto refusals = [&] {
            int shown = 0;
            for (const MessageLine *line : form.frame(id.constData())->findChildren<MessageLine *>())
                shown += line->isVisible() && line->accessibleName().contains(QStringLiteral("Nothing was inserted"));
            return shown;
        };
        const QList<Value> untouched = form.session.model().snapshot().given;
        QTest::keyClicks(box, QStringLiteral("v1"));
        const QString before = text();
        const QList<Value> given = form.session.model().snapshot().given;
        for (const int size : {most, 10 * 1024 * 1024}) {
            pasteInto(box, QString(size, QLatin1Char('x')));
            QCOMPARE(text(), before);
            QCOMPARE(form.session.model().snapshot().given, given);
            QCOMPARE(refusals(), 1);
        }
        QTest::keyClicks(box, QStringLiteral("."));
        QTest::keyClick(box, Qt::Key_Backspace);
        QCOMPARE(refusals(), 0);
        dictateInto(box, shortLines(most));
        QCOMPARE(text(), before);
        QVERIFY(form.session.model().snapshot().given == given);
        QCOMPARE(refusals(), 1);
        // What it replaces does not count, and what is taken ends the message.
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QApplication::clipboard()->setText(QStringLiteral("v2"));
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("v2"));
        QCOMPARE(refusals(), 0);
        while (form.session.model().canUndo())
            form.session.model().undo();
        QVERIFY(form.session.model().snapshot().given == untouched);
    }

    void anAnswerThatIsTooLongAlreadyMayGetShorter()
    {
        OpenForm form;
        form.set("purpose", shortLines(131074));
        QWidget *box = form.focus("purpose");
        QTest::keyClick(box, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_Backspace);
        QCOMPARE(form.text("purpose").size(), 131073);
        QTest::keyClick(box, Qt::Key_X);
        QCOMPARE(form.text("purpose").size(), 131073);
    }

    void aLineWithItsMessageRefusesInTheSameWords()
    {
        CheckedLine line("name", QStringLiteral("Name"), nullptr);
        line.show();
        QLineEdit &box = line.line();
        box.setFocus();
        const auto message = [&] {
            const auto *shown = line.findChild<MessageLine *>();
            return shown->isVisible() ? shown->accessibleName() : QString();
        };
        line.setError(QStringLiteral("Wrong."));
        QTest::keyClicks(&box, QStringLiteral("a"));
        for (const auto &write : {pasteInto, dictateInto}) {
            write(&box, fullLine);
            QTRY_COMPARE(box.text(), QStringLiteral("a"));
            QVERIFY2(message().contains(QStringLiteral("Nothing was inserted")), qPrintable(message()));
            QCOMPARE(box.accessibleDescription(), refusalText(32767));
            // The text is what it was, and so is what is wrong with it.
            QCOMPARE(line.error(), QStringLiteral("Wrong."));
            QTest::keyClicks(&box, QStringLiteral("b"));
            QVERIFY(message().contains(QStringLiteral("Wrong.")));
            QTest::keyClick(&box, Qt::Key_Backspace);
        }
        QTest::keyClick(&box, Qt::Key_Backspace);
        pasteInto(&box, fullLine);
        QCOMPARE(box.text(), fullLine);
        line.setError({});
        QCOMPARE(message(), QString());
    }

    void whatIsSearchedForIsBoundedAsWell()
    {
        PickLine pick(QStringLiteral("Milestone"));
        pick.show();
        pick.setFocus();
        for (const auto &write : {pasteInto, dictateInto}) {
            write(&pick, fullLine + QLatin1Char('x'));
            QTRY_COMPARE(pick.text(), QString());
            QTRY_COMPARE(pick.accessibleDescription(), refusalText(32767));
            pick.setContents({}, {});
        }
        KeySheet keys({}, nullptr);
        keys.setAttribute(Qt::WA_DeleteOnClose, false);
        keys.show();
        auto *search = keys.findChild<QLineEdit *>();
        const auto told = [&keys] {
            for (const QLabel *label : keys.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == refusalText(32767))
                    return true;
            }
            return false;
        };
        for (const auto &write : {pasteInto, dictateInto}) {
            write(search, fullLine + QLatin1Char('x'));
            QTRY_COMPARE(search->text(), QString());
            QTRY_VERIFY(told());
            QTest::keyClicks(search, QStringLiteral("q"));
            QVERIFY(!told());
            search->clear();
        }
    }
};

QTEST_MAIN(TestInputHistory)
#include "tst_inputhistory.moc"
