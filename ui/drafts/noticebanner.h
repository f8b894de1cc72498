#pragma once

#include <QWidget>

namespace waybill {

class GlyphButton;
class Paragraph;

/// A strip that says what became of the draft that is being written, until it is put away. What comes while somebody types may be no
/// dialog: that would take the next keys, and go with the first space among them, unread.
class NoticeBanner : public QWidget
{
    Q_OBJECT

public:
    /// In the column of `below`, above it, beneath what was said there before and not put away yet.
    static void tellAbove(QWidget &below, const QString &title, const QString &text);
    /// In the same place what is wrong, as long as it is; an empty text: nothing is any more.
    static void setTrouble(QWidget &below, const QString &title, const QString &text);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeBanner(bool trouble, QWidget *parent);
    /// The one of its kind that is not put away; null: there is none.
    static NoticeBanner *shown(bool trouble, const QWidget &below);
    static NoticeBanner *make(bool trouble, QWidget &below);
    void putAway();
    void add(const QString &title, const QString &text);

    const bool m_trouble;
    Paragraph *m_title;
    Paragraph *m_text;
    GlyphButton *m_away;
};

} // namespace waybill
