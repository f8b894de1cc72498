#include "tests/app/drafts/draftsample.h"

#include <QJsonDocument>

#include <algorithm>

using namespace waybill;
using namespace waybill::test;

namespace {

/// Without the rest of the draft, which takes a while to read.
QString answerOnDisk(Database &database, const QUuid &id)
{
    QSqlQuery query = database.run(QStringLiteral("SELECT content FROM drafts WHERE id = ?"), {id.toString(QUuid::WithoutBraces)}).value();
    const QByteArray content = query.next() ? query.value(0).toString().toUtf8() : QByteArray();
    return QJsonDocument::fromJson(content)[QStringLiteral("answers")][QStringLiteral("one")].toString();
}

/// A Waybill that has the draft open: what it shows, and what it knows of the disk.
class Writer
{
public:
    Writer(std::shared_ptr<Database> database, QString key)
        : m_database(std::move(database)), m_store(m_database, [] { return noon; }), m_key(std::move(key))
    {
    }

    /// As at a start.
    void open(const Draft &draft)
    {
        take(draft);
        m_told = 0;
    }
    QUuid id() const { return m_draft.id; }
    QString text() const { return answerOf(m_draft, "One"); }
    int told() const { return m_told; }
    /// O: opens what is on the disk. K: a key. W: writes, and hears under which id that was.
    QString step(QChar what)
    {
        if (what == u'O')
            take(m_store.draft(id()).value().value());
        if (what == u'K')
            m_draft.given[fieldOf(*m_draft.form.definition, "One")] = QString(text() + m_key);
        return what == u'W' ? write() : QString();
    }

private:
    void take(const Draft &draft)
    {
        m_draft = draft;
        m_known = text();
    }
    QString write()
    {
        const QString before = answerOnDisk(*m_database, id());
        const Result<SavedDraft> saved = m_store.save(m_draft);
        if (!saved)
            return saved.error().text();
        if (saved.value().id == id() && before != m_known)
            return QStringLiteral("%1 was overwritten in silence").arg(before);
        if (saved.value().id != id() && m_store.entry(saved.value().id).value()->copyOf != id())
            return QStringLiteral("the second draft does not say of what");
        m_told += saved.value().id == id() ? 0 : 1;
        m_draft.id = saved.value().id;
        m_draft.revision = saved.value().revision;
        m_known = text();
        return {};
    }

    std::shared_ptr<Database> m_database;
    DraftStore m_store;
    QString m_key;
    Draft m_draft;
    QString m_known;
    int m_told = 0;
};

} // namespace

/// Two programs that write one draft, by every order in which their steps can come.
class TestTwoWriters : public QObject
{
    Q_OBJECT

private slots:
    void noKeyIsLostInAnyOrder_data();
    void noKeyIsLostInAnyOrder();
};

void TestTwoWriters::noKeyIsLostInAnyOrder_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("orders"); // Ways to lay the steps of one between those of the other.
    QTest::newRow("both had it open") << QStringLiteral("KWKWKW") << QStringLiteral("KWKWKW") << 924;
    QTest::newRow("opened meanwhile") << QStringLiteral("KKKWKKKW") << QStringLiteral("OKKKW") << 1287;
}

void TestTwoWriters::noKeyIsLostInAnyOrder()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    SampleStore sample;
    const std::shared_ptr<Database> second = Database::open(sample.file()).value();
    // What survives a power cut is another test's.
    for (const std::shared_ptr<Database> &each : {sample.database, second})
        QVERIFY(each->run(QStringLiteral("PRAGMA synchronous = OFF")).ok());
    const LoadedForm form = smallForm();
    // True: a step of the second writer.
    QList<bool> order(one.size(), false);
    order.resize(one.size() + other.size(), true);
    DraftStore store = sample.store();
    Writer writers[2] = {{sample.database, QStringLiteral("a")}, {second, QStringLiteral("b")}};
    int orders = 0;
    do {
        Draft draft = sampleDraft(QStringLiteral("x"), form);
        draft.revision = store.save(draft).value().revision;
        for (Writer &writer : writers)
            writer.open(draft);
        qsizetype steps[2] = {0, 0};
        QString trace;
        for (const bool next : std::as_const(order)) {
            const QChar what = (next ? other : one).at(steps[next]++);
            trace += next ? what.toLower() : what;
            const QString fault = writers[next].step(what);
            QVERIFY2(fault.isEmpty(), qPrintable(trace + QStringLiteral(": ") + fault));
        }
        // Each is told of what it wrote beside; all that was typed in a window stands under the id that the window has.
        const int told = writers[0].told() + writers[1].told();
        QVERIFY2(told == int(writers[0].id() != writers[1].id()) && told <= 1, qPrintable(trace));
        QVERIFY2(told == 1 || other.startsWith(u'O'), qPrintable(trace));
        for (const Writer &writer : writers) {
            const QString kept = answerOnDisk(*second, writer.id());
            QVERIFY2(told == 1 ? kept == writer.text() : kept == writers[1].text(), qPrintable(trace + QStringLiteral(": ") + kept));
        }
        QVERIFY2(writers[0].text().count(u'a') == one.count(u'K') && writers[1].text().count(u'b') == other.count(u'K'), qPrintable(trace));
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QTEST(orders, "orders");
}

QTEST_GUILESS_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
