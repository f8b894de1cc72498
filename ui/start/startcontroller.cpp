#include "ui/start/startcontroller.h"

#include "app/library/templatelibrary.h"
#include "app/library/templatetext.h"
#include "app/reuse/goingback.h"
#include "app/submit/owntemplate.h"
#include "app/submit/requesttext.h"
#include "ui/start/rowactions.h"
#include "ui/start/startpage.h"
#include "ui/start/welcome.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>

namespace waybill {

namespace {

/// Before the path of a template in the chosen repository, where its name stands for it: no path of this computer begins so.
constexpr QLatin1String inRepository("repository:");

QStringList templatesOf(const RepositoryState &repository)
{
    QStringList paths = repository.files.value.keys();
    paths.removeIf([](const QString &path) { return !path.startsWith(ownTemplatesFolder + u'/') || !isTemplateName(path); });
    paths.sort();
    return paths;
}

} // namespace

StartController::StartController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies))
{
    connect(m_dependencies.open, &QAction::triggered, this, &StartController::open);
    connect(m_dependencies.fromLast, &QAction::triggered, this, [this] {
        if (m_page)
            m_page->startFromRow();
        else
            emit lastWanted({});
    });
    // Connected before what they do: they act on a form that is seen.
    for (const QAction *action : m_dependencies.ofForm)
        connect(action, &QAction::triggered, this, &StartController::close);
}

StartController::~StartController() = default;

void StartController::setForm(QWidget *form)
{
    m_form = form;
    m_focus = nullptr;
    close();
}

QList<QWidget *> StartController::panes() const
{
    return m_page ? m_page->panes() : QList<QWidget *>();
}

void StartController::welcome()
{
    QWidget *room = m_dependencies.footer.parentWidget();
    m_line = new WelcomeLine(room);
    auto *layout = static_cast<QBoxLayout *>(room->layout());
    layout->insertWidget(layout->indexOf(m_form), m_line);
    m_line->show();
    connect(m_line, &WelcomeLine::startPageWanted, this, &StartController::open);
    connect(m_line, &WelcomeLine::putAway, this, [this] {
        m_line->hide();
        m_line->deleteLater();
        emit welcomed();
    });
}

void StartController::open()
{
    if (m_page || !m_form)
        return;
    emit opening();
    QWidget *focus = m_dependencies.window->focusWidget();
    m_focus = focus && m_form->isAncestorOf(focus) ? focus : nullptr;
    m_page = new StartPage(m_dependencies.clock, m_dependencies.footer.parentWidget());
    m_page->setTemplates(templates());
    connectPage();
    auto *layout = static_cast<QBoxLayout *>(m_dependencies.footer.parentWidget()->layout());
    layout->insertWidget(layout->indexOf(&m_dependencies.footer), m_page, 1);
    m_form->hide();
    m_dependencies.footer.hide();
    if (m_line)
        m_line->deleteLater();
    m_page->show();
    m_page->focusFirst();
    emit panesChanged();
    if (!m_reader)
        setReader(std::make_unique<CatalogueReader>(m_dependencies.services.places().dataFolder, m_dependencies.clock));
    m_dependencies.flush();
    m_reader->read();
}

void StartController::refresh()
{
    if (m_page && m_failed)
        m_reader->read();
}

bool StartController::tell(const QString &sentence)
{
    if (m_page)
        m_page->tell(sentence, false);
    return m_page;
}

void StartController::close()
{
    if (!m_page)
        return;
    m_page->hide();
    m_page->deleteLater();
    m_page = nullptr;
    m_wantedTemplate.clear();
    m_back = nullptr;
    emit panesChanged();
    m_dependencies.footer.show();
    if (m_form)
        m_form->show();
    if (QWidget *focus = m_focus ? m_focus : m_form)
        focus->setFocus(Qt::OtherFocusReason);
}

void StartController::setReader(std::unique_ptr<CatalogueReader> reader)
{
    m_reader = std::move(reader);
    connect(m_reader.get(), &CatalogueReader::entriesRead, this, [this](const QList<CatalogueEntry> &entries) {
        m_failed = false;
        if (!m_page)
            return;
        QList<CatalogueEntry> noted = entries;
        if (const RepositoryStatePtr repository = m_dependencies.repository())
            noteIssueStates(noted, *repository);
        m_page->setEntries(noted, m_dependencies.draft());
    });
    const auto pass = [this](auto signal, auto slot) {
        connect(m_reader.get(), signal, this, [this, slot](const auto &...values) {
            if (m_page)
                (m_page->*slot)(values...);
        });
    };
    pass(&CatalogueReader::indexed, &StartPage::setLeft);
    pass(&CatalogueReader::found, &StartPage::setFound);
    pass(&CatalogueReader::looked, &StartPage::setHits);
    connect(m_reader.get(), &CatalogueReader::failed, this, [this](const Error &error) {
        m_failed = true;
        if (m_page)
            m_page->setTrouble(error.message);
    });
    connect(m_reader.get(), &CatalogueReader::searchFailed, this, [this](const Error &error) {
        if (m_page)
            m_page->setSearchTrouble(error.message);
    });
}

void StartController::connectPage()
{
    connect(m_page, &StartPage::closeWanted, this, &StartController::close);
    connect(m_page, &StartPage::templateWanted, this, &StartController::begin);
    connect(m_page, &StartPage::entryWanted, this, &StartController::go);
    connect(m_page, &StartPage::lastWanted, this, &StartController::lastWanted);
    connect(m_page, &StartPage::againWanted, this, &StartController::againWanted);
    connect(m_page, &StartPage::pageWanted, this, [this](const QUrl &page) { m_dependencies.openBrowser(page); });
    connect(m_page, &StartPage::searched, this, [this](const QString &words) {
        if (m_reader)
            m_reader->find(words);
    });
    connect(m_page, &StartPage::hitsWanted, this, [this](const QString &words, const QList<QUuid> &ids) {
        if (m_reader)
            m_reader->look(words, ids);
    });
    connect(m_page, &StartPage::renamed, this, &StartController::rename);
    connect(m_page, &StartPage::duplicateWanted, this, &StartController::duplicate);
    connect(m_page, &StartPage::archiveWanted, this, &StartController::archive);
    connect(m_page, &StartPage::deleteWanted, this, &StartController::remove);
    connect(m_page, &StartPage::undoWanted, this, &StartController::undo);
    connect(m_page, &StartPage::compareWanted, this, &StartController::compare);
    connect(m_page->actions(), &RowActions::changeWanted, this, &StartController::changeWanted);
    connect(m_page->actions(), &RowActions::goingBackWanted, this, &StartController::goingBackWanted);
    connect(m_page->actions(), &RowActions::verifyWanted, this, &StartController::verifyWanted);
    m_page->actions()->setAfterwards([this](const CatalogueEntry &entry) {
        const Result<Draft> text = textOfRequest(m_dependencies.services, entry);
        return text ? RowActions::Afterwards{!goingBackOf(text.value().form).isEmpty(), !verificationOf(text.value().form).lists.isEmpty()}
                    : RowActions::Afterwards();
    });
    connect(m_page, &StartPage::handOverWanted, this, [this](const CatalogueEntry &entry, HandoverWay way) {
        if (const std::optional<Draft> draft = textOf(entry))
            emit handOverWanted(*draft, way);
    });
}

QList<StartTemplate> StartController::templates() const
{
    QList<StartTemplate> templates;
    if (const Result<QList<BuiltInTemplate>> builtIn = builtInTemplates()) {
        for (const BuiltInTemplate &one : builtIn.value())
            templates.append({one.name, one.summary.isEmpty() ? tr("built-in") : one.summary, one.id});
    }
    if (const RepositoryStatePtr repository = m_dependencies.repository()) {
        for (const QString &path : templatesOf(*repository))
            templates.append({QFileInfo(path).completeBaseName(), tr("of %1").arg(repository->name.text()), inRepository + path});
    }
    // A clone, a single file and the owner's templates are found there, too.
    const RepositoryStatePtr chosen = m_dependencies.repository();
    templates.append({tr("Templates of a repository…"),
                      chosen ? tr("all that %1 offers").arg(chosen->name.text()) : tr("as GitHub's own chooser lists them"), inRepository});
    for (const QString &path : m_dependencies.recent())
        templates.append({QFileInfo(path).completeBaseName(), path, path});
    templates.append({tr("A template file…"), tr("or drop one anywhere on the window"), QString()});
    return templates;
}

void StartController::beginOfRepository(const QString &path)
{
    m_wantedTemplate = path;
    tell(tr("Reading the template…"));
    m_dependencies.ask({fileLookup(path)});
    repositoryRead();
}

void StartController::repositoryRead()
{
    const RepositoryStatePtr repository = m_dependencies.repository();
    if (!m_page || !repository || m_wantedTemplate.isEmpty())
        return;
    const auto found = repository->lookups.find(fileLookup(m_wantedTemplate).key());
    if (found == repository->lookups.end())
        return;
    const Known<LookupAnswer> &file = found->second;
    const QString path = std::exchange(m_wantedTemplate, {});
    if (!file.read || !file.value.exists) {
        tell(file.read ? tr("The repository does not have this template any more.") : file.error.message);
        return;
    }
    const Result<LoadedForm> form =
        keepTemplate({path, file.value.bytes}, m_dependencies.services.places().dataFolder + QStringLiteral("/templates"));
    if (form)
        emit templateWanted(form.value().origin);
    else
        tell(form.error().message);
}

void StartController::begin(const QString &name)
{
    // The page goes with the form that comes; where none comes, it stays.
    if (name == inRepository)
        m_dependencies.choose->trigger();
    else if (name.startsWith(inRepository))
        beginOfRepository(name.mid(inRepository.size()));
    else if (name.isEmpty())
        m_dependencies.openFile->trigger();
    else
        emit templateWanted(name);
}

void StartController::go(const CatalogueEntry &entry)
{
    const bool queued = entry.state == EntryState::Waiting || entry.state == EntryState::Asks;
    if (queued && !entry.request.isNull())
        m_dependencies.openOutbox->trigger();
    else if (entry.issue > 0)
        m_dependencies.openBrowser(entry.page);
    else if (entry.draft == m_dependencies.draft())
        close();
    else
        emit draftWanted(entry.draft);
}

void StartController::told(const Result<Done> &done, const QString &words, std::function<Result<Done>()> back)
{
    m_back = done ? std::move(back) : nullptr;
    if (!m_page)
        return;
    m_page->tell(done ? words : done.error().message, bool(m_back));
    m_reader->read();
}

void StartController::rename(const QUuid &draft, const QString &name)
{
    Result<Catalogue> catalogue = m_dependencies.services.catalogue();
    if (!catalogue)
        return told(catalogue.error(), {}, {});
    const QString before = catalogue.value().nameOf(draft).ok() ? catalogue.value().nameOf(draft).value() : QString();
    told(catalogue.value().rename(draft, name), tr("Renamed."),
         [catalogue = catalogue.value(), draft, before]() mutable { return catalogue.rename(draft, before); });
}

void StartController::duplicate(const CatalogueEntry &entry)
{
    Result<Catalogue> catalogue = m_dependencies.services.catalogue();
    if (!catalogue)
        return told(catalogue.error(), {}, {});
    const Result<QUuid> made = catalogue.value().duplicate(entry.draft, tr("%1 (copy)").arg(entry.title));
    if (!made)
        return told(made.error(), {}, {});
    m_page->goTo(made.value());
    told(Done{}, tr("“%1” was duplicated.").arg(entry.title), [this, id = made.value()]() -> Result<Done> {
        Result<DraftStore> drafts = m_dependencies.services.drafts();
        return drafts ? drafts.value().remove(id) : Result<Done>(drafts.error());
    });
}

void StartController::archive(const CatalogueEntry &entry)
{
    Result<Catalogue> catalogue = m_dependencies.services.catalogue();
    if (!catalogue)
        return told(catalogue.error(), {}, {});
    const bool archived = entry.state == EntryState::Archived;
    const QString words = archived ? tr("“%1” is back from the archive.") : tr("“%1” was archived.");
    told(catalogue.value().setArchived(entry.draft, !archived), words.arg(entry.title),
         [catalogue = catalogue.value(), id = entry.draft, archived]() mutable { return catalogue.setArchived(id, archived); });
}

void StartController::remove(const CatalogueEntry &entry)
{
    Result<DraftStore> drafts = m_dependencies.services.drafts();
    if (!drafts)
        return told(drafts.error(), {}, {});
    told(drafts.value().remove(entry.draft), tr("“%1” was deleted.").arg(entry.title), [this, id = entry.draft]() -> Result<Done> {
        Result<DraftStore> store = m_dependencies.services.drafts();
        if (m_page)
            m_page->goTo(id);
        return store ? store.value().bringBack(id) : Result<Done>(store.error());
    });
}

std::optional<Draft> StartController::textOf(const CatalogueEntry &entry)
{
    // What was typed a moment ago belongs to the draft in the window, too.
    m_dependencies.flush();
    const Result<Draft> draft = textOfRequest(m_dependencies.services, entry);
    if (draft)
        return draft.value();
    tell(draft.error().message);
    return std::nullopt;
}

void StartController::compare(const CatalogueEntry &entry, const CatalogueEntry &other)
{
    const std::optional<Draft> draft = textOf(entry);
    const bool withOpen = other.id().isNull();
    const std::optional<Draft> second = withOpen || !draft ? std::nullopt : textOf(other);
    if (draft && (withOpen || second))
        emit compareWanted(*draft, entry.title, second, other.title);
}

void StartController::undo()
{
    if (const std::function<Result<Done>()> back = std::exchange(m_back, nullptr))
        told(back(), tr("Taken back."), {});
}

} // namespace waybill
