#include "tests/support/scriptedprompts.h"
#include "ui/look/style.h"
#include "ui/repository/repositorybutton.h"
#include "ui/repository/repositorypicker.h"
#include "ui/widgets/messageline.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace waybill;
using namespace waybill::test;

namespace {

RepositoryAddress address(const char *owner, const char *name, const char *host = "")
{
    return {QLatin1String(host), {QLatin1String(owner), QLatin1String(name)}};
}

} // namespace

/// Choosing the repository by keyboard and clicks.
class TestRepositoryPicker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingTypedChoosesNothing();
    void whatCannotBeReadIsSaidInPlace_data();
    void whatCannotBeReadIsSaidInPlace();
    void aTypedNameIsChosen();
    void recentOnesAreNarrowedAndChosenByKeyboard();
    void noneOfAHundredRecentOnesMakesItTooHigh();
    void aCloneGivesItsRemote();
    void aFolderThatIsNoCloneIsSaidInPlace();
    void aCancelledFolderChangesNothing();
    void escapeChoosesNothing();
    void aRefusalFromOutsideIsShown();
    void tabReachesEverythingAndEverythingHasAName();
    void theButtonShowsNameAndAge();
    void agesAreRoundedDown_data();
    void agesAreRoundedDown();
    void aHostileNameIsCutAndKeepsTheButtonSmall();

private:
    void open();
    QLineEdit *line() { return m_picker->findChild<QLineEdit *>(QStringLiteral("address")); }
    QString error();

    ScriptedPrompts m_prompts;
    std::unique_ptr<RepositoryPicker> m_picker;
    QDateTime m_now = QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
    QList<RepositoryAddress> m_chosen;
};

void TestRepositoryPicker::initTestCase()
{
    Style::install(*qApp, false);
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestRepositoryPicker::init()
{
    m_prompts = {};
    m_chosen.clear();
    m_picker = std::make_unique<RepositoryPicker>(m_prompts, [this] { return m_now; });
    connect(m_picker.get(), &RepositoryPicker::chosen, this, [this](const RepositoryAddress &chosen) { m_chosen += chosen; });
}

void TestRepositoryPicker::open()
{
    m_picker->open();
    QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
}

QString TestRepositoryPicker::error()
{
    for (const auto *message : m_picker->findChildren<MessageLine *>()) {
        if (message->isVisible())
            return message->accessibleName();
    }
    return {};
}

void TestRepositoryPicker::nothingTypedChoosesNothing()
{
    open();
    QCOMPARE(QApplication::focusWidget(), line());
    for (const char *text : {"", "   "}) {
        line()->setText(QLatin1String(text));
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(m_chosen.isEmpty());
        QVERIFY(!error().isEmpty());
    }
    QTest::mouseClick(m_picker->findChild<QPushButton *>(QStringLiteral("use")), Qt::LeftButton);
    QVERIFY(m_picker->isVisible() && m_chosen.isEmpty());
}

void TestRepositoryPicker::whatCannotBeReadIsSaidInPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << QStringLiteral("engine");
    QTest::newRow("three parts") << QStringLiteral("a/b/c/d/e");
    QTest::newRow("markup") << QStringLiteral("<b>ada</b>/<i>x</i>");
    QTest::newRow("way up") << QStringLiteral("../..");
    QTest::newRow("endless") << QString(30000, u'a');
}

void TestRepositoryPicker::whatCannotBeReadIsSaidInPlace()
{
    QFETCH(QString, text);
    open();
    line()->setText(text);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_picker->isVisible());
    QVERIFY(m_chosen.isEmpty());
    QVERIFY(!error().isEmpty());
    QCOMPARE(line()->accessibleDescription(), error());
    QCOMPARE(QApplication::focusWidget(), line());
    QTest::keyClick(line(), Qt::Key_X);
    QVERIFY2(error().isEmpty(), "what was said of another text is gone");
}

void TestRepositoryPicker::aTypedNameIsChosen()
{
    open();
    bool closed = false;
    connect(m_picker.get(), &RepositoryPicker::chosen, this, [&] { closed = !m_picker->isVisible(); });
    QTest::keyClicks(line(), QStringLiteral("ada/engine"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().name, (RepositoryName{QStringLiteral("ada"), QStringLiteral("engine")}));
    QVERIFY(closed);
}

void TestRepositoryPicker::recentOnesAreNarrowedAndChosenByKeyboard()
{
    m_picker->setRecent({address("ada", "engine"), address("grace", "compiler"), address("grace", "moth", "ghe.example.com")});
    open();
    auto *list = m_picker->findChild<QListView *>(QStringLiteral("recent"));
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(line(), QStringLiteral("GRACE"));
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), line());
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().host, QStringLiteral("ghe.example.com"));
    QCOMPARE(m_chosen.first().name.name, QStringLiteral("moth"));
}

void TestRepositoryPicker::noneOfAHundredRecentOnesMakesItTooHigh()
{
    QList<RepositoryAddress> many;
    for (int i = 0; i < 100; ++i)
        many += {QString(), {QString(100, u'o'), QStringLiteral("<b>%1</b>").arg(i).repeated(10)}};
    m_picker->setRecent(many);
    open();
    QVERIFY(m_picker->height() < 640);
    auto *list = m_picker->findChild<QListView *>(QStringLiteral("recent"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().name, many.at(2).name);
}

void TestRepositoryPicker::aCloneGivesItsRemote()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".git")));
    QFile config(folder.filePath(QStringLiteral(".git/config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@github.com:ada/engine.git\n");
    config.close();
    QFile head(folder.filePath(QStringLiteral(".git/HEAD")));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write("ref: refs/heads/main\n");
    head.close();
    m_prompts.files = {folder.path()};
    QSignalSpy used(m_picker.get(), &RepositoryPicker::folderUsed);
    open();
    QTest::mouseClick(m_picker->findChild<LinkButton *>(QStringLiteral("clone")), Qt::LeftButton);
    QVERIFY2(error().isEmpty(), qPrintable(error()));
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().host, QStringLiteral("github.com"));
    QCOMPARE(m_chosen.first().name.text(), QStringLiteral("ada/engine"));
    QCOMPARE(used.count(), 1);
}

void TestRepositoryPicker::aFolderThatIsNoCloneIsSaidInPlace()
{
    QTemporaryDir folder;
    m_prompts.files = {folder.path()};
    open();
    QTest::keyClick(m_picker->findChild<LinkButton *>(QStringLiteral("clone")), Qt::Key_Return);
    QVERIFY(m_chosen.isEmpty());
    QVERIFY(m_picker->isVisible());
    QVERIFY(!error().isEmpty());
}

void TestRepositoryPicker::aCancelledFolderChangesNothing()
{
    open();
    QTest::keyClick(m_picker->findChild<LinkButton *>(QStringLiteral("clone")), Qt::Key_Return);
    QCOMPARE(m_prompts.requests.size(), 1);
    QVERIFY(m_chosen.isEmpty() && error().isEmpty() && m_picker->isVisible());
}

void TestRepositoryPicker::escapeChoosesNothing()
{
    open();
    QTest::keyClicks(line(), QStringLiteral("ada/engine"));
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!m_picker->isVisible() && m_chosen.isEmpty());
}

void TestRepositoryPicker::aRefusalFromOutsideIsShown()
{
    m_picker->setError(QStringLiteral("GitHub knows no ada/engine, or it is not yours to see."));
    open();
    QCOMPARE(error(), QStringLiteral("GitHub knows no ada/engine, or it is not yours to see."));
}

void TestRepositoryPicker::tabReachesEverythingAndEverythingHasAName()
{
    m_picker->setRecent({address("ada", "engine")});
    RepositoryStatus status;
    status.address = address("ada", "engine");
    status.readAt = m_now.addSecs(-240);
    m_picker->setStatus(status);
    open();
    QStringList reached;
    for (int i = 0; i < 10; ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        reached += now->objectName();
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(now);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), now->metaObject()->className());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const char *name : {"address", "recent", "clone", "refresh", "use"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
    QSignalSpy refresh(m_picker.get(), &RepositoryPicker::refreshWanted);
    auto *button = m_picker->findChild<LinkButton *>(QStringLiteral("refresh"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(refresh.count(), 1);
    status.refreshing = true;
    m_picker->setStatus(status);
    QCOMPARE(QApplication::focusWidget(), button);
}

void TestRepositoryPicker::theButtonShowsNameAndAge()
{
    RepositoryButton button([this] { return m_now; });
    QVERIFY(button.accessibleName().startsWith(QLatin1String("Choose a repository")));
    RepositoryStatus status;
    status.address = address("ada", "engine");
    button.setStatus(status);
    QCOMPARE(button.accessibleName(), QStringLiteral("Repository: ada/engine"));
    status.readAt = m_now.addSecs(-240);
    button.setStatus(status);
    QCOMPARE(button.accessibleDescription(), QStringLiteral("4 min ago"));
    status.offline = true;
    button.setStatus(status);
    QCOMPARE(button.accessibleDescription(), QStringLiteral("offline, 4 min ago"));
    status.refreshing = true;
    button.setStatus(status);
    QVERIFY(button.accessibleDescription().contains(QLatin1String("refreshing")));
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void TestRepositoryPicker::agesAreRoundedDown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("future") << -500 << QStringLiteral("just now");
    QTest::newRow("59 s") << 59 << QStringLiteral("just now");
    QTest::newRow("60 s") << 60 << QStringLiteral("1 min ago");
    QTest::newRow("59 min 59 s") << 3599 << QStringLiteral("59 min ago");
    QTest::newRow("47 h") << 47 * 3600 + 3599 << QStringLiteral("47 h ago");
}

void TestRepositoryPicker::agesAreRoundedDown()
{
    QFETCH(int, seconds);
    QTEST(ageText(m_now.addSecs(-seconds), m_now), "text");
}

void TestRepositoryPicker::aHostileNameIsCutAndKeepsTheButtonSmall()
{
    RepositoryButton button([this] { return m_now; });
    RepositoryStatus status;
    status.address = {QString(300, u'h'), {QString(300, u'o'), QStringLiteral("<b>&name</b>").repeated(30)}};
    status.readAt = m_now;
    button.setStatus(status);
    button.resize(button.minimumSizeHint());
    QVERIFY(button.width() < 200);
    button.show();
    QVERIFY(!button.grab().isNull());
    button.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!button.grab().isNull());
    // An "&" is no shortcut.
    QVERIFY(button.shortcut().isEmpty());
}

QTEST_MAIN(TestRepositoryPicker)
#include "tst_repositorypicker.moc"
