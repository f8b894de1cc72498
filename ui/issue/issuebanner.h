#pragma once

#include <QWidget>

namespace waybill {

class LinkButton;
class Paragraph;

/// A strip above the form: which issue it changes, or which one it is a copy of. Hidden where it is neither.
class IssueBanner : public QWidget
{
    Q_OBJECT

public:
    explicit IssueBanner(QWidget *parent = nullptr);

    /// The form changes what `text` names.
    void showEdit(const QString &text) { show(text, true); }
    void showCopy(const QString &text) { show(text, false); }
    void showNothing() { hide(); }
    /// Where a menu of the templates comes to stand.
    const QWidget *templatePlace() const;

signals:
    void pageWanted();
    void copyWanted();
    /// What becomes of the issue.
    void followWanted();
    /// The person knows better which form fits.
    void templateWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QString &text, bool edit);

    Paragraph *m_text;
    LinkButton *m_template;
    LinkButton *m_follow;
    LinkButton *m_copy;
    LinkButton *m_page;
};

} // namespace waybill
