#include "tests/support/sheettest.h"
#include "tests/support/windowtest.h"
#include "ui/look/theme.h"
#include "ui/tips/tooltips.h"
#include "ui/widgets/prompts.h"

#include <QAbstractEventDispatcher>
#include <QCheckBox>
#include <QDialog>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLineF>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace waybill;
using namespace waybill::test;

namespace {

/// A window's picture around one of its widgets, the ring's room included.
QImage around(const QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-5, -5, 5, 5).intersected(window->rect())).toImage();
}

/// Pixels in the colour of the focus, or nearly: they are blended at round corners.
int accented(const QImage &image, const Theme &theme)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == theme.accent;
    }
    return count;
}

bool canBeReached(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
        && !widget->visibleRegion().isEmpty();
}

/// Names of those that look the same with the focus and without.
QStringList withoutSign(QWidget *window)
{
    QStringList wrong;
    QList<QPointer<QWidget>> all;
    for (QWidget *widget : window->findChildren<QWidget *>())
        all += widget;
    for (const QPointer<QWidget> &widget : std::as_const(all)) {
        if (!widget || !canBeReached(widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        // It may have been scrolled into sight.
        QApplication::processEvents();
        const QImage with = around(widget);
        widget->clearFocus();
        QApplication::processEvents();
        const QImage without = around(widget);
        const Theme &theme = themeFor(widget->palette());
        if (accented(with, theme) < accented(without, theme) + 20 && !widget->property(refusedProperty).toBool())
            wrong += QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName();
    }
    return wrong;
}

/// WCAG 2.2, 2.5.8: a target is 24 pixels wide and high, or a circle of 24 pixels around its middle meets no other target, and no circle of
/// another small one. Names of those that break it.
QStringList crampedTargets(const QWidget *window)
{
    QList<std::pair<const QWidget *, QRectF>> targets;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
        if (isTarget && widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty())
            targets.append({widget, QRectF(widget->mapTo(window, QPoint()), widget->size())});
    }
    const auto isSmall = [](const QRectF &place) { return place.width() < 24 || place.height() < 24; };
    QStringList wrong;
    for (const auto &[widget, place] : std::as_const(targets)) {
        if (!isSmall(place))
            continue;
        for (const auto &[other, near] : std::as_const(targets)) {
            const QPointF middle = place.center();
            const QPointF nearest(qBound(near.left(), middle.x(), near.right()), qBound(near.top(), middle.y(), near.bottom()));
            const bool small = isSmall(near);
            const double distance = QLineF(middle, small ? near.center() : nearest).length();
            if (other != widget && distance < (small ? 24 : 12))
                wrong += QLatin1String(widget->metaObject()->className()) + u' ' + widget->accessibleName() + QLatin1String(" by ")
                    + other->accessibleName();
        }
    }
    return wrong;
}

/// Shows the tool tip of a widget, as for a pointer that rests on its middle.
QPointer<QWidget> tipOf(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QCursor::setPos(widget->mapToGlobal(middle));
    QApplication::processEvents();
    QHelpEvent help(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(widget, &help);
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->inherits("QTipLabel") && each->isVisible())
            return each;
    }
    return nullptr;
}

/// All of a tip's timers run out at once.
void runOut(QWidget *tip)
{
    for (const auto &timer : QAbstractEventDispatcher::instance()->registeredTimers(tip)) {
        QTimerEvent event(timer.timerId);
        QApplication::sendEvent(tip, &event);
    }
}

} // namespace

/// Whatever can have the keyboard's focus shows it, in the window, the sheet and the dialogs.
class TestFocusRing : public WindowTest
{
    Q_OBJECT

private slots:
    void everyPlaceOfTheWindowShowsTheFocus_data();
    void everyPlaceOfTheWindowShowsTheFocus();
    void everyTargetIsLargeEnough();
    void everyPlaceOfTheSheetShowsTheFocus();
    void everyAnswerToAQuestionShowsTheFocus();
    void theRingStandsAroundTheButtonAndNothingMoves();
    void theRingGoesWithItsButton();
    void aToolTipStaysWhileItIsPointedAt();
    void escapeEndsAToolTipAndNothingElse();
    void aWrongFieldStaysRedWhileItHasTheFocus();
};

void TestFocusRing::everyPlaceOfTheWindowShowsTheFocus_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestFocusRing::everyPlaceOfTheWindowShowsTheFocus()
{
    QFETCH(bool, dark);
    Style::setDark(dark);
    QCOMPARE(withoutSign(m_window.get()).join(u"; "), QString());
}

void TestFocusRing::everyTargetIsLargeEnough()
{
    // All of the form is seen, with its messages and what they offer; in the narrow window as well.
    m_window->workspace().visited().addAll();
    model().setValue(field("version"), QStringLiteral("0.2"));
    model().setValue(field("preferred_time"), QStringLiteral("tomorrow 9pm"));
    for (const QSize size : {QSize(1360, 4000), QSize(700, 5000)}) {
        m_window->resize(size);
        m_window->workspace().showTab(0);
        QTest::qWait(60);
        QCOMPARE(crampedTargets(m_window.get()).join(u"; "), QString());
    }
}

void TestFocusRing::everyPlaceOfTheSheetShowsTheFocus()
{
    SubmitSheet sheet([this] { return m_now; }, m_window.get());
    ReviewCheck stop = check("form", ReviewCheck::State::Stop, QStringLiteral("Two things to mend"), QStringLiteral("Choose a version."));
    ReviewCheck warning = check("labels", ReviewCheck::State::Warning, QStringLiteral("Labels are missing"));
    warning.link = QUrl(QStringLiteral("https://github.com/ada/engine"));
    warning.linkText = QStringLiteral("Open");
    sheet.setReview(review({stop, warning}, false));
    sheet.open();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    QTest::mouseClick(sheet.findChild<QWidget *>(QStringLiteral("fold")), Qt::LeftButton);
    QApplication::processEvents();
    QCOMPARE(withoutSign(&sheet).join(u"; "), QString());
    QCOMPARE(crampedTargets(&sheet).join(u"; "), QString());
}

void TestFocusRing::everyAnswerToAQuestionShowsTheFocus()
{
    DialogPrompts prompts;
    Prompts::Question question;
    question.title = QStringLiteral("Leave out the answers that do not fit?");
    question.text = QStringLiteral("Your text stays in the draft.");
    question.accept = QStringLiteral("Switch");
    question.alternative = QStringLiteral("Copy the text");
    question.cancel = QStringLiteral("Stay");
    prompts.ask(m_window.get(), question, [](Prompts::Button) {});
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(withoutSign(dialog).join(u"; "), QString());
    QCOMPARE(crampedTargets(dialog).join(u"; "), QString());
    dialog->reject();
}

void TestFocusRing::theRingStandsAroundTheButtonAndNothingMoves()
{
    QWidget window;
    window.resize(200, 120);
    QPushButton button(QStringLiteral("Save"), &window);
    QPushButton other(QStringLiteral("Other"), &window);
    button.setGeometry(40, 40, 100, 36);
    other.setGeometry(40, 90, 20, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    const QImage without = window.grab().toImage();
    button.setFocus(Qt::TabFocusReason);
    const QImage with = window.grab().toImage();
    const QColor accent = themeFor(window.palette()).accent;
    // Two pixels, the nearer one two away from the edge; the button itself is as it was. (The ring's corners reach beyond the button's.)
    for (const int out : {3, 4})
        QCOMPARE(with.pixelColor(90, 40 - out), accent);
    for (const int out : {1, 2, 5})
        QCOMPARE(with.pixelColor(90, 40 - out), without.pixelColor(90, 40 - out));
    const QRect inner = button.geometry().adjusted(2, 2, -2, -2);
    QCOMPARE(with.copy(inner), without.copy(inner));
}

void TestFocusRing::theRingGoesWithItsButton()
{
    QWidget window;
    window.resize(200, 120);
    auto *button = new QPushButton(QStringLiteral("Save"), &window);
    button->setGeometry(40, 40, 100, 36);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    QCOMPARE(window.findChildren<QFocusFrame *>().size(), 1);
    button->move(40, 60);
    QCOMPARE(window.findChild<QFocusFrame *>()->geometry(), button->geometry().adjusted(-4, -4, 4, 4));
    delete button;
    QCOMPARE(window.findChildren<QFocusFrame *>().size(), 0);
    window.resize(300, 200);
    QApplication::processEvents();
}

void TestFocusRing::aWrongFieldStaysRedWhileItHasTheFocus()
{
    QWidget window;
    window.resize(200, 120);
    QLineEdit line(&window);
    line.setGeometry(20, 20, 150, 36);
    setRefused(&line, true);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    const QImage image = window.grab().toImage();
    for (const int in : {0, 1})
        QCOMPARE(image.pixelColor(90, 20 + in), themeFor(window.palette()).error);
    setRefused(&line, false);
    const QImage good = window.grab().toImage();
    for (const int in : {0, 1})
        QCOMPARE(good.pixelColor(90, 20 + in), themeFor(window.palette()).accent);
}

/// WCAG 2.2, 1.4.13: what comes under the pointer is hoverable and persistent …
void TestFocusRing::aToolTipStaysWhileItIsPointedAt()
{
    const ToolTips tips;
    QWidget window;
    window.setGeometry(100, 100, 300, 200);
    QPushButton button(QStringLiteral("Button"), &window);
    button.setToolTip(QStringLiteral("What it does"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QPointer<QWidget> tip = tipOf(&button);
    QVERIFY(tip);
    runOut(tip);
    QVERIFY(tip && tip->isVisible());
    // Over to the tip itself.
    QCursor::setPos(tip->geometry().center());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&button, &leave);
    runOut(tip);
    QVERIFY(tip && tip->isVisible());
    QCursor::setPos(window.mapToGlobal(QPoint(290, 190)));
    QApplication::sendEvent(tip, &leave);
    runOut(tip);
    QVERIFY(!tip || !tip->isVisible());
}

/// … and dismissible.
void TestFocusRing::escapeEndsAToolTipAndNothingElse()
{
    const ToolTips tips;
    QDialog window;
    window.setGeometry(100, 100, 300, 200);
    QPushButton button(QStringLiteral("Button"), &window);
    button.setToolTip(QStringLiteral("What it does"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QPointer<QWidget> tip = tipOf(&button);
    QVERIFY(tip);
    QTest::keyClick(&window, Qt::Key_A);
    QVERIFY(tip && tip->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!tip || !tip->isVisible());
    QVERIFY(window.isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
