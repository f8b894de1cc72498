#pragma once

#include "app/catalogue/listing.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QListWidgetItem;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

/// The filters of the start page at its side: one state, and which repositories and templates are seen, each with how many there are.
class StartFilters : public QWidget
{
    Q_OBJECT

public:
    explicit StartFilters(QWidget *parent);

    void setCounts(const CatalogueCounts &counts, const CatalogueFilter &filter);
    /// The same choices as a menu, for where there is no room at the side.
    void fillMenu(QMenu *menu);

signals:
    void chosen(const waybill::CatalogueFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Heading, State, Repository, Form };
    struct Choice
    {
        Kind kind = Kind::Heading;
        QString text;
        std::optional<EntryState> state;
        QString name; ///< Of the repository or the template.
        int count = 0;
        bool on = false;
        bool operator==(const Choice &) const = default;
    };
    class Rows;

    QList<Choice> choicesOf(const CatalogueCounts &counts) const;
    void choose(int row);

    CatalogueFilter m_filter;
    QList<Choice> m_choices;
    QListWidget *m_list;
};

} // namespace waybill
