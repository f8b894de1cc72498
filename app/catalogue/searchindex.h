#pragma once

#include "app/catalogue/catalogue.h"

#include <QHash>
#include <QSet>

QT_BEGIN_NAMESPACE
class QSqlQuery;
QT_END_NAMESPACE

namespace waybill {

/// Where words were found. What was found stands between hitBegin and hitEnd.
struct SearchHit
{
    QString title; ///< The whole of it.
    QString label; ///< Of the field in whose answer it is; empty: in the title alone.
    QString line;  ///< Of the answer.
    bool operator==(const SearchHit &) const = default;
};
inline constexpr QChar hitBegin = QChar(0x02);
inline constexpr QChar hitEnd = QChar(0x03);

/// Titles and answers of drafts and requests by their words (SQLite FTS5), in a file of its own beside the database: all in it is derived,
/// so one that is missing, damaged or of another version is made anew, and damage in it is none of the drafts.
class SearchIndex
{
public:
    /// The file is made with the first text; readable for its owner alone.
    explicit SearchIndex(QString file);
    ~SearchIndex();
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Brings the index up to these entries, by at most so many texts out of `database`; how many are left.
    Result<int> follow(const std::shared_ptr<Database> &database, const QList<CatalogueEntry> &entries, int most);
    /// Those that have all of the words, or words that begin with them, in any letter case and without accents.
    Result<QSet<QUuid>> find(const QString &words);
    /// Where, for some of these.
    Result<QHash<QUuid, SearchHit>> hits(const QString &words, const QList<QUuid> &ids);
    /// On the thread that used it; what is asked for next opens it again.
    void close();

private:
    struct Text;
    struct Known
    {
        qint64 key = 0;
        qint64 revision = 0;
        QString title;
    };

    /// What others wrote since is known then, too.
    Result<Done> open();
    Result<Done> make();
    Result<Done> readKnown();
    /// The same where another program wrote into the file since.
    Result<Done> readChanged();
    void compare(const QList<CatalogueEntry> &entries);
    /// Takes the file away; what follows makes it anew.
    void discard();
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    Result<Done> put(const CatalogueEntry &entry, const Text &text);
    Result<Done> drop(const QUuid &id);
    Result<Text> textOf(const std::shared_ptr<Database> &database, const CatalogueEntry &entry);
    QHash<QString, QString> labelsOf(const std::shared_ptr<Database> &database, const QUuid &draft, const QByteArray &form);

    QString m_file;
    QString m_connection;
    bool m_damaged = false; ///< Something in it could not be read.
    QHash<QUuid, Known> m_known;
    QHash<qint64, QUuid> m_ids;       ///< By key.
    qint64 m_dataVersion = 0;         ///< See readChanged.
    QList<CatalogueEntry> m_followed; ///< What m_gone and m_stale were found in.
    QList<QUuid> m_gone;
    QList<qsizetype> m_stale;
    QHash<QByteArray, QHash<QString, QString>> m_labels; ///< Of fields, by the hashes of what their form was made of.
};

} // namespace waybill
