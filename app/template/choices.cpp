#include "app/template/choices.h"

#include "app/markdown/plaintext.h"
#include "app/template/linepattern.h"
#include "app/template/templatewords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr qsizetype mostOptions = 12;
constexpr qsizetype longestOption = 40;
constexpr qsizetype longestChoice = 300;

/// The script of the first letter that has one.
QChar::Script scriptOf(const QString &text)
{
    for (const QChar c : text) {
        if (c.isLetter() && c.script() != QChar::Script_Common && c.script() != QChar::Script_Inherited)
            return c.script();
    }
    return QChar::Script_Common;
}

/// Three letters, of which a word of a request to select one begins.
constexpr quint64 triple(char16_t first, char16_t second, char16_t third)
{
    return quint64(first) << 32 | quint64(second) << 16 | third;
}

/// Those of the words in asksForOne(), in any letter case.
bool maySelect(quint64 letters)
{
    static constexpr std::array begins{triple(u's', u'e', u'l'), triple(u'c', u'h', u'o'), triple(u'p', u'i', u'c'),
                                       triple(u'm', u'a', u'r'), triple(u'c', u'h', u'e'), triple(u't', u'i', u'c'),
                                       triple(u'o', u'n', u'l'), triple(u'e', u'l', u'i'), triple(u'w', u'ä', u'h'),
                                       triple(u'a', u'u', u's'), triple(u'a', u'n', u'k'), triple(u'e', u'i', u'n')};
    return std::find(begins.begin(), begins.end(), letters) != begins.end();
}

/// All that a section says is looked through: by the pattern only where one of its words may begin.
bool asksForOne(const QString &text)
{
    static const QRegularExpression form = linePattern(
        QStringLiteral(
            R"(\b(?:(?:select|choose|pick|mark|check|tick)\s+(?:only\s+|exactly\s+|just\s+)?(?:one|1|a single)\b(?!\s+or\s+more)(?!\s+(?:and|every|each))|only one of)"
            R"(|\b(?:select|choose|pick)\s+(?:the|an?|your)\s+(?:issue\s+)?(?:type|kind|category)\b(?!\s*\())"
            R"(|(?:elige|elija|seleccion[ae]|marque|marca)\s+un[ao]?\b|(?:wähle|auswählen|ankreuzen)\b.*\bein\w*\b|\bein\w*\s+(?:auswählen|ankreuzen)))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    quint64 letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const char16_t folded = c > 127 ? text.at(i).toCaseFolded().unicode() : c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
        letters = (letters << 16 | folded) & 0xFFFF'FFFF'FFFF;
        if (maySelect(letters)
            && form.match(text, i - 2, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption).hasMatch())
            return true;
    }
    return false;
}

/// Whether a label of tasks means one thing; a heading with such a word may have more of them.
bool namesOne(const QString &label)
{
    static const QRegularExpression form = linePattern(
        QStringLiteral(R"(^(?:kind|type|category|status|state|level|severity|priority|urgency|risk(?: level)?|impact level)\s*[?]?$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(label).hasMatch();
}

/// Whether it is a word like "yes", "no" or "unknown", which excludes all others of its kind.
bool isPlainAnswer(const QString &text)
{
    static const QSet<QString> words{QStringLiteral("yes"),
                                     QStringLiteral("no"),
                                     QStringLiteral("maybe"),
                                     QStringLiteral("n/a"),
                                     QStringLiteral("not sure"),
                                     QStringLiteral("unknown"),
                                     QStringLiteral("sí"),
                                     QStringLiteral("ja"),
                                     QStringLiteral("nein"),
                                     QStringLiteral("vielleicht"),
                                     QStringLiteral("oui"),
                                     QStringLiteral("non"),
                                     QStringLiteral("نعم"),
                                     QStringLiteral("لا"),
                                     QStringLiteral("always"),
                                     QStringLiteral("never"),
                                     QStringLiteral("sometimes"),
                                     QStringLiteral("i don't know"),
                                     QStringLiteral("not applicable")};
    constexpr qsizetype longest = 20;
    QString word = text.trimmed();
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    return word.size() <= longest && words.contains(word.toLower());
}

bool excludeEachOther(const QList<TemplateTask> &tasks)
{
    return std::all_of(tasks.begin(), tasks.end(), [](const TemplateTask &task) { return isPlainAnswer(plainText(task.text)); });
}

/// Whether there are few enough to be the options of a choice, and no more than one is ticked.
bool mayBeOptions(const QList<TemplateTask> &tasks)
{
    return tasks.size() >= 2 && tasks.size() <= mostOptions
        && std::count_if(tasks.begin(), tasks.end(), [](const TemplateTask &task) { return task.done; }) <= 1;
}

/// No options where the tasks are none: two of one text.
QList<ChoiceOption> optionsOfTasks(const ChecklistKind &list)
{
    QList<ChoiceOption> options;
    QSet<QString> seen;
    for (const TemplateTask &task : list.tasks) {
        const QString text = plainText(task.text);
        const qsizetype before = seen.size();
        seen.insert(text.toLower());
        if (text.isEmpty() || seen.size() == before)
            return {};
        options.append({text, {}});
    }
    return options;
}

bool isNested(const BodyLayout &layout, int field)
{
    QByteArray indent;
    for (const Part &part : layout.parts) {
        if (part.field != field || part.kind != Part::Kind::Task)
            continue;
        const QByteArray line = layout.source.mid(part.span.begin, part.span.length());
        const QByteArray own = line.first(line.size() - QByteArrayView(line).trimmed().size() - (line.endsWith('\n') ? 1 : 0));
        if (!indent.isNull() && own.size() > indent.size() + 1)
            return true;
        if (indent.isNull())
            indent = own.isNull() ? QByteArray("") : own;
    }
    return false;
}

} // namespace

void findChoices(Template &form)
{
    QList<QString> said(form.definition.sections.size());
    QList<int> lists(form.definition.sections.size());
    for (int i = 0; i < said.size(); ++i)
        said[i] = form.definition.sections.at(i).heading + QLatin1Char('\n') + form.definition.sections.at(i).guidance;
    for (const Part &part : std::as_const(form.layout.parts)) {
        if (part.kind == Part::Kind::Text && part.section >= 0 && part.task < 0 && part.span.length() < 1000)
            said[part.section] += QLatin1Char('\n') + form.layout.text(part.span);
    }
    for (const Field &field : std::as_const(form.definition.fields))
        lists[field.section] += std::holds_alternative<ChecklistKind>(field.kind) ? 1 : 0;
    for (int i = 0; i < form.definition.fields.size(); ++i) {
        Field &field = form.definition.fields[i];
        const auto *list = std::get_if<ChecklistKind>(&field.kind);
        if (!list || !mayBeOptions(list->tasks))
            continue;
        // What a section says is about its one list; of several each has words of its own.
        const QString words = field.label + QLatin1Char('\n') + (lists.at(field.section) == 1 ? said.at(field.section) : QString());
        const bool ownName = field.ownLabel != ownTitle(form.definition.sections.at(field.section));
        const bool one = excludeEachOther(list->tasks) || (ownName && namesOne(field.ownLabel)) || asksForOne(words);
        const QList<ChoiceOption> options = one ? optionsOfTasks(*list) : QList<ChoiceOption>();
        if (options.isEmpty() || isNested(form.layout, i))
            continue;
        for (int task = 0; task < list->tasks.size(); ++task) {
            if (list->tasks.at(task).done)
                field.prefill = options.at(task).text;
        }
        ChoiceKind choice;
        choice.options = options;
        choice.listed = true;
        field.kind = choice;
    }
}

QList<ChoiceOption> optionsOf(const QString &value)
{
    static const QRegularExpression brackets =
        linePattern(QStringLiteral(R"(^(?:[\[(]([^\[\]()]*)[\])]|`(\p{Lu}[^`/|]*(?:/\p{Lu}[^`/|]*)+)`)$)"));
    // Parts of a date, numbers, and what says that there are more than these.
    static const QRegularExpression none =
        linePattern(QStringLiteral(R"(^([YMDHSTymdhst])\1{0,3}$|^[0-9]+$|^(?:etc|usw|и т\. ?д|等)\.?$|^(?:\.{3}|…)$)"));
    if (value.size() > longestChoice || !(value.contains(u'/') || value.contains(u'|')))
        return {};
    const QRegularExpressionMatch bracketed = brackets.match(value);
    const QString text = bracketed.hasMatch() ? bracketed.captured(bracketed.lastCapturedIndex()) : value;
    // Only brackets, or capitals in code, tell words with a slash right between them from a path.
    const QString mark = text.contains(QLatin1String(" / ")) ? QStringLiteral(" / ")
        : text.contains(QLatin1String(" | "))                ? QStringLiteral(" | ")
        : text.contains(QLatin1Char('|'))                    ? QStringLiteral("|")
                                                             : QStringLiteral("/");
    const bool symbols = !text.isEmpty() && text.front().unicode() > 127
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'/' || c.isSurrogate() || c.isSymbol() || c.isMark(); });
    if (mark == QLatin1String("/") && !symbols
        && (!bracketed.hasMatch() || (text.contains(QLatin1Char(' ')) && !isPlainAnswer(text.section(mark, 0, 0)))))
        return {};
    QList<ChoiceOption> options;
    QSet<QString> seen;
    for (const QString &piece : text.split(mark)) {
        const QString option = piece.trimmed();
        if (option.isEmpty() || option.size() > longestOption || seen.contains(option) || none.match(option).hasMatch()
            || (!options.isEmpty() && scriptOf(option) != scriptOf(options.constFirst().text)))
            return {};
        seen.insert(option);
        options.append({option, {}});
    }
    return options.size() < 2 ? QList<ChoiceOption>() : options;
}

QList<ChoiceOption> optionsOfLabel(const QString &label)
{
    const qsizetype begin = label.lastIndexOf(QLatin1Char('('));
    return begin < 0 ? QList<ChoiceOption>() : optionsOf(label.mid(begin).trimmed());
}

} // namespace waybill
