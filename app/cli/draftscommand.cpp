#include "app/body/bodywriter.h"
#include "app/cli/invocation.h"
#include "app/drafts/draftplaces.h"
#include "app/form/valuesfile.h"
#include "app/library/contractlibrary.h"
#include "app/services/services.h"
#include "app/submit/issueedit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

namespace {

struct DraftsCommandText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DraftsCommand)
};

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QJsonObject json(const PlacedDraft &draft)
{
    const DraftEntry &entry = draft.entry;
    return {
        {QStringLiteral("id"), idText(entry.id)},
        {QStringLiteral("place"), placeName(draft.place)},
        {QStringLiteral("title"), entry.title},
        {QStringLiteral("form"), entry.form},
        {QStringLiteral("repository"), entry.repository},
        {QStringLiteral("open"), entry.open},
        {QStringLiteral("copy_of"), idText(entry.copyOf)},
        {QStringLiteral("outbox"), idText(draft.outboxEntry)},
        {QStringLiteral("number"), entry.issue},
        {QStringLiteral("url"), entry.page.toString(QUrl::FullyEncoded)},
        {QStringLiteral("created_at"), entry.createdAt.toString(Qt::ISODate)},
        {QStringLiteral("changed_at"), entry.changedAt.toString(Qt::ISODate)},
    };
}

/// One line, whatever stands in it.
QByteArray line(const PlacedDraft &draft)
{
    const DraftEntry &entry = draft.entry;
    QString place = placeName(draft.place);
    if (draft.place == DraftPlace::Outbox)
        place += u' ' + idText(draft.outboxEntry);
    else if (draft.place == DraftPlace::Filed)
        place += QStringLiteral(" #%1").arg(entry.issue);
    const QString title = entry.copyOf.isNull() ? entry.title : DraftsCommandText::tr("%1 (second version)").arg(entry.title);
    QStringList clean;
    for (const QString &part : {idText(entry.id), place, entry.changedAt.toString(Qt::ISODate), entry.repository, title})
        clean.append(part.simplified());
    return clean.join(u'\t').toUtf8() + '\n';
}

/// By its id, or the beginning of it that no other one has.
Result<PlacedDraft> named(const QString &id, const QList<PlacedDraft> &all)
{
    QList<PlacedDraft> found;
    for (const PlacedDraft &one : all) {
        if (id.size() >= 4 && idText(one.entry.id).startsWith(id, Qt::CaseInsensitive))
            found.append(one);
    }
    if (found.size() == 1)
        return found.constFirst();
    return Error{QStringLiteral("draft.unknown"),
                 found.isEmpty() ? DraftsCommandText::tr("No draft has the id %1. See waybill drafts list.").arg(id)
                                 : DraftsCommandText::tr("More than one draft has an id that starts with %1.").arg(id),
                 {}};
}

Result<Draft> read(const DraftStore &drafts, const QUuid &id)
{
    const Result<std::optional<Draft>> draft = drafts.draft(id);
    if (!draft)
        return draft.error();
    if (draft.value())
        return *draft.value();
    return Error{
        QStringLiteral("draft.unknown"), DraftsCommandText::tr("No draft has the id %1. See waybill drafts list.").arg(idText(id)), {}};
}

int list(const Invocation &call, const QList<PlacedDraft> &all)
{
    QByteArray text;
    QJsonArray array;
    for (const PlacedDraft &one : all) {
        array.append(json(one));
        text += line(one);
    }
    return call.finish(call.has("json") ? QJsonDocument(array).toJson() : text);
}

/// As it would be filed, with what the chosen contract adds; of the edit of an issue, that issue's own with what is changed in it.
Result<QByteArray> bodyOf(const Draft &draft)
{
    if (draft.edits) {
        const Issue &issue = draft.edits->issue;
        const Result<IssueEdit> edit = editOf(draft.form, issue, issue, {draft.given, {}, {}, {}, {}}, {});
        if (!edit)
            return edit.error();
        return edit.value().change.body.value_or(issue.body).toUtf8();
    }
    const FormSnapshot snapshot = makeSnapshot(draft.form.definition, draft.given);
    const Result<std::optional<Contract>> contract = contractNamed(*draft.form.definition, draft.contract);
    const bool adds = contract && contract.value();
    const BodyLayoutPtr layout = adds ? withAddedLines(draft.form.layout, contract.value()->adds) : draft.form.layout;
    return writeBody(layout, snapshot).markdown;
}

int show(const Invocation &call, const Draft &draft, const PlacedDraft &placed)
{
    const Result<QByteArray> body = bodyOf(draft);
    if (!body)
        return call.fail(body.error());
    if (!call.has("json"))
        return call.finish(body.value());
    QJsonObject object = json(placed);
    object.insert(QStringLiteral("body"), QString::fromUtf8(body.value()));
    return call.finish(QJsonDocument(object).toJson());
}

/// After delete, the draft; else its newest earlier state, which the one that it replaces becomes: twice takes it back.
Result<Done> restore(DraftStore &drafts, const PlacedDraft &placed)
{
    if (placed.place == DraftPlace::Deleted)
        return drafts.bringBack(placed.entry.id);
    if (placed.place == DraftPlace::Filed)
        return Error{QStringLiteral("draft.filed"),
                     DraftsCommandText::tr("This draft was filed as #%1. Export it to file something like it.").arg(placed.entry.issue),
                     {}};
    const Result<Draft> now = read(drafts, placed.entry.id);
    if (!now && now.error().code != QLatin1String("draft.broken"))
        return now.error();
    const Result<QList<DraftState>> states = drafts.states(placed.entry.id);
    if (!states)
        return states.error();
    if (states.value().isEmpty())
        return Error{QStringLiteral("draft.no-state"), DraftsCommandText::tr("There is no earlier state of this draft."), {}};
    const Result<std::optional<Draft>> state = drafts.state(states.value().constFirst().id);
    if (!state)
        return state.error();
    Draft restored = now ? now.value() : *state.value();
    restored.open = placed.entry.open;
    restored.form = state.value()->form;
    restored.given = state.value()->given;
    restored.history = {};
    const Result<SavedDraft> saved = drafts.save(restored, DraftStore::Keep::Always);
    if (!saved)
        return saved.error();
    return Done{};
}

int run(const Invocation &call, DraftStore &drafts, const PlacedDraft &placed)
{
    const QString word = call.words().constFirst();
    if (word == QLatin1String("delete") || word == QLatin1String("restore")) {
        const Result<Done> done = word == QLatin1String("delete") ? drafts.remove(placed.entry.id) : restore(drafts, placed);
        if (!done)
            return call.fail(done.error());
        const Result<std::optional<DraftEntry>> entry = drafts.entry(placed.entry.id);
        if (!entry || !call.has("json"))
            return ExitFine;
        PlacedDraft now = placed;
        now.entry = entry.value().value_or(placed.entry);
        if (now.entry.deletedAt.isValid() || placed.place == DraftPlace::Deleted)
            now.place = now.entry.deletedAt.isValid() ? DraftPlace::Deleted : DraftPlace::Draft;
        return call.finish(QJsonDocument(json(now)).toJson());
    }
    const Result<Draft> draft = read(drafts, placed.entry.id);
    if (!draft)
        return call.fail(draft.error());
    if (word == QLatin1String("show"))
        return show(call, draft.value(), placed);
    const LoadedForm &form = draft.value().form;
    return call.finish(writeValuesFile(*form.definition, form.origin, draft.value().given));
}

} // namespace

void draftsCommand(const std::shared_ptr<const Invocation> &call, Services &services, const CommandDone &done)
{
    const QStringList words = call->words();
    const QString word = words.value(0, QStringLiteral("list"));
    const QStringList withId{QStringLiteral("show"), QStringLiteral("export"), QStringLiteral("restore"), QStringLiteral("delete")};
    const bool lists = word == QLatin1String("list");
    if (lists ? words.size() > 1 : words.size() != 2 || !withId.contains(word))
        return done(call->misuse(
            DraftsCommandText::tr("Use drafts list, or drafts show, export, restore or delete with an ID. See waybill --help.")));
    Result<DraftStore> drafts = services.drafts();
    if (!drafts)
        return done(call->fail(drafts.error()));
    const Result<std::shared_ptr<Outbox>> outbox = services.outbox();
    const Result<std::shared_ptr<WriteStore>> writes = services.writes();
    if (!outbox || !writes)
        return done(call->fail(outbox ? writes.error() : outbox.error()));
    if (const QString notice = services.takeDatabaseNotice(); !notice.isEmpty())
        call->warn({notice});
    const Result<QList<PlacedDraft>> all = placedDrafts(drafts.value(), *outbox.value(), *writes.value());
    if (!all)
        return done(call->fail(all.error()));
    if (lists)
        return done(list(*call, all.value()));
    const Result<PlacedDraft> draft = named(words.at(1), all.value());
    if (!draft)
        return done(call->fail(draft.error()));
    const bool removes = word == QLatin1String("delete");
    if (removes && draft.value().place == DraftPlace::Outbox) {
        return done(call->fail({QStringLiteral("draft.in-outbox"),
                                DraftsCommandText::tr("This draft is on its way: see waybill outbox. Drop the request %1 there first.")
                                    .arg(idText(draft.value().outboxEntry)),
                                {}}));
    }
    done(run(*call, drafts.value(), draft.value()));
}

} // namespace waybill
