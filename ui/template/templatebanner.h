#pragma once

#include "app/drafts/templatechange.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class ContentScroll;
class GlyphButton;
class LinkButton;
class Paragraph;

/// A strip above the form: that the template has changed since the draft began, field by field, or that the repository has its own version
/// of it, with a click that moves the answers over; and once they are, what became of each, with a click that goes back. Hidden while
/// there is nothing of that.
class TemplateBanner : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBanner(QWidget *parent = nullptr);

    /// What is another in a version of the template. An empty text: nothing is.
    struct Change
    {
        QString text;
        QList<ChangedField> fields;
        bool lines = false; ///< The template's own lines differ, and can be seen.
        bool guide = false; ///< It is the guide alone that is another.
    };

    /// The repository ("owner/name") has another version at `path`. An empty path: none is known. What was put away for this path stays so.
    void offer(const QString &repository, const QString &path);
    /// What is another in the template since the draft began. Comes before what a repository has.
    void offerChange(const Change &change);
    /// The answers were moved over.
    void showMoved(const Change &change);
    /// Something about the template that leaves nothing to do.
    void tell(const QString &text);

signals:
    void moveClicked();
    /// The person wants the template that the draft had before the answers were moved.
    void stayClicked();
    /// The person wants to see in which lines the two versions differ.
    void differenceClicked();
    /// The person has seen what became of the answers.
    void changesSeen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *) override { fitTable(); }
    void changeEvent(QEvent *event) override;

private:
    void putAway();
    void fillTable();
    void showParts();
    void fitTable();

    QString m_offered;
    QString m_offeredLast; ///< The last path that there was.
    QString m_putAway;     ///< The path that was put away.
    QString m_offerText;
    Change m_change;
    bool m_moved = false; ///< m_change is done.
    bool m_told = false;  ///< There is nothing to do about m_change.
    Paragraph *m_text;
    LinkButton *m_move;
    GlyphButton *m_away;
    QWidget *m_table;
    ContentScroll *m_scroll;
    QPushButton *m_stay;
    QPushButton *m_difference;
    QPushButton *m_right;
};

} // namespace waybill
