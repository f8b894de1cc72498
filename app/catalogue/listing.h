#pragma once

#include "app/catalogue/catalogue.h"

#include <QSet>

#include <array>
#include <optional>

namespace waybill {

/// Which entries are to be seen, and in which order.
struct CatalogueFilter
{
    enum class Order { LastChange, Title, Repository };

    std::optional<EntryState> state; ///< None: all but what is archived.
    QSet<QString> hiddenRepositories;
    QSet<QString> hiddenForms;
    Order order = Order::LastChange;

    /// Whether it leaves anything out that an empty one shows.
    bool isNarrow() const { return state || !hiddenRepositories.isEmpty() || !hiddenForms.isEmpty(); }
    bool operator==(const CatalogueFilter &) const = default;
};

/// What was found by words; none: nothing was looked for.
using FoundEntries = std::optional<QSet<QUuid>>;

/// How many entries each choice of a filter would show, with the other choices as they are.
struct CatalogueCounts
{
    using Named = QList<std::pair<QString, int>>; ///< By name, the most frequent first.

    int all = 0;
    std::array<int, entryStates> states{};
    Named repositories;
    Named forms;
};

// Pure.

/// Places in `entries` of those to be seen.
QList<int> listedEntries(const QList<CatalogueEntry> &entries, const CatalogueFilter &filter, const FoundEntries &found);
CatalogueCounts countEntries(const QList<CatalogueEntry> &entries, const CatalogueFilter &filter, const FoundEntries &found);

} // namespace waybill
