#pragma once

#include <QListView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

/// Something that an issue can be started from, or that stands in the place of one.
struct ChooserEntry
{
    enum class Kind { Template, Contact, Blank, File };
    enum class Tone { None, Ok, Warning, Error };

    Kind kind = Kind::Template;
    int number = -1; ///< In the list of its kind.
    QString name;
    QString about;
    QString aside; ///< What it is, in a few words.
    QString chip;  ///< How it is; empty: nothing to say.
    Tone tone = Tone::None;
};

/// Entries in groups, narrowed to those that hold every word of what was typed, in their order. Whoever owns it moves through it: the focus
/// stays where one types.
class ChooserRows : public QListView
{
    Q_OBJECT

public:
    struct Group
    {
        QString heading;
        QList<ChooserEntry> entries;
    };

    explicit ChooserRows(QWidget *parent);

    /// Keeps the entry that the person chose, where it is still there.
    void setGroups(const QList<Group> &groups);
    void narrow(const QString &typed);
    /// Null: none is chosen, because none fits.
    const ChooserEntry *current() const;
    /// Past headings, and not beyond either end.
    void move(int by);
    /// What a screen reader says of the current one.
    QString spokenCurrent() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentEntryChanged();
    void chosen();

private:
    void fill();
    void choose(int row);
    void step(int by);

    QList<Group> m_groups;
    QString m_typed;
    bool m_touched = false; ///< The person chose; till then it is the first that comes.
    QStandardItemModel *m_items;
};

} // namespace waybill
