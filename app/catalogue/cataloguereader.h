#pragma once

#include "app/catalogue/searchindex.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace waybill {

/// Reads the catalogue and looks for words on a thread of its own, with connections of its own, so that no key waits for 10,000 drafts.
///
///   read() ─▶ entries ─▶ entriesRead ─▶ the index follows, some texts at a time ─▶ indexed
///   find(words) ─▶ found, looked    (between two of those steps; of words that were typed over, nothing comes)
class CatalogueReader : public QObject
{
    Q_OBJECT

public:
    /// `folder`: that of the database. Where there is none, there are no entries, and none is made.
    CatalogueReader(QString folder, Clock clock, QObject *parent = nullptr);
    /// Waits for the step that is under way.
    ~CatalogueReader() override;

    void read();
    /// The same for whoever will read() in a moment: the entries come then, and are under way while a window is made.
    void readAhead();
    void find(const QString &words);
    /// Where words were found in these. Of those that were changed last it comes by itself, right behind what was found.
    void look(const QString &words, const QList<QUuid> &ids);

signals:
    void entriesRead(const QList<waybill::CatalogueEntry> &entries);
    /// The entries could not be read.
    void failed(const waybill::Error &error);
    /// So many texts are not in the index yet.
    void indexed(int left);
    void found(const QString &words, const QSet<QUuid> &ids);
    void looked(const QString &words, const QHash<QUuid, waybill::SearchHit> &hits);
    void searchFailed(const waybill::Error &error);

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    std::atomic<int> m_asked = 0; ///< Counts searches: an older one is passed over.
};

} // namespace waybill
