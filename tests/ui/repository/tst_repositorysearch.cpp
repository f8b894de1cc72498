#include "tests/app/github/githubsample.h"
#include "tests/support/app/memorycache.h"
#include "tests/support/scriptedprompts.h"
#include "ui/look/style.h"
#include "ui/repository/repositorypicker.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QApplication>
#include <QLineEdit>

#include <memory>

using namespace waybill;
using namespace waybill::test;

/// The picker before a GitHub that knows what the account works in.
class TestRepositorySearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Style::install(*qApp, false);
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init()
    {
        m_chosen.clear();
        m_picker = std::make_unique<RepositoryPicker>(m_prompts, [this] { return m_now; });
        connect(m_picker.get(), &RepositoryPicker::chosen, this, [this](const RepositoryAddress &chosen) { m_chosen += chosen; });
        signIn();
    }

    void thoseOfTheAccountAreFoundByPartsOfTheirName()
    {
        m_picker->setRecent({RepositoryAddress{QString(), {QStringLiteral("ada"), QStringLiteral("engine")}}});
        open();
        QCOMPARE(list()->model()->rowCount(), 6);
        QVERIFY(m_picker->findChild<Paragraph *>(QStringLiteral("source"))->text().contains(QLatin1String("just now")));
        QTest::keyClicks(line(), QStringLiteral("oth pay"));
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY2(!list()->model()->index(0, 0).flags().testFlag(Qt::ItemIsSelectable), "a heading is no repository");
        QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_chosen.size(), 1);
        QCOMPARE(m_chosen.first().name.text(), QStringLiteral("other/payments"));
    }

    void whatIsNotThereIsSaidWhileTypingAndNotChosen()
    {
        open();
        QTest::keyClicks(line(), QStringLiteral("octo/nothing"));
        QTRY_VERIFY(error().contains(QLatin1String("octo/nothing")));
        QVERIFY(m_picker->isVisible() && m_chosen.isEmpty());
        line()->selectAll();
        QTest::keyClicks(line(), QStringLiteral("octo/ship"));
        QVERIFY(error().isEmpty());
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen.size(), 1);
    }

    void enterWaitsForTheAnswerAndStaysOpenWhereThereIsNothing()
    {
        open();
        QTest::keyClicks(line(), QStringLiteral("octo/nothing"));
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(error().contains(QLatin1String("octo/nothing")));
        QVERIFY(m_picker->isVisible() && m_chosen.isEmpty());
        m_sample->server.state.add(QStringLiteral("foreign/tool"));
        line()->selectAll();
        QTest::keyClicks(line(), QStringLiteral("FOREIGN/tool"));
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen.size(), 1);
        QCOMPARE(m_chosen.first().name.text(), QStringLiteral("foreign/tool"));
    }

    void whoIsSignedInAndCannotBeAskedForIsNotToldToSignIn()
    {
        m_picker = std::make_unique<RepositoryPicker>(m_prompts, [this] { return m_now; });
        const auto source = [this] { return m_picker->findChild<Paragraph *>(QStringLiteral("source"))->text(); };
        QVERIFY(source().contains(QLatin1String("Sign in")));
        m_picker->setUnknownAccount({});
        QVERIFY2(source().contains(QLatin1String("being read")), qPrintable(source()));
        m_picker->setUnknownAccount(QStringLiteral("GitHub cannot be reached."));
        QVERIFY2(source().contains(QLatin1String("GitHub cannot be reached.")), qPrintable(source()));
        QVERIFY(!source().contains(QLatin1String("Sign in")));
    }

    void offlineATypedNameIsTakenAllTheSame()
    {
        m_sample->server.stop();
        open();
        QTest::keyClicks(line(), QStringLiteral("foreign/tool"));
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen.size(), 1);
    }

private:
    /// Gives the picker the repositories of octo, who owns ship and new and works in other/payments.
    void signIn()
    {
        m_sample = std::make_unique<GitHubSample>();
        m_sample->server.state.add(QStringLiteral("octo/new"));
        m_sample->server.state.add(QStringLiteral("other/payments")).roles[QStringLiteral("octo")] = GitHubRole::Push;
        m_cache = {};
        auto *directory = new AccountRepositories(
            *m_sample->client, QStringLiteral("7"), m_cache, [this] { return m_now; }, m_picker.get());
        m_picker->setDirectory(directory, QStringLiteral("octo"));
        directory->refresh();
        QTRY_VERIFY(!directory->isBusy());
    }

    void open()
    {
        m_picker->open();
        QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
    }
    QLineEdit *line() { return m_picker->findChild<QLineEdit *>(QStringLiteral("address")); }
    QListView *list() { return m_picker->findChild<QListView *>(QStringLiteral("recent")); }
    QString error()
    {
        const auto *message = m_picker->findChild<MessageLine *>();
        return message->isVisible() ? message->accessibleName() : QString();
    }

    std::unique_ptr<GitHubSample> m_sample;
    MemoryCache m_cache;
    ScriptedPrompts m_prompts;
    std::unique_ptr<RepositoryPicker> m_picker;
    QDateTime m_now = QDateTime(QDate(2025, 3, 15), QTime(18, 20), Qt::UTC);
    QList<RepositoryAddress> m_chosen;
};

QTEST_MAIN(TestRepositorySearch)
#include "tst_repositorysearch.moc"
