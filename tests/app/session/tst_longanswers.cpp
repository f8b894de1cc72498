#include "app/session/formsession.h"
#include "app/session/markdownfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

const QString field = QStringLiteral("purpose");

LoadedForm builtIn()
{
    Result<LoadedForm> form = loadForm(QStringLiteral("production-deployment"));
    return form ? std::move(form).value() : LoadedForm();
}

/// Far longer than what is checked before its key is painted.
QString longText(const QString &end)
{
    return QStringLiteral("Some words.\n").repeated(2000) + end;
}

bool hasHeadingProblem(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.field == field && problem.fix && !problem.missing; });
}

} // namespace

/// A session checks long answers only when the key is painted, and nobody who asks can tell.
class TestLongAnswers : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksBeforeTheChecksRanIsToldWhatHoldsNow();
    void problemsAreAnnouncedOnceWithTheBody();
    void askingFirstDoesNotSwallowTheAnnouncement();
    void severalChangesAreAnnouncedAsOne();
    void aKeyInMarkdownReadsItsSectionAlone();
};

void TestLongAnswers::whoAsksBeforeTheChecksRanIsToldWhatHoldsNow()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int index = session.definition().fieldIndex(field);
    QVERIFY(index >= 0);
    session.model().setValue(index, longText(QStringLiteral("# Heading")));
    QVERIFY(hasHeadingProblem(session.problems(index)));
    session.model().setValue(index, longText(QStringLiteral("No heading")));
    QVERIFY(!hasHeadingProblem(session.problems()));
}

void TestLongAnswers::problemsAreAnnouncedOnceWithTheBody()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int index = session.definition().fieldIndex(field);
    session.model().setValue(index, longText(QStringLiteral("#")));
    session.body();
    QCoreApplication::processEvents();
    QSignalSpy announced(&session, &FormSession::changed);
    session.model().setValue(index, longText(QStringLiteral("a")));
    QCOMPARE(announced.size(), 0);
    QTRY_COMPARE(announced.size(), 1);
    const auto change = announced.first().first().value<SessionChange>();
    QVERIFY(change.body && change.fields.contains(index));
    QVERIFY(!hasHeadingProblem(session.problems()));
}

void TestLongAnswers::askingFirstDoesNotSwallowTheAnnouncement()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int index = session.definition().fieldIndex(field);
    session.body();
    QSignalSpy announced(&session, &FormSession::changed);
    session.model().setValue(index, longText(QStringLiteral("# a")));
    session.problems();
    QCOMPARE(announced.size(), 0);
    QTRY_COMPARE(announced.size(), 1);
}

void TestLongAnswers::severalChangesAreAnnouncedAsOne()
{
    FormSession session(builtIn(), [] { return QDateTime::currentDateTime(); });
    const int notes = session.definition().fieldIndex(QStringLiteral("notes"));
    QSignalSpy announced(&session, &FormSession::changed);
    session.model().setValue(session.definition().fieldIndex(field), longText(QStringLiteral("# a")));
    session.model().setValue(notes, QStringLiteral("a"));
    QVERIFY(hasHeadingProblem(session.problems()));
    session.model().setValue(notes, QStringLiteral("ab"));
    QCOMPARE(announced.size(), 0);
    QTRY_COMPARE(announced.size(), 1);
    const auto change = announced.first().first().value<SessionChange>();
    QVERIFY(change.body && change.answers && change.fields.contains(session.definition().fieldIndex(field)));
}

/// What costs is the text that is written and read again.
void TestLongAnswers::aKeyInMarkdownReadsItsSectionAlone()
{
    QList<QByteArray> read;
    for (const int sections : {10, 1000}) {
        QByteArray source;
        for (int i = 0; i < sections; ++i)
            source += "## Part " + QByteArray::number(i) + "\n\n- **Name:**\n- [ ] one\n- [ ] two\n\n";
        FormSession session(formOfText(source, QStringLiteral("t.md")).value(), [] { return QDateTime::currentDateTime(); });
        const int index = session.definition().fieldIndex(QStringLiteral("name_5"));
        QVERIFY(index > 0);
        for (const bool whole : {false, true}) {
            session.model().setValue(index, whole ? wholeAsMarkdown(session, index) : asMarkdown(session, index));
            const QString text = markdownOf(session.model().snapshot().given.at(index))->text;
            session.model().setValue(index,
                                     readMarkdown(session, index, QString(text).replace(QLatin1String(":**"), QStringLiteral(":** a"))));
            QCOMPARE(session.model().snapshot().text(index), QStringLiteral("a"));
            read.append(session.writer().writeSectionOf(index, session.model().snapshot()));
            session.model().setValue(index, Value());
        }
    }
    QVERIFY(read.at(0).contains(":** a") && read.at(0).size() < 100);
    QCOMPARE(read.mid(2), read.mid(0, 2));
}

QTEST_GUILESS_MAIN(TestLongAnswers)

#include "tst_longanswers.moc"
