#pragma once

#include "app/catalogue/listing.h"
#include "app/catalogue/searchindex.h"

#include <QAbstractListModel>

namespace waybill {

/// A template that a request can begin with.
struct StartTemplate
{
    QString name;
    QString detail; ///< Where it is from.
    QString target; ///< See OpenOptions::templateName; empty: a file that is still to be chosen.
};

/// What the start page lists, row by row: a heading for each group, what belongs to it, and a note where nothing does.
class StartModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Entry, Template, Note, More };
    enum class Group { GoOn, Start, Filed };
    enum Role {
        KindRole = Qt::UserRole, ///< int: a Kind.
        FactsRole,               ///< QString: the second line.
        StateRole,               ///< QString: the state in words.
        EntryStateRole,          ///< int: an EntryState.
        OutcomeRole,             ///< int: a SeenIssue::Outcome, of an issue that was looked at; below 0: nothing is known of it.
        AnsweredRole,            ///< double: the share that is answered; below 0: not known.
        ProgressRole,            ///< QString: the same in words.
        AgeRole,                 ///< QString
        NumberRole,              ///< QString: "#214"; empty: none.
        HitTitleRole,            ///< QString: the title with marks, see SearchHit; empty: nothing was found in it.
        HitLabelRole,            ///< QString
        HitLineRole,             ///< QString
        FirstRole,               ///< bool: the first of its card.
        LastRole,                ///< bool
    };

    StartModel(Clock clock, QObject *parent);

    /// What is to be seen. Without words and filter, a group begins with its first few rows; see showAll.
    struct Contents
    {
        bool known = false; ///< The entries were read: where there are none, that is said.
        QList<CatalogueEntry> entries;
        QList<StartTemplate> templates;
        QUuid open; ///< The draft in the window.
        CatalogueFilter filter;
        QString words;
        FoundEntries found;
    };
    void setContents(const Contents &contents);
    const Contents &contents() const { return m_contents; }
    /// Hits of the same words.
    void setHits(const QHash<QUuid, SearchHit> &hits);
    bool hasHits() const { return m_contents.found.has_value(); }
    void showAll(Group group);
    /// Ages are others.
    void tick();

    /// Null where the row is no entry's.
    const CatalogueEntry *entryAt(const QModelIndex &index) const;
    const StartTemplate *templateAt(const QModelIndex &index) const;
    /// Of a row More.
    Group groupAt(const QModelIndex &index) const { return m_rows.at(index.row()).group; }
    QModelIndex indexOf(const QUuid &entry) const;
    QModelIndex firstToOpen() const;
    /// The row itself where it can be chosen, else the next one that can, else the one before.
    QModelIndex nearestTo(int row) const;
    /// Entries that are shown, and of how many.
    int shownEntries() const { return m_shown; }
    int fittingEntries() const { return m_fitting; }
    /// Of these rows, those whose hits are not known yet.
    QList<QUuid> withoutHits(int first, int last) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Of an entry: another name for its draft.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void renamed(const QUuid &draft, const QString &name);

private:
    struct Row
    {
        Kind kind = Kind::Heading;
        Group group = Group::GoOn;
        int place = -1; ///< In the entries, or in the templates.
        QString title;
        QString detail;
        bool first = false;
        bool last = false;
    };

    void build();
    void addGroup(Group group, const QList<int> &places);
    void addTemplates();
    QVariant entryData(const CatalogueEntry &entry, int role) const;
    QString spoken(const CatalogueEntry &entry) const;
    QString factsOf(const CatalogueEntry &entry) const;

    Clock m_clock;
    Contents m_contents;
    QHash<QUuid, SearchHit> m_hits;
    QSet<int> m_whole; ///< Groups that are shown whole.
    QList<Row> m_rows;
    int m_shown = 0;
    int m_fitting = 0;
};

/// The state of an entry in words: "2 to mend", "Waiting · no network", "Approved".
QString stateText(const CatalogueEntry &entry);
/// The name of a state, for the filter.
QString stateName(EntryState state);

} // namespace waybill
