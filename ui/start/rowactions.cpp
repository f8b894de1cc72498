#include "ui/start/rowactions.h"

#include "ui/look/glyphs.h"
#include "ui/look/keytable.h"
#include "ui/look/mirroring.h"
#include "ui/look/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace waybill {

RowActions::RowActions(QWidget *parent)
    : QWidget(parent),
      m_again(new GlyphButton(Glyph::Redo, {}, false, this)),
      m_page(new GlyphButton(Glyph::Link, tr("Open the issue in the browser"), false, this)),
      m_rename(new GlyphButton(Glyph::Pencil, withKey(tr("Rename"), keyEntry("renameRow")), false, this)),
      m_duplicate(new GlyphButton(Glyph::Copy, withKey(tr("Duplicate"), keyEntry("duplicateRow")), false, this)),
      m_archive(new GlyphButton(Glyph::Archive, tr("Archive"), false, this)),
      m_delete(new GlyphButton(Glyph::Remove, withKey(tr("Delete"), keyEntry("deleteRow")), false, this)),
      m_more(new GlyphButton(Glyph::More, tr("Hand over or compare"), false, this)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("rowactions"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins(this, {0, 0, designLength(font(), 8), 0}));
    row->setSpacing(designLength(font(), 2));
    const std::pair<GlyphButton *, const char *> named[] = {
        {m_again, "again"},        {m_page, "page"},        {m_rename, "renameRow"}, {m_duplicate, "duplicateRow"},
        {m_archive, "archiveRow"}, {m_delete, "deleteRow"}, {m_more, "moreOfRow"}};
    for (const auto &[button, name] : named) {
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    }
    connect(m_again, &GlyphButton::clicked, this, &RowActions::againWanted);
    connect(m_page, &GlyphButton::clicked, this, [this] { emit pageWanted(m_entry->page); });
    connect(m_rename, &GlyphButton::clicked, this, &RowActions::renameWanted);
    const auto with = [this](GlyphButton *button, void (RowActions::*wanted)(const CatalogueEntry &)) {
        // A copy: the list may be filled anew by what it leads to.
        connect(button, &GlyphButton::clicked, this, [this, wanted] { emit(this->*wanted)(CatalogueEntry(*m_entry)); });
    };
    with(m_duplicate, &RowActions::duplicateWanted);
    with(m_archive, &RowActions::archiveWanted);
    with(m_delete, &RowActions::deleteWanted);
    connect(m_more, &GlyphButton::clicked, this, &RowActions::openMenu);
    makeMenu();
}

void RowActions::makeMenu()
{
    m_menu->setObjectName(QStringLiteral("rowmenu"));
    const auto hands = [this](const char *name, const QString &words, HandoverWay way) {
        QAction *action = m_menu->addAction(words, this, [this, way] { emit handOverWanted(CatalogueEntry(*m_entry), way); });
        action->setObjectName(QLatin1String(name));
    };
    hands("copyValuesOfRow", tr("Copy as values file"), HandoverWay::CopyValues);
    hands("saveValuesOfRow", tr("Save as values file…"), HandoverWay::SaveValues);
    hands("copyLinkOfRow", tr("Copy link for Waybill"), HandoverWay::CopyLink);
    m_menu->addSeparator();
    m_compare =
        m_menu->addAction(QString(), this, [this] { emit compareWanted(CatalogueEntry(*m_entry), m_other.value_or(CatalogueEntry())); });
    m_compare->setObjectName(QStringLiteral("compareRow"));
    m_change = m_menu->addAction(tr("Open the issue to change it"), this, [this] { emit changeWanted(QUrl(m_entry->page)); });
    m_change->setObjectName(QStringLiteral("changeRow"));
    m_goBack = m_menu->addAction(tr("Go back to an earlier version…"), this,
                                 [this] { emit goingBackWanted(m_entry->issue, QString(m_entry->repository)); });
    m_goBack->setObjectName(QStringLiteral("goBackRow"));
    m_verify = m_menu->addAction(tr("Verify…"), this, [this] { emit verifyWanted(m_entry->issue, QString(m_entry->repository)); });
    m_verify->setObjectName(QStringLiteral("verifyRow"));
}

void RowActions::openMenu()
{
    if (!m_entry || m_more->isHidden())
        return;
    const Afterwards known = m_entry->issue > 0 && m_afterwards ? m_afterwards(*m_entry) : Afterwards();
    m_goBack->setVisible(known.goingBack);
    m_verify->setVisible(known.verification);
    const int left = isRightToLeft() ? 0 : m_more->width() - m_menu->sizeHint().width();
    m_menu->popup(m_more->mapToGlobal(QPoint(left, m_more->height())));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void RowActions::setEntry(const CatalogueEntry &entry, bool open, const std::optional<CatalogueEntry> &other)
{
    m_entry = entry;
    m_other = other;
    m_compare->setText(other ? tr("Compare with “%1”").arg(other->title) : tr("Compare with the open form"));
    m_compare->setEnabled(other || !open);
    const bool ofDraft = !entry.draft.isNull();
    const bool queued = entry.state == EntryState::Waiting || entry.state == EntryState::Asks;
    const bool archived = entry.state == EntryState::Archived;
    m_again->setName(withKey(tr("New request from this one"), keyEntry("startFromLast")));
    m_again->setVisible(entry.issue > 0);
    m_page->setVisible(entry.issue > 0 && entry.page.isValid());
    m_change->setVisible(entry.issue > 0 && entry.page.isValid());
    m_rename->setVisible(ofDraft);
    m_duplicate->setVisible(ofDraft);
    m_more->show(); // A template's row has none.
    m_archive->setVisible(ofDraft && !queued && !open);
    m_archive->setName(archived ? tr("Bring back from the archive") : tr("Archive"));
    m_delete->setVisible(ofDraft && !queued && !open && entry.issue == 0);
    for (GlyphButton *button : {m_again, m_page, m_rename, m_duplicate, m_archive, m_delete, m_more})
        button->setAccessibleDescription(entry.title);
}

void RowActions::setTemplate(const QString &name, bool known)
{
    m_entry.reset();
    for (GlyphButton *button : {m_page, m_rename, m_duplicate, m_archive, m_delete, m_more})
        button->hide();
    m_again->setName(withKey(tr("Start from the last request"), keyEntry("startFromLast")));
    m_again->setAccessibleDescription(name);
    m_again->setVisible(known);
}

int RowActions::room() const
{
    int width = layout()->contentsMargins().left() + layout()->contentsMargins().right() - layout()->spacing();
    for (const GlyphButton *button : {m_again, m_page, m_rename, m_duplicate, m_archive, m_delete, m_more})
        width += button->sizeHint().width() + layout()->spacing();
    return width;
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
