#pragma once

#include "app/catalogue/catalogue.h"
#include "tests/app/drafts/draftsample.h"

namespace waybill::test {

inline Draft progressed(const QString &one, int answered, int asked, int toMend)
{
    Draft draft = sampleDraft(one);
    draft.progress = {answered, asked, toMend};
    draft.target.host = QStringLiteral("github.com");
    draft.target.repository = {QStringLiteral("octo"), QStringLiteral("pay")};
    return draft;
}

/// A store of drafts, and the catalogue of it.
struct CatalogueSample : SampleStore
{
    Catalogue catalogue() const
    {
        return Catalogue(database, [this] { return now; });
    }
    QList<CatalogueEntry> entries() const
    {
        const Result<QList<CatalogueEntry>> read = catalogue().entries();
        return read ? read.value() : QList<CatalogueEntry>();
    }
    /// A second later than the one before.
    QUuid save(const Draft &draft)
    {
        now = now.addSecs(1);
        return store().save(draft).value().id;
    }
    QString indexPath() const { return folder->filePath(QStringLiteral("search.db")); }
};

} // namespace waybill::test
