#include "app/outbox/outboxrecord.h"

#include "app/store/recordjson.h"

#include <QCoreApplication>

namespace waybill {

template <typename Json>
void passFields(Json &json,
                auto &name) requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(name)>>, RepositoryName>
{
    json.field("owner", name.owner);
    json.field("name", name.name);
}

template <typename Json>
void passFields(Json &json, auto &text) requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(text)>>, IssueText>
{
    json.field("title", text.title);
    json.field("body", text.body);
    json.field("labels", text.labels);
    json.field("assignees", text.assignees);
    json.field("milestone", text.milestone);
}

namespace {

using Phase = FilingRecord::Phase;

constexpr auto phases = wordsOf("confirmed", "rivals", "create", "look", "read-back", "link", "done", "ask", "refused", "dropped");
constexpr auto subIssues = wordsOf("unknown", "yes", "no", "no-parent");
constexpr auto intents = wordsOf("none", "send", "drop", "stop");
static_assert(phases.size() == size_t(Phase::Dropped) + 1 && subIssues.size() == size_t(FilingRecord::SubIssues::NoParent) + 1
              && intents.size() == size_t(FilingRecord::Intent::Stop) + 1);
constexpr auto writePhases = wordsOf("queued", "sent", "look", "read-back", "done", "ask", "refused", "dropped");
constexpr auto writeKinds = wordsOf("edit", "comment", "sub-issue");
static_assert(writePhases.size() == size_t(WriteRecord::Phase::Dropped) + 1 && writeKinds.size() == size_t(WriteKind::SubIssue) + 1);

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

template <typename Json, typename Write>
void passWrite(Json &json, Write &write)
{
    json.field("kind", write.kind, writeKinds);
    json.field("host", write.host);
    json.field("account", write.account);
    json.field("repository", write.repository);
    json.field("number", write.number);
    json.field("title", write.title);
    json.field("base", write.base);
    json.field("wanted", write.wanted);
    json.field("template", write.formTemplate);
    json.field("guide", write.formGuide);
    json.field("origin", write.formOrigin);
    json.field("builtIn", write.formBuiltIn);
    json.field("text", write.text);
    json.field("childRepository", write.childRepository);
    json.field("child", write.child);
    json.field("draft", write.draft);
}

template <typename Json, typename Record>
void passWriteRecord(Json &json, Record &record)
{
    json.field("phase", record.phase, writePhases);
    json.field("sentAt", record.sentAt);
    json.field("sends", record.sends);
    json.field("silentSince", record.silentSince);
    json.optional("glanced", record.glanced);
    json.field("lookedAt", record.lookedAt);
    json.field("cleanLooks", record.cleanLooks);
    json.field("poorLooks", record.poorLooks);
    json.field("stopping", record.stopping);
    json.field("looked", record.looked);
    json.present("title", record.change.title);
    json.present("body", record.change.body);
    json.present("labels", record.change.labels);
    json.present("assignees", record.change.assignees);
    json.present("milestoneNumber", record.change.milestone);
    json.field("milestone", record.milestone);
    json.field("updatedAt", record.updatedAt);
    json.field("comments", record.comments);
    json.field("listed", record.listed);
    json.field("childId", record.childId);
    json.field("linkRefused", record.linkRefused);
    json.field("conflicts", record.conflicts);
    json.field("remarks", record.remarks);
    json.field("page", record.page);
    json.field("nothingToDo", record.nothingToDo);
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

QString writeWrite(const IssueWrite &write)
{
    JsonWriter json;
    passWrite(json, write);
    return json.text();
}

std::optional<IssueWrite> readWrite(const QString &text)
{
    JsonReader json(text);
    IssueWrite write;
    passWrite(json, write);
    json.require(write.number > 0);
    return json.fine() ? std::optional(write) : std::nullopt;
}

QString writeRecord(const WriteRecord &record)
{
    JsonWriter json;
    json.field("shape", currentShape);
    passWriteRecord(json, record);
    return json.text();
}

WriteRecord readWriteRecord(const QString &text)
{
    JsonReader json(text);
    qint64 shape = 0;
    json.field("shape", shape);
    WriteRecord record;
    passWriteRecord(json, record);
    json.require(shape == currentShape);
    if (json.fine())
        return record;
    record = {};
    record.phase = WriteRecord::Phase::Ask;
    record.question = writeQuestion::cannotTell;
    record.sends = 1;
    record.sentence =
        QCoreApplication::translate("waybill::WriteRecord", "Waybill cannot read how far this was. It may have been sent: look on GitHub.");
    return record;
}

QString phaseName(WriteRecord::Phase phase)
{
    return writePhases.at(size_t(phase));
}

QString kindName(WriteKind kind)
{
    return writeKinds.at(size_t(kind));
}

} // namespace waybill
