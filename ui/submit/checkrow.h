#pragma once

#include "app/submit/submitreview.h"
#include "ui/widgets/textblock.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class LinkButton;

/// One check of the sheet: its mark, what was looked at, what was seen, and behind that the ways on: to where it is mended, a link, and for
/// what may be ignored one click that does it or takes it back.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    /// Shows another state of the same check. Buttons that are there before and after stay the same ones: the focus stays.
    void setCheck(const ReviewCheck &check);
    const ReviewCheck &check() const { return m_check; }
    /// The way on, where the check keeps the request back and has one; else null.
    QWidget *wayOn() const;
    /// What a screen reader says of the row.
    QString spoken() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, true); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void overrideToggled(const QString &id, bool on);
    void linkActivated(const QUrl &link);
    /// To where it can be mended: the check's field, or what else it is about.
    void placeWanted(const waybill::ReviewCheck &check);
    /// After overrideToggled(id, true), where a key did it.
    void ignoredByKey();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *) override { arrange(width(), false); }
    void changeEvent(QEvent *event) override;

private:
    QList<LinkButton *> shownLinks() const;
    void updateFonts();
    /// Places the links, or with `measure` only says how high the row is.
    int arrange(int width, bool measure) const;

    ReviewCheck m_check;
    bool m_ignoring = false; ///< What the link for that did last.
    mutable TextBlock m_title;
    mutable TextBlock m_detail;
    LinkButton *m_go;
    LinkButton *m_link;
    LinkButton *m_override;
};

/// The checks, one row each. A row belongs to its check's id: what stays keeps its row, and with it the focus, and what changes is painted
/// in place.
class ReviewCheckList : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCheckList(QWidget *parent = nullptr);

    void setChecks(const QList<ReviewCheck> &checks);
    int count() const { return int(m_rows.size()); }
    /// Gives the focus to the way on of the first check that stops the request, else of the first that needs the person's word. Whether
    /// there is one.
    bool focusOpen();

signals:
    void overrideToggled(const QString &id, bool on);
    void linkActivated(const QUrl &link);
    void placeWanted(const waybill::ReviewCheck &check);
    void ignoredByKey();
    /// A row that had the focus is gone.
    void focusLost();

private:
    QVBoxLayout *m_column;
    QList<CheckRow *> m_rows;
};

} // namespace waybill
