#pragma once

#include "app/drafts/answerdifference.h"

#include <QWidget>

namespace waybill {

/// Two answers to one question side by side, with the words that differ marked.
class DifferenceCard : public QWidget
{
    Q_OBJECT

public:
    /// What the sides are called, for screen readers.
    struct Names
    {
        QString before;
        QString now;
    };
    /// An answer as it was beside the same one as it is, which can be restored.
    DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, QWidget *parent);
    /// Those of two requests, only to look at.
    DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, const Names &names, QWidget *parent);

signals:
    void restoreClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Restoring { Offered, None };
    DifferenceCard(const FormDefinition &definition, const AnswerDifference &difference, const Names &names, Restoring restoring,
                   QWidget *parent);

    QWidget *m_head; ///< The question, above the answers.
};

} // namespace waybill
