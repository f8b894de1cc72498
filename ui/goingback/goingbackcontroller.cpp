#include "ui/goingback/goingbackcontroller.h"

#include "app/session/formsession.h"
#include "app/submit/pastdeliveries.h"
#include "ui/goingback/goingbackdialog.h"

#include <QAction>

namespace waybill {

namespace {

/// The first template that came with Waybill and knows a way back.
std::optional<LoadedForm> formWithGoingBack()
{
    const Result<QList<BuiltInTemplate>> builtIn = builtInTemplates();
    for (const BuiltInTemplate &one : builtIn ? builtIn.value() : QList<BuiltInTemplate>()) {
        const Result<LoadedForm> form = loadForm(one.id);
        if (form && !goingBackOf(form.value()).isEmpty())
            return form.value();
    }
    return std::nullopt;
}

RepositoryName repositoryOf(const QString &text)
{
    return {text.section(u'/', 0, 0), text.section(u'/', 1)};
}

} // namespace

GoingBackController::GoingBackController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    connect(m_dependencies.action, &QAction::triggered, this, [this] { start(); });
}

void GoingBackController::setForm(FormSession &session, Submission &submission)
{
    m_session = &session;
    m_submission = &submission;
    if (m_dialog)
        m_dialog->close();
}

void GoingBackController::start(qint64 number, const QString &repository)
{
    if (m_dialog)
        return m_dialog->raise();
    const Target &target = m_submission->target();
    const bool knows = !goingBackOf(m_session->form()).isEmpty();
    // GitHub does not tell names apart by the case of their letters.
    const bool elsewhere = !repository.isEmpty() && repository.compare(target.repository.text(), Qt::CaseInsensitive) != 0;
    const auto go = [this, number, repository, elsewhere, host = m_submission->host().name] {
        if (elsewhere) {
            Target other;
            other.host = host;
            other.repository = repositoryOf(repository);
            m_submission->setTarget(other);
        }
        ask(number);
    };
    if (knows && (!elsewhere || target.isEmpty()))
        return go();
    const std::optional<LoadedForm> form = knows ? m_session->form() : formWithGoingBack();
    if (!form)
        return emit told(tr("No template says how the way back is asked for."));
    // The repository of the open form stays the one that is meant.
    emit formWanted(*form, [this, go, before = Target(target)] {
        if (m_submission->target().isEmpty() && !before.isEmpty()) {
            Target same;
            same.host = before.host;
            same.repository = before.repository;
            m_submission->setTarget(same);
        }
        go();
    });
}

void GoingBackController::ask(qint64 number)
{
    if (m_submission->target().isEmpty())
        return emit told(tr("Choose a repository first: what was delivered is read from its issues."));
    m_dialog = new GoingBackDialog(m_dependencies.clock, number, m_dependencies.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &GoingBackDialog::chosen, this, &GoingBackController::begin);
    for (const auto &changed : {&Submission::contractChanged, &Submission::settled, &Submission::repositoryChanged})
        connect(m_submission, changed, m_dialog, [this] { look(); });
    m_dialog->open();
    look();
}

/// As soon as it is known which contract says what was delivered.
void GoingBackController::look()
{
    if (!m_dialog || m_reader)
        return;
    const std::optional<Contract> &contract = m_submission->contract().contract;
    if (!contract || contract->deliveries.isEmpty()) {
        const bool reading = m_submission->isReading();
        const QString repository = m_submission->target().repository.text();
        return m_dialog->setState(reading
                                      ? tr("%1 is being read…").arg(repository)
                                      : tr("No contract is known for %1, so it cannot be seen what was delivered there.").arg(repository),
                                  !reading);
    }
    m_reader = new DeliveriesReader(m_dependencies.services, m_dependencies.clock, contract->deliveries, contract->followUp, m_dialog);
    const LoadedForm &form = m_session->form();
    m_reader->setVerifiedIn([definition = form.definition, layout = form.layout, keys = verificationOf(form)](const QString &body) {
        return verifiedAs(VerifiedBody{definition, layout, keys, body});
    });
    connect(m_reader, &DeliveriesReader::came, m_dialog, &GoingBackDialog::setDeliveries);
    m_dialog->setState(tr("What was delivered is being read…"), false);
    m_reader->read(m_submission->host(), m_submission->target().repository);
}

void GoingBackController::begin(const PastDelivery &from, const PastDelivery &to)
{
    GoingBackStart start;
    start.form = m_session->form();
    start.target.host = m_submission->host().name;
    start.target.repository = m_submission->target().repository;
    start.target.parent.number = from.number;
    start.answers = goingBackAnswers(start.form, from, to, m_dependencies.clock());
    start.source = tr("Going back to %1. From #%2 and #%3:").arg(to.version).arg(from.number).arg(to.number);
    start.trigger = start.form.definition->fieldIndex(goingBackOf(start.form).trigger);
    m_dialog->close();
    emit wanted(start);
}

} // namespace waybill
