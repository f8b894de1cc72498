#include "ui/drafts/draftkeeper.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

/// From a change to the state that holds it; more changes do not put it off. With the time of a write it stays below 250.
constexpr int spacingMilliseconds = 100;
/// The same for the draft that a start restores: it is on the disk as it is, and whoever waits for the first frame needs both cores. Until
/// then the focus finds its place.
constexpr int restoredMilliseconds = 400;
constexpr int lateMilliseconds = 2000;
constexpr int lastMilliseconds = 5000;
/// Steps of undo that are handed over: those that are kept, and no copy of a whole day's.
constexpr size_t mostSteps = 500;

/// Fields with an error in them.
int wrongFields(const FormSession &session)
{
    QSet<QString> wrong;
    for (const Problem &problem : session.formProblems()) {
        if (problem.severity == Severity::Error && !problem.missing)
            wrong.insert(problem.field);
    }
    return int(wrong.size());
}

} // namespace

DraftKeeper::DraftKeeper(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_off(services.places().environment.value(QStringLiteral("WAYBILL_AUTOSAVE")) == QLatin1String("0"))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    m_lateTimer.setSingleShot(true);
    m_lateTimer.setInterval(lateMilliseconds);
    connect(&m_lateTimer, &QTimer::timeout, this, &DraftKeeper::late);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, [this] {
        // Where the cursor is belongs to the draft, too.
        if (m_resting)
            return;
        m_dirty = m_dirty || !m_id.isNull();
        keep();
    });
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { flush(); }, Qt::DirectConnection);
    connect(&m_calls, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_lock && m_lock->takeCall())
            emit called();
    });
    connect(&services.draftCalls(), &DraftCalls::called, this, [this](const QUuid &id) {
        if (id == m_id)
            emit called();
    });
    Autosave &autosave = services.autosave();
    connect(&autosave, &Autosave::saved, this, &DraftKeeper::onSaved);
    connect(&autosave, &Autosave::noticed, this, &DraftKeeper::noticed);
    connect(&autosave, &Autosave::failed, this, [this](const QUuid &id, const Error &error) {
        if (id != m_id)
            return;
        m_lateTimer.stop();
        emit troubled(error);
    });
}

DraftKeeper::~DraftKeeper()
{
    m_services.draftCalls().release(m_id);
}

void DraftKeeper::follow(const Source &source, const Draft &draft)
{
    keep();
    if (!m_id.isNull() && m_id != draft.id)
        m_services.autosave().leave(m_id);
    for (QObject *former : {static_cast<QObject *>(m_session), static_cast<QObject *>(m_submission), static_cast<QObject *>(m_visited)}) {
        if (former)
            former->disconnect(this);
    }
    const bool first = !m_session;
    if (m_session)
        m_session->model().disconnect(this);
    m_source = source;
    m_session = source.session;
    m_submission = source.submission;
    m_visited = source.visited;
    m_createdAt = draft.createdAt;
    m_kept = draft.kept;
    m_edits = draft.edits;
    m_copyOf = draft.copyOf;
    m_dirty = false;
    become(draft.id, draft.revision);
    m_wrong.reset();
    QHash<int, Value> toLookAt;
    for (const int field : draft.toLookAt)
        toLookAt.insert(field, m_session->model().snapshot().given.value(field));
    m_visited->take(toLookAt);
    // Most keys change no problem, and a form of a thousand fields has as many.
    connect(m_session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (!change.fields.isEmpty())
            m_wrong.reset();
    });
    connect(&m_session->model(), &FormModel::changed, this, &DraftKeeper::onChanged);
    connect(m_submission, &Submission::targetChanged, this, &DraftKeeper::onChanged);
    connect(m_submission, &Submission::contractChanged, this, &DraftKeeper::onChanged);
    connect(m_visited, &VisitedFields::takenChanged, this, &DraftKeeper::onChanged);
    // It is in a window now, maybe in another version of its form.
    if (m_id.isNull())
        return;
    if (!first)
        return onChanged();
    // Of one that is in a window on the disk, too, nothing is new.
    m_dirty = !draft.open;
    m_resting = true;
    m_timer.start(restoredMilliseconds);
}

void DraftKeeper::become(const QUuid &id, qint64 revision)
{
    if (id != m_id) {
        m_services.draftCalls().release(m_id);
        m_lock.reset();
        m_lock = id.isNull() ? nullptr : std::make_unique<DraftLock>(m_services.places().dataFolder, id);
        if (!id.isNull())
            m_services.draftCalls().hold(id);
        if (m_lock && m_calls.directories().isEmpty() && QFileInfo(m_lock->folder()).isDir())
            m_calls.addPath(m_lock->folder());
    }
    m_id = id;
    m_revision = revision;
    if (m_submission)
        m_submission->setDraft(id);
}

void DraftKeeper::onChanged()
{
    m_dirty = true;
    if (!std::exchange(m_resting, false) && m_timer.isActive())
        return;
    m_timer.start(spacingMilliseconds);
    if (!m_off && m_session && (!m_id.isNull() || m_session->model().canUndo()))
        m_services.autosave().prepare();
}

Draft DraftKeeper::current() const
{
    Draft draft;
    draft.id = m_id;
    draft.revision = m_revision;
    draft.form = m_session->form();
    draft.given = m_session->model().snapshot().given;
    draft.history = m_session->model().history(mostSteps);
    draft.view = m_source.view();
    draft.target = m_source.target();
    draft.contract = m_submission->contractChoice();
    draft.kept = m_kept;
    draft.edits = m_edits;
    draft.copyOf = m_copyOf;
    draft.createdAt = m_createdAt;
    // What has another answer by now is the person's own.
    const QHash<int, Value> &taken = m_visited->taken();
    for (auto each = taken.cbegin(); each != taken.cend(); ++each) {
        if (draft.given.at(each.key()) == each.value())
            draft.toLookAt.insert(each.key());
    }
    if (!m_wrong)
        m_wrong = wrongFields(*m_session);
    const FormSession::Progress progress = m_session->progress();
    draft.progress = {progress.answered, progress.all, *m_wrong};
    return draft;
}

void DraftKeeper::setKept(const QList<KeptAnswer> &kept)
{
    m_kept = kept;
    onChanged();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    // So that the first key finds the database open.
    if (std::exchange(m_resting, false) && !m_off)
        m_services.autosave().prepare();
    if (m_off || !m_session || !m_submission || !std::exchange(m_dirty, false))
        return;
    const QList<Value> &given = m_session->model().snapshot().given;
    if (m_id.isNull()) {
        // Nothing is begun for a form that was merely opened.
        if (std::all_of(given.cbegin(), given.cend(), [](const Value &value) { return isBlank(value); }) || !m_session->model().canUndo())
            return;
        become(QUuid::createUuid(), 0);
        m_createdAt = m_services.places().clock();
    }
    if (!m_lateTimer.isActive())
        m_lateTimer.start();
    m_services.autosave().save(std::make_shared<const Draft>(current()));
}

bool DraftKeeper::flush()
{
    m_dirty = m_dirty || !m_id.isNull();
    keep();
    return !m_off && m_services.autosave().flush(lastMilliseconds);
}

void DraftKeeper::onSaved(const QUuid &asked, const SavedDraft &draft)
{
    if (asked != m_id)
        return;
    m_lateTimer.stop();
    if (draft.id != m_id) {
        become(draft.id, draft.revision);
        emit forked();
    }
    emit saved();
}

void DraftKeeper::settle(const QList<Value> &sent, qint64 issue, const QUrl &page)
{
    if (m_id.isNull() || !m_session || m_session->model().snapshot().given != sent)
        return;
    keep();
    m_services.autosave().archive(m_id, issue, page);
    become({}, 0);
}

} // namespace waybill
