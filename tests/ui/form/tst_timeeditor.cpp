#include "app/form/zonedtime.h"
#include "app/services/language.h"
#include "tests/support/openform.h"
#include "ui/form/datetimeeditor.h"
#include "ui/look/theme.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/writing/timeoffer.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace waybill;
using test::OpenForm;

/// The box for a time, what it offers, and its calendar.
class TimeEditorTest : public QObject
{
    Q_OBJECT

private:
    static CalendarPopup *openCalendar(OpenForm &form)
    {
        QTest::keyClick(form.focus("preferred_time"), Qt::Key_Down, Qt::AltModifier);
        return form.part<CalendarPopup>("preferred_time");
    }
    static QString spokenOf(CalendarPopup *popup, const QDate &date)
    {
        const QAbstractItemModel *days = popup->table()->model();
        for (int i = 0; i < days->rowCount() * 7; ++i) {
            const QModelIndex index = days->index(i / 7, i % 7);
            if (index.data(Qt::UserRole).toDate() == date)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

private slots:
    void theMomentIsToldInUtcAndHowFarAwayItIs()
    {
        OpenForm form;
        form.focus("preferred_time");
        auto *editor = qobject_cast<DateTimeEditor *>(form.frame("preferred_time")->editor());
        QVERIFY(editor);
        form.set("preferred_time", QStringLiteral("03-15-2025 13:40:35"));
        QVERIFY2(editor->zoneText().contains(QStringLiteral("CDT")), qPrintable(editor->zoneText()));
        QVERIFY2(editor->liveText().startsWith(QStringLiteral("18:40:35 UTC")), qPrintable(editor->liveText()));
        QVERIFY(editor->liveText().endsWith(distanceText(OpenForm::now().addSecs(38 * 60), OpenForm::now())));
        form.set("preferred_time", QStringLiteral("12-15-2025 23:40:35"));
        QVERIFY2(editor->zoneText().contains(QStringLiteral("CST")), qPrintable(editor->zoneText()));
        QVERIFY2(!editor->liveText().startsWith(QStringLiteral("05:40:35")), "another day is told");
    }

    void rightToLeftATimeIsWrittenFromTheLeftAndSoIsAVersion()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        OpenForm form;
        const auto lineOf = [&form](const char *id) { return qobject_cast<QLineEdit *>(form.focus(id)); };
        const QLineEdit *time = lineOf("preferred_time");
        const QLineEdit *version = lineOf("version");
        CalendarPopup *popup = openCalendar(form);
        QVERIFY(popup);
        const auto *clock = popup->findChild<QTimeEdit *>();
        QVERIFY(clock && !clock->isRightToLeft() && clock->locale() == QLocale::c());
        popup->close();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(time && !time->isRightToLeft());
        QVERIFY(version && !version->isRightToLeft());
        // At the end of the row, as the label.
        QCOMPARE(version->geometry().right(), version->parentWidget()->rect().right());
    }

    void whatIsNoTimeIsKeptAsTypedAndTellsNothing()
    {
        OpenForm form;
        auto *box = qobject_cast<QLineEdit *>(form.focus("preferred_time"));
        QVERIFY(box);
        box->clear();
        QTest::keyClicks(box, QStringLiteral("soon"));
        QCOMPARE(form.text("preferred_time"), QStringLiteral("soon"));
        QCOMPARE(qobject_cast<DateTimeEditor *>(form.frame("preferred_time")->editor())->liveText(), QString());
    }

    void aButtonSetsTheTimeToTenMinutesFromNow()
    {
        OpenForm form;
        form.focus("preferred_time");
        QTest::mouseClick(form.part<QPushButton>("preferred_time"), Qt::LeftButton);
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-15-2025 13:12:35"));
    }

    void whatPeopleWriteIsOfferedAndEnterTakesIt()
    {
        OpenForm form;
        auto *box = qobject_cast<QLineEdit *>(form.focus("preferred_time"));
        QVERIFY(box);
        QTest::keyClicks(box, QStringLiteral("tomorrow 9pm"));
        auto *offer = form.part<TimeOffer>("preferred_time");
        QVERIFY(offer && offer->isVisible());
        const QString spoken = QAccessible::queryAccessibleInterface(box)->text(QAccessible::Description);
        QVERIFY2(spoken.contains(QStringLiteral("03-16-2025 21:00:00")), qPrintable(spoken));
        QVERIFY2(spoken.contains(QStringLiteral("Sunday, in Central · ")) && spoken.contains(QStringLiteral("if the morning was meant")),
                 qPrintable(spoken));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->text(), QStringLiteral("03-16-2025 21:00:00"));
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-16-2025 21:00:00"));
        QVERIFY(!offer->isVisible());
        QCOMPARE(QApplication::focusWidget(), box);
    }

    void theSecondReadingIsTakenByArrowOrClickAndEscapeWantsNone()
    {
        OpenForm form;
        auto *box = qobject_cast<QLineEdit *>(form.focus("preferred_time"));
        QTest::keyClicks(box, QStringLiteral("tomorrow 9pm"));
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-16-2025 09:00:00"));
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("fri 6pm"));
        auto *offer = form.part<TimeOffer>("preferred_time");
        QTest::mouseClick(offer->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-21-2025 06:00:00"));
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("noon"));
        QVERIFY(offer->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!offer->isVisible());
        QCOMPARE(box->text(), QStringLiteral("noon"));
    }

    void whatIsOfferedIsNotRedAndIsOfferedAsAFixOnceTheFieldIsLeft()
    {
        OpenForm form;
        QWidget *box = form.focus("preferred_time");
        QTest::keyClicks(box, QStringLiteral("tomorrow 9pm"));
        auto *pause = form.view.findChild<QTimer *>(QStringLiteral("typingPause"));
        pause->start(0);
        QTRY_VERIFY(!pause->isActive());
        QVERIFY(!form.session.problems().isEmpty());
        QVERIFY(!box->property(refusedProperty).toBool());
        form.focus("purpose");
        QTRY_VERIFY(box->property(refusedProperty).toBool());
        QTRY_VERIFY(!form.part<TimeOffer>("preferred_time")->isVisible());
        const QList<Problem> problems = form.session.problems(form.field("preferred_time"));
        QVERIFY(problems.first().fix && problems.first().fix->label.contains(QStringLiteral("03-16-2025 21:00:00")));
    }

    void theExampleLiesAhead()
    {
        OpenForm form;
        auto *box = qobject_cast<QLineEdit *>(form.focus("preferred_time"));
        const auto &kind = std::get<DateTimeKind>(form.session.definition().fields.at(form.field("preferred_time")).kind);
        const std::optional<ZonedTime> example = readZonedTime(box->placeholderText(), kind);
        QVERIFY(example && example->utc > OpenForm::now());
    }

    void aDayIsPickedFromTheCalendarAndTheTimeStays()
    {
        OpenForm form;
        form.set("preferred_time", QStringLiteral("03-17-2025 09:30:00"));
        CalendarPopup *popup = openCalendar(form);
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(popup->table(), Qt::Key_Right);
        QTest::keyClick(popup->table(), Qt::Key_Right);
        QTest::keyClick(popup->table(), Qt::Key_Right);
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-20-2025 09:30:00"));
        popup->findChild<QTimeEdit *>()->setTime(QTime(10, 0));
        QTest::keyClick(popup->table(), Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-20-2025 10:00:00"));
        // All of it was one step.
        form.session.model().undo();
        QCOMPARE(form.text("preferred_time"), QStringLiteral("03-17-2025 09:30:00"));
    }

    void escapePutsBackWhatWasThereAndLeavesNoStep()
    {
        for (const char *before : {"03-17-2025 09:30:00", "whenever", ""}) {
            OpenForm form;
            form.set("preferred_time", QString::fromLatin1(before));
            CalendarPopup *popup = openCalendar(form);
            QTest::keyClick(popup->table(), Qt::Key_PageDown);
            QTest::keyClick(popup->table(), Qt::Key_Up);
            QVERIFY(form.text("preferred_time") != QLatin1String(before));
            QTest::keyClick(popup->table(), Qt::Key_Escape);
            QVERIFY(!popup->isVisible());
            QCOMPARE(form.text("preferred_time"), QString::fromLatin1(before));
            QCOMPARE(form.part<QLineEdit>("preferred_time")->text(), QString::fromLatin1(before));
            QCOMPARE(form.session.model().canUndo(), *before != 0);
        }
    }

    void daysAreToldInFullWithTheirMarks()
    {
        OpenForm form;
        CalendarPopup *popup = openCalendar(form);
        const QString today = spokenOf(popup, QDate(2025, 3, 15));
        QVERIFY2(today.contains(QLocale().toString(QDate(2025, 3, 15), QLocale::LongFormat)) && today.endsWith(QStringLiteral("today")),
                 qPrintable(today));
        QVERIFY(spokenOf(popup, QDate(2025, 3, 9)).endsWith(QStringLiteral("past, the clock changes")));
        QVERIFY(!spokenOf(popup, QDate(2025, 3, 16)).contains(QStringLiteral("past")));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(popup->table());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->columnCount(), 7);
        QVERIFY(table->tableInterface()->cellAt(2, 2)->text(QAccessible::Name).contains(QStringLiteral("2025")));
        speakLanguage(QStringLiteral("ar"));
        const QString arabic = spokenOf(popup, QDate(2025, 3, 9));
        speakLanguage(QStringLiteral("en"));
        QVERIFY2(arabic.count(u'،') > 2 && !arabic.contains(QLatin1String(", ")), "joined by the language's own comma");
        // Every mark has a picture of its own, whatever the colours.
        QTest::keyClick(popup->table(), Qt::Key_PageDown);
        QTest::keyClick(popup->table(), Qt::Key_T);
        QCOMPARE(popup->date(), QDate(2025, 3, 15));
    }

    void theCalendarLeavesTheMessageInSight_data()
    {
        QTest::addColumn<int>("top");
        QTest::newRow("the field stands high") << 8;
        // Neither above nor below is room: it stands beside.
        QTest::newRow("the field stands in the middle") << 330;
    }

    void theCalendarLeavesTheMessageInSight()
    {
        QFETCH(int, top);
        OpenForm form;
        form.view.resize(430, 760);
        form.set("preferred_time", QStringLiteral("03-14-2025 09:30:00"));
        form.focus("preferred_time");
        form.visited.addAll();
        QTRY_VERIFY(!form.frame("preferred_time")->shownRules().isEmpty());
        const FieldFrame *frame = form.frame("preferred_time");
        QScrollBar *bar = form.view.verticalScrollBar();
        bar->setValue(bar->value() + frame->mapTo(&form.view, QPoint()).y() - top);
        CalendarPopup *popup = openCalendar(form);
        const QRect field(frame->mapToGlobal(QPoint()), frame->size());
        const QRect box(form.part<QLineEdit>("preferred_time")->mapToGlobal(QPoint()), form.part<QLineEdit>("preferred_time")->size());
        const QRect shown(box.topLeft(), field.bottomRight());
        QVERIFY2(!popup->geometry().intersects(shown), qPrintable(QString::number(popup->y())));
        QVERIFY(popup->screen()->geometry().contains(popup->geometry()));
    }

    void theCalendarOfALargeTextIsWholeAndLeavesTheBeginningOfTheTime()
    {
        OpenForm form;
        QApplication::setFont(designFont(baseFont(), 21));
        form.view.resize(760, 760);
        form.focus("preferred_time");
        const FieldFrame *frame = form.frame("preferred_time");
        QScrollBar *bar = form.view.verticalScrollBar();
        bar->setValue(bar->value() + frame->mapTo(&form.view, QPoint()).y() - 330);
        CalendarPopup *popup = openCalendar(form);
        QVERIFY(popup->height() >= popup->layout()->totalHeightForWidth(popup->width()));
        for (const QLabel *label : popup->findChildren<QLabel *>())
            QVERIFY2(label->isHidden() || !label->geometry().intersects(popup->table()->geometry()), qPrintable(label->text()));
        const QPoint box = form.part<QLineEdit>("preferred_time")->mapToGlobal(QPoint(12, 12));
        QVERIFY2(!popup->geometry().contains(box), "no side fits");
        Style::install(*qApp, false);
    }

    void theCalendarOfAHugeTextScrollsOnASmallScreen()
    {
        OpenForm form;
        QApplication::setFont(designFont(baseFont(), 42));
        form.view.resize(760, 760);
        CalendarPopup *popup = openCalendar(form);
        // Where a window of that size is placed, this platform decides.
        QCOMPARE(popup->size(), popup->size().boundedTo(popup->screen()->availableSize()));
        QTableView *table = popup->table();
        const auto isInSight = [popup](const QWidget *part, const QRect &place) {
            return popup->rect().contains(QRect(part->mapTo(popup, place.topLeft()), place.size()));
        };
        for (const Qt::Key key : {Qt::Key_T, Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Right}) {
            QTest::keyClick(table, key);
            QVERIFY2(isInSight(table->viewport(), table->visualRect(table->currentIndex())), qPrintable(popup->date().toString()));
        }
        QStringList reached;
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(popup->isAncestorOf(focus));
            QVERIFY2(focus == table || isInSight(focus, focus->rect()), focus->metaObject()->className());
            reached += QLatin1String(focus->metaObject()->className());
        }
        QVERIFY(reached.contains(QLatin1String("QTimeEdit")) && reached.contains(QLatin1String("QPushButton")));
        popup->close();
        Style::install(*qApp, false);
    }

    void theCalendarIsOfOnePieceInTheDark_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("before it opens") << false;
        QTest::newRow("while it is open") << true;
    }

    void theCalendarIsOfOnePieceInTheDark()
    {
        QFETCH(bool, open);
        OpenForm form;
        Style::setDark(!open);
        CalendarPopup *popup = openCalendar(form);
        Style::setDark(true);
        QApplication::processEvents();
        const QImage image = popup->grab().toImage();
        const QPoint corner = popup->table()->viewport()->mapTo(popup, popup->table()->viewport()->rect().bottomRight());
        QCOMPARE(image.pixelColor(corner), darkTheme().panel);
        // The box of the time has the edge of every field.
        const auto *time = popup->findChild<QTimeEdit *>();
        QCOMPARE(image.pixelColor(time->mapTo(popup, QPoint(0, time->height() / 2))), darkTheme().edge);
        Style::setDark(false);
    }
};

QTEST_MAIN(TimeEditorTest)
#include "tst_timeeditor.moc"
