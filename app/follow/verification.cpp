#include "app/follow/verification.h"

#include "app/body/bodyedit.h"
#include "app/form/zonedtime.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

constexpr QLatin1String failedNote(" (failed)");
constexpr QLatin1String notApplicableNote(" (not applicable)");
/// A result is told in so many characters at most: a comment has 65,536.
constexpr qsizetype longestEvidence = 500;
constexpr qsizetype longestExplanation = 2000;
constexpr qsizetype longestComment = 60'000;

/// Whether people write the tasks of this list: only there something can be noted behind one.
bool isWritten(const Field &field)
{
    const auto *list = std::get_if<ChecklistKind>(&field.kind);
    return list && list->editable;
}

QString noteOf(CheckResult result)
{
    if (result == CheckResult::Failed)
        return failedNote;
    return result == CheckResult::NotApplicable ? QString(notApplicableNote) : QString();
}

VerifiedCheck checkOf(int field, int index, const Task &task)
{
    VerifiedCheck check;
    check.field = field;
    check.task = index;
    check.text = task.text;
    check.result = task.done ? CheckResult::Done : CheckResult::Open;
    for (const CheckResult noted : {CheckResult::Failed, CheckResult::NotApplicable}) {
        if (!check.text.endsWith(noteOf(noted)))
            continue;
        check.text.chop(noteOf(noted).size());
        check.result = noted;
    }
    return check;
}

/// Plain text in a cell of a table: what would end the cell or mention somebody is made harmless.
QString inCell(QString text, qsizetype most)
{
    text = text.simplified().left(most);
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u'|', QLatin1String("\\|"));
    text.replace(u'<', QLatin1String("&lt;"));
    // A word joiner keeps a name from being one.
    return text.replace(u'@', QStringLiteral("@\u2060"));
}

QString resultWord(CheckResult result)
{
    switch (result) {
    case CheckResult::Open:
        return QStringLiteral("*open*");
    case CheckResult::Done:
        return QStringLiteral("**Done**");
    case CheckResult::Failed:
        return QStringLiteral("**Failed**");
    case CheckResult::NotApplicable:
        return QStringLiteral("**Not applicable**");
    }
    Q_UNREACHABLE();
}

QString outcomeOf(const CheckCounts &counts)
{
    if (counts.failed > 0)
        return QStringLiteral("failed");
    return counts.open > 0 ? QStringLiteral("under way") : QStringLiteral("passed");
}

QString summaryOf(const CheckCounts &counts)
{
    QStringList parts;
    if (counts.done > 0)
        parts += QStringLiteral("%1 done").arg(counts.done);
    if (counts.failed > 0)
        parts += QStringLiteral("%1 failed").arg(counts.failed);
    if (counts.notApplicable > 0)
        parts += QStringLiteral("%1 not applicable").arg(counts.notApplicable);
    const QString seen = QStringLiteral("%1 of %2 checks looked at").arg(counts.all - counts.open).arg(counts.all);
    return parts.isEmpty() ? seen + u'.' : seen + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + u'.';
}

/// A list that is as the template has it counts as not answered.
Tasks tasksAt(const VerifiedBody &body, const ReadBody &read, int field)
{
    const Value &given = read.given.at(field);
    return tasksOf(given.index() == 0 ? unansweredValue(body.definition->fields.at(field)) : given);
}

const DateTimeKind *timeOf(const VerifiedBody &body)
{
    const int field = body.definition->fieldIndex(body.keys.time);
    return field < 0 ? nullptr : std::get_if<DateTimeKind>(&body.definition->fields.at(field).kind);
}

} // namespace

CheckCounts countsOf(const QList<VerifiedCheck> &checks)
{
    CheckCounts counts;
    counts.all = int(checks.size());
    for (const VerifiedCheck &check : checks) {
        counts.open += check.result == CheckResult::Open;
        counts.done += check.result == CheckResult::Done;
        counts.failed += check.result == CheckResult::Failed;
        counts.notApplicable += check.result == CheckResult::NotApplicable;
        counts.unexplained += check.wantsExplanation();
    }
    return counts;
}

QList<VerifiedCheck> checksIn(const VerifiedBody &body)
{
    const ReadBody read = readBody(body.definition, *body.layout, body.markdown.toUtf8());
    QList<VerifiedCheck> checks;
    for (int field = 0; field < body.definition->fields.size(); ++field) {
        // A line of 0: the body has not even its section.
        if (!body.keys.lists.contains(body.definition->fields.at(field).id) || read.lines.value(field) == 0)
            continue;
        const Tasks tasks = tasksAt(body, read, field);
        for (int i = 0; i < tasks.size(); ++i)
            checks.append(checkOf(field, i, tasks.at(i)));
    }
    return checks;
}

QList<KeptCheck> checksToKeep(const VerifiedBody &body, const QList<VerifiedCheck> &checks)
{
    const QList<VerifiedCheck> said = checksIn(body);
    QList<KeptCheck> kept;
    for (const VerifiedCheck &check : checks) {
        if (!said.contains(check))
            kept.append({body.definition->fields.at(check.field).id, check});
    }
    return kept;
}

QList<KeptCheck> takeKeptChecks(const VerifiedBody &body, const QList<KeptCheck> &kept, QList<VerifiedCheck> &checks)
{
    QList<KeptCheck> left;
    QSet<qsizetype> taken;
    for (const KeptCheck &one : kept) {
        const int field = body.definition->fieldIndex(one.field);
        qsizetype at = 0;
        // Of tasks with the same words each takes one.
        while (at < checks.size() && (checks.at(at).field != field || checks.at(at).text != one.seen.text || taken.contains(at)))
            ++at;
        if (at == checks.size()) {
            left.append(one);
            continue;
        }
        taken.insert(at);
        const VerifiedCheck place = std::exchange(checks[at], one.seen);
        checks[at].field = place.field;
        checks[at].task = place.task;
    }
    return left;
}

VerifiedAs verifiedAs(const VerifiedBody &body)
{
    const CheckCounts counts = countsOf(checksIn(body));
    if (counts.failed > 0)
        return VerifiedAs::Failed;
    if (counts.open > 0)
        return VerifiedAs::No;
    return counts.all > 0 ? VerifiedAs::Yes : VerifiedAs::NotKnown;
}

VerifiedAs verifiedAs(const QString &markdown)
{
    static const QRegularExpression task(QStringLiteral("^\\s*[-*+] \\[([ xX])\\] (.*)$"), QRegularExpression::MultilineOption);
    VerifiedAs said = VerifiedAs::NotKnown;
    for (auto each = task.globalMatch(markdown); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        const bool open = found.capturedView(1) == u" ";
        if (open && found.capturedView(2).trimmed().endsWith(failedNote.trimmed()))
            return VerifiedAs::Failed;
        if (open)
            said = VerifiedAs::No;
        else if (said == VerifiedAs::NotKnown)
            said = VerifiedAs::Yes;
    }
    return said;
}

Result<QString> bodyWith(const VerifiedBody &body, const QList<VerifiedCheck> &checks)
{
    const QByteArray markdown = body.markdown.toUtf8();
    const ReadBody read = readBody(body.definition, *body.layout, markdown);
    QList<Value> wanted = read.given;
    for (const VerifiedCheck &check : checks) {
        if (check.field < 0 || check.field >= wanted.size())
            continue;
        Tasks tasks = tasksAt(body, read, check.field);
        if (wanted.at(check.field).index() != 0)
            tasks = tasksOf(wanted.at(check.field));
        if (check.task < 0 || check.task >= tasks.size())
            continue;
        Task &task = tasks[check.task];
        task.done = check.result == CheckResult::Done || check.result == CheckResult::NotApplicable;
        if (isWritten(body.definition->fields.at(check.field)))
            task.text = check.text + noteOf(check.result);
        wanted[check.field] = tasks;
    }
    const Result<QByteArray> edited = editedBody(body.definition, *body.layout, markdown, wanted);
    if (!edited)
        return edited.error();
    return QString::fromUtf8(edited.value());
}

QString seenAtText(const VerifiedBody &body, const QDateTime &when)
{
    const DateTimeKind *kind = timeOf(body);
    const QString utc = QLocale::c().toString(when.toUTC(), QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
    const QString local = kind ? writeZonedTime(when, *kind) : QString();
    const std::optional<ZonedTime> zoned = kind ? readZonedTime(local, *kind) : std::nullopt;
    if (!zoned)
        return utc;
    return QStringLiteral("%1 %2 (%3)").arg(local, zoned->abbreviation, utc);
}

QString verificationComment(const VerifiedBody &body, const QString &subject, const QList<VerifiedCheck> &checks)
{
    const CheckCounts counts = countsOf(checks);
    constexpr qsizetype longestSubject = 100;
    QString text = QStringLiteral("### Verification of %1: %2\n\n%3\n\n| Check | Result | Seen by, when, evidence |\n| --- | --- | --- |\n")
                       .arg(inCell(subject, longestSubject), outcomeOf(counts), summaryOf(counts));
    QString explanations;
    for (const VerifiedCheck &check : checks) {
        QStringList seen;
        if (check.result != CheckResult::Open && check.when.isValid())
            seen = {inCell(check.who, longestSubject), seenAtText(body, check.when)};
        if (check.result != CheckResult::Open)
            seen += inCell(check.evidence, longestEvidence);
        seen.removeAll(QString());
        const QString name = inCell(check.text, longestEvidence);
        const QString row = QStringLiteral("| %1 | %2 | %3 |\n").arg(name, resultWord(check.result), seen.join(QStringLiteral(" · ")));
        if (text.size() + row.size() > longestComment)
            break;
        text += row;
        if (check.result != CheckResult::Failed)
            continue;
        const QString said = QStringLiteral("\n**%1**\n%2\n").arg(name, inCell(check.explanation, longestExplanation));
        if (text.size() + explanations.size() + said.size() < longestComment)
            explanations += said;
    }
    return text + explanations;
}

} // namespace waybill
