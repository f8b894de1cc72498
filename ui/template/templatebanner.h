#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace waybill {

class GlyphButton;
class LinkButton;
class Paragraph;
struct KeptAnswer;

/// A strip above the form: that the template has changed since the draft began, or that the repository has its own version of it, with a
/// click that moves the answers over; and then what that version takes nowhere, to copy. Hidden while there is neither.
class TemplateBanner : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBanner(QWidget *parent = nullptr);

    /// The repository ("owner/name") has another version at `path`. An empty path: none is known. What was put away for this path stays so.
    void offer(const QString &repository, const QString &path);
    /// What is another in the template since the draft began; empty: nothing. Comes before what a repository has.
    void offerChange(const QString &text);
    /// Answers that were left over, to copy until they are put away.
    void showKept(const QList<KeptAnswer> &kept);

signals:
    void moveClicked();
    void keptPutAway();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts();

    QString m_offered;
    QString m_putAway; ///< The path that was put away.
    Paragraph *m_text;
    LinkButton *m_move;
    LinkButton *m_copy;
    GlyphButton *m_away;
    QPlainTextEdit *m_kept;
    QString m_offerText;
    QString m_changeText;
};

} // namespace waybill
