#pragma once

#include <QWidget>

namespace waybill {

class GlyphButton;
class LinkButton;
class Paragraph;

/// A strip above the form: that answers came from another request and are to be looked at; or that a text that came in could fill the form.
/// Hidden while there is nothing of that.
class ReuseBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ReuseBanner(QWidget *parent = nullptr);

    /// `text` says what was taken over and how much of it is to be looked at; empty: nothing is any more.
    void showTaken(const QString &text);
    /// Stands until it is taken up, put away, or something else is offered; empty: nothing is offered.
    /// `issue`: it is the address of an issue, which may be opened itself.
    void offerText(const QString &text, bool issue = false);

signals:
    void lookedAtAll();
    /// The person wants to see what the text would change.
    void offerTaken();
    /// … or the issue itself.
    void changeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();

    QString m_taken;
    bool m_issue = false;
    QString m_offer; ///< Comes before what was taken over.
    Paragraph *m_text;
    LinkButton *m_looked;
    LinkButton *m_look;
    LinkButton *m_change;
    GlyphButton *m_away;
};

} // namespace waybill
