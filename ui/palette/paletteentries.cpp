#include "ui/palette/paletteentries.h"

#include "app/session/formsession.h"
#include "app/session/visitedfields.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct CommandPaletteText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::CommandPalette)
};

constexpr qsizetype longestAside = 32;

/// The text letter for letter without case and accents, so that places in it are places in the text.
QString folded(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = c.decompositionTag() == QChar::Canonical ? QString(c).normalized(QString::NormalizationForm_D) : QString(c);
        folded += parts.at(0).toCaseFolded();
    }
    return folded;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

/// The best place of a word; -1: none.
qsizetype placeOf(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return first;
}

/// Each letter at the start of a word, in their order.
QList<PaletteMatch::Span> initialsOf(const QString &text, const QString &letters)
{
    QList<PaletteMatch::Span> spans;
    qsizetype next = 0;
    for (qsizetype at = 0; at < text.size() && next < letters.size(); ++at) {
        if (text.at(at) != letters.at(next) || !startsWord(text, at))
            continue;
        spans.append({int(at), 1});
        ++next;
    }
    return next == letters.size() ? spans : QList<PaletteMatch::Span>();
}

QString firstLine(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0).trimmed();
    return line.size() <= longestAside ? line : line.left(longestAside - 1).trimmed() + u'…';
}

QString answerText(const FormSession &session, int field)
{
    const Value &value = session.model().value(field);
    const Tasks tasks = tasksOf(value);
    if (tasks.isEmpty())
        return firstLine(textOf(value));
    const auto done = std::count_if(tasks.begin(), tasks.end(), [](const Task &task) { return task.done; });
    return CommandPaletteText::tr("%1 of %2 done").arg(done).arg(tasks.size());
}

StateMark markOf(Severity severity)
{
    return severity == Severity::Error ? StateMark::Problem : StateMark::Warning;
}

} // namespace

std::optional<PaletteMatch> matchInText(const QString &text, const QString &typed)
{
    const QString in = folded(text);
    PaletteMatch match;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype at = placeOf(in, word);
        if (at < 0) {
            match.spans = words.size() == 1 ? initialsOf(in, word) : QList<PaletteMatch::Span>();
            match.rank = 1000;
            return match.spans.isEmpty() ? std::nullopt : std::optional(match);
        }
        match.spans.append({int(at), int(word.size())});
        match.rank += startsWord(in, at) ? int(std::min<qsizetype>(at, 99)) : 200;
    }
    std::sort(match.spans.begin(), match.spans.end(), [](const auto &a, const auto &b) { return a.begin < b.begin; });
    return match;
}

bool isGroupMeant(PaletteEntry::Group group, const QString &typed, QString &rest)
{
    static const QString signs = QStringLiteral("!#>~"); // In the order of the groups.
    const qsizetype sign = typed.isEmpty() ? -1 : signs.indexOf(typed.at(0));
    rest = sign < 0 ? typed : typed.mid(1);
    return sign < 0 || sign == qsizetype(group);
}

QList<PaletteEntry> formEntries(const FormSession &session, const VisitedFields &visited, const std::function<void(const Problem &)> &mend,
                                const std::function<void(int section)> &showSection, const std::function<void(int field)> &showField)
{
    const FormDefinition &definition = session.definition();
    QList<PaletteEntry> entries;
    for (const Problem &problem : session.problems()) {
        const int field = definition.fieldIndex(problem.field);
        if (field < 0 || problem.severity == Severity::Advice || isToDo(problem, field, visited))
            continue;
        PaletteEntry entry{PaletteEntry::Group::Problems, definition.fields.at(field).label, problem.message,
                           CommandPaletteText::tr("go there")};
        entry.mark = markOf(problem.severity);
        entry.run = [mend, problem] { mend(problem); };
        entries.append(entry);
    }
    const QList<SectionState> states = SectionStates(session, visited).states();
    for (int i = 0; i < definition.sections.size(); ++i) {
        const Section &section = definition.sections.at(i);
        if (!states.at(i).exists || section.card != i)
            continue;
        PaletteEntry entry{PaletteEntry::Group::Places,
                           section.shortTitle.isEmpty() ? section.title : section.shortTitle,
                           {},
                           CommandPaletteText::tr("section")};
        entry.run = [showSection, i] { showSection(i); };
        entries.append(entry);
    }
    for (int i = 0; i < definition.fields.size(); ++i) {
        if (!session.model().exists(i) || definition.fields.at(i).label.isEmpty())
            continue;
        PaletteEntry entry{PaletteEntry::Group::Places, definition.fields.at(i).label, {}, answerText(session, i)};
        entry.run = [showField, i] { showField(i); };
        entries.append(entry);
    }
    return entries;
}

QList<PaletteEntry> actionEntries(const QList<QAction *> &actions)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        QString text = action->text();
        text.remove(u'&');
        if (text.isEmpty() || !action->isVisible())
            continue;
        PaletteEntry entry{PaletteEntry::Group::Actions, text, action->statusTip(), {}, action->shortcut()};
        if (action->isCheckable() && action->isChecked())
            entry.aside = CommandPaletteText::tr("on");
        entry.possible = action->isEnabled() && action->statusTip().isEmpty();
        entry.run = [action] { action->trigger(); };
        // Several actions share a name, such as "Light" of the theme and of nothing else: the tip tells them apart.
        if (entry.detail.isEmpty() && action->toolTip() != text)
            entry.detail = action->toolTip();
        entries.append(entry);
    }
    return entries;
}

} // namespace waybill
