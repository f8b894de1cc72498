#include "ui/palette/palettecontroller.h"

#include "app/drafts/draftstore.h"
#include "app/library/templatelibrary.h"
#include "app/outbox/filingview.h"
#include "app/services/services.h"
#include "ui/palette/commandpalette.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace waybill {

namespace {

/// Of those changed last: a palette finds what one was just at; the list of drafts finds the rest.
constexpr qsizetype mostDrafts = 200;

} // namespace

PaletteController::PaletteController(Dependencies dependencies) : QObject(dependencies.window), m_dependencies(std::move(dependencies)) { }

void PaletteController::setForm(const FormSession &session, const VisitedFields &visited)
{
    m_session = &session;
    m_visited = &visited;
}

void PaletteController::open()
{
    if (m_palette || !m_session)
        return;
    QList<PaletteEntry> entries = formEntries(
        *m_session, *m_visited, [this](const Problem &problem) { emit problemWanted(problem); },
        [this](int section) { emit sectionWanted(section); }, [this](int field) { emit fieldWanted(field); });
    entries += actionEntries(m_dependencies.window->actions());
    addDrafts(entries);
    addTemplates(entries);
    m_palette = new CommandPalette(entries, m_dependencies.window);
    m_palette->open();
}

void PaletteController::addDrafts(QList<PaletteEntry> &entries)
{
    Result<DraftStore> store = m_dependencies.services.drafts();
    const Result<QList<DraftEntry>> drafts = store ? store.value().entries() : Result<QList<DraftEntry>>(store.error());
    // Whoever asks for the list of drafts is told why it cannot be read.
    if (!drafts)
        return;
    for (const DraftEntry &draft : drafts.value().first(std::min(drafts.value().size(), mostDrafts))) {
        if (draft.deletedAt.isValid() || draft.issue > 0)
            continue;
        PaletteEntry entry{PaletteEntry::Group::Drafts, draft.title, {}, momentText(draft.changedAt, m_dependencies.clock())};
        entry.run = [this, id = draft.id] { emit draftWanted(id); };
        entries.append(entry);
    }
}

void PaletteController::addTemplates(QList<PaletteEntry> &entries)
{
    const auto add = [this, &entries](const QString &text, const QString &aside, const QString &nameOrPath) {
        PaletteEntry entry{PaletteEntry::Group::Drafts, text, {}, aside};
        entry.run = [this, nameOrPath] { emit templateWanted({nameOrPath, {}, {}}); };
        entries.append(entry);
    };
    if (const Result<QList<BuiltInTemplate>> all = builtInTemplates()) {
        for (const BuiltInTemplate &one : all.value())
            add(one.name, tr("template, built-in"), one.id);
    }
    for (const QString &path : m_dependencies.recent())
        add(QFileInfo(path).fileName(), tr("template in %1").arg(QDir::toNativeSeparators(QFileInfo(path).path())), path);
}

} // namespace waybill
