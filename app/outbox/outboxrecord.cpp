#include "app/outbox/outboxrecord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

using Phase = FilingRecord::Phase;

/// The words for the values of an enum, in their order.
template <size_t count>
using Names = std::array<QLatin1String, count>;

template <typename... Words>
constexpr Names<sizeof...(Words)> wordsOf(Words... words)
{
    return {QLatin1String(words)...};
}

constexpr auto phases = wordsOf("confirmed", "rivals", "create", "look", "read-back", "link", "done", "ask", "refused", "dropped");
constexpr auto subIssues = wordsOf("unknown", "yes", "no", "no-parent");
constexpr auto intents = wordsOf("none", "send", "drop", "stop");
static_assert(phases.size() == size_t(Phase::Dropped) + 1 && subIssues.size() == size_t(FilingRecord::SubIssues::NoParent) + 1
              && intents.size() == size_t(FilingRecord::Intent::Stop) + 1);

class JsonWriter
{
public:
    template <typename Value>
    void field(const char *key, const Value &value)
    {
        m_json.insert(QLatin1String(key), json(value));
    }
    template <typename Value, size_t count>
    void field(const char *key, const Value &value, const Names<count> &names)
    {
        field(key, QString(names.at(size_t(value))));
    }
    template <typename Value>
    void optional(const char *key, const Value &value)
    {
        field(key, value);
    }
    QString text() const { return QString::fromUtf8(QJsonDocument(m_json).toJson(QJsonDocument::Compact)); }

private:
    template <typename Value>
    static QJsonValue json(const Value &value)
    {
        return value;
    }
    static QJsonValue json(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static QJsonValue json(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }
    /// Milliseconds of the epoch; -1 for none.
    static QJsonValue json(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : -1; }
    static QJsonValue json(const QList<qint64> &numbers)
    {
        QJsonArray list;
        for (const qint64 number : numbers)
            list.append(number);
        return list;
    }
    static QJsonValue json(const QHash<QString, QString> &texts)
    {
        QJsonObject object;
        for (auto each = texts.cbegin(); each != texts.cend(); ++each)
            object.insert(each.key(), each.value());
        return object;
    }
    static QJsonValue json(const RepositoryName &name)
    {
        return QJsonObject{{QStringLiteral("owner"), name.owner}, {QStringLiteral("name"), name.name}};
    }

    QJsonObject m_json;
};

/// Reads an object of which every value must be of its kind. What is read is worth something only while fine() says so: of a record that
/// decides whether a request is sent, a guessed value is worse than none.
class JsonReader
{
public:
    explicit JsonReader(const QString &text) : m_json(QJsonDocument::fromJson(text.toUtf8()).object()) { }

    template <typename Value>
    void field(const char *key, Value &value)
    {
        read(m_json.value(QLatin1String(key)), value);
    }
    template <typename Value, size_t count>
    void field(const char *key, Value &value, const Names<count> &names)
    {
        QString text;
        field(key, text);
        const auto found = std::find(names.begin(), names.end(), text);
        require(found != names.end());
        if (found != names.end())
            value = Value(found - names.begin());
    }
    /// What the first version did not write yet.
    template <typename Value>
    void optional(const char *key, Value &value)
    {
        if (m_json.contains(QLatin1String(key)))
            field(key, value);
    }
    void require(bool condition) { m_fine = m_fine && condition; }
    bool fine() const { return m_fine; }

private:
    QJsonValue of(QJsonValue::Type type, const QJsonValue &json)
    {
        require(json.type() == type);
        return json;
    }
    void read(const QJsonValue &json, bool &flag) { flag = of(QJsonValue::Bool, json).toBool(); }
    void read(const QJsonValue &json, QString &text) { text = of(QJsonValue::String, json).toString(); }
    void read(const QJsonValue &json, qint64 &number)
    {
        // Two fallbacks that differ tell a whole number from everything else.
        require(json.isDouble() && json.toInteger(0) == json.toInteger(1));
        number = json.toInteger();
    }
    void read(const QJsonValue &json, int &count)
    {
        qint64 number = 0;
        read(json, number);
        require(number >= 0 && number <= 1000000);
        count = int(number);
    }
    template <typename Item>
    void read(const QJsonValue &json, QList<Item> &list)
    {
        for (const QJsonValue &item : of(QJsonValue::Array, json).toArray())
            read(item, list.emplace_back());
    }
    void read(const QJsonValue &json, QByteArray &bytes)
    {
        bytes = QByteArray::fromBase64(of(QJsonValue::String, json).toString().toLatin1());
    }
    void read(const QJsonValue &json, QUrl &url) { url = QUrl::fromEncoded(of(QJsonValue::String, json).toString().toUtf8()); }
    void read(const QJsonValue &json, QDateTime &time)
    {
        qint64 milliseconds = -1;
        read(json, milliseconds);
        require(milliseconds >= -1);
        time = milliseconds < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    void read(const QJsonValue &json, QHash<QString, QString> &texts)
    {
        const QJsonObject object = of(QJsonValue::Object, json).toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            read(each.value(), texts[each.key()]);
    }
    void read(const QJsonValue &json, RepositoryName &name)
    {
        const QJsonObject object = of(QJsonValue::Object, json).toObject();
        read(object.value(QLatin1String("owner")), name.owner);
        read(object.value(QLatin1String("name")), name.name);
    }

    QJsonObject m_json;
    bool m_fine = true;
};

// Each field is named once, for writing and for reading.

template <typename Json, typename Request>
void passRequest(Json &json, Request &request)
{
    json.field("host", request.host);
    json.field("account", request.account);
    json.field("repository", request.repository);
    json.field("title", request.issue.title);
    json.field("body", request.issue.body);
    json.field("labels", request.issue.labels);
    json.field("assignees", request.issue.assignees);
    json.field("milestone", request.issue.milestone);
    json.field("milestoneTitle", request.milestoneTitle);
    json.field("parentRepository", request.parentRepository);
    json.field("parent", request.parent);
    json.field("rivalPrefixes", request.titlePrefixes);
    json.field("acknowledgedRivals", request.acknowledgedDuplicates);
    json.optional("acknowledgedEntries", request.acknowledgedEntries);
    json.optional("contract", request.contractChoice);
    json.optional("workflowFiles", request.workflowFiles);
    json.field("values", request.values);
    json.optional("draft", request.draft);
}

template <typename Json, typename Record>
void passRecord(Json &json, Record &record)
{
    json.field("phase", record.phase, phases);
    json.field("confirmedAt", record.confirmedAt);
    json.field("rivalsSeen", record.duplicatesListed);
    json.field("rivals", record.duplicates);
    json.optional("rivalBody", record.duplicateBody);
    json.field("ignoredRivals", record.ignoredDuplicates);
    json.field("highestBefore", record.highestBefore);
    json.field("subIssues", record.subIssues, subIssues);
    json.field("parentProbed", record.parentProbed);
    json.field("sentAt", record.sentAt);
    json.optional("filesSame", record.filesSame);
    json.optional("filesIgnored", record.filesIgnored);
    json.field("creates", record.creates);
    json.field("madeOnce", record.madeOnce);
    json.field("silentSince", record.silentSince);
    json.field("cleanLooks", record.cleanLooks);
    json.field("lookedAt", record.lookedAt);
    json.field("listed", record.listed);
    json.field("probes", record.probes);
    json.field("misses", record.misses);
    json.field("doubt", record.doubt);
    json.field("wish", record.intent, intents);
    json.field("number", record.number);
    json.field("issueId", record.issueId);
    json.field("page", record.page);
    json.field("takenOnWord", record.takenOnWord);
    json.field("readBack", record.readBack);
    json.optional("lookedAround", record.lookedAround);
    json.field("linkRefused", record.linkRefused);
    json.field("remarks", record.remarks);
    json.optional("compared", record.compared);
    json.optional("leftOut", record.leftOut);
    json.field("question", record.question);
    json.field("sentence", record.sentence);
    json.field("help", record.help);
    json.field("waitUntil", record.waitUntil);
    json.field("failures", record.failures);
    json.field("limits", record.limits);
}

/// A record of another shape is not understood, however much it looks like this one.
constexpr qint64 currentShape = 1;

FilingRecord unreadable()
{
    FilingRecord record;
    record.phase = Phase::Ask;
    record.question = filingQuestion::cannotTell;
    record.creates = 1;
    record.sentence = QCoreApplication::translate("waybill::FilingRecord",
                                                  "Waybill cannot read how far this request was. It may have been filed: look on GitHub.");
    return record;
}

} // namespace

QString writeRequest(const OutboxRequest &request)
{
    JsonWriter json;
    passRequest(json, request);
    return json.text();
}

std::optional<OutboxRequest> readRequest(const QString &text)
{
    JsonReader json(text);
    OutboxRequest request;
    passRequest(json, request);
    return json.fine() ? std::optional(request) : std::nullopt;
}

QString writeRecord(const FilingRecord &record)
{
    JsonWriter json;
    json.field("shape", currentShape);
    passRecord(json, record);
    return json.text();
}

FilingRecord readRecord(const QString &text)
{
    JsonReader json(text);
    qint64 shape = 0;
    json.field("shape", shape);
    FilingRecord record;
    passRecord(json, record);
    json.require(shape == currentShape && record.highestBefore >= -1 && record.number >= 0 && record.issueId >= 0);
    // A phase that speaks of an issue without naming one.
    const bool exists = record.phase == Phase::ReadBack || record.phase == Phase::Link;
    json.require(!exists || record.number > 0);
    return json.fine() ? record : unreadable();
}

QString phaseName(FilingRecord::Phase phase)
{
    return phases.at(size_t(phase));
}

} // namespace waybill
