#pragma once

#include "app/catalogue/catalogue.h"

#include <QWidget>

namespace waybill {

class GlyphButton;

/// What can be done with the row that is chosen, at its end. Buttons that the entry does not have are left out.
class RowActions : public QWidget
{
    Q_OBJECT

public:
    explicit RowActions(QWidget *parent);

    /// `open`: it is the draft in the window.
    void setEntry(const CatalogueEntry &entry, bool open);
    bool canRename() const;
    bool canDuplicate() const;
    bool canDelete() const;

signals:
    void pageWanted();
    void renameWanted();
    void duplicateWanted();
    void archiveWanted();
    void deleteWanted();

private:
    GlyphButton *m_page;
    GlyphButton *m_rename;
    GlyphButton *m_duplicate;
    GlyphButton *m_archive;
    GlyphButton *m_delete;
};

} // namespace waybill
