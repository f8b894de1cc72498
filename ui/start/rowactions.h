#pragma once

#include "app/catalogue/catalogue.h"
#include "app/submit/handover.h"

#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class GlyphButton;

/// What can be done with the row that is chosen, at its end. Buttons that the entry does not have are left out.
class RowActions : public QWidget
{
    Q_OBJECT

public:
    explicit RowActions(QWidget *parent);

    /// `open`: it is the draft in the window. `other`: the one that is chosen with it, to be compared.
    void setEntry(const CatalogueEntry &entry, bool open, const std::optional<CatalogueEntry> &other);
    /// Says of a filed request whether its guide knows a way back, and what to verify; asked when the menu opens.
    struct Afterwards
    {
        bool goingBack = false;
        bool verification = false;
    };
    void setAfterwards(std::function<Afterwards(const CatalogueEntry &entry)> afterwards) { m_afterwards = std::move(afterwards); }
    /// The row is a template's; `known`: it is one already, and not a file that is still to be chosen.
    void setTemplate(const QString &name, bool known);
    /// How wide it is with all its buttons, in pixels.
    int room() const;
    bool canRename() const;
    bool canDuplicate() const;
    bool canDelete() const;
    /// What has no button of its own.
    void openMenu();

signals:
    /// A new request from this one, or from the template's last one.
    void againWanted();
    void pageWanted(const QUrl &page);
    /// The issue is to be opened, to be changed.
    void changeWanted(const QUrl &page);
    /// What it brought to production is to be taken back.
    void goingBackWanted(qint64 number, const QString &repository);
    void verifyWanted(qint64 number, const QString &repository);
    void renameWanted();
    void duplicateWanted(const waybill::CatalogueEntry &entry);
    void archiveWanted(const waybill::CatalogueEntry &entry);
    void deleteWanted(const waybill::CatalogueEntry &entry);
    void handOverWanted(const waybill::CatalogueEntry &entry, waybill::HandoverWay way);
    /// `other` has no id where the open form is meant.
    void compareWanted(const waybill::CatalogueEntry &entry, const waybill::CatalogueEntry &other);

private:
    void makeMenu();

    std::function<Afterwards(const CatalogueEntry &)> m_afterwards;
    std::optional<CatalogueEntry> m_entry;
    std::optional<CatalogueEntry> m_other;
    GlyphButton *m_again;
    GlyphButton *m_page;
    GlyphButton *m_rename;
    GlyphButton *m_duplicate;
    GlyphButton *m_archive;
    GlyphButton *m_delete;
    GlyphButton *m_more;
    QMenu *m_menu;
    QAction *m_change = nullptr;
    QAction *m_goBack = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_compare = nullptr;
};

} // namespace waybill
