#pragma once

#include "ui/palette/paletteentries.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

/// Everything that can be done or gone to, found by a few letters, over the dimmed window. Enter does it, Escape closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<PaletteEntry> &entries, QWidget *window);
    ~CommandPalette() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill(const QString &typed);
    void addGroup(PaletteEntry::Group group, const QString &typed);
    /// The next row in this direction that can be chosen, `group`: the first of the next group.
    void move(int by, bool group);
    void choose(int row);
    void run();
    void place();
    void speakCurrent();

    const QList<PaletteEntry> m_entries;
    QLineEdit *m_line;
    QLabel *m_count;
    QListView *m_list;
    QStandardItemModel *m_model;
    QWidget *m_dim;
    int m_found = 0;
};

} // namespace waybill
