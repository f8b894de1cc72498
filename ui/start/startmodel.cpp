#include "ui/start/startmodel.h"

#include "app/base/printable.h"

#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

/// Rows of a group before somebody asks for all of them.
constexpr qsizetype fewToGoOn = 6;
constexpr qsizetype fewFiled = 5;
/// The same where a filter or words say what is wanted: more than anybody reads, and quick to lay out at each key.
constexpr qsizetype fewFound = 200;

QString timeOf(const QDateTime &local)
{
    return local.toString(QStringLiteral("HH:mm"));
}

/// "3 minutes ago", "yesterday 17:42", else the day.
QString changeText(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = moment.secsTo(now);
    const QDateTime local = moment.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (seconds >= 0 && seconds < 60)
        return StartModel::tr("just now");
    if (seconds > 0 && seconds < 3600)
        return StartModel::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (days == 0)
        return timeOf(local);
    if (days == 1)
        return StartModel::tr("yesterday %1").arg(timeOf(local));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

/// What is to be said of a filed request; nothing where the list of issues has shown since that it was opened or closed again.
std::optional<SeenIssue> seenOf(const CatalogueEntry &entry)
{
    const bool holds = entry.seen && entry.state == EntryState::Filed && entry.open.value_or(entry.seen->open) == entry.seen->open;
    return holds ? entry.seen : std::nullopt;
}

} // namespace

QString stateName(EntryState state)
{
    switch (state) {
    case EntryState::ToMend:
        return StartModel::tr("To mend");
    case EntryState::Writing:
        return StartModel::tr("Being written");
    case EntryState::Ready:
        return StartModel::tr("Ready to file");
    case EntryState::Waiting:
        return StartModel::tr("Waiting to be sent");
    case EntryState::Asks:
        return StartModel::tr("Needs an answer");
    case EntryState::Filed:
        return StartModel::tr("Filed");
    case EntryState::Archived:
        break;
    }
    return StartModel::tr("Archived");
}

QString stateText(const CatalogueEntry &entry)
{
    if (entry.state == EntryState::ToMend)
        return StartModel::tr("%n to mend", nullptr, entry.progress.toMend);
    if (entry.offline)
        return StartModel::tr("Waiting · no network");
    if (const std::optional<SeenIssue> seen = seenOf(entry))
        return seenText(*seen);
    if (entry.open && entry.state == EntryState::Filed)
        return *entry.open ? StartModel::tr("Filed · open") : StartModel::tr("Filed · closed");
    return stateName(entry.state);
}

StartModel::StartModel(Clock clock, QObject *parent) : QAbstractListModel(parent), m_clock(std::move(clock)) { }

void StartModel::setContents(const Contents &contents)
{
    beginResetModel();
    if (contents.words != m_contents.words)
        m_hits.clear();
    if (contents.words != m_contents.words || contents.filter != m_contents.filter)
        m_whole.clear();
    m_contents = contents;
    build();
    endResetModel();
}

void StartModel::setHits(const QHash<QUuid, SearchHit> &hits)
{
    m_hits.insert(hits);
    tick();
}

void StartModel::tick()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void StartModel::showAll(Group group)
{
    beginResetModel();
    m_whole.insert(int(group));
    build();
    endResetModel();
}

void StartModel::build()
{
    m_rows.clear();
    m_shown = 0;
    const QList<int> places = listedEntries(m_contents.entries, m_contents.filter, m_contents.found);
    m_fitting = int(places.size());
    QList<int> goOn;
    QList<int> filed;
    for (const int place : places) {
        const CatalogueEntry &entry = m_contents.entries.at(place);
        (entry.state == EntryState::Filed || entry.issue > 0 ? filed : goOn).append(place);
    }
    addGroup(Group::GoOn, goOn);
    addTemplates();
    addGroup(Group::Filed, filed);
}

void StartModel::addGroup(Group group, const QList<int> &places)
{
    const bool narrow = m_contents.found || m_contents.filter.isNarrow();
    const bool goOn = group == Group::GoOn;
    m_rows.append({Kind::Heading, group, -1, goOn ? tr("Go on") : tr("Filed"),
                   places.isEmpty() ? QString()
                       : goOn       ? tr("%n draft(s) and queued request(s)", nullptr, int(places.size()))
                                    : tr("%n request(s)", nullptr, int(places.size())),
                   false, false});
    if (places.isEmpty() && !m_contents.known)
        return;
    if (places.isEmpty()) {
        const QString title = narrow ? tr("Nothing here fits") : goOn ? tr("No drafts yet") : tr("Nothing filed yet");
        const QString detail = narrow ? (m_contents.found ? tr("None of them has “%1” in its title or answers.").arg(m_contents.words)
                                                          : tr("The filters leave nothing of this."))
            : goOn                    ? tr("What you write is kept by itself, from the first key on, and waits here.")
                                      : tr("Requests that you file are listed here with number and link.");
        m_rows.append({Kind::Note, group, -1, title, detail, true, true});
        return;
    }
    const qsizetype few = narrow ? fewFound : goOn ? fewToGoOn : fewFiled;
    // One more is no reason to ask.
    const qsizetype count = m_whole.contains(int(group)) || places.size() <= few + 1 ? places.size() : few;
    for (qsizetype i = 0; i < count; ++i)
        m_rows.append({Kind::Entry, group, places.at(i), {}, {}, i == 0, i == count - 1});
    m_shown += int(count);
    if (count < places.size())
        m_rows.append({Kind::More, group, -1, tr("Show all %L1").arg(places.size()), {}, false, false});
}

void StartModel::addTemplates()
{
    QList<int> places;
    for (int i = 0; i < m_contents.templates.size(); ++i) {
        const StartTemplate &one = m_contents.templates.at(i);
        if (!m_contents.found || one.name.contains(m_contents.words.trimmed(), Qt::CaseInsensitive))
            places.append(i);
    }
    m_rows.append({Kind::Heading, Group::Start, -1, tr("Start"), tr("templates"), false, false});
    if (places.isEmpty()) {
        m_rows.append(
            {Kind::Note, Group::Start, -1, tr("Nothing here fits"), tr("No template is named “%1”.").arg(m_contents.words), true, true});
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        m_rows.append({Kind::Template, Group::Start, places.at(i), {}, {}, i == 0, i == places.size() - 1});
}

const CatalogueEntry *StartModel::entryAt(const QModelIndex &index) const
{
    const bool there = index.isValid() && index.row() < m_rows.size() && m_rows.at(index.row()).kind == Kind::Entry;
    return there ? &m_contents.entries.at(m_rows.at(index.row()).place) : nullptr;
}

const StartTemplate *StartModel::templateAt(const QModelIndex &index) const
{
    const bool there = index.isValid() && index.row() < m_rows.size() && m_rows.at(index.row()).kind == Kind::Template;
    return there ? &m_contents.templates.at(m_rows.at(index.row()).place) : nullptr;
}

QModelIndex StartModel::indexOf(const QUuid &entry) const
{
    for (int row = 0; row < m_rows.size() && !entry.isNull(); ++row) {
        const CatalogueEntry *here = entryAt(index(row));
        if (here && here->id() == entry)
            return index(row);
    }
    return {};
}

QModelIndex StartModel::firstToOpen() const
{
    const auto opens = [](const Row &row) { return row.kind == Kind::Entry || row.kind == Kind::Template; };
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), opens);
    return first == m_rows.cend() ? QModelIndex() : index(int(first - m_rows.cbegin()));
}

QModelIndex StartModel::nearestTo(int row) const
{
    for (const int step : {1, -1}) {
        for (int at = std::clamp(row, 0, std::max(0, rowCount() - 1)); at >= 0 && at < rowCount(); at += step) {
            if (flags(index(at)) & Qt::ItemIsSelectable)
                return index(at);
        }
    }
    return {};
}

QList<QUuid> StartModel::withoutHits(int first, int last) const
{
    QList<QUuid> ids;
    for (int row = std::max(0, first); hasHits() && row <= last && row < m_rows.size(); ++row) {
        const CatalogueEntry *entry = entryAt(index(row));
        if (entry && !m_hits.contains(entry->id()))
            ids.append(entry->id());
    }
    return ids;
}

QVariant StartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return int(row.kind);
    if (role == FirstRole)
        return row.first;
    if (role == LastRole)
        return row.last;
    if (const CatalogueEntry *entry = entryAt(index))
        return entryData(*entry, role);
    const StartTemplate *form = templateAt(index);
    const QString title = form ? form->name : row.title;
    const QString detail = form ? form->detail : row.detail;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case FactsRole:
        return detail;
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? title : QString(title + u'\n' + detail);
    default:
        return {};
    }
}

QVariant StartModel::entryData(const CatalogueEntry &entry, int role) const
{
    const auto hit = m_hits.constFind(entry.id());
    const DraftProgress &progress = entry.progress;
    const bool counted = progress.asked > 0 && entry.issue == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.title;
    case FactsRole:
        return factsOf(entry);
    case StateRole:
        return stateText(entry);
    case EntryStateRole:
        return int(entry.state);
    case OutcomeRole:
        return seenOf(entry) ? int(entry.seen->outcome) : -1;
    case AnsweredRole:
        return counted ? double(progress.answered) / progress.asked : -1.0;
    case ProgressRole:
        return counted ? tr("%1 of %2 answered").arg(progress.answered).arg(progress.asked) : QString();
    case AgeRole:
        return changeText(entry.changedAt, m_clock());
    case NumberRole:
        return entry.issue > 0 ? QStringLiteral("#%1").arg(entry.issue) : QString();
    case HitTitleRole:
        return hit != m_hits.cend() && hit->title.contains(hitBegin) ? hit->title : QString();
    case HitLabelRole:
        return hit != m_hits.cend() ? hit->label : QString();
    case HitLineRole:
        return hit != m_hits.cend() ? hit->line : QString();
    case Qt::AccessibleTextRole:
        return spoken(entry);
    default:
        return {};
    }
}

QString StartModel::factsOf(const CatalogueEntry &entry) const
{
    QStringList facts{entry.repository, entry.form};
    if (seenOf(entry))
        facts.append(tr("looked at %1").arg(changeText(entry.seen->at, m_clock())));
    if (entry.secondVersion)
        facts.append(tr("second version"));
    if (!entry.draft.isNull() && entry.draft == m_contents.open)
        facts.append(tr("in this window"));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

/// All that the row shows, as one.
QString StartModel::spoken(const CatalogueEntry &entry) const
{
    QStringList parts{entry.title};
    for (const int role : {int(NumberRole), int(StateRole), int(FactsRole), int(ProgressRole), int(AgeRole)})
        parts.append(entryData(entry, role).toString());
    const QString line = entryData(entry, HitLineRole).toString().remove(hitBegin).remove(hitEnd);
    const QString label = entryData(entry, HitLabelRole).toString();
    if (!line.isEmpty())
        parts.append(label.isEmpty() ? line : tr("%1: %2").arg(label, line));
    parts.removeAll(QString());
    return enumeration(parts);
}

bool StartModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CatalogueEntry *entry = entryAt(index);
    if (role != Qt::EditRole || !entry || entry->draft.isNull() || value.toString() == entry->title)
        return false;
    emit renamed(entry->draft, value.toString());
    return true;
}

Qt::ItemFlags StartModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Kind kind = m_rows.at(index.row()).kind;
    if (kind == Kind::Heading || kind == Kind::Note)
        return Qt::NoItemFlags;
    const CatalogueEntry *entry = entryAt(index);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (entry && !entry->draft.isNull() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace waybill
