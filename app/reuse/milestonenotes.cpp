#include "app/reuse/milestonenotes.h"

#include "app/base/printable.h"
#include "app/facts/factmaking.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longestNote = 256; ///< GitHub's own bound of a title.

/// Every sign that GitHub could take for markup, a mention or a reference of another kind gets a backslash, which is not shown; an entity
/// and a mention are broken by what is not seen.
QString plainInMarkdown(const QString &text)
{
    static const QString marks = QStringLiteral("\\`*_{}[]<>|~");
    QString plain;
    plain.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (marks.contains(c))
            plain += u'\\';
        plain += c == u'&' ? QStringLiteral("&amp;") : QString(c);
        // A word joiner keeps a name from being one.
        if (c == u'@')
            plain += QChar(0x2060);
    }
    return plain;
}

MilestoneNote noteOfIssue(const Issue &issue, const QStringList &labels)
{
    const bool isRequest = !labels.isEmpty() && std::all_of(labels.cbegin(), labels.cend(), [&issue](const QString &label) {
        return issue.labels.contains(label, Qt::CaseInsensitive);
    });
    return {issue.number, printable(issue.title, longestNote), printable(issue.author, 60), issue.pullRequest,
            !isRequest && (!issue.pullRequest || issue.merged)};
}

} // namespace

Lookup milestoneNotesLookup(const Milestone &milestone)
{
    Lookup lookup;
    lookup.kind = Lookup::Kind::ClosedIssues;
    lookup.milestone = milestone.number;
    return lookup;
}

MilestoneNotes milestoneNotes(const RepositoryStatePtr &repository, const FormSnapshot &snapshot, const Target &target)
{
    MilestoneNotes notes;
    const QString title = titleOfMilestone(snapshot, target);
    if (!repository || title.isEmpty())
        return notes;
    const QList<Milestone> &known = repository->milestones.value;
    const auto found = std::find_if(known.cbegin(), known.cend(), [&title](const Milestone &one) { return one.title == title; });
    if (found == known.cend())
        return notes;
    notes.milestone = *found;
    const auto answer = repository->lookups.find(milestoneNotesLookup(*found).key());
    if (answer == repository->lookups.end())
        return notes;
    const Known<LookupAnswer> &said = answer->second;
    notes.error = said.error;
    notes.read = said.read;
    notes.age = ageNote(said.fromCache, said.readAt, said.error);
    const QStringList labels = labelsOf(snapshot, target);
    for (const Issue &issue : said.read ? said.value.issues.mid(0, MilestoneNotes::most) : QList<Issue>())
        notes.list.append(noteOfIssue(issue, labels));
    return notes;
}

QString milestoneNotesText(const QList<MilestoneNote> &notes)
{
    QStringList lines;
    for (const MilestoneNote &note : notes) {
        const QString author = note.author.isEmpty() ? QString() : QStringLiteral(", ") + plainInMarkdown(note.author);
        if (note.wanted)
            lines += QStringLiteral("- %1 (#%2%3)").arg(plainInMarkdown(note.title.simplified()), QString::number(note.number), author);
    }
    return lines.join(u'\n');
}

QString withNotes(const QString &answer, const QString &notes)
{
    QString before = answer;
    while (before.endsWith(u'\n') || before.endsWith(u' '))
        before.chop(1);
    return before.isEmpty() || notes.isEmpty() ? before + notes : before + QStringLiteral("\n\n") + notes;
}

} // namespace waybill
