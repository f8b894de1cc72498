#include "tests/support/windowtest.h"
#include "ui/drafts/differencecard.h"
#include "ui/drafts/historyview.h"
#include "ui/look/theme.h"
#include "ui/widgets/optiongroup.h"
#include "ui/window/draftcontroller.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

using namespace waybill;
using namespace waybill::test;

/// Earlier states of the draft in the window.
class TestHistory : public WindowTest
{
    Q_OBJECT

private slots:
    void anEarlierStateIsRestoredAsOneStep();
    void oneAnswerOfAnEarlierStateIsRestored();
    void theHistoryShowsEqualAnswersAndTheMarkdown();
    void twoEarlierStatesStandBesideEachOther();
    void anEarlierStateIsOpenedAsACopy();
    void theHistoryGoesByEscapeAndWithItsForm();
    void f6GoesThroughTheHistoryAndBackThroughTheForm();

private:
    DraftStore store() { return m_services->drafts().value(); }
    QString answer(const char *id) { return textOf(model().value(field(id))); }
    bool saved() { return m_window->draftController().flush(); }
};

void TestHistory::anEarlierStateIsRestoredAsOneStep()
{
    fill();
    QVERIFY(saved());
    const QList<Value> before = model().snapshot().given;
    m_now = m_now.addSecs(120);
    model().setAll({});
    QVERIFY(saved());
    QVERIFY(trigger(m_window->windowActions().history));
    HistoryView *history = m_window->draftController().history();
    QVERIFY(history);
    QVERIFY(!m_window->workspace().isVisible());
    auto *states = history->findChild<QListWidget *>(QStringLiteral("states"));
    QVERIFY(states->currentItem()->data(HistoryView::idRole).toLongLong() > 0);
    QTest::mouseClick(history->findChild<QPushButton *>(QStringLiteral("restore")), Qt::LeftButton);
    QVERIFY(!m_window->draftController().history());
    QVERIFY(m_window->workspace().isVisible());
    QCOMPARE(model().snapshot().given, before);
    QVERIFY(trigger(m_window->windowActions().undo));
    QVERIFY(isBlank(model().value(field("version"))));
}

void TestHistory::oneAnswerOfAnEarlierStateIsRestored()
{
    model().setValue(field("version"), QStringLiteral("v1.0.0"));
    model().setValue(field("purpose"), QStringLiteral("Some reason with words"));
    QVERIFY(saved());
    m_now = m_now.addSecs(120);
    model().setValue(field("version"), QStringLiteral("v2.0.0"));
    model().setValue(field("purpose"), QStringLiteral("Some cause with words"));
    QVERIFY(saved());
    QVERIFY(trigger(m_window->windowActions().history));
    HistoryView *history = m_window->draftController().history();
    QAbstractButton *restore = nullptr;
    for (QAbstractButton *button : history->findChildren<QAbstractButton *>()) {
        if (button->accessibleDescription() == m_window->workspace().session().definition().fields.at(field("purpose")).label)
            restore = button;
    }
    QVERIFY(restore);
    // Words that differ stand on a ground that is seen, and can be read on it.
    const auto look = [history] {
        static const QRegularExpression marked(QStringLiteral("<span style=\"([^\"]*)\">reason</span>"));
        for (const QLabel *label : history->findChildren<QLabel *>()) {
            if (const auto found = marked.match(label->text()); found.hasMatch())
                return found.captured(1);
        }
        return QString();
    };
    for (const bool dark : {false, true}) {
        Style::setDark(dark);
        QCoreApplication::processEvents();
        const QColor ground(look().section(QLatin1Char(':'), 1));
        const Theme &theme = dark ? darkTheme() : lightTheme();
        QVERIFY2(contrast(theme.ink, ground) >= 4.5 && contrast(ground, theme.panel) >= 1.25, qPrintable(look()));
        QVERIFY(contrast(ground, theme.panel) > contrast(theme.errorBackground, theme.panel));
    }
    Style::setContrast(QPalette(Qt::black, Qt::white));
    QCoreApplication::processEvents();
    QCOMPARE(look(), QStringLiteral("text-decoration:underline"));
    Style::setDark(false);
    QCoreApplication::processEvents();
    restore = nullptr;
    for (QAbstractButton *button : history->findChildren<QAbstractButton *>()) {
        if (button->accessibleDescription() == m_window->workspace().session().definition().fields.at(field("purpose")).label)
            restore = button;
    }
    QVERIFY(restore);
    restore->click();
    QCOMPARE(answer("purpose"), QStringLiteral("Some reason with words"));
    QCOMPARE(answer("version"), QStringLiteral("v2.0.0"));
}

void TestHistory::theHistoryShowsEqualAnswersAndTheMarkdown()
{
    fill();
    QVERIFY(saved());
    m_now = m_now.addSecs(120);
    model().setValue(field("version"), QStringLiteral("v9.9.9"));
    QVERIFY(saved());
    QVERIFY(trigger(m_window->windowActions().history));
    HistoryView *history = m_window->draftController().history();
    const auto cards = [history] {
        return history->findChild<QScrollArea *>(QStringLiteral("differences"))->widget()->findChildren<DifferenceCard *>().size();
    };
    const auto *states = history->findChild<QListWidget *>(QStringLiteral("states"));
    QStringList words;
    for (int row = 0; row < states->count(); ++row)
        words += states->item(row)->text();
    QCOMPARE(words, QStringList({QStringLiteral("Today"), QStringLiteral("as it is now"), QStringLiteral("first state")}));
    const qsizetype differing = cards();
    QVERIFY(differing >= 1);
    QTest::mouseClick(history->findChild<QAbstractButton *>(QStringLiteral("showEqual")), Qt::LeftButton);
    QCOMPARE(cards(), m_window->workspace().session().definition().fields.size());
    auto *views = history->findChild<SegmentedControl *>(QStringLiteral("views"));
    QTest::mouseClick(views->button(2), Qt::LeftButton);
    auto *markdown = history->findChild<QPlainTextEdit *>(QStringLiteral("markdown"));
    QVERIFY(markdown);
    QVERIFY2(markdown->toPlainText().contains(QLatin1String("v9.9.9")), qPrintable(markdown->toPlainText()));
    QTest::mouseClick(views->button(0), Qt::LeftButton);
    QCOMPARE(cards(), differing);
}

void TestHistory::twoEarlierStatesStandBesideEachOther()
{
    for (const char *version : {"v1.0.0", "v2.0.0", "v3.0.0"}) {
        model().setValue(field("version"), QString::fromLatin1(version));
        QVERIFY(saved());
        m_now = m_now.addSecs(120);
    }
    QVERIFY(trigger(m_window->windowActions().history));
    HistoryView *history = m_window->draftController().history();
    auto *states = history->findChild<QListWidget *>(QStringLiteral("states"));
    const auto versions = [history] {
        QStringList shown;
        for (const QLabel *label : history->findChild<QScrollArea *>(QStringLiteral("differences"))->widget()->findChildren<QLabel *>()) {
            static const QRegularExpression version(QStringLiteral("v[0-9]"));
            shown += version.match(label->text()).captured();
        }
        shown.removeAll(QString());
        return shown;
    };
    // A heading, as it is now, and the two states before: by keys alone.
    QCOMPARE(states->count(), 4);
    states->setFocus();
    QCOMPARE(states->currentRow(), 2);
    QTest::keyClick(states, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(states, Qt::Key_Space, Qt::ControlModifier);
    const QStringList beside = versions();
    QVERIFY2(beside.first(2) == QStringList({QStringLiteral("v1"), QStringLiteral("v2")}), qPrintable(beside.join(u' ')));
    auto *views = history->findChild<SegmentedControl *>(QStringLiteral("views"));
    QTest::mouseClick(views->button(2), Qt::LeftButton);
    const QString lines = history->findChild<QPlainTextEdit *>(QStringLiteral("markdown"))->toPlainText();
    QVERIFY2(lines.contains(QLatin1String("v2.0.0")) && !lines.contains(QLatin1String("v3.0.0")), qPrintable(lines));
    QTest::mouseClick(views->button(0), Qt::LeftButton);
    // Which of them would be taken is not said, so none is.
    for (const char *name : {"restore", "copy"})
        QVERIFY(!history->findChild<QPushButton *>(QLatin1String(name))->isEnabled());
    for (const QAbstractButton *button : history->findChildren<QAbstractButton *>())
        QVERIFY(button->accessibleDescription() != m_window->workspace().session().definition().fields.at(field("version")).label);
    // With the mouse: the first state and as it is now.
    const auto click = [states](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(states->viewport(), Qt::LeftButton, keys, states->visualItemRect(states->item(row)).center());
    };
    click(1, Qt::NoModifier);
    click(3, Qt::ControlModifier);
    QCOMPARE(versions().first(2), QStringList({QStringLiteral("v1"), QStringLiteral("v3")}));
    QVERIFY(history->findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
}

void TestHistory::anEarlierStateIsOpenedAsACopy()
{
    model().setValue(field("version"), QStringLiteral("v1.0.0"));
    QVERIFY(saved());
    m_now = m_now.addSecs(120);
    model().setValue(field("version"), QStringLiteral("v2.0.0"));
    QVERIFY(saved());
    const QUuid former = m_window->draftController().current().id;
    QVERIFY(trigger(m_window->windowActions().history));
    QTest::mouseClick(m_window->draftController().history()->findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QVERIFY(!m_window->draftController().history());
    QCOMPARE(answer("version"), QStringLiteral("v1.0.0"));
    QVERIFY(saved());
    const QUuid copy = m_window->draftController().current().id;
    QVERIFY(copy != former);
    QCOMPARE(store().entries().value().size(), 2);
    QCOMPARE(textOf(store().draft(former).value()->given.at(field("version"))), QStringLiteral("v2.0.0"));
    QCOMPARE(textOf(store().draft(copy).value()->given.at(field("version"))), QStringLiteral("v1.0.0"));
}

void TestHistory::theHistoryGoesByEscapeAndWithItsForm()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(trigger(m_window->windowActions().history));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->draftController().history());
    QCOMPARE(m_window->workspace().currentField(), field("version"));
    QVERIFY(m_window->workspace().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(trigger(m_window->windowActions().history));
    QVERIFY(m_window->draftController().history());
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(!m_window->draftController().history());
    QTRY_VERIFY(m_window->workspace().isVisible());
    QVERIFY(m_window->findChild<FooterBar *>()->isVisible());
}

void TestHistory::f6GoesThroughTheHistoryAndBackThroughTheForm()
{
    typeInto(QStringLiteral("Version to Deploy"), QStringLiteral("v0.2.0"));
    QVERIFY(saved());
    m_now = m_now.addSecs(120);
    model().setValue(field("version"), QStringLiteral("v2.0.0"));
    QVERIFY(trigger(m_window->windowActions().history));
    const HistoryView *history = m_window->draftController().history();
    const auto round = [this] {
        QStringList met;
        for (int i = 0; i < 8; ++i) {
            m_window->windowActions().nextPane->trigger();
            const QWidget *focus = QApplication::focusWidget();
            const HistoryView *shown = m_window->draftController().history();
            const auto *area = shown ? shown->findChild<QWidget *>(QStringLiteral("differences")) : nullptr;
            met += area && area->isAncestorOf(focus) ? area->objectName() : focus->objectName();
        }
        return met;
    };
    const QStringList met = round();
    for (const char *name : {"states", "differences", "back"})
        QVERIFY2(met.contains(QLatin1String(name)), qPrintable(QLatin1String(name) + u' ' + met.join(u' ')));
    QVERIFY(history->findChild<QWidget *>(QStringLiteral("views"))->isVisible());
    QTest::keyClick(history->findChild<QWidget *>(QStringLiteral("states")), Qt::Key_Escape);
    QVERIFY(!m_window->draftController().history());
    const QStringList after = round();
    QVERIFY2(!after.contains(QStringLiteral("states")) && after.contains(QStringLiteral("template")), qPrintable(after.join(u' ')));
    const QWidget *footer = m_window->findChild<FooterBar *>();
    QVERIFY(footer->isVisible());
    while (!footer->isAncestorOf(QApplication::focusWidget()))
        m_window->windowActions().nextPane->trigger();
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
