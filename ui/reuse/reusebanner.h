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
    void offerText(const QString &text);

signals:
    void lookedAtAll();
    /// The person wants to see what the text would change.
    void offerTaken();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();

    QString m_taken;
    QString m_offer; ///< Comes before what was taken over.
    Paragraph *m_text;
    LinkButton *m_looked;
    LinkButton *m_look;
    GlyphButton *m_away;
};

} // namespace waybill
