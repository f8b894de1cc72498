#include "ui/chooser/choosercontroller.h"

#include "app/library/repositoryforms.h"
#include "app/submit/owntemplate.h"
#include "ui/chooser/templatechooser.h"
#include "ui/repository/repositoryoffer.h"
#include "ui/repository/repositorypicker.h"
#include "ui/repository/repositorystatus.h"

#include <QAction>
#include <QDir>
#include <QElapsedTimer>

namespace waybill {

namespace {

/// Milliseconds that a description of templates may take at a time,
constexpr qint64 describingSlice = 8;
/// and for which the choice rests before the form is laid out.
constexpr int lookDelay = 30;

} // namespace

ChooserController::ChooserController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    m_describing.setSingleShot(true);
    m_looking.setSingleShot(true);
    connect(&m_describing, &QTimer::timeout, this, &ChooserController::describe);
    connect(&m_looking, &QTimer::timeout, this, &ChooserController::look);
    connect(m_dependencies.open, &QAction::triggered, this, &ChooserController::open);
}

ChooserController::~ChooserController() = default;

void ChooserController::open()
{
    if (m_chooser)
        return m_chooser->raise();
    const Target target = m_dependencies.target();
    if (target.isEmpty())
        return pickRepository();
    openRepository({target.host, target.repository});
}

void ChooserController::pickRepository()
{
    if (m_picker)
        return m_picker->raise();
    m_picker = new RepositoryPicker(m_dependencies.prompts, m_dependencies.clock, m_dependencies.window);
    m_picker->setAttribute(Qt::WA_DeleteOnClose);
    m_picker->setHeading(tr("Whose templates?"));
    m_picker->setLead(tr("The repository to start an issue in. Type a part of its name, owner/name or an address, or pick one."));
    connect(m_picker, &RepositoryPicker::chosen, this, &ChooserController::openRepository);
    m_picker->setRecent(m_dependencies.recent());
    const Host host = m_dependencies.host();
    if (m_dependencies.services.accounts().current(host.name))
        offerAccountRepositories(m_picker, host, m_dependencies.services, m_dependencies.clock);
    m_picker->open();
}

void ChooserController::openRepository(const RepositoryAddress &address)
{
    const Host usual = m_dependencies.host();
    const bool isUsual = address.host.isEmpty() || address.host == usual.name;
    const Result<Host> host = isUsual ? Result<Host>(usual) : m_dependencies.services.host(address.host);
    if (!host)
        return emit failed(host.error());
    m_target = {};
    m_target.host = host.value().name;
    m_target.repository = address.name;
    m_files = {};
    m_described.clear();
    m_reading.reset();
    show();
    m_chooser->setPlace(tr("Templates of %1, as GitHub offers them.").arg(address.name.text()), true);
    offer();
    m_chooser->setState(tr("The templates are being read…"), false, true);
    m_dependencies.services.accounts().identify(host.value(), m_chooser, [this, host = host.value(), name = address.name](const auto &) {
        if (name == m_target.repository)
            read(host, name);
    });
}

void ChooserController::read(const Host &host, const RepositoryName &name)
{
    Services &services = m_dependencies.services;
    // Who it is is a part of the cache's keys.
    const std::optional<Account> account = services.accounts().current(host.name);
    m_reading = std::make_unique<RepositoryTemplates>(services.client(host), name, account ? QString::number(account->userId) : QString(),
                                                      services.cache(), services.places().clock);
    connect(m_reading.get(), &RepositoryTemplates::changed, this, &ChooserController::onRead);
    connect(m_reading.get(), &RepositoryTemplates::finished, this, &ChooserController::showState);
    m_reading->refresh();
    showState();
}

void ChooserController::openFolder(const QString &folder)
{
    const Result<OfferedFiles> files = templatesOfFolder(folder);
    if (!files)
        return emit failed(files.error());
    m_target = {};
    m_reading.reset();
    m_files = files.value();
    if (m_files.templates.size() == 1)
        return give(loadForm(m_files.templates.constFirst().path));
    show();
    m_chooser->setPlace(tr("Templates in %1, as GitHub would offer them.").arg(QDir::toNativeSeparators(folder)), false);
    m_chooser->setState(m_files.cut ? tr("There are more than %1 templates; the rest is left out.").arg(mostOfferedTemplates) : QString(),
                        true, false);
    m_described.clear();
    describe();
}

void ChooserController::show()
{
    if (m_chooser)
        return;
    m_chooser = new TemplateChooser(m_dependencies.window);
    m_chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_chooser, &QDialog::finished, this, [this] {
        m_describing.stop();
        m_looking.stop();
        m_reading.reset();
    });
    connect(m_chooser, &TemplateChooser::lookWanted, this, [this] { m_looking.start(lookDelay); });
    connect(m_chooser, &TemplateChooser::templateWanted, this, &ChooserController::take);
    connect(m_chooser, &TemplateChooser::blankWanted, this, &ChooserController::takeBlank);
    connect(m_chooser, &TemplateChooser::pageWanted, this, m_dependencies.openBrowser);
    connect(m_chooser, &TemplateChooser::refreshWanted, this, [this] {
        if (!m_reading)
            return;
        m_reading->refresh();
        showState();
    });
    connect(m_chooser, &TemplateChooser::fileWanted, this, [this] {
        m_chooser->close();
        m_dependencies.openFile->trigger();
    });
    connect(m_chooser, &TemplateChooser::otherPlaceWanted, this, &ChooserController::pickRepository);
    m_chooser->open();
}

void ChooserController::onRead()
{
    showState();
    const OfferedFiles &files = m_reading->state().value.files;
    if (files == m_files && m_described.size() == files.templates.size())
        return;
    m_files = files;
    m_described.clear();
    describe();
}

void ChooserController::showState()
{
    if (!m_chooser || !m_reading)
        return;
    const Known<RepositoryOffer> &state = m_reading->state();
    const QString age = state.readAt.isValid() ? ageText(state.readAt, m_dependencies.clock()) : QString();
    const bool busy = m_reading->isBusy();
    const bool trouble = !busy && !state.error.message.isEmpty();
    QString text = tr("The templates are being read…");
    if (state.read && busy)
        text = tr("Read %1, being read again…").arg(age);
    else if (state.read && trouble)
        text = tr("Read %1. %2").arg(age, state.error.message);
    else if (state.read)
        text = state.value.files.templates.isEmpty() ? tr("There are no templates here, read %1.").arg(age)
                                                     : tr("Default branch, read %1, in GitHub's order").arg(age);
    else if (trouble)
        text = tr("The templates could not be read: %1").arg(state.error.message);
    if (state.read && state.value.files.cut)
        text += u'\n' + tr("There are more than %1 templates; the rest is left out.").arg(mostOfferedTemplates);
    m_chooser->setState(text, trouble, busy);
}

void ChooserController::describe()
{
    QElapsedTimer time;
    time.start();
    while (m_described.size() < m_files.templates.size()) {
        m_described.append(offeredTemplate(m_files.templates.at(m_described.size())));
        if (time.elapsed() >= describingSlice && m_described.size() < m_files.templates.size())
            return m_describing.start(0);
    }
    offer();
}

void ChooserController::offer()
{
    if (!m_chooser)
        return;
    TemplateChooser::Offer offer{tr("In the repository"), m_described, {}};
    if (m_reading && m_reading->state().read && m_reading->state().value.from != m_target.repository)
        offer.heading = tr("From %1, shared by all its repositories").arg(m_reading->state().value.from.text());
    if (m_files.config && !m_files.config->error)
        offer.config = readChooserConfig(m_files.config->text, m_files.config->path).config;
    m_chooser->setOffer(offer);
}

void ChooserController::look()
{
    const int number = m_chooser ? m_chooser->currentTemplate() : -1;
    if (number < 0 || number >= m_files.templates.size())
        return;
    const OfferedFile &file = m_files.templates.at(number);
    m_chooser->setLook(file.error ? Result<LoadedForm>(*file.error) : formWithGuides(file.text, file.path, m_files.guides));
}

void ChooserController::take(int number)
{
    if (number < 0 || number >= m_files.templates.size())
        return;
    const OfferedFile &file = m_files.templates.at(number);
    if (file.error)
        return emit failed(*file.error);
    const QString folder = m_dependencies.services.places().dataFolder + QStringLiteral("/templates");
    give(m_reading ? keepTemplate({file.path, file.text}, folder, m_files.guides) : loadForm(file.path));
}

void ChooserController::takeBlank()
{
    const QString folder = m_dependencies.services.places().dataFolder + QStringLiteral("/templates");
    give(keepTemplate({QStringLiteral("blank.md"), blankTemplate()}, folder));
}

void ChooserController::give(const Result<LoadedForm> &form)
{
    if (!form)
        return emit failed(form.error());
    if (m_chooser)
        m_chooser->close();
    emit formWanted(form.value(), m_target);
}

} // namespace waybill
