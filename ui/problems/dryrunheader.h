#pragma once

#include "app/submit/contractwords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace waybill {

class FormSession;
class VisitedFields;
struct DryRun;
struct Theme;

/// Above the checks: what the workflow behind the repository would do, by which contract, and the way to another one.
class DryRunHeader : public QWidget
{
    Q_OBJECT

public:
    DryRunHeader(const FormSession &session, const VisitedFields &visited, QWidget *parent = nullptr);

    /// By which contract the request is checked, and why.
    void setContract(ContractChoice::State state, const ContractWords &words, bool withRepository);
    /// Shows what the session's dry run says now.
    void follow();
    /// Whether its button does something else than to offer other contracts.
    bool leavesChoiceToOthers() const { return !m_words.files.isEmpty() || !m_words.use.isEmpty(); }
    /// Offers other contracts above the widget.
    void offerContracts(const QWidget *at);

signals:
    /// The person chose a contract: see Submission::setContractChoice.
    void contractChosen(const QString &choice);
    /// The person wants to choose a repository.
    void repositoryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of the mark beside a line.
    QRect placeOf(const QLabel *label) const;
    void paintState(QPainter &painter, const Theme &theme, const QRect &place) const;
    void adaptToFont();
    QColor bandColor(const Theme &theme) const;
    /// `isChecked`: there is a contract.
    void showButton(bool isChecked);
    void onButtonClicked();
    /// It would refuse, and only for what is still being typed.
    bool waitsForTyping(const DryRun &run) const;
    void fillMenu();

    const FormSession &m_session;
    const VisitedFields &m_visited;
    ContractChoice::State m_state = ContractChoice::State::None;
    ContractWords m_words = wordsOf({}, {}, {}, {});
    bool m_withRepository = false;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_files;       ///< Those of the contract; shown while the button is down.
    QLabel *m_broken;      ///< Contracts of the repository's own that cannot be used.
    QLabel *m_sentence;    ///< What the workflow would say.
    QPushButton *m_button; ///< Its files, the contract that the repository calls for, or others to choose from.
    QMenu *m_menu;
};

} // namespace waybill
