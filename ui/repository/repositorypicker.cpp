#include "ui/repository/repositorypicker.h"

#include "app/github/prefill.h"
#include "ui/look/style.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waybill {

namespace {

/// How long typing rests before a name is looked up.
constexpr int restMilliseconds = 400;

QString detailOf(const Repository &repository, const QDateTime &now)
{
    QStringList words;
    if (repository.archived)
        words += RepositoryPicker::tr("archived");
    else if (!repository.hasIssues)
        words += RepositoryPicker::tr("issues off");
    if (repository.isPrivate)
        words += RepositoryPicker::tr("private");
    if (repository.pushedAt.isValid())
        words += ageText(repository.pushedAt, now);
    return words.join(QStringLiteral(" · "));
}

} // namespace

RepositoryPicker::RepositoryPicker(Prompts &prompts, Clock clock, QWidget *parent)
    : PanelDialog(500, parent),
      m_prompts(prompts),
      m_clock(std::move(clock)),
      m_line(new CheckedLine("address", tr("Repository"), this)),
      m_found(new Paragraph(13, Paragraph::Tone::Ok, this)),
      m_list(new RepositoryRows(this)),
      m_empty(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_source(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_clone(new LinkButton(tr("From a local clone…"), this)),
      m_state(new Paragraph(12, Paragraph::Tone::Muted, this)),
      m_refresh(new LinkButton(tr("Refresh"), this)),
      m_use(new QPushButton(tr("Use this repository"), this))
{
    setHeading(tr("Choose a repository"));
    setLead(tr("Where the request is checked and filed. Type a part of its name, owner/name or an address, or pick one."));
    body().setSpacing(designLength(font(), 8));
    addLine();
    addList();
    addLinks();
    addButtons();
    setStatus({});
    setRecent({});
}

void RepositoryPicker::addLine()
{
    m_line->line().setPlaceholderText(tr("owner/name"));
    m_line->line().installEventFilter(this);
    body().addWidget(m_line);
    body().addWidget(m_found);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &RepositoryPicker::lookUp);
    connect(m_line, &CheckedLine::errorChanged, this, [this] { fit(false); });
    connect(&m_line->line(), &QLineEdit::returnPressed, this, &RepositoryPicker::take);
    connect(&m_line->line(), &QLineEdit::textChanged, this, &RepositoryPicker::onEdited);
}

void RepositoryPicker::addList()
{
    m_list->setObjectName(QStringLiteral("recent"));
    m_source->setObjectName(QStringLiteral("source"));
    body().addWidget(m_list);
    body().addWidget(m_empty);
    body().addWidget(m_source);
    connect(m_list, &RepositoryRows::chosen, this, &RepositoryPicker::choose);
    connect(m_list, &RepositoryRows::left, this, [this] { m_line->line().setFocus(Qt::OtherFocusReason); });
}

void RepositoryPicker::addLinks()
{
    auto *cloneRow = new QHBoxLayout;
    cloneRow->addWidget(m_clone);
    cloneRow->addStretch(1);
    body().addLayout(cloneRow);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_refresh);
    body().addLayout(stateRow);
    m_clone->setObjectName(QStringLiteral("clone"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    connect(m_clone, &LinkButton::clicked, this, &RepositoryPicker::addClone);
    connect(m_refresh, &LinkButton::clicked, this, [this] {
        if (m_directory)
            m_directory->refresh();
        emit refreshWanted();
    });
}

void RepositoryPicker::addButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons().addStretch(1);
    buttons().addWidget(cancel);
    buttons().addWidget(m_use);
    m_use->setObjectName(QStringLiteral("use"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &RepositoryPicker::take);
}

void RepositoryPicker::setRecent(const QList<RepositoryAddress> &recent)
{
    m_recent = recent;
    fill();
}

void RepositoryPicker::setDirectory(AccountRepositories *directory, const QString &login)
{
    m_directory = directory;
    m_login = login;
    if (directory)
        connect(directory, &AccountRepositories::changed, this, &RepositoryPicker::fill);
    fill();
}

void RepositoryPicker::setUnknownAccount(const QString &trouble)
{
    m_unknownAccount = trouble;
    showListState();
}

void RepositoryPicker::fill()
{
    RepositoryRows::Group recent{m_directory ? tr("Used last") : QString(), {}};
    for (const RepositoryAddress &address : std::as_const(m_recent))
        recent.rows.append({address, {}});
    RepositoryRows::Group own{m_directory ? tr("Repositories of %1").arg(m_login) : QString(), {}};
    const QDateTime now = m_clock();
    for (const Repository &repository : m_directory ? m_directory->list().value : QList<Repository>())
        own.rows.append({{m_directory->hostName(), repository.name}, detailOf(repository, now)});
    m_list->setGroups({recent, own});
    showListState();
}

void RepositoryPicker::showListState()
{
    const bool any = !m_recent.isEmpty() || (m_directory && !m_directory->list().value.isEmpty());
    m_list->setVisible(m_list->hasRows());
    m_empty->setText(any ? tr("None of these fits. A full owner/name is looked up.")
                         : tr("The repositories that you use are listed here."));
    m_empty->setVisible(!m_list->hasRows());
    QString source = tr("Sign in to choose from the repositories that you work in.");
    bool stale = false;
    if (!m_directory && m_unknownAccount) {
        stale = !m_unknownAccount->isEmpty();
        source = stale ? tr("Your repositories could not be read: %1").arg(*m_unknownAccount) : tr("Your repositories are being read…");
    } else if (m_directory) {
        const Known<QList<Repository>> &list = m_directory->list();
        const QString age = list.read ? ageText(list.readAt, m_clock()) : QString();
        stale = !m_directory->isBusy() && !list.error.message.isEmpty();
        if (m_directory->isBusy())
            source = list.read ? tr("Read %1, being read again…").arg(age) : tr("Your repositories are being read…");
        else if (!list.read)
            source = tr("Your repositories could not be read: %1").arg(list.error.message);
        else
            source = stale ? tr("Read %1. %2").arg(age, list.error.message) : tr("Read %1").arg(age);
    }
    m_source->setText(source);
    m_source->setTone(stale ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    fit(false);
}

void RepositoryPicker::setStatus(const RepositoryStatus &status)
{
    m_status = status;
    const bool any = !status.address.name.isEmpty();
    QString text = any ? tr("%1: %2").arg(shownAddress(status.address), stateText(status, m_clock())) : QString();
    if (!status.trouble.isEmpty())
        text += u'\n' + status.trouble;
    m_state->setText(text);
    m_state->setTone(status.offline || !status.trouble.isEmpty() ? Paragraph::Tone::Warning : Paragraph::Tone::Muted);
    m_state->setVisible(any);
    // While it is refreshing there is nothing to ask for; hidden it would take the focus along.
    m_refresh->setVisible(any);
    m_refresh->setText(status.refreshing ? tr("Refreshing…") : tr("Refresh"));
    fit(false);
}

void RepositoryPicker::setError(const QString &message)
{
    m_line->setError(message);
}

void RepositoryPicker::onEdited()
{
    m_line->setError({});
    m_found->hide();
    setTaking(false);
    m_list->narrow(m_line->line().text().trimmed());
    showListState();
    m_rest.start();
}

Result<RepositoryAddress> RepositoryPicker::typed() const
{
    auto address = readRepositoryAddress(m_line->line().text().trimmed());
    // Without a host it is meant for the one that the listed ones are on.
    if (address && address.value().host.isEmpty() && m_directory)
        return RepositoryAddress{m_directory->hostName(), address.value().name};
    return address;
}

bool RepositoryPicker::canAsk(const RepositoryAddress &address) const
{
    return m_directory && address.host == m_directory->hostName();
}

void RepositoryPicker::lookUp()
{
    m_rest.stop();
    const auto address = typed();
    if (!address || !canAsk(address.value()) || (!m_taking && m_list->isListed(address.value())))
        return;
    m_directory->lookUp(address.value().name, [this, address = address.value()](const Result<Repository> &found) {
        const auto now = typed();
        if (now && now.value().name == address.name)
            onLookedUp(address, found);
    });
}

void RepositoryPicker::onLookedUp(const RepositoryAddress &address, const Result<Repository> &found)
{
    const bool taking = m_taking;
    setTaking(false);
    const bool unknown = !found && couldNotAsk(found.error());
    if (taking && (found || unknown))
        return choose({address.host, found ? found.value().name : address.name});
    if (found) {
        const bool usable = !found.value().archived && found.value().hasIssues;
        m_found->setTone(usable ? Paragraph::Tone::Ok : Paragraph::Tone::Warning);
        m_found->setText(found.value().archived         ? tr("%1 is archived: GitHub takes no issues there.").arg(found.value().name.text())
                             : !found.value().hasIssues ? tr("Issues are switched off in %1.").arg(found.value().name.text())
                                                        : tr("%1 is there.").arg(found.value().name.text()));
        m_found->show();
        fit(false);
    } else if (!unknown) {
        setError(found.error().code == u"github.not-found"
                     ? tr("%1 does not exist on %2, or %3 may not see it.").arg(address.name.text(), m_directory->hostName(), m_login)
                     : found.error().message);
    }
}

void RepositoryPicker::setTaking(bool taking)
{
    m_taking = taking;
    m_use->setText(taking ? tr("Looking it up…") : tr("Use this repository"));
}

void RepositoryPicker::take()
{
    const auto address = typed();
    if (!address) {
        setError(m_line->line().text().trimmed().isEmpty() ? tr("Type a repository as owner/name, or pick one.") : address.error().message);
        m_line->line().setFocus(Qt::OtherFocusReason);
        return;
    }
    // Whoever asks twice does not want to wait for the answer.
    if (m_taking || !canAsk(address.value()) || m_list->isListed(address.value()))
        return choose(address.value());
    setTaking(true);
    lookUp();
}

void RepositoryPicker::choose(const RepositoryAddress &address)
{
    accept();
    emit chosen(address);
}

void RepositoryPicker::addClone()
{
    Prompts::FileRequest request;
    request.title = tr("Folder of the clone");
    request.suggestion = QFileInfo(m_folder).isDir() ? m_folder : QDir::homePath();
    m_prompts.openFolder(this, request, [this](const QString &folder) {
        if (folder.isEmpty())
            return;
        m_folder = folder;
        emit folderUsed(folder);
        const auto address = repositoryOfClone(folder);
        if (address)
            choose(address.value());
        else
            setError(address.error().message);
    });
}

bool RepositoryPicker::eventFilter(QObject *watched, QEvent *event)
{
    const bool down = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (watched != &m_line->line() || !down || !m_list->hasRows())
        return PanelDialog::eventFilter(watched, event);
    m_list->enter();
    return true;
}

void RepositoryPicker::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    setStatus(RepositoryStatus(m_status));
    m_line->line().selectAll();
    m_line->line().setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
