#include "app/services/language.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/windowtest.h"
#include "ui/look/textsize.h"
#include "ui/widgets/textbox.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>

using namespace waybill;
using namespace waybill::test;

/// The window at sizes that screens have and with text of sizes that people need.
class TestWindowSizes : public WindowTest
{
    Q_OBJECT

protected:
    void afterWindow() override;

private slots:
    void nothingOverlapsOrIsCutAtAnySize_data();
    void nothingOverlapsOrIsCutAtAnySize();
    void theFocusStaysWhereItIsWhenPanesGiveWay();
    void theTextIsZoomedAndStaysSo();

private:
    void seeEverySize(Qt::LayoutDirection direction, const QList<int> &scales);
    void seeStates(QSize size, int scale, Qt::LayoutDirection direction);
    void resizeTo(QSize size);
    void scaleText(int percent);
    static QString trouble(const QWidget *window);
    static QString troubleOf(const QWidget *widget);
    static QString nameOf(const QWidget *widget);
};

void TestWindowSizes::afterWindow()
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete translator; // Which takes it out.
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setTextScale(100);
}

void TestWindowSizes::resizeTo(QSize size)
{
    m_window->resize(size);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // What parts told the layout is laid out now.
}

void TestWindowSizes::scaleText(int percent)
{
    const WindowActions &actions = m_window->windowActions();
    actions.zoomReset->trigger();
    for (int at = 100; at < percent; at += 10)
        actions.zoomIn->trigger();
}

QString TestWindowSizes::nameOf(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), name);
}

/// Of one widget: it leaves its parent, or its words do not fit.
QString TestWindowSizes::troubleOf(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolls = area && area->viewport() == parent;
    const QRect place = widget->geometry();
    // A splitter that is mirrored places its panes a pixel too far.
    const int edge = parent->width() + (qobject_cast<const QSplitter *>(parent) ? 1 : 0);
    if (place.left() < 0 || place.right() >= edge)
        return QStringLiteral("leaves its parent sideways: %1 to %2 of %3").arg(place.left()).arg(place.right()).arg(parent->width());
    if (!scrolls && (place.top() < 0 || place.bottom() >= parent->height()))
        return QStringLiteral("leaves its parent");
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->wordWrap() && label->sizeHint().width() > label->width())
        return QStringLiteral("is narrower than its words");
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->hasHeightForWidth()) {
        QSize least = button->minimumSizeHint();
        // A push button may stand tighter than it would like to, as long as its words fit.
        if (qobject_cast<const QPushButton *>(button) && !button->text().isEmpty())
            least.setWidth(button->fontMetrics().horizontalAdvance(button->text()) + 12);
        // A pixel is what rounding takes off.
        if (least.width() > button->width() + 1 || least.height() > button->height() + 1)
            return QStringLiteral("is smaller than its words: %1x%2 of %3x%4")
                .arg(button->width())
                .arg(button->height())
                .arg(least.width())
                .arg(least.height());
    }
    if (widget->hasHeightForWidth() && !widget->layout() && widget->heightForWidth(widget->width()) > widget->height() + 1)
        return QStringLiteral("is lower than its lines");
    return {};
}

QString TestWindowSizes::trouble(const QWidget *window)
{
    QHash<const QWidget *, QList<const QWidget *>> siblings;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        // Handles of splitters reach over their neighbours on purpose, scroll bars belong to Qt, overlays to nobody's place.
        if (!widget->isVisible() || widget->isWindow() || widget->window() != window || qobject_cast<const QSplitterHandle *>(widget)
            || qobject_cast<const QTabBar *>(parent) || widget->testAttribute(Qt::WA_TransparentForMouseEvents)
            || widget->objectName().startsWith(QLatin1String("qt_scrollarea")))
            continue;
        if (const QString found = troubleOf(widget); !found.isEmpty())
            return nameOf(widget) + QStringLiteral(" in ") + nameOf(parent) + QLatin1Char(' ') + found;
        for (const QWidget *other : std::as_const(siblings[parent])) {
            if (other->geometry().intersects(widget->geometry()))
                return nameOf(widget) + QStringLiteral(" lies on ") + nameOf(other);
        }
        siblings[parent].append(widget);
    }
    return {};
}

void TestWindowSizes::nothingOverlapsOrIsCutAtAnySize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<Qt::LayoutDirection>>("directions");
    QTest::addColumn<QList<int>>("scales");
    QTest::newRow("as it is written") << QString() << QList{Qt::LeftToRight, Qt::RightToLeft} << QList<int>{100, 120, 150, 200};
    QTest::newRow("in Arabic") << QStringLiteral("ar") << QList{Qt::RightToLeft} << QList<int>{100};
    QTest::newRow("longer by two fifths") << QStringLiteral("longer") << QList{Qt::LeftToRight} << QList<int>{100, 150};
    QTest::newRow("mirrored letter by letter") << QStringLiteral("mirrored") << QList{Qt::RightToLeft} << QList<int>{150};
}

void TestWindowSizes::nothingOverlapsOrIsCutAtAnySize()
{
    QFETCH(QString, language);
    QFETCH(QList<Qt::LayoutDirection>, directions);
    QFETCH(QList<int>, scales);
    std::unique_ptr<PseudoLanguage> pseudo;
    if (language == u"ar")
        installLanguage(QLocale(QLocale::Arabic));
    else if (!language.isEmpty())
        pseudo = std::make_unique<PseudoLanguage>(language == u"longer" ? PseudoLanguage::Kind::Longer : PseudoLanguage::Kind::Mirrored);
    for (const auto direction : std::as_const(directions)) {
        QGuiApplication::setLayoutDirection(direction);
        if (!language.isEmpty())
            makeWindow();
        seeEverySize(direction, scales);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWindowSizes::seeEverySize(Qt::LayoutDirection direction, const QList<int> &scales)
{
    fill();
    model().setValue(field("version"), QStringLiteral("not a version"));
    m_window->workspace().visited().addAll();
    constexpr QSize sizes[] = {{1600, 1000}, {1360, 1060}, {1280, 800}, {1000, 640}, {900, 560}, {640, 440}};
    for (const int scale : scales) {
        scaleText(scale);
        for (const QSize size : sizes) {
            // A smaller window than that is larger than what it can show.
            if (size.width() * 100 / scale < 500 || size.height() * 100 / scale < 280)
                continue;
            seeStates(size, scale, direction);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestWindowSizes::seeStates(QSize size, int scale, Qt::LayoutDirection direction)
{
    // Each size of text and window is seen in both themes, one a direction.
    const bool dark = (scale / 10 + size.width() / 20 + (direction == Qt::RightToLeft ? 1 : 0)) % 2 == 0;
    Style::setDark(dark);
    resizeTo(size);
    for (const char *state : {"form", "preview", "checks"}) {
        if (state == QByteArray("form"))
            m_window->workspace().focusField(field("version"));
        else
            m_window->workspace().showTab(state == QByteArray("preview") ? 0 : 2);
        QString found = trouble(m_window.get());
        // What one part tells another takes a turn of the event loop each.
        for (int turn = 0; turn < 8 && !found.isEmpty(); ++turn) {
            QCoreApplication::processEvents();
            found = trouble(m_window.get());
        }
        if (const QString folder = qEnvironmentVariable("WAYBILL_PICTURES"); !folder.isEmpty())
            m_window->grab().save(QStringLiteral("%1/%2-%3-%4-%5.png")
                                      .arg(folder, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'))
                                      .arg(size.width())
                                      .arg(scale)
                                      .arg(QLatin1String(state)));
        QVERIFY2(found.isEmpty(),
                 qPrintable(QStringLiteral("%1x%2 at %3 %, %4, %5, %6: %7")
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                     direction == Qt::RightToLeft ? QStringLiteral("mirrored") : QStringLiteral("plain"),
                                     QLatin1String(state), found)));
    }
}

void TestWindowSizes::theFocusStaysWhereItIsWhenPanesGiveWay()
{
    QVERIFY(tabTo(QStringLiteral("Purpose")));
    const QWidget *focus = QApplication::focusWidget();
    for (const QSize size : {QSize(900, 560), QSize(640, 440), QSize(1000, 640), QSize(1360, 1060)}) {
        resizeTo(size);
        QCOMPARE(QApplication::focusWidget(), focus);
        const QRect place(focus->mapTo(m_window.get(), QPoint()), focus->size());
        QVERIFY2(m_window->rect().contains(place), qPrintable(QString::number(size.width())));
    }
}

void TestWindowSizes::theTextIsZoomedAndStaysSo()
{
    const auto textSize = [this] { return m_window->findChild<TextBox *>()->fontInfo().pixelSize(); };
    const int ordinary = textSize();
    const int height = m_window->findChild<TextBox *>()->height();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<TextBox *>()->height() > height);
    QCOMPARE(textSize(), qRound(ordinary * 1.5));
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(textSize(), qRound(ordinary * 1.5));
    QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(textSize(), qRound(ordinary * 1.4));
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(textSize(), ordinary);
    // There are bounds.
    for (int i = 0; i < 60; ++i)
        m_window->windowActions().zoomOut->trigger();
    QVERIFY(textSize() >= ordinary / 2);
}

QTEST_MAIN(TestWindowSizes)
#include "tst_windowsizes.moc"
