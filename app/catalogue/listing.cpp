#include "app/catalogue/listing.h"

#include <QHash>

#include <algorithm>

namespace waybill {

namespace {

bool fitsState(const CatalogueEntry &entry, const CatalogueFilter &filter)
{
    return filter.state ? entry.state == *filter.state : entry.state != EntryState::Archived;
}

CatalogueCounts::Named sorted(const QHash<QString, int> &counts)
{
    CatalogueCounts::Named named;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        named.append({each.key(), each.value()});
    std::sort(named.begin(), named.end(), [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    return named;
}

/// Counts by name. Entries that follow each other mostly have the same one, and then it is not looked up again.
class NameCounter
{
public:
    void add(const QString &name, bool counted)
    {
        if (!m_last || name != m_name) {
            m_name = name;
            m_last = &m_counts[name]; // Moves with the next insertion, and is looked up again then.
        }
        *m_last += counted;
    }
    CatalogueCounts::Named sorted() const { return waybill::sorted(m_counts); }

private:
    QHash<QString, int> m_counts;
    QString m_name;
    int *m_last = nullptr;
};

} // namespace

QList<int> listedEntries(const QList<CatalogueEntry> &entries, const CatalogueFilter &filter, const FoundEntries &found)
{
    QList<int> places;
    for (int i = 0; i < entries.size(); ++i) {
        const CatalogueEntry &entry = entries.at(i);
        const bool seen = fitsState(entry, filter) && !filter.hiddenRepositories.contains(entry.repository)
            && !filter.hiddenForms.contains(entry.form) && (!found || found->contains(entry.id()));
        if (seen)
            places.append(i);
    }
    // Entries come by their last change.
    const auto by = [&](QString CatalogueEntry::*text) {
        std::stable_sort(places.begin(), places.end(), [&](int one, int other) {
            return QString::compare(entries.at(one).*text, entries.at(other).*text, Qt::CaseInsensitive) < 0;
        });
    };
    if (filter.order == CatalogueFilter::Order::Title)
        by(&CatalogueEntry::title);
    else if (filter.order == CatalogueFilter::Order::Repository)
        by(&CatalogueEntry::repository);
    return places;
}

CatalogueCounts countEntries(const QList<CatalogueEntry> &entries, const CatalogueFilter &filter, const FoundEntries &found)
{
    CatalogueCounts counts;
    NameCounter repositories;
    NameCounter forms;
    for (const CatalogueEntry &entry : entries) {
        const bool hasWords = !found || found->contains(entry.id());
        const bool inState = fitsState(entry, filter);
        const bool inRepository = !filter.hiddenRepositories.contains(entry.repository);
        const bool ofForm = !filter.hiddenForms.contains(entry.form);
        if (hasWords && inRepository && ofForm) {
            ++counts.states[size_t(entry.state)];
            counts.all += entry.state != EntryState::Archived;
        }
        // What no choice shows now stays to be chosen.
        repositories.add(entry.repository, hasWords && inState && ofForm);
        forms.add(entry.form, hasWords && inState && inRepository);
    }
    counts.repositories = repositories.sorted();
    counts.forms = forms.sorted();
    return counts;
}

} // namespace waybill
