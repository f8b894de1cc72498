#include "ui/reuse/reusecontroller.h"

#include "app/account/host.h"
#include "app/library/chosenguide.h"
#include "app/session/formsession.h"
#include "app/session/problemcounts.h"
#include "app/session/visitedfields.h"
#include "ui/reuse/answercompleter.h"
#include "ui/reuse/filldialog.h"
#include "ui/reuse/reusebanner.h"
#include "ui/widgets/textbox.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTimer>

#include <algorithm>

namespace waybill {

namespace {

/// Milliseconds that the answers wait for what GitHub says of versions.
constexpr int patience = 3000;
/// Fields that a text has to change before it is offered although a box took it: an ordinary sentence is left in peace.
constexpr qsizetype fewestOffered = 2;

bool isEmpty(const FormSession &session)
{
    const QList<Value> &given = session.model().snapshot().given;
    return std::all_of(given.cbegin(), given.cend(), [](const Value &value) { return isBlank(value); });
}

bool isKnown(const Submission &submission)
{
    const RepositoryStatePtr state = submission.repository();
    return state && state->releases.read && state->milestones.read && state->tags.read;
}

QString nameOf(const EarlierRequest &request)
{
    return request.issue > 0 ? QStringLiteral("#%1").arg(request.issue) : QString(u'“') + request.title + u'”';
}

} // namespace

ReuseController::ReuseController(Dependencies dependencies)
    : QObject(dependencies.window),
      m_dependencies(std::move(dependencies)),
      m_reader(m_dependencies.services.places().dataFolder, m_dependencies.clock),
      m_completer(new AnswerCompleter(this))
{
    connect(m_dependencies.paste, &QAction::triggered, this, [this] {
        m_pasted.reset();
        fillFrom(QGuiApplication::clipboard()->text());
    });
    connect(&m_dependencies.banner, &ReuseBanner::lookedAtAll, this, [this] { m_visited->take({}); });
    connect(&m_dependencies.banner, &ReuseBanner::offerTaken, this, [this] { fillFrom(QString(m_offered)); });
    connect(&m_dependencies.banner, &ReuseBanner::changeWanted, this, [this] { emit changeWanted(QString(m_offered)); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(m_completer, &AnswerCompleter::chosen, this, [this](const QString &answer) {
        m_session->model().finishTyping();
        m_session->model().setValue(m_field, answer);
    });
}

ReuseController::~ReuseController() = default;

void ReuseController::setForm(FormSession &session, VisitedFields &visited, Submission &submission, QWidget &form)
{
    m_asked.reset();
    m_answers.clear();
    m_pasted.reset();
    m_completer->follow(nullptr, {});
    if (m_dialog)
        m_dialog->close();
    m_session = &session;
    m_visited = &visited;
    m_submission = &submission;
    m_form = &form;
    m_source.clear();
    m_dependencies.banner.offerText({});
    connect(&visited, &VisitedFields::changed, this, &ReuseController::showTaken);
    connect(&session, &FormSession::changed, this, &ReuseController::showTaken);
    showTaken();
}

void ReuseController::startFromLast(const QString &templateName)
{
    EarlierQuery query;
    query.form = m_session->form();
    if (!templateName.isEmpty() && templateName != query.form.origin) {
        const Result<LoadedForm> form = loadForm(templateName);
        if (!form)
            return emit told(form.error().text());
        query.form = form.value();
    }
    const Target &target = m_submission->target();
    query.host = target.isEmpty() ? QString() : target.host;
    query.repository = target.repository;
    const QString name = query.form.definition->name;
    find(query,
         target.isEmpty() ? tr("No request of “%1” was filed from here yet.").arg(name)
                          : tr("No request of “%1” was filed in %2 from here yet.").arg(name, target.repository.text()));
}

void ReuseController::startFrom(const CatalogueEntry &entry)
{
    EarlierQuery query;
    query.request = entry.request;
    query.draft = entry.draft;
    find(query, tr("The answers of “%1” are not kept any more.").arg(entry.title));
}

void ReuseController::find(const EarlierQuery &query, const QString &none)
{
    m_asked = std::make_unique<QObject>();
    m_reader.find(query, m_asked.get(), [this, query, none](const Result<std::optional<EarlierRequest>> &found) {
        if (!found)
            emit told(found.error().text());
        else if (!found.value())
            emit told(none);
        else
            begin(query, *found.value());
    });
}

void ReuseController::begin(const EarlierQuery &query, const EarlierRequest &request)
{
    LoadedForm form = query.form;
    if (!form.definition) {
        // The template as it is now, where it is still there.
        const Result<LoadedForm> now = loadAsChosen(request.form);
        form = now ? now.value() : request.form;
    }
    if (form.origin == m_session->form().origin && isEmpty(*m_session))
        carryWhenKnown(request);
    else
        emit formWanted(form, [this, request] { carryWhenKnown(request); });
}

void ReuseController::carryWhenKnown(const EarlierRequest &request)
{
    const Target &target = m_submission->target();
    // GitHub does not tell names apart by the case of their letters.
    if (!request.repository.isEmpty() && target.repository.text().compare(request.repository.text(), Qt::CaseInsensitive) != 0) {
        Target other;
        other.host = request.host;
        other.repository = request.repository;
        m_submission->setTarget(other);
    }
    m_asked = std::make_unique<QObject>();
    if (isKnown(*m_submission) || !m_submission->isReading())
        return carry(request);
    emit told(tr("Reading what versions there are…"));
    const auto go = [this, request] {
        // It hears of nothing else that comes before it is gone.
        QObject *ended = m_asked.release();
        m_submission->disconnect(ended);
        ended->deleteLater();
        carry(request);
    };
    const auto look = [this, go] {
        if (isKnown(*m_submission) || !m_submission->isReading())
            go();
    };
    connect(m_submission, &Submission::repositoryChanged, m_asked.get(), look);
    connect(m_submission, &Submission::settled, m_asked.get(), look);
    QTimer::singleShot(patience, m_asked.get(), go);
}

void ReuseController::carry(const EarlierRequest &request)
{
    const QList<Field> &fields = m_session->definition().fields;
    QHash<int, OfferedVersions> offered;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).suggestions != Suggestions::Nothing)
            offered.insert(i, suggestionsFor(fields.at(i).suggestions, m_submission->repository()));
    }
    const CarriedAnswers carried = carryOver(m_session->form(), request.given, offered);
    if (carried.toLookAt().isEmpty())
        return emit told(tr("Nothing of %1 can be taken over.").arg(nameOf(request)));
    take(carried,
         request.issue > 0 ? tr("Started from #%1 “%2”.").arg(request.issue).arg(request.title)
                           : tr("Started from “%1”.").arg(request.title));
}

void ReuseController::take(const CarriedAnswers &answers, const QString &source)
{
    m_source = source;
    m_session->model().setAll(answers.given);
    m_visited->take(answers.toLookAt());
    emit told({});
    emit filled();
}

void ReuseController::showTaken()
{
    const qsizetype count = m_visited->taken().isEmpty() ? 0 : fieldsToLookAt(*m_session, *m_visited).size();
    if (count == 0)
        return m_dependencies.banner.showTaken({});
    const QString left = tr("%n answer(s) to look at.", nullptr, int(count));
    // Where they came from is not kept with the draft.
    m_dependencies.banner.showTaken(m_source.isEmpty() ? left : m_source + u' ' + left);
}

void ReuseController::followFocus(QWidget *focus)
{
    auto *box = qobject_cast<TextBox *>(focus);
    // The form's editors say which field they are of.
    const QVariant of = box && m_form && m_form->isAncestorOf(box) ? box->parentWidget()->property("field") : QVariant();
    const bool here = of.isValid() && std::holds_alternative<TextKind>(m_session->definition().fields.at(of.toInt()).kind);
    // The list of answers takes no focus, and whoever looks at another window comes back to the box.
    if (!focus)
        return;
    if (!here)
        return m_completer->follow(nullptr, {});
    const int field = m_field = of.toInt();
    if (m_answers.contains(field))
        return m_completer->follow(box, m_answers.value(field));
    m_answers.insert(field, {});
    const auto came = [this, field, box = QPointer(box)](const Result<QStringList> &answers) {
        // Where they cannot be read there are none: the drafts' own list says why.
        m_answers.insert(field, answers ? answers.value() : QStringList());
        // The open draft is kept as well.
        m_answers[field].removeAll(textOf(m_session->model().value(field)));
        if (box && box->hasFocus() && m_field == field)
            m_completer->follow(box, m_answers.value(field));
    };
    m_reader.readAnswers(m_session->form(), m_session->definition().fields.at(field).id, m_session, came);
}

void ReuseController::fillFrom(const QString &text)
{
    const PastedText pasted = recognize(text, m_session->form(), m_session->model().snapshot());
    if (pasted.error)
        return emit told(pasted.error->text());
    switch (pasted.kind) {
    case PastedText::Kind::Nothing:
        return emit told(tr("This is no values file, no filled body of this form, no version, and no address of an issue or a tag."));
    case PastedText::Kind::Values:
        return showChanges(pasted.given, tr("This is a values file."));
    case PastedText::Kind::Body:
        return showChanges(pasted.given, tr("This is a filled body."));
    case PastedText::Kind::Version:
        return showChanges(pasted.given,
                           pasted.repository.name.isEmpty() ? tr("This is a version.")
                                                            : tr("This is a version of %1.").arg(pasted.repository.name.text()));
    case PastedText::Kind::Issue:
        return readIssue(pasted.issue);
    }
}

void ReuseController::readIssue(const IssueReference &issue)
{
    const Target &target = m_submission->target();
    const bool bare = issue.repository.name.isEmpty();
    const RepositoryName repository = bare ? target.repository : issue.repository.name;
    const QString server = issue.repository.host.isEmpty() ? m_submission->host().name : issue.repository.host;
    const Result<Host> host = m_dependencies.services.host(server);
    if (repository.isEmpty())
        return emit told(tr("Choose a repository first, or paste the whole address of the issue."));
    if (!host)
        return emit told(host.error().text());
    m_asked = std::make_unique<QObject>();
    emit told(tr("Reading #%1 of %2…").arg(issue.number).arg(repository.text()));
    getIssue(m_dependencies.services.client(host.value()), repository, issue.number, m_asked.get(), [this](const ApiResult<Issue> &read) {
        if (!read.value)
            return emit told(read.rest.error->text());
        const Result<QList<Value>> given = answersInIssue(m_session->form(), read.value->title, read.value->body);
        if (!given)
            return emit told(given.error().text());
        showChanges(given.value(), tr("This is issue #%1 “%2”.").arg(read.value->number).arg(read.value->title));
    });
}

void ReuseController::showChanges(const QList<Value> &given, const QString &source)
{
    FormSnapshot now = m_session->model().snapshot();
    const QList<WouldChange> changes = whatWouldChange(now, given);
    if (changes.isEmpty())
        return emit told(tr("Everything that it says stands in the form already."));
    emit told({});
    m_dialog = new FillDialog(now, changes, source, m_dependencies.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &FillDialog::wanted, this, &ReuseController::fill);
    m_dialog->open();
}

void ReuseController::fill(const QList<WouldChange> &changes)
{
    QList<Value> given = m_session->model().snapshot().given;
    // The box that took the text gets back what it held: all of the text was never its answer.
    if (m_pasted && given.at(m_pasted->field) == m_pasted->after)
        given[m_pasted->field] = m_pasted->before;
    m_pasted.reset();
    for (const WouldChange &change : changes)
        given[change.field] = change.then;
    m_session->model().setAll(given);
    emit told(tr("%n answer(s) filled in.", nullptr, int(changes.size())));
    emit filled();
}

void ReuseController::expectPaste()
{
    m_beforePaste = m_session->model().snapshot().given;
}

void ReuseController::offer(const QString &text, bool intoBox)
{
    const QList<Value> before = std::exchange(m_beforePaste, {});
    const FormSnapshot &now = m_session->model().snapshot();
    const PastedText pasted = recognize(text, m_session->form(), now);
    const bool whole = pasted.kind == PastedText::Kind::Values || pasted.kind == PastedText::Kind::Body;
    if (pasted.error || pasted.kind == PastedText::Kind::Nothing || (intoBox && !whole)) {
        // A box has taken it; else it would be as if nothing had come.
        if (!intoBox)
            fillFrom(text);
        return;
    }
    const qsizetype changes = whatWouldChange(now, pasted.given).size();
    if (pasted.kind != PastedText::Kind::Issue && changes < (intoBox ? fewestOffered : 1))
        return;
    m_pasted.reset();
    for (int i = 0; intoBox && i < before.size(); ++i) {
        if (before.at(i) != now.given.at(i))
            m_pasted = FormModel::Change{i, before.at(i), now.given.at(i)};
    }
    m_offered = text;
    m_dependencies.banner.offerText(pasted.kind == PastedText::Kind::Issue
                                        ? tr("The answers of this issue can be filled in.")
                                        : tr("This text can fill in %n answer(s).", nullptr, int(changes)),
                                    pasted.kind == PastedText::Kind::Issue);
}

} // namespace waybill
