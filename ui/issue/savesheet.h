#pragma once

#include "app/drafts/issuebase.h"
#include "app/submit/issuesaving.h"
#include "ui/widgets/paneldialog.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

class ContentScroll;
class OptionGroup;

/// Why nobody may look at a change of this issue, and what to do; empty: somebody will.
QString standsStill(const Issue &issue);

/// What saving an issue would change, before anything is; what somebody else changed to something else, to be decided; and how it ended.
///
///   reading ─┬─▶ conflicts ─▶ choices ─▶ reading
///            ├─▶ plan ─▶ saving ─▶ (closed)
///            └─▶ nothing to save, or an error ─▶ again
class SaveSheet : public PanelDialog
{
    Q_OBJECT

public:
    SaveSheet(const IssueBase &base, QWidget *parent);

    void showReading();
    void showSaving();
    /// Whatever saving came to but saved.
    void showEnd(const SavingEnd &end);

signals:
    /// Reads the issue once more, with these choices.
    void lookWanted(const waybill::TakeChoices &choices);
    void saveWanted();

protected:
    int extraHeight(int width) const override;

private:
    enum class Way { None, Look, Save };

    void clear();
    void showPlan(const SavingEnd &end);
    void showConflicts(const QList<EditConflict> &conflicts);
    void addConflict(const EditConflict &conflict);
    /// Lines of a difference, as textDifference writes them.
    void addLines(const QString &label, const QString &lines);
    /// What the first button does, and its words; none: it is hidden.
    void setWay(Way way, const QString &words);
    void updateChosen();

    const qint64 m_number;
    QWidget *m_page;
    QVBoxLayout *m_column;
    ContentScroll *m_scroll;
    QPushButton *m_close;
    QPushButton *m_go;
    Way m_way = Way::None;
    QList<std::pair<QString, OptionGroup *>> m_asked; ///< By EditConflict::id.
    TakeChoices m_choices;                            ///< Of all rounds.
};

} // namespace waybill
