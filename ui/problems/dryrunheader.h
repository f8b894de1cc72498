#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
QT_END_NAMESPACE

namespace waybill {

class FormSession;
class LinkButton;

/// Above the checks: what the workflow behind the repository would do, by which contract, and the way to another one.
class DryRunHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunHeader(const FormSession &session, QWidget *parent = nullptr);

    /// "owner/name"; empty: none is chosen.
    void setRepository(const QString &repository);
    /// Shows what the session's dry run says now.
    void follow();

signals:
    /// The person chose a contract by its id; empty: none.
    void contractChosen(const QString &id);
    /// The person wants to choose a repository.
    void repositoryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptToFont();
    void onLinkClicked();
    void fillMenu();

    const FormSession &m_session;
    QString m_repository;
    QLabel *m_sentence;
    QLabel *m_contract;
    LinkButton *m_link;
    QMenu *m_menu;
};

} // namespace waybill
