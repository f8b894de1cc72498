#include "tests/support/windowtest.h"
#include "ui/palette/commandpalette.h"
#include "ui/window/draftcontroller.h"

#include <QLineEdit>
#include <QListView>

using namespace waybill;
using namespace waybill::test;

/// The command palette: what a few letters find, and what becomes of it.
class TestPalette : public WindowTest
{
    Q_OBJECT

private slots:
    void aFewLettersAreFoundAtTheStartOfWordsFirst_data();
    void aFewLettersAreFoundAtTheStartOfWordsFirst();
    void signsMeanOneGroup();
    void everyActionOfTheMenusIsFoundAndDone();
    void aFieldOrSectionIsGoneTo();
    void aProblemIsGoneToWhereItIs();
    void whatCannotBeDoneSaysWhy();
    void aDraftIsOpened();
    void tabGoesFromGroupToGroupAndEscapeLeavesEverythingAsItWas();
    void lettersThatFindNothingSaySo();

private:
    CommandPalette *open();
    static void type(CommandPalette *palette, const QString &text);
    static QString current(const CommandPalette *palette);
    static QStringList texts(const CommandPalette *palette);
};

CommandPalette *TestPalette::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    return m_window->findChild<CommandPalette *>();
}

void TestPalette::type(CommandPalette *palette, const QString &text)
{
    auto *line = palette->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, text);
}

QString TestPalette::current(const CommandPalette *palette)
{
    return palette->findChild<QListView *>()->currentIndex().data().toString();
}

QStringList TestPalette::texts(const CommandPalette *palette)
{
    QStringList texts;
    const QAbstractItemModel *model = palette->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

void TestPalette::aFewLettersAreFoundAtTheStartOfWordsFirst_data()
{
    using Spans = QList<PaletteMatch::Span>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QList<PaletteMatch::Span>>("spans");
    QTest::newRow("nothing typed") << QStringLiteral("Risk") << QString() << true << Spans();
    QTest::newRow("blanks") << QStringLiteral("Risk") << QStringLiteral("  ") << true << Spans();
    QTest::newRow("start") << QStringLiteral("Version to Deploy") << QStringLiteral("ver") << true << Spans{{0, 3}};
    QTest::newRow("start of a later word before the middle of one")
        << QStringLiteral("Server Version") << QStringLiteral("ver") << true << Spans{{7, 3}};
    QTest::newRow("middle") << QStringLiteral("Server") << QStringLiteral("ver") << true << Spans{{3, 3}};
    QTest::newRow("several words in any order")
        << QStringLiteral("Version to Deploy") << QStringLiteral("dep ver") << true << Spans{{0, 3}, {11, 3}};
    QTest::newRow("initials") << QStringLiteral("Version to Deploy") << QStringLiteral("vtd") << true << Spans{{0, 1}, {8, 1}, {11, 1}};
    QTest::newRow("accents and case") << QStringLiteral("Évaluation") << QStringLiteral("EVA") << true << Spans{{0, 3}};
    QTest::newRow("accents typed") << QStringLiteral("Evaluation") << QStringLiteral("éva") << true << Spans{{0, 3}};
    QTest::newRow("one word is missing") << QStringLiteral("Version") << QStringLiteral("ver x") << false << Spans();
    QTest::newRow("not in it") << QStringLiteral("Version") << QStringLiteral("vtd") << false << Spans();
    QTest::newRow("empty text") << QString() << QStringLiteral("v") << false << Spans();
}

void TestPalette::aFewLettersAreFoundAtTheStartOfWordsFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QFETCH(QList<PaletteMatch::Span>, spans);
    const std::optional<PaletteMatch> match = matchInText(text, typed);
    QCOMPARE(match.has_value(), found);
    if (match)
        QVERIFY(match->spans == spans);
}

void TestPalette::signsMeanOneGroup()
{
    QString rest;
    QVERIFY(isGroupMeant(PaletteEntry::Group::Actions, QStringLiteral("und"), rest));
    QCOMPARE(rest, QStringLiteral("und"));
    QVERIFY(isGroupMeant(PaletteEntry::Group::Actions, QStringLiteral(">und"), rest));
    QCOMPARE(rest, QStringLiteral("und"));
    QVERIFY(!isGroupMeant(PaletteEntry::Group::Places, QStringLiteral(">und"), rest));
    QVERIFY(isGroupMeant(PaletteEntry::Group::Problems, QStringLiteral("!"), rest));
}

void TestPalette::everyActionOfTheMenusIsFoundAndDone()
{
    CommandPalette *palette = open();
    QVERIFY(palette);
    const QStringList found = texts(palette);
    for (const QAction *action : m_window->actions())
        QVERIFY2(found.contains(QString(action->text()).remove(u'&')), qPrintable(action->text()));
    QVERIFY(m_window->workspace().tab() == 0);
    type(palette, QStringLiteral(">checks"));
    QCOMPARE(current(palette), QStringLiteral("Checks"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace().tab(), 2);
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
}

void TestPalette::aFieldOrSectionIsGoneTo()
{
    CommandPalette *palette = open();
    type(palette, QStringLiteral("#justif"));
    const QString label = current(palette);
    QVERIFY2(label.startsWith(QLatin1String("Justification")), qPrintable(label));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto &fields = m_window->workspace().session().definition().fields;
    QTRY_VERIFY(m_window->workspace().currentField() >= 0 && fields.at(m_window->workspace().currentField()).label == label);
}

void TestPalette::aProblemIsGoneToWhereItIs()
{
    fill();
    model().setValue(field("version"), QStringLiteral("not a version"));
    m_window->workspace().visited().addAll();
    QCoreApplication::processEvents();
    CommandPalette *palette = open();
    type(palette, QStringLiteral("!"));
    const QString label = m_window->workspace().session().definition().fields.at(field("version")).label;
    QVERIFY2(texts(palette).contains(label), qPrintable(texts(palette).join(u'|')));
    type(palette, QStringLiteral("!") + label.left(9));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_window->workspace().currentField(), field("version"));
}

void TestPalette::whatCannotBeDoneSaysWhy()
{
    m_window->windowActions().undo->setEnabled(false);
    m_window->findChild<FooterBar *>()->setSubmitReason(QStringLiteral("Two things to mend."));
    CommandPalette *palette = open();
    type(palette, QStringLiteral("submit to"));
    const QString spoken = palette->findChild<QListView *>()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QLatin1String("Two things to mend.")), qPrintable(spoken));
}

void TestPalette::aDraftIsOpened()
{
    model().setValue(field("title"), QStringLiteral("The first of two"));
    QVERIFY(m_window->draftController().flush());
    m_window->open({QStringLiteral("production-deployment"), {}, {}});
    QVERIFY(textOf(model().value(field("title"))) != QStringLiteral("The first of two"));
    CommandPalette *palette = open();
    type(palette, QStringLiteral("~first of"));
    QVERIFY2(current(palette).contains(QLatin1String("The first of two")), qPrintable(texts(palette).join(u'|')));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(textOf(model().value(field("title"))), QStringLiteral("The first of two"));
}

void TestPalette::tabGoesFromGroupToGroupAndEscapeLeavesEverythingAsItWas()
{
    m_window->workspace().focusField(field("title"));
    const QWidget *before = QApplication::focusWidget();
    CommandPalette *palette = open();
    auto *line = palette->findChild<QLineEdit *>();
    const QString first = current(palette);
    QTest::keyClick(line, Qt::Key_Tab);
    const QString second = current(palette);
    QVERIFY(first != second);
    QTest::keyClick(line, Qt::Key_Backtab);
    QCOMPARE(current(palette), first);
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(current(palette) != first);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(current(palette), first);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    // The window may not be the active one again at once.
    QTRY_COMPARE(m_window->focusWidget(), before);
}

void TestPalette::lettersThatFindNothingSaySo()
{
    CommandPalette *palette = open();
    type(palette, QStringLiteral("qqqzzz"));
    QCOMPARE(texts(palette).size(), 1);
    QCOMPARE(current(palette), QString());
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
