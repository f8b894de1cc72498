#include "app/outbox/filing.h"
#include "app/store/strictjson.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FilingRecord)
};

/// Of this shape. A record of another one is not understood, however much it looks like this one.
constexpr qint64 shape = 1;

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Intent = FilingRecord::Intent;

constexpr std::array<std::pair<Phase, QLatin1String>, 10> phases{{
    {Phase::Confirmed, QLatin1String("confirmed")},
    {Phase::Duplicates, QLatin1String("rivals")},
    {Phase::Create, QLatin1String("create")},
    {Phase::Look, QLatin1String("look")},
    {Phase::ReadBack, QLatin1String("read-back")},
    {Phase::Link, QLatin1String("link")},
    {Phase::Done, QLatin1String("done")},
    {Phase::Ask, QLatin1String("ask")},
    {Phase::Refused, QLatin1String("refused")},
    {Phase::Dropped, QLatin1String("dropped")},
}};
constexpr std::array<std::pair<SubIssues, QLatin1String>, 4> subIssueNames{{
    {SubIssues::Unknown, QLatin1String("unknown")},
    {SubIssues::Yes, QLatin1String("yes")},
    {SubIssues::No, QLatin1String("no")},
    {SubIssues::NoParent, QLatin1String("no-parent")},
}};
constexpr std::array<std::pair<Intent, QLatin1String>, 4> intents{{
    {Intent::None, QLatin1String("none")},
    {Intent::Send, QLatin1String("send")},
    {Intent::Drop, QLatin1String("drop")},
    {Intent::Stop, QLatin1String("stop")},
}};

template <typename Table, typename Value>
QString nameOf(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return name;
    }
    return {};
}

template <typename Table, typename Value>
void readName(StrictJson &json, QLatin1String key, const Table &table, Value &value)
{
    const QString text = json.text(key);
    for (const auto &[known, name] : table) {
        if (text == name) {
            value = known;
            return;
        }
    }
    json.require(false);
}

/// Milliseconds of the epoch; -1 for none.
qint64 moment(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

QDateTime readMoment(StrictJson &json, QLatin1String key)
{
    const qint64 milliseconds = json.number(key);
    json.require(milliseconds >= -1);
    return milliseconds < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

int readCount(StrictJson &json, QLatin1String key)
{
    const qint64 count = json.number(key);
    json.require(count >= 0 && count <= 1000000);
    return int(count);
}

QJsonArray array(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    return list;
}

FilingRecord unreadable()
{
    FilingRecord record;
    record.phase = Phase::Ask;
    record.question = filingQuestion::cannotTell;
    record.creates = 1;
    record.sentence = Text::tr("Waybill cannot read how far this request was. It may have been filed: look on GitHub.");
    return record;
}

} // namespace

bool FilingRecord::surelyNotThere() const
{
    switch (phase) {
    case Phase::Confirmed:
    case Phase::Duplicates:
    case Phase::Refused:
        return true;
    case Phase::Ask:
        return question == filingQuestion::duplicate || question == filingQuestion::confirmAgain
            || question == filingQuestion::parentMissing || question == filingQuestion::sendAgain;
    default:
        return false;
    }
}

QJsonObject FilingRecord::toJson() const
{
    return {
        {QStringLiteral("shape"), shape},
        {QStringLiteral("phase"), nameOf(phases, phase)},
        {QStringLiteral("confirmedAt"), moment(confirmedAt)},
        {QStringLiteral("rivalsSeen"), duplicatesListed},
        {QStringLiteral("rivals"), array(duplicates)},
        {QStringLiteral("ignoredRivals"), array(ignoredDuplicates)},
        {QStringLiteral("highestBefore"), highestBefore},
        {QStringLiteral("subIssues"), nameOf(subIssueNames, subIssues)},
        {QStringLiteral("parentProbed"), parentProbed},
        {QStringLiteral("sentAt"), moment(sentAt)},
        {QStringLiteral("creates"), creates},
        {QStringLiteral("madeOnce"), madeOnce},
        {QStringLiteral("silentSince"), moment(silentSince)},
        {QStringLiteral("cleanLooks"), cleanLooks},
        {QStringLiteral("lookedAt"), moment(lookedAt)},
        {QStringLiteral("listed"), listed},
        {QStringLiteral("probes"), probes},
        {QStringLiteral("misses"), misses},
        {QStringLiteral("doubt"), doubt},
        {QStringLiteral("wish"), nameOf(intents, intent)},
        {QStringLiteral("number"), number},
        {QStringLiteral("issueId"), issueId},
        {QStringLiteral("page"), page.toString(QUrl::FullyEncoded)},
        {QStringLiteral("takenOnWord"), takenOnWord},
        {QStringLiteral("readBack"), readBack},
        {QStringLiteral("linkRefused"), linkRefused},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(remarks)},
        {QStringLiteral("question"), question},
        {QStringLiteral("sentence"), sentence},
        {QStringLiteral("help"), help.toString(QUrl::FullyEncoded)},
        {QStringLiteral("waitUntil"), moment(waitUntil)},
        {QStringLiteral("failures"), failures},
        {QStringLiteral("limits"), limits},
    };
}

FilingRecord FilingRecord::fromJson(const QJsonObject &object)
{
    StrictJson json(object);
    FilingRecord record;
    json.require(json.number(QLatin1String("shape")) == shape);
    readName(json, QLatin1String("phase"), phases, record.phase);
    record.confirmedAt = readMoment(json, QLatin1String("confirmedAt"));
    record.duplicatesListed = json.flag(QLatin1String("rivalsSeen"));
    record.duplicates = json.numbers(QLatin1String("rivals"));
    record.ignoredDuplicates = json.numbers(QLatin1String("ignoredRivals"));
    record.highestBefore = json.number(QLatin1String("highestBefore"));
    readName(json, QLatin1String("subIssues"), subIssueNames, record.subIssues);
    record.parentProbed = json.flag(QLatin1String("parentProbed"));
    record.sentAt = readMoment(json, QLatin1String("sentAt"));
    record.creates = readCount(json, QLatin1String("creates"));
    record.madeOnce = json.flag(QLatin1String("madeOnce"));
    record.silentSince = readMoment(json, QLatin1String("silentSince"));
    record.cleanLooks = readCount(json, QLatin1String("cleanLooks"));
    record.lookedAt = readMoment(json, QLatin1String("lookedAt"));
    record.listed = json.flag(QLatin1String("listed"));
    record.probes = readCount(json, QLatin1String("probes"));
    record.misses = readCount(json, QLatin1String("misses"));
    record.doubt = json.flag(QLatin1String("doubt"));
    readName(json, QLatin1String("wish"), intents, record.intent);
    record.number = json.number(QLatin1String("number"));
    record.issueId = json.number(QLatin1String("issueId"));
    record.page = QUrl::fromEncoded(json.text(QLatin1String("page")).toUtf8());
    record.takenOnWord = json.flag(QLatin1String("takenOnWord"));
    record.readBack = json.flag(QLatin1String("readBack"));
    record.linkRefused = json.text(QLatin1String("linkRefused"));
    record.remarks = json.texts(QLatin1String("remarks"));
    record.question = json.text(QLatin1String("question"));
    record.sentence = json.text(QLatin1String("sentence"));
    record.help = QUrl::fromEncoded(json.text(QLatin1String("help")).toUtf8());
    record.waitUntil = readMoment(json, QLatin1String("waitUntil"));
    record.failures = readCount(json, QLatin1String("failures"));
    record.limits = readCount(json, QLatin1String("limits"));
    json.require(record.highestBefore >= -1 && record.number >= 0 && record.issueId >= 0);
    // A phase that speaks of an issue without naming one.
    const bool exists = record.phase == Phase::ReadBack || record.phase == Phase::Link;
    json.require(!exists || record.number > 0);
    return json.fine() ? record : unreadable();
}

} // namespace waybill
