#include "app/drafts/draftstates.h"
#include "tests/app/drafts/draftsample.h"

#include <QSet>

using namespace waybill;
using namespace waybill::test;

/// Earlier states of a draft: when one is kept, and which of them stay.
class TestDraftStates : public QObject
{
    Q_OBJECT

private slots:
    void aStateIsKeptOnceAMinute();
    void aStateIsKeptBeforeMuchOfItGoes();
    void statesAreThinnedWithAge();
    void statesAreBoundedInNumberAndBytes();
};

void TestDraftStates::aStateIsKeptOnceAMinute()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("0"));
    const int one = fieldOf(*draft.form.definition, "One");
    draft.given[fieldOf(*draft.form.definition, "Two")] = QStringLiteral("stays");
    for (int second = 0; second <= 300; second += 5) {
        sample.now = noon.addSecs(second);
        draft.given[one] = QString(second / 5 + 1, u'x');
        draft.revision = sample.store().save(draft).value().revision;
    }
    const QList<DraftState> states = sample.store().states(draft.id).value();
    QVERIFY2(states.size() >= 5 && states.size() <= 6, qPrintable(QString::number(states.size())));
    QVERIFY(states.constFirst().at > states.constLast().at);
    const Draft state = sample.store().state(states.constFirst().id).value().value();
    QVERIFY(answerOf(state, "One").size() > 40);
    // Each names what it changed of the one before.
    for (const DraftState &each : states.first(states.size() - 1))
        QCOMPARE(each.changed, QStringList{draft.form.definition->fields.at(one).id});
}

void TestDraftStates::aStateIsKeptBeforeMuchOfItGoes()
{
    SampleStore sample;
    Draft draft = sampleDraft(QStringLiteral("x"));
    const int one = fieldOf(*draft.form.definition, "One");
    draft.revision = sample.store().save(draft).value().revision;
    draft.given[one] = QStringLiteral("twenty words of work");
    sample.now = noon.addSecs(2);
    draft.revision = sample.store().save(draft).value().revision;
    draft.given[one] = QStringLiteral("o");
    sample.now = noon.addSecs(4);
    draft.revision = sample.store().save(draft).value().revision;
    const QList<DraftState> states = sample.store().states(draft.id).value();
    QCOMPARE(answerOf(sample.store().state(states.constFirst().id).value().value(), "One"), QStringLiteral("twenty words of work"));
    // It stands in the place of that of the same minute.
    QCOMPARE(states.size(), 1);
}

void TestDraftStates::statesAreThinnedWithAge()
{
    QList<StateStamp> states;
    // One each ten seconds of two months, but for the last days, to keep it small: one each ten minutes.
    for (qint64 age = qint64{60} * 86400; age >= 0; age -= age > 7200 ? 600 : 10)
        states.append({states.size(), noon.addSecs(-age), 100});
    const QList<qint64> dropped = statesToDrop(states, noon);
    QSet<qint64> gone(dropped.begin(), dropped.end());
    QList<qint64> ages;
    for (const StateStamp &state : states) {
        if (!gone.contains(state.id))
            ages.append(state.at.secsTo(noon));
    }
    QVERIFY2(ages.size() <= 62 + 25 + 31 + 7, qPrintable(QString::number(ages.size())));
    QCOMPARE(ages.constLast(), 0);
    QVERIFY(ages.constFirst() > 50 * 86400);
    for (qsizetype i = 1; i < ages.size(); ++i) {
        const qint64 gap = ages.at(i - 1) - ages.at(i);
        const qint64 allowed = ages.at(i - 1) <= 3600 ? 120
            : ages.at(i - 1) <= 86400                 ? 7200
            : ages.at(i - 1) <= 30 * 86400            ? 172800
                                                      : 1209600;
        QVERIFY2(gap <= allowed, qPrintable(QStringLiteral("%1 at %2").arg(gap).arg(ages.at(i))));
    }
    // Thinning what was thinned drops nothing.
    QList<StateStamp> left;
    for (const StateStamp &state : states) {
        if (!gone.contains(state.id))
            left.append(state);
    }
    QVERIFY(statesToDrop(left, noon).isEmpty());
}

void TestDraftStates::statesAreBoundedInNumberAndBytes()
{
    QList<StateStamp> states;
    for (int i = 0; i < 1000; ++i)
        states.append({i, noon.addDays(-7 * (1000 - i)), 10});
    QCOMPARE(statesToDrop(states, noon).size(), 1000 - mostStates);
    QVERIFY(statesToDrop(states, noon).contains(0));
    for (StateStamp &state : states)
        state.bytes = mostStateBytes / 3;
    QCOMPARE(statesToDrop(states, noon).size(), 997);
    // A clock that was set back keeps what was written in its future.
    QCOMPARE(statesToDrop({{1, noon.addDays(2), 1}, {2, noon.addDays(3), 1}}, noon).size(), 0);
}

QTEST_GUILESS_MAIN(TestDraftStates)
#include "tst_draftstates.moc"
