#include "ui/start/rowactions.h"

#include "ui/look/glyphs.h"
#include "ui/look/keytable.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"

#include <QHBoxLayout>

namespace waybill {

RowActions::RowActions(QWidget *parent)
    : QWidget(parent),
      m_again(new GlyphButton(Glyph::Redo, {}, false, this)),
      m_page(new GlyphButton(Glyph::Link, tr("Open the issue in the browser"), false, this)),
      m_rename(new GlyphButton(Glyph::Document, withKey(tr("Rename"), keyEntry("renameRow")), false, this)),
      m_duplicate(new GlyphButton(Glyph::Copy, withKey(tr("Duplicate"), keyEntry("duplicateRow")), false, this)),
      m_archive(new GlyphButton(Glyph::Down, tr("Archive"), false, this)),
      m_delete(new GlyphButton(Glyph::Remove, withKey(tr("Delete"), keyEntry("deleteRow")), false, this))
{
    setObjectName(QStringLiteral("rowactions"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins(this, {0, 0, designLength(font(), 8), 0}));
    row->setSpacing(designLength(font(), 2));
    const std::pair<GlyphButton *, const char *> named[] = {{m_again, "again"},        {m_page, "page"},
                                                            {m_rename, "renameRow"},   {m_duplicate, "duplicateRow"},
                                                            {m_archive, "archiveRow"}, {m_delete, "deleteRow"}};
    for (const auto &[button, name] : named) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    }
    connect(m_again, &GlyphButton::clicked, this, &RowActions::againWanted);
    connect(m_page, &GlyphButton::clicked, this, &RowActions::pageWanted);
    connect(m_rename, &GlyphButton::clicked, this, &RowActions::renameWanted);
    connect(m_duplicate, &GlyphButton::clicked, this, &RowActions::duplicateWanted);
    connect(m_archive, &GlyphButton::clicked, this, &RowActions::archiveWanted);
    connect(m_delete, &GlyphButton::clicked, this, &RowActions::deleteWanted);
}

void RowActions::setEntry(const CatalogueEntry &entry, bool open)
{
    const bool ofDraft = !entry.draft.isNull();
    const bool queued = entry.state == EntryState::Waiting || entry.state == EntryState::Asks;
    const bool archived = entry.state == EntryState::Archived;
    m_again->setName(withKey(tr("New request from this one"), keyEntry("startFromLast")));
    m_again->setVisible(entry.issue > 0);
    m_page->setVisible(entry.issue > 0 && entry.page.isValid());
    m_rename->setVisible(ofDraft);
    m_duplicate->setVisible(ofDraft);
    m_archive->setVisible(ofDraft && !queued && !open);
    m_archive->setName(archived ? tr("Bring back from the archive") : tr("Archive"));
    m_delete->setVisible(ofDraft && !queued && !open && entry.issue == 0);
    for (GlyphButton *button : {m_again, m_page, m_rename, m_duplicate, m_archive, m_delete})
        button->setAccessibleDescription(entry.title);
}

void RowActions::setTemplate(const QString &name, bool known)
{
    for (GlyphButton *button : {m_page, m_rename, m_duplicate, m_archive, m_delete})
        button->hide();
    m_again->setName(withKey(tr("Start from the last request"), keyEntry("startFromLast")));
    m_again->setAccessibleDescription(name);
    m_again->setVisible(known);
}

bool RowActions::canRename() const
{
    return !m_rename->isHidden();
}

bool RowActions::canDuplicate() const
{
    return !m_duplicate->isHidden();
}

bool RowActions::canDelete() const
{
    return !m_delete->isHidden();
}

} // namespace waybill
