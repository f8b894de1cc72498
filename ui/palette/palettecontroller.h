#pragma once

#include "app/base/clock.h"
#include "app/library/opening.h"
#include "ui/palette/paletteentries.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

namespace waybill {

class CommandPalette;
class Services;

/// Opens the command palette with what there is at that moment: the problems, sections and fields of the open form, the window's actions,
/// drafts and templates.
class PaletteController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Its actions are those that the window has.
    struct Dependencies
    {
        Services &services;
        std::function<QStringList()> recent; ///< Paths of templates that were opened from files.
        Clock clock;
        QWidget *window;
    };
    explicit PaletteController(Dependencies dependencies);

    /// Another form is open. Both outlive the next call.
    void setForm(const FormSession &session, const VisitedFields &visited);
    void open();

signals:
    void problemWanted(const waybill::Problem &problem);
    void sectionWanted(int section);
    void fieldWanted(int field);
    void draftWanted(const QUuid &id);
    void templateWanted(const waybill::OpenOptions &options);

private:
    void addDrafts(QList<PaletteEntry> &entries);
    void addTemplates(QList<PaletteEntry> &entries);

    Dependencies m_dependencies;
    const FormSession *m_session = nullptr;
    const VisitedFields *m_visited = nullptr;
    QPointer<CommandPalette> m_palette;
};

} // namespace waybill
