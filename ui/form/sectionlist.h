#pragma once

#include "app/session/problemcounts.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QProgressBar;
class QStandardItemModel;
QT_END_NAMESPACE

namespace waybill {

class FormSession;
class LinkButton;
class SectionDelegate;
class VisitedFields;

/// The sections of the form, how far each is, and how much of the whole is answered. One entry a card of the form.
class SectionList : public QWidget
{
    Q_OBJECT

public:
    SectionList(FormSession &session, VisitedFields &visited, QWidget *parent = nullptr);

    /// Marks the section that the form shows; -1 for none.
    void setCurrentSection(int section);
    /// Shows only the marks, in a narrow column; the titles are tool tips then.
    void setIcons(bool icons);
    /// How many answers are kept beside the form; 0: nothing is said of them.
    void setKept(int count);

signals:
    /// The person wants to go to this section (index in the definition: its card).
    void sectionActivated(int section);
    /// The person wants to see what is kept beside the form.
    void keptClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static void silence();
    void build();
    void update();
    void updateCounts();
    void updateTexts();
    void activate(int row);

    FormSession &m_session;
    VisitedFields &m_visited;
    QProgressBar *m_progress;
    QLabel *m_answered;
    QListView *m_list;
    LinkButton *m_kept = nullptr; ///< Null until there was something.
    SectionDelegate *m_delegate;
    QStandardItemModel *m_model;
    std::optional<ProblemCounts> m_counts; ///< Those that are shown.
    QTimer m_updateTimer;                  ///< Many changes make one update, after the key was painted.
    SectionStates m_sections;
    QList<SectionState> m_states; ///< By section, as the list shows them.
    int m_current = -1;
    int m_keptCount = 0;
    bool m_icons = false;
};

} // namespace waybill
