#include "tests/support/openform.h"
#include "ui/completion/completer.h"
#include "ui/completion/completionpopup.h"
#include "ui/widgets/textbox.h"

#include <QAccessible>
#include <QListView>

using namespace waybill;
using namespace waybill::test;

/// @, # and : in texts of the form, typed and clicked.
class TestCompleter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSignOffersAndEnterTakes_data();
    void aSignOffersAndEnterTakes();
    void escapeLeavesTheTextAlone();
    void theArrowsGoRoundAndAClickTakes();
    void nothingIsMadeOrAskedWithoutASign();
    void whatComesLaterIsOfferedAtOnce();
    void codeIsLeftAlone();
    void theCaretLeavesTheListBehind();
    void takingIsTakenBackByUndo();
    void tasksHaveItToo();
    void theRowIsSpoken();
    void theListStaysInTheWindow();

private:
    TextBox *type(const QString &text, const char *field = "purpose");
    QString text() const { return m_form->text("purpose").trimmed(); }
    CompletionPopup *popup() const { return m_completer->popup(); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<OpenForm> m_form;
    Completer *m_completer = nullptr;
    std::shared_ptr<RepositoryState> m_state;
    QList<Lookup> m_asked;
    bool m_code = false;
};

void TestCompleter::init()
{
    m_form = std::make_unique<OpenForm>();
    m_state = std::make_shared<RepositoryState>();
    m_state->name = {QStringLiteral("o"), QStringLiteral("n")};
    Issue issue;
    issue.number = 221;
    issue.title = QStringLiteral("Session store");
    issue.author = QStringLiteral("grace");
    Issue other = issue;
    other.number = 207;
    other.author = QStringLiteral("greta");
    m_state->openIssues = {true, {issue, other}, OpenForm::now().addSecs(-120), false, {}};
    m_asked.clear();
    m_code = false;
    m_completer = new Completer(&m_form->view, [] { return OpenForm::now(); });
    m_completer->setSource({&m_form->view, [this] { return m_state; }, [this](const QList<Lookup> &lookups) { m_asked += lookups; },
                            [] { return QStringLiteral("https://github.com"); }, [this](int) { return m_code; }, [] { return 0; }});
}

void TestCompleter::cleanup()
{
    m_form.reset();
}

TextBox *TestCompleter::type(const QString &text, const char *field)
{
    auto *box = qobject_cast<TextBox *>(m_form->focus(field));
    if (!box)
        qFatal("the field has no text");
    for (const QChar c : text) {
        if (c == u'\n')
            QTest::keyClick(box, Qt::Key_Return);
        else
            QTest::keyClick(box, c.toLatin1());
    }
    return box;
}

void TestCompleter::aSignOffersAndEnterTakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("taken");
    QTest::newRow("a person") << QStringLiteral("by @gr") << int(Qt::Key_Return) << QStringLiteral("by @grace");
    QTest::newRow("a number by words") << QStringLiteral("see #sess") << int(Qt::Key_Tab) << QStringLiteral("see #221");
    QTest::newRow("an emoji") << QStringLiteral(":tad") << int(Qt::Key_Enter) << QStringLiteral(":tada:");
}

void TestCompleter::aSignOffersAndEnterTakes()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, taken);
    const TextBox *box = type(typed);
    QVERIFY(isOpen());
    press(Qt::Key(key));
    QVERIFY(!isOpen());
    QCOMPARE(text(), taken);
    QVERIFY(box->hasFocus());
    // One goes on typing, and the keys are the text's again.
    QTest::keyClick(QApplication::focusWidget(), 'x');
    QCOMPARE(text(), taken + QStringLiteral(" x"));
}

void TestCompleter::escapeLeavesTheTextAlone()
{
    const TextBox *box = type(QStringLiteral("@gr"));
    QVERIFY(isOpen());
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(text(), QStringLiteral("@gr"));
    // It does not come back for the same sign, but for the next one.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
    QVERIFY(!isOpen());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" @g"));
    QVERIFY(isOpen());
    QVERIFY(box->hasFocus());
}

void TestCompleter::theArrowsGoRoundAndAClickTakes()
{
    type(QStringLiteral("@gr"));
    QCOMPARE(popup()->current()->text, QStringLiteral("@grace"));
    press(Qt::Key_Down);
    QCOMPARE(popup()->current()->text, QStringLiteral("@greta"));
    press(Qt::Key_Down);
    QCOMPARE(popup()->current()->text, QStringLiteral("@grace"));
    press(Qt::Key_Up);
    QListView &list = popup()->list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    QCOMPARE(text(), QStringLiteral("@greta"));
}

void TestCompleter::nothingIsMadeOrAskedWithoutASign()
{
    type(QStringLiteral("a@b 10:30 http://x/#y (c)"));
    QVERIFY(!popup());
    QVERIFY(m_asked.isEmpty());
    type(QStringLiteral(" @"));
    QCOMPARE(m_asked.size(), 2);
}

void TestCompleter::whatComesLaterIsOfferedAtOnce()
{
    m_state = std::make_shared<RepositoryState>();
    type(QStringLiteral("@ad"));
    QVERIFY(!isOpen());
    QCOMPARE(m_asked.value(0).kind, Lookup::Kind::Assignees);
    type(QStringLiteral(" :tad"));
    QVERIFY(isOpen());
    press(Qt::Key_Escape);
    auto later = std::make_shared<RepositoryState>();
    LookupAnswer people;
    people.people = {QStringLiteral("ada")};
    later->lookups[m_asked.constFirst().key()] = {true, people, {}, false, {}};
    type(QStringLiteral(" @a"));
    m_state = later;
    m_completer->refresh();
    QVERIFY(isOpen());
    QCOMPARE(popup()->current()->text, QStringLiteral("@ada"));
}

void TestCompleter::codeIsLeftAlone()
{
    type(QStringLiteral("`@gr"));
    QVERIFY(!isOpen());
    type(QStringLiteral("` @gr"));
    QVERIFY(isOpen());
    press(Qt::Key_Escape);
    m_code = true;
    type(QStringLiteral(" @gr"));
    QVERIFY(!isOpen());
}

void TestCompleter::theCaretLeavesTheListBehind()
{
    type(QStringLiteral("@gr"));
    press(Qt::Key_Left);
    press(Qt::Key_Home);
    QVERIFY(!isOpen());
    type(QStringLiteral("@g"));
    QVERIFY(isOpen());
    m_form->focus("version");
    QVERIFY(!isOpen());
}

void TestCompleter::takingIsTakenBackByUndo()
{
    type(QStringLiteral("@gr"));
    press(Qt::Key_Return);
    QCOMPARE(text(), QStringLiteral("@grace"));
    while (m_form->session.model().canUndo())
        m_form->session.model().undo();
    QCOMPARE(text(), QString());
}

void TestCompleter::tasksHaveItToo()
{
    for (int i = 0; i < m_form->session.definition().fields.size(); ++i) {
        const Field &field = m_form->session.definition().fields.at(i);
        const auto *list = std::get_if<ChecklistKind>(&field.kind);
        if (!list || !list->editable)
            continue;
        m_form->view.focusField(i);
        TextBox *box = nullptr;
        for (TextBox *each : m_form->frame(i)->findChildren<TextBox *>())
            box = box || !each->isVisible() ? box : each; // The first.
        QVERIFY(box);
        box->setFocus();
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral(" @gr"));
        QVERIFY2(isOpen(), qPrintable(box->toPlainText()));
        press(Qt::Key_Return);
        QVERIFY(box->toPlainText().contains(QStringLiteral("@grace")));
        return;
    }
    QFAIL("no list of tasks");
}

void TestCompleter::theRowIsSpoken()
{
    type(QStringLiteral("@gr"));
    press(Qt::Key_Down);
    // Of a list that has the focus Qt tells which row is the current one; this one has it with the text.
    QListView &list = popup()->list();
    QVERIFY(list.hasFocus());
    QCOMPARE(list.currentIndex().row(), 1);
    const QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&list)->child(1);
    QVERIFY(row);
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("@greta, took part in #207"));
    QCOMPARE(list.accessibleName(), QStringLiteral("What may be meant"));
}

void TestCompleter::theListStaysInTheWindow()
{
    m_form->view.resize(320, 300);
    type(QStringLiteral("@gr"));
    QVERIFY(isOpen());
    QVERIFY(m_form->view.rect().contains(popup()->geometry()));
}

QTEST_MAIN(TestCompleter)
#include "tst_completer.moc"
