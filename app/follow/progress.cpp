#include "app/follow/progress.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Progress)
};

/// A workflow that looks at an issue once, when it is opened, passes by what lacks then that it asks for.
QStringList visibleCauses(const Issue &issue, const FiledAs &filed)
{
    QStringList causes;
    for (const QString &label : filed.labels) {
        // GitHub's labels are the same in any case.
        if (!issue.labels.contains(label, Qt::CaseInsensitive))
            causes +=
                ProgressText::tr("It lacks the label “%1”. Adding it now may be too late: many workflows look when an issue is opened.")
                    .arg(label);
    }
    if (!filed.milestone.isEmpty() && issue.milestone == 0)
        causes += ProgressText::tr("It has no milestone, and was to have “%1”.").arg(filed.milestone);
    if (issue.title != filed.title)
        causes += ProgressText::tr("Its title is “%1”, and not the one that was sent.").arg(issue.title);
    const bool others = !filed.owner.isEmpty() && !issue.author.isEmpty() && issue.association != QLatin1String("OWNER")
        && issue.author.compare(filed.owner, Qt::CaseInsensitive) != 0;
    if (others)
        causes += ProgressText::tr("%1 filed it, and the workflow reads requests of %2 alone, who owns the repository.")
                      .arg(issue.author, filed.owner);
    if (causes.isEmpty() && !filed.owner.isEmpty())
        causes +=
            ProgressText::tr("Labels, milestone, title and author are as they have to be. Whether the workflow is switched on cannot be "
                             "seen from here.");
    if (causes.isEmpty())
        causes +=
            ProgressText::tr("Labels, milestone and title are as they were sent. Whether its author may file requests, and whether the "
                             "workflow is switched on, cannot be seen from here.");
    return causes;
}

} // namespace

bool readsOwnersAlone(const Contract &contract)
{
    for (const Gate &gate : contract.gates) {
        for (const Rule &rule : gate.denial == Denial::Silent ? gate.rules : QList<Rule>()) {
            const auto *fact = std::get_if<FactRule>(&rule.kind);
            if (fact && rule.severity == Severity::Error && fact->fact == QLatin1String("viewer.is_owner"))
                return true;
        }
    }
    return false;
}

int reachedStep(const QList<CourseStep> &course, const QString &title)
{
    const QString start = title.trimmed();
    for (int i = 0; i < course.size(); ++i) {
        const QString mark = course.at(i).prefix.trimmed();
        if (!mark.isEmpty() && start.startsWith(mark))
            return i;
    }
    return -1;
}

Progress progressOf(const QList<CourseStep> &course, const Issue &issue, const FiledAs &filed, const QDateTime &now)
{
    Progress progress;
    progress.step = reachedStep(course, issue.title);
    if (progress.step >= 0)
        progress.mark = course.at(progress.step).prefix.trimmed();
    if (!issue.open || (progress.step >= 0 && course.at(progress.step).minutes <= 0)) {
        progress.state = progress.step >= 0 ? Progress::State::Ended : Progress::State::Closed;
        return progress;
    }
    if (course.isEmpty())
        return progress;

    qint64 minutes = course.constFirst().within;
    // Where nothing is said of that, the first step is as good as over when its time is.
    for (int i = 0; i <= progress.step || (minutes == 0 && i == 0); ++i)
        minutes += course.at(i).minutes;
    if (minutes > 0 && filed.at.isValid())
        progress.due = filed.at.addSecs(minutes * 60);
    const bool over = progress.due.isValid() && now > progress.due;
    if (progress.step >= 0)
        progress.state = over ? Progress::State::Late : Progress::State::UnderWay;
    else if (progress.due.isValid())
        progress.state = over ? Progress::State::NotPickedUp : Progress::State::Waiting;
    if (progress.state == Progress::State::NotPickedUp)
        progress.causes = visibleCauses(issue, filed);
    return progress;
}

QString progressSentence(const Progress &progress)
{
    const QString due = progress.due.toLocalTime().toString(QStringLiteral("HH:mm"));
    switch (progress.state) {
    case Progress::State::Unmarked:
        return ProgressText::tr("It is open, and the workflow has not marked it.");
    case Progress::State::Waiting:
        return ProgressText::tr("The workflow has not marked it yet. Something is to be seen by about %1.").arg(due);
    case Progress::State::NotPickedUp:
        return ProgressText::tr("Nothing has happened, and something was to be seen by about %1. Do not wait for it: the workflow has "
                                "most likely passed the request by.")
            .arg(due);
    case Progress::State::UnderWay:
        return progress.due.isValid() ? ProgressText::tr("It is at “%1”. The next step is to be seen by about %2.").arg(progress.mark, due)
                                      : ProgressText::tr("It is at “%1”.").arg(progress.mark);
    case Progress::State::Late:
        return ProgressText::tr("It is at “%1” still, and was to be further by about %2. Look at the workflow's run on GitHub.")
            .arg(progress.mark, due);
    case Progress::State::Ended:
        return ProgressText::tr("It ended at “%1”. The comments on GitHub say more.").arg(progress.mark);
    case Progress::State::Closed:
        return ProgressText::tr("It is closed, and the workflow has not marked it.");
    }
    return {};
}

} // namespace waybill
