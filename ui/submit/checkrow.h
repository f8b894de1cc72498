#pragma once

#include "app/submit/submitreview.h"
#include "ui/widgets/textblock.h"

#include <QWidget>

namespace waybill {

class LinkButton;

/// One check of the sheet: its mark, what was looked at, what was seen, and behind that the ways on: a link, and for what may be ignored
/// one click that does it or takes it back.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    /// Shows another state of the same check. Buttons that are there before and after stay the same ones: the focus stays.
    void setCheck(const ReviewCheck &check);
    const ReviewCheck &check() const { return m_check; }
    /// What a screen reader says of the row.
    QString spoken() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void overrideToggled(const QString &id, bool on);
    void linkActivated(const QUrl &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<LinkButton *> shownLinks() const;
    void updateFonts();
    /// Places the links, or with `measure` only says how high the row is.
    int arrange(int width, bool measure) const;

    ReviewCheck m_check;
    mutable TextBlock m_title;
    mutable TextBlock m_detail;
    LinkButton *m_link;
    LinkButton *m_override;
};

} // namespace waybill
