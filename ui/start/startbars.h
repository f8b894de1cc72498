#pragma once

#include "app/catalogue/listing.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class LinkButton;
class Paragraph;

/// Above the list of the start page: what is searched for, the order, the way back; beneath that, what is shown or stands in the way.
class StartHead : public QWidget
{
    Q_OBJECT

public:
    explicit StartHead(QWidget *parent);

    QLineEdit &search() { return *m_search; }
    /// What is looked for; empty: nothing.
    QString words() const;
    /// Of the button that stands for the filters where these have no room.
    QMenu &filterMenu() { return *m_filterMenu; }
    void setNarrow(bool narrow);
    void setStatus(const QString &text, bool trouble);
    /// Whether a filter leaves something out.
    void setFiltered(bool filtered);

signals:
    void orderChosen(waybill::CatalogueFilter::Order order);
    void everythingWanted();
    void closeWanted();

private:
    void makeOrder();

    QLineEdit *m_search;
    QPushButton *m_filterButton;
    QMenu *m_filterMenu;
    QPushButton *m_order;
    Paragraph *m_status;
    LinkButton *m_everything;
};

/// Beneath it: what was just done, with the way back from it, and the keys of a row.
class StartFooter : public QWidget
{
    Q_OBJECT

public:
    explicit StartFooter(QWidget *parent);

    /// With `undo` it can be taken back.
    void tell(const QString &words, bool undo);
    bool canUndo() const;
    void setNarrow(bool narrow);

signals:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paragraph *m_told;
    LinkButton *m_undo;
    QLabel *m_hint;
};

} // namespace waybill
