#include "app/form/valuesfile.h"
#include "app/outbox/outbox.h"
#include "app/reuse/earlierreader.h"
#include "tests/app/drafts/draftsample.h"

using namespace waybill;
using namespace waybill::test;

/// What was filed from here, found again.
class TestEarlierRequest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingWasFiled();
    void theLastRequestOfTheTemplateIsFound_data();
    void theLastRequestOfTheTemplateIsFound();
    void aRequestIsFoundByItsIdWhateverItsTemplate();
    void answersAreThoseThatWereConfirmedAndNotTheDraftsOwn();
    void aFiledDraftStandsInForARequestThatIsForgotten();
    void earlierAnswersComeTheNewestFirstAndEachOnce();
    void whatIsLongOrDeletedIsOfferedToNobody();
    void whatTheGuideCallsPrivateIsOfferedToNobody();
    void aThreadReadsThemWithoutADatabaseToo();

private:
    QUuid keepDraft(const QString &one, const LoadedForm &form = smallForm());
    QUuid fileRequest(const QString &one, const char *repository, FilingRecord::Phase phase, const QUuid &draft = {},
                      const QString &origin = {});
    Result<std::optional<EarlierRequest>> find(const EarlierQuery &query)
    {
        return earlierRequest(
            m_sample->database, [this] { return m_sample->now; }, query);
    }
    QStringList answers(const char *id)
    {
        return earlierAnswers(
                   m_sample->database, [this] { return m_sample->now; }, smallForm(), QLatin1String(id))
            .value();
    }
    QString one(const EarlierRequest &request) const { return textOf(request.given.given.at(fieldOf(*request.form.definition, "One"))); }

    std::unique_ptr<SampleStore> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_template;
};

void TestEarlierRequest::init()
{
    m_sample = std::make_unique<SampleStore>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_template = m_folder->filePath(QStringLiteral("small.md"));
    QFile file(m_template);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smallTemplate) == smallTemplate.size());
}

QUuid TestEarlierRequest::keepDraft(const QString &one, const LoadedForm &form)
{
    m_sample->now = m_sample->now.addSecs(1);
    Draft draft = sampleDraft(one, form);
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {QStringLiteral("octo"), QStringLiteral("pay")};
    return m_sample->store().save(draft).value().id;
}

QUuid TestEarlierRequest::fileRequest(const QString &one, const char *repository, FilingRecord::Phase phase, const QUuid &draft,
                                      const QString &origin)
{
    m_sample->now = m_sample->now.addSecs(1);
    OutboxRequest request;
    request.host = QStringLiteral("github.com");
    request.account = QStringLiteral("ada");
    request.repository = {QStringLiteral("octo"), QString::fromLatin1(repository)};
    request.issue.title = QStringLiteral("About ") + one;
    request.issue.body = one;
    request.draft = draft.isNull() ? QString() : draft.toString(QUuid::WithoutBraces);
    const LoadedForm form = smallForm();
    request.values = writeValuesFile(*form.definition, origin.isEmpty() ? m_template : origin, sampleDraft(one).given);
    Outbox outbox(m_sample->database, [this] { return m_sample->now; });
    FilingRecord record;
    record.confirmedAt = m_sample->now;
    OutboxEntry entry = outbox.add(request, record).value();
    record.phase = phase;
    record.number = 12;
    if (!outbox.record(entry, record))
        qFatal("not recorded");
    return entry.id;
}

void TestEarlierRequest::nothingWasFiled()
{
    fileRequest(QStringLiteral("on its way"), "pay", FilingRecord::Phase::Duplicates);
    fileRequest(QStringLiteral("dropped"), "pay", FilingRecord::Phase::Dropped);
    keepDraft(QStringLiteral("only begun"));
    const auto found = find({smallForm(), {}, {}, {}, {}});
    QVERIFY(found.ok());
    QVERIFY(!found.value());
}

void TestEarlierRequest::theLastRequestOfTheTemplateIsFound_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("found"); // Empty: none.
    QTest::newRow("anywhere") << QString() << QString() << QStringLiteral("last of all");
    QTest::newRow("in a repository") << QStringLiteral("github.com") << QStringLiteral("PAY") << QStringLiteral("last in pay");
    QTest::newRow("in another") << QStringLiteral("github.com") << QStringLiteral("none") << QString();
    QTest::newRow("on another host") << QStringLiteral("ghe.example") << QStringLiteral("pay") << QString();
}

void TestEarlierRequest::theLastRequestOfTheTemplateIsFound()
{
    QFETCH(QString, host);
    QFETCH(QString, repository);
    QFETCH(QString, found);
    fileRequest(QStringLiteral("first in pay"), "pay", FilingRecord::Phase::Done);
    fileRequest(QStringLiteral("last in pay"), "pay", FilingRecord::Phase::Done);
    fileRequest(QStringLiteral("last of all"), "web", FilingRecord::Phase::Done);
    fileRequest(QStringLiteral("of a template that is gone"), "pay", FilingRecord::Phase::Done, {}, QStringLiteral("/nowhere/gone.md"));
    EarlierQuery query{loadForm(m_template).value(), host, {}, {}, {}};
    if (!repository.isEmpty())
        query.repository = {QStringLiteral("octo"), repository};
    const auto request = find(query);
    QVERIFY2(request.ok(), request ? "" : qPrintable(request.error().text()));
    QCOMPARE(request.value() ? one(*request.value()) : QString(), found);
    if (request.value())
        QCOMPARE(request.value()->issue, 12);
}

void TestEarlierRequest::aRequestIsFoundByItsIdWhateverItsTemplate()
{
    const QUuid wanted = fileRequest(QStringLiteral("this one"), "pay", FilingRecord::Phase::Done);
    fileRequest(QStringLiteral("a later one"), "pay", FilingRecord::Phase::Done);
    EarlierQuery query;
    query.request = wanted;
    const auto found = find(query);
    QVERIFY(found.ok() && found.value());
    QCOMPARE(one(*found.value()), QStringLiteral("this one"));
    query.request = QUuid::createUuid();
    QVERIFY(!find(query).value());
}

void TestEarlierRequest::answersAreThoseThatWereConfirmedAndNotTheDraftsOwn()
{
    const QUuid draft = keepDraft(QStringLiteral("typed on since"));
    fileRequest(QStringLiteral("as confirmed"), "pay", FilingRecord::Phase::Done, draft);
    EarlierQuery query;
    query.draft = draft;
    const auto found = find(query);
    QVERIFY(found.ok() && found.value());
    QCOMPARE(one(*found.value()), QStringLiteral("as confirmed"));
}

void TestEarlierRequest::aFiledDraftStandsInForARequestThatIsForgotten()
{
    const QUuid draft = keepDraft(QStringLiteral("filed long ago"));
    QVERIFY(m_sample->store().archive(draft, 7, QUrl(QStringLiteral("https://github.com/octo/pay/issues/7"))).ok());
    const auto found = find({smallForm(), QStringLiteral("github.com"), {QStringLiteral("octo"), QStringLiteral("pay")}, {}, {}});
    QVERIFY(found.ok() && found.value());
    QCOMPARE(one(*found.value()), QStringLiteral("filed long ago"));
    QCOMPARE(found.value()->issue, 7);
}

void TestEarlierRequest::earlierAnswersComeTheNewestFirstAndEachOnce()
{
    keepDraft(QStringLiteral("alpha"));
    keepDraft(QStringLiteral("beta"));
    fileRequest(QStringLiteral("by a command"), "pay", FilingRecord::Phase::Done, {}, smallForm().origin);
    keepDraft(QStringLiteral("alpha"));
    keepDraft(QStringLiteral("of another template"), smallForm("---\nname: Else\nabout: x\n---\n### Things\n\n- **One:** \n- **Two:** \n"));
    // The origin of a text is its name, which both forms of this test have.
    QCOMPARE(answers("one").mid(1), QStringList({QStringLiteral("alpha"), QStringLiteral("by a command"), QStringLiteral("beta")}));
    QCOMPARE(answers("two"), QStringList());
    QCOMPARE(answers("no_such_field"), QStringList());
    for (int i = 0; i < 2 * mostEarlierAnswers; ++i)
        keepDraft(QStringLiteral("answer %1").arg(i));
    QCOMPARE(answers("one").size(), mostEarlierAnswers);
    QCOMPARE(answers("one").constFirst(), QStringLiteral("answer 99"));
}

void TestEarlierRequest::whatIsLongOrDeletedIsOfferedToNobody()
{
    keepDraft(QString(longestEarlierAnswer + 1, u'x'));
    const QUuid gone = keepDraft(QStringLiteral("thrown away"));
    QVERIFY(m_sample->store().remove(gone).ok());
    QCOMPARE(answers("one"), QStringList());
    keepDraft(QString(longestEarlierAnswer, u'x'));
    QCOMPARE(answers("one").size(), 1);
}

void TestEarlierRequest::whatTheGuideCallsPrivateIsOfferedToNobody()
{
    const auto guided = [this](const QByteArray &word) {
        QFile guide(m_folder->filePath(QStringLiteral("small.guide.yml")));
        if (!guide.open(QIODevice::WriteOnly)
            || guide.write("guide: 1\nid: small\nname: Small\nfields:\n  - id: one\n    at: { line: One }\n    kind: text\n    private: "
                           + word + '\n')
                < 0)
            qFatal("not written");
        guide.close();
        return loadForm(m_template).value();
    };
    const LoadedForm form = guided("true");
    Draft draft = sampleDraft(QStringLiteral("a secret"), form);
    draft.given[fieldOf(*form.definition, "Two")] = QStringLiteral("known to all");
    QVERIFY(m_sample->store().save(draft).ok());
    fileRequest(QStringLiteral("another secret"), "pay", FilingRecord::Phase::Done, {}, form.origin);
    const auto offered = [this](const LoadedForm &of, const char *field) {
        return earlierAnswers(
                   m_sample->database, [this] { return m_sample->now; }, of, QString::fromLatin1(field))
            .value();
    };
    QCOMPARE(offered(form, "one"), QStringList());
    QCOMPARE(offered(form, "two"), QStringList(QStringLiteral("known to all")));
    // It is the word that keeps them back, and nothing else.
    QVERIFY(offered(guided("false"), "one").contains(QStringLiteral("a secret")));
}

void TestEarlierRequest::aThreadReadsThemWithoutADatabaseToo()
{
    const auto clock = [this] { return m_sample->now; };
    keepDraft(QStringLiteral("alpha"));
    for (const bool there : {true, false}) {
        const QTemporaryDir none;
        EarlierReader reader(there ? m_sample->folder->path() : none.path(), clock);
        std::optional<Result<QStringList>> read;
        bool found = false;
        reader.find({smallForm(), {}, {}, {}, {}}, this, [&](const auto &request) { found = request.ok() && !request.value(); });
        reader.readAnswers(smallForm(), QStringLiteral("one"), this, [&](const Result<QStringList> &answers) { read = answers; });
        QTRY_VERIFY(read.has_value());
        QVERIFY(found && read->ok());
        QCOMPARE(read->value(), there ? QStringList{QStringLiteral("alpha")} : QStringList());
        QVERIFY(there || !QFile::exists(none.filePath(QStringLiteral("waybill.db"))));
    }
}

QTEST_GUILESS_MAIN(TestEarlierRequest)
#include "tst_earlierrequest.moc"
