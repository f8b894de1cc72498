#pragma once

#include "app/base/clock.h"
#include "app/submit/recheck.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace waybill {

/// What was said on an issue after it was filed: the last comments, in short; and of a refusal which gate it names, what that means for
/// this request, and which answer is to be mended. Takes no place while there is nothing.
class HeardBack : public QWidget
{
    Q_OBJECT

public:
    explicit HeardBack(Clock clock, QWidget *parent = nullptr);

    /// The oldest first.
    void show(const QList<IssueComment> &comments, const std::optional<RefusedFor> &refusal);

signals:
    /// The request again, as a new one, at the field of this id.
    void mendWanted(const QString &field);

private:
    void addComment(const IssueComment &comment);
    void addRefusal(const RefusedFor &refusal);

    Clock m_clock;
    QVBoxLayout *m_lines;
    QList<IssueComment> m_comments; ///< As they are shown; what is the same is not told again.
    std::optional<RefusedFor> m_refusal;
};

} // namespace waybill
