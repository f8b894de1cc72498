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
    /// The row is a template's; `known`: it is one already, and not a file that is still to be chosen.
    void setTemplate(const QString &name, bool known);
    bool canRename() const;
    bool canDuplicate() const;
    bool canDelete() const;

signals:
    /// A new request from this one, or from the template's last one.
    void againWanted();
    void pageWanted();
    void renameWanted();
    void duplicateWanted();
    void archiveWanted();
    void deleteWanted();

private:
    GlyphButton *m_again;
    GlyphButton *m_page;
    GlyphButton *m_rename;
    GlyphButton *m_duplicate;
    GlyphButton *m_archive;
    GlyphButton *m_delete;
};

} // namespace waybill
