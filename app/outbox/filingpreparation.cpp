#include "app/base/printable.h"
#include "app/outbox/filingstages.h"
#include "app/outbox/issuebody.h"

#include <algorithm>

namespace waybill {

using Phase = FilingRecord::Phase;
using SubIssues = FilingRecord::SubIssues;
using Intent = FilingRecord::Intent;
using Kind = FilingAction::Kind;
using End = FilingOutcome::Kind;

FilingAction FilingPreparation::next()
{
    if (!isFresh()) {
        ask(filingQuestion::confirmAgain,
            FilingText::tr(
                "It was not filed: you confirmed it more than ten minutes ago. Look at the checks again and send it, or drop it."));
        return {};
    }
    if (!m_record.duplicatesListed)
        return {Kind::ListDuplicates, {}, 0, {}};
    if (m_record.highestBefore < 0)
        return {Kind::NoteHighest, {}, 0, {}};
    if (m_request.parent > 0 && m_record.subIssues == SubIssues::Unknown)
        return {m_record.parentProbed ? Kind::ProbeParent : Kind::ProbeSubIssues, {}, m_request.parent, {}};
    if (!m_request.workflowFiles.isEmpty() && !m_record.filesSame && !m_record.filesIgnored)
        return {Kind::CheckFiles, {}, 0, {}};
    FilingAction create{Kind::Create, {}, 0, m_request.issue};
    create.issue.body = bodyToSend(m_request, m_entry.id, m_record.subIssues == SubIssues::No);
    if (m_policy.mutation == Mutation::RecordAfterSending)
        return create;
    m_record.phase = Phase::Create;
    m_record.sentAt = m_now;
    m_record.silentSince = {};
    m_record.intent = Intent::None;
    m_record.creates += 1;
    return create;
}

void FilingPreparation::duplicatesListed(const FilingOutcome &outcome)
{
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    for (const Issue &issue : outcome.issues) {
        if (carriesMarker(issue.body, m_entry.id))
            return found(issue);
    }
    const QList<qint64> duplicates = duplicatesIn(outcome.issues);
    m_record.duplicatesListed = true;
    m_record.duplicates = duplicates;
    if (duplicates.isEmpty())
        return;
    for (const Issue &issue : outcome.issues) {
        if (issue.number == duplicates.constFirst())
            m_record.duplicateBody = issue.body;
    }
    QStringList names;
    for (const qint64 number : std::as_const(duplicates))
        names.append(QLatin1Char('#') + QString::number(number));
    ask(filingQuestion::duplicate,
        FilingText::tr("It was not filed: open issues have the same title: %1. Send it all the same, or drop it.").arg(enumeration(names)));
}

void FilingPreparation::highestNoted(const FilingOutcome &outcome)
{
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    // A list that lags gives too low a number, which costs probes and nothing else.
    m_record.highestBefore = 0;
    for (const Issue &issue : outcome.issues)
        m_record.highestBefore = std::max(m_record.highestBefore, issue.number);
}

void FilingPreparation::subIssuesProbed(const FilingOutcome &outcome)
{
    if (outcome.kind == End::Fine)
        m_record.subIssues = SubIssues::Yes;
    else if (isGone(outcome))
        m_record.parentProbed = true;
    else
        trouble(outcome);
}

void FilingPreparation::parentProbed(const FilingOutcome &outcome)
{
    if (outcome.kind == End::Fine) {
        m_record.subIssues = SubIssues::No;
    } else if (isGone(outcome)) {
        m_record.parentProbed = false;
        ask(filingQuestion::parentMissing,
            FilingText::tr(
                "It was not filed: the parent issue %1#%2 is not there or not yours to see. Send it without a parent, or drop it.")
                .arg(parentRepository().text())
                .arg(m_request.parent));
    } else {
        trouble(outcome);
    }
}

/// What the request was checked by may have changed since; a workflow that is another one refuses for other reasons.
void FilingPreparation::filesChecked(const FilingOutcome &outcome)
{
    if (outcome.kind == End::Refused) {
        ask(filingQuestion::workflowChanged,
            FilingText::tr("It was not filed: the workflow's files could not be read again. %1 Send it all the same, or drop it.")
                .arg(outcome.message)
                .simplified());
        return;
    }
    if (outcome.kind != End::Fine)
        return trouble(outcome);
    QStringList changes;
    QStringList paths = m_request.workflowFiles.keys();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        const QString before = m_request.workflowFiles.value(path).left(7);
        const QString now = outcome.files.value(path).left(7);
        if (m_request.workflowFiles.value(path) == outcome.files.value(path))
            continue;
        const QString name = path.section(QLatin1Char('/'), -1);
        changes += now.isEmpty() ? FilingText::tr("%1 is gone").arg(name)
            : before.isEmpty()   ? FilingText::tr("%1 is new").arg(name)
                                 : FilingText::tr("%1 is %2, was %3").arg(name, now, before);
    }
    m_record.filesSame = changes.isEmpty();
    if (!m_record.filesSame)
        ask(filingQuestion::workflowChanged,
            FilingText::tr("It was not filed: the workflow changed since you looked: %1. Look at the checks again, and send it or drop it.")
                .arg(changes.join(QLatin1String("; "))));
}

void FilingPreparation::createEnded(const FilingOutcome &outcome)
{
    if (m_record.phase != Phase::Create) // Only with Mutation::RecordAfterSending.
        m_record.creates += 1;
    FilingOutcome::Kind kind = outcome.kind;
    if (m_policy.mutation == Mutation::ServerErrorMeansNone && kind == End::Unknown && outcome.status >= 500)
        kind = End::NotSent;
    switch (kind) {
    case End::Fine:
        if (outcome.issues.isEmpty() || outcome.issues.constFirst().number <= 0) {
            m_record.madeOnce = true;
            return search();
        }
        return found(outcome.issues.constFirst());
    case End::Unknown:
        m_record.madeOnce = m_record.madeOnce || outcome.status == 201;
        return search();
    case End::NotSent:
    case End::Limited:
    case End::Refused:
        m_record.creates -= 1;
        m_record.phase = Phase::Duplicates;
        m_record.filesSame = false;
        if (m_record.intent == Intent::Stop)
            return stop();
        FilingOutcome before = outcome;
        before.kind = kind;
        return trouble(before);
    }
}

void FilingPreparation::trouble(const FilingOutcome &outcome)
{
    m_record.help = outcome.help;
    if (outcome.kind == End::Refused) {
        m_record.phase = Phase::Refused;
        m_record.sentence = FilingText::tr("GitHub did not take it, so it does not exist there. %1").arg(outcome.message).simplified();
        return;
    }
    if (outcome.kind == End::NotSent || !waits(outcome))
        return ask(filingQuestion::confirmAgain,
                   FilingText::tr("It was not filed: GitHub could not be reached. %1 Send it when you are online again.")
                       .arg(outcome.message)
                       .simplified());
    // What was seen before a wait may be different after it.
    m_record.duplicatesListed = m_record.filesSame = false;
    if (outcome.kind != End::Limited)
        m_record.sentence = FilingText::tr("GitHub did not answer as it should. %1 Waybill tries again.").arg(outcome.message).simplified();
}

} // namespace waybill
