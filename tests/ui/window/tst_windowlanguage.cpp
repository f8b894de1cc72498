#include "app/services/language.h"
#include "tests/support/windowtest.h"
#include "ui/drafts/historyview.h"
#include "ui/start/startcontroller.h"
#include "ui/window/draftcontroller.h"
#include "ui/window/windowhost.h"

#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace waybill;
using namespace waybill::test;

namespace {

/// What a catalogue says in other words than English.
QSet<QString> translatedTexts(const QString &language)
{
    QFile file(QStringLiteral(WAYBILL_SOURCE "/translations/waybill_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> texts;
    QString source;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation"
                 && xml.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            texts.insert(source);
    }
    return texts;
}

/// All that is said in the window: of its widgets, seen or not, and of its actions and menus.
QStringList saidIn(const QWidget &window)
{
    QStringList said{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        said += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said += button->text();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            said += menu->title();
    }
    for (const QAction *action : window.findChildren<QAction *>())
        said += {action->text(), action->toolTip()};
    return said;
}

} // namespace

/// Another language is chosen while somebody writes.
class TestWindowLanguage : public WindowTest
{
    Q_OBJECT

private slots:
    void theLanguageIsSwitchedWhileSomebodyTypes_data();
    void theLanguageIsSwitchedWhileSomebodyTypes();
    void whatWasOnlyLookedAtKeepsItsPlace();
    void whatStandsInThePlaceOfTheFormStaysThere();
    void undoGoesBackBehindAMoveToAnotherTemplate();
    void theLanguageIsKeptAndTheMenuShowsIt();
    void aDialogIsWaitedForAndKeepsWhatIsTypedInIt();

protected:
    void beforeWindow() override { speakLanguage(QStringLiteral("en")); }
    void afterWindow() override { speakLanguage(QStringLiteral("en")); }

private:
    /// Shows a window that lives as long as its host.
    std::unique_ptr<WindowHost> show();
    MainWindow &window() { return m_host->window(); }
    FormModel &answers() { return window().workspace().session().model(); }
    int fieldOf(const char *id) { return window().workspace().session().definition().fieldIndex(QLatin1String(id)); }
    QByteArray issue() { return window().workspace().session().body({}).markdown; }
    QAction *languageAction(const QString &code);
    void choose(const QString &code);

    WindowHost *m_host = nullptr;
};

std::unique_ptr<WindowHost> TestWindowLanguage::show()
{
    m_window.reset();
    m_settings.reset();
    m_settings = std::make_unique<SharedSettings>(*m_store, QPalette());
    auto host = std::make_unique<WindowHost>(
        waybill::open({}).value(), WindowDependencies{*m_settings, *m_prompts, *m_services, [this] { return m_now; }, [](const QUrl &) {}});
    m_host = host.get();
    window().resize(1360, 1060);
    window().show();
    return QTest::qWaitForWindowActive(&window()) ? std::move(host) : nullptr;
}

QAction *TestWindowLanguage::languageAction(const QString &code)
{
    for (QAction *action : window().windowActions().languages->actions()) {
        if (action->data() == code)
            return action;
    }
    return nullptr;
}

/// As the menu does, and until the window is there.
void TestWindowLanguage::choose(const QString &code)
{
    QAction *action = languageAction(code);
    QVERIFY(action);
    QSignalSpy changed(m_host, &WindowHost::windowChanged);
    action->trigger();
    QVERIFY(changed.count() > 0 || changed.wait());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestWindowLanguage::theLanguageIsSwitchedWhileSomebodyTypes_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
        if (language.code != u"en")
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestWindowLanguage::theLanguageIsSwitchedWhileSomebodyTypes()
{
    QFETCH(QString, language);
    const auto host = show();
    QVERIFY(host);
    answers().setValue(fieldOf("purpose"), QStringLiteral("Because."));
    window().workspace().showTab(2);
    window().workspace().visited().add(fieldOf("risk_level"));
    window().workspace().focusField(fieldOf("version"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("v1.2"));
    line->setCursorPosition(2);
    const QByteArray before = issue();
    const QStringList english = saidIn(window());
    window().move(0, 0);
    const QRect place = window().geometry();

    choose(language);
    QCOMPARE(textOf(answers().value(fieldOf("version"))), QStringLiteral("v1.2"));
    QCOMPARE(issue(), before);
    QCOMPARE(window().geometry(), place);
    QCOMPARE(window().workspace().tab(), 2);
    QVERIFY(window().workspace().visited().contains(fieldOf("risk_level")));
    QVERIFY(!window().workspace().visited().contains(fieldOf("release_notes")));
    QTRY_COMPARE(window().workspace().currentField(), fieldOf("version"));
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line && window().isAncestorOf(line));
    QTRY_COMPARE(line->cursorPosition(), 2);
    QVERIFY(m_prompts->questions.isEmpty());

    // The window is whole: it says nothing that its catalogue says otherwise.
    const QSet<QString> translated = translatedTexts(language);
    QVERIFY(translated.contains(QStringLiteral("Quit")) && english.contains(QStringLiteral("Quit")));
    for (const QString &said : saidIn(window()))
        QVERIFY2(!translated.contains(said), qPrintable(said));

    // Writing goes on where it was, and one draft holds it all.
    QTest::keyClicks(line, QStringLiteral("0"));
    QCOMPARE(textOf(answers().value(fieldOf("version"))), QStringLiteral("v10.2"));
    while (answers().canUndo())
        QVERIFY(trigger(window().windowActions().undo));
    QCOMPARE(textOf(answers().value(fieldOf("purpose"))), QString());
    QVERIFY(trigger(window().windowActions().redo));
    QCOMPARE(textOf(answers().value(fieldOf("purpose"))), QStringLiteral("Because."));
    QVERIFY(window().draftController().flush());
    QCOMPARE(m_services->drafts().value().entries().value().size(), 1);

    choose(QStringLiteral("en"));
    QCOMPARE(textOf(answers().value(fieldOf("purpose"))), QStringLiteral("Because."));
    QVERIFY(saidIn(window()).contains(QStringLiteral("Quit")));
    QCOMPARE(window().workspace().session().definition().name, QStringLiteral("Production deployment"));
}

void TestWindowLanguage::whatWasOnlyLookedAtKeepsItsPlace()
{
    const auto host = show();
    QVERIFY(host);
    window().workspace().focusField(fieldOf("existing_version"));
    window().workspace().showTab(1);
    choose(QStringLiteral("de"));
    QTRY_COMPARE(window().workspace().currentField(), fieldOf("existing_version"));
    QCOMPARE(window().workspace().tab(), 1);
    QVERIFY(window().draftController().flush());
    QVERIFY(m_services->drafts().value().entries().value().isEmpty());
}

void TestWindowLanguage::whatStandsInThePlaceOfTheFormStaysThere()
{
    const auto host = show();
    QVERIFY(host);
    QVERIFY(trigger(window().windowActions().startPage));
    choose(QStringLiteral("de"));
    QVERIFY(!window().startController().panes().isEmpty() && !window().workspace().isVisible());
    window().startController().close();
    answers().setValue(fieldOf("purpose"), QStringLiteral("Because."));
    QVERIFY(trigger(window().windowActions().history));
    QVERIFY(window().draftController().history());
    choose(QStringLiteral("en"));
    QVERIFY(window().draftController().history() && window().draftController().history()->isVisible());
    QVERIFY(window().startController().panes().isEmpty());
}

void TestWindowLanguage::undoGoesBackBehindAMoveToAnotherTemplate()
{
    const auto host = show();
    QVERIFY(host);
    answers().setValue(fieldOf("version"), QStringLiteral("v1.0.0"));
    Draft before = window().draftController().current();
    before.given[fieldOf("version")] = QStringLiteral("v0.9.0");
    before.history = {};
    window().setBeforeMove(before);
    choose(QStringLiteral("es"));
    QVERIFY(trigger(window().windowActions().undo));
    QVERIFY(trigger(window().windowActions().undo));
    QCOMPARE(textOf(answers().value(fieldOf("version"))), QStringLiteral("v0.9.0"));
    QCOMPARE(window().workspace().session().definition().name, QCoreApplication::translate("guide", "Production deployment"));
}

void TestWindowLanguage::theLanguageIsKeptAndTheMenuShowsIt()
{
    const auto host = show();
    QVERIFY(host);
    QVERIFY(languageAction({})->isChecked());
    choose(QStringLiteral("de"));
    QVERIFY(languageAction(QStringLiteral("de"))->isChecked() && !languageAction({})->isChecked());
    QCOMPARE(languageAction(QStringLiteral("de"))->text(), QStringLiteral("Deutsch"));
    QVERIFY(window().close());
    QCOMPARE(Settings::load(*m_store).language, QStringLiteral("de"));
    // The same once more makes no other window.
    QSignalSpy changed(m_host, &WindowHost::windowChanged);
    languageAction(QStringLiteral("de"))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
}

/// Another window can choose while this one has a dialog open.
void TestWindowLanguage::aDialogIsWaitedForAndKeepsWhatIsTypedInIt()
{
    const auto host = show();
    QVERIFY(host);
    QVERIFY(trigger(window().windowActions().shortcuts));
    const QPointer<QDialog> dialog = window().findChild<QDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *line = dialog->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("half"));
    QSignalSpy changed(m_host, &WindowHost::windowChanged);
    languageAction(QStringLiteral("de"))->trigger();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(line->text(), QStringLiteral("half"));
    dialog->reject();
    QVERIFY(changed.count() > 0 || changed.wait());
    QVERIFY(!saidIn(window()).contains(QStringLiteral("Quit")));
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
