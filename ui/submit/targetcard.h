#pragma once

#include "app/facts/target.h"
#include "app/github/repositoryreader.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace waybill {

class CheckedLine;
class LabelRow;
class LinkButton;
class PickLine;

/// What is known around a target.
struct TargetContext
{
    RepositoryStatePtr repository; ///< Null: nothing known; then titles and names are not checked here.
    QString derivedMilestone;      ///< Title that the answers give; empty: none.
    QStringList formLabels;        ///< Those of the form, which are sent anyway.
};

/// What goes with the request besides the answers: milestone, further labels, assignees and the parent issue. Folded away until wanted:
/// mostly the answers say it all.
class TargetCard : public QWidget
{
    Q_OBJECT

public:
    explicit TargetCard(QWidget *parent = nullptr);

    /// What the person is typing is left alone while it says the same.
    void setTarget(const Target &target);
    void setContext(const TargetContext &context);
    const Target &target() const { return m_target; }
    /// What was typed and cannot be used, in one sentence; empty: nothing. The target is without it, so nothing may be filed meanwhile.
    QString problem() const;
    bool isUnfolded() const { return !m_fields->isHidden(); }
    void setUnfolded(bool unfolded);

signals:
    void targetChanged(const Target &target);
    /// Unfolded or folded, or problem() is another: so may be the height.
    void changed();

private:
    void addRow(const QString &label, QWidget *field);
    void connectParts();
    void updateMilestone();
    void updateLabels();
    void offerMilestones();
    void offerLabels();
    void readAssignees();
    void readParent();
    void lookAtParent();
    void change(const Target &target);

    Target m_target;
    TargetContext m_context;
    LinkButton *m_fold;
    QWidget *m_fields;
    QGridLayout *m_grid;
    PickLine *m_milestone;
    LabelRow *m_labels;
    CheckedLine *m_assignees;
    CheckedLine *m_parent;
    bool m_parentMissing = false; ///< What the parent line says is that it is not there.
};

/// "ada, @grace" as logins, or why it cannot be (they are letters, digits, single hyphens and the underscore of managed users, at most ten:
/// github.com, "Assigning issues"). Code: assignee.invalid, assignee.too-many.
Result<QStringList> readAssigneeList(const QString &text);

} // namespace waybill
