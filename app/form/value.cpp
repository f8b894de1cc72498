#include "app/form/value.h"

#include "app/base/variants.h"
#include "app/template/linesyntax.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

bool isLineBreak(QChar c)
{
    return c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == QLatin1Char('\v') || c == QLatin1Char('\f') || c == QChar(0x85);
}

/// Whether `withPlainLines` would change nothing. Answers of tens of thousands of characters are looked at on every key, and most are so.
bool hasPlainLines(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return code == u'\n' || (code >= u' ' && code < 0x80) || (!c.isNull() && !c.isSurrogate() && !isLineBreak(c));
    });
}

/// Without NUL (which neither Markdown nor the API carries) and with what Unicode calls line breaks as "\n".
QString withPlainLines(const QString &text)
{
    if (hasPlainLines(text))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull() || (c == QLatin1Char('\r') && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n')))
            continue;
        // A lone surrogate has no UTF-8 form; it would come back as another character.
        if (c.isSurrogate()) {
            const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            out += pair ? text.sliced(i++, 2) : QString(QChar::ReplacementCharacter);
            continue;
        }
        out += isLineBreak(c) ? QLatin1Char('\n') : c;
    }
    return out;
}

/// Whether text of plain lines has no white space at their ends and no blank lines around it.
bool isTrimmed(QStringView text)
{
    if (text.isEmpty())
        return true;
    if (text.front() == u'\n' || text.back().isSpace())
        return false;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        if (const QChar last = text.at(end - 1); last.isSpace() && last != u'\n')
            return false;
    }
    return true;
}

QString paragraphText(const QString &text)
{
    const QString plain = withPlainLines(text);
    if (isTrimmed(plain))
        return plain;
    QStringList lines = plain.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        qsizetype end = line.size();
        while (end > 0 && line.at(end - 1).isSpace())
            --end;
        line.truncate(end);
    }
    while (!lines.isEmpty() && lines.constFirst().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

QString lineText(const QString &text)
{
    QString line = withPlainLines(text);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return line.trimmed();
}

/// Rows as they are written, one a line, with bars around them; without those in which nothing stands.
QString rowsText(const QString &text)
{
    QStringList rows;
    for (const QString &line : withPlainLines(text).split(QLatin1Char('\n'))) {
        const QString row = line.trimmed();
        const auto cells = tableCells(row);
        QStringList words;
        for (const auto &[begin, end] : cells)
            words.append(row.mid(begin, end - begin));
        if (cells.isEmpty())
            words.append(row);
        if (std::any_of(words.cbegin(), words.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            rows.append(QStringLiteral("| %1 |").arg(words.join(QLatin1String(" | "))));
    }
    return rows.join(QLatin1Char('\n'));
}

/// For each of the template's tasks its index in `given`, or -1. Tasks of one text go by order.
QList<int> placesOf(const Tasks &own, const Tasks &given)
{
    const auto sameText = [](const Task &a, const Task &b) { return a.text == b.text; };
    QList<int> places(own.size(), -1);
    if (std::equal(own.begin(), own.end(), given.begin(), given.end(), sameText)) {
        std::iota(places.begin(), places.end(), 0);
        return places;
    }
    QHash<QString, QList<int>> byText;
    for (qsizetype i = given.size() - 1; i >= 0; --i)
        byText[comparable(given.at(i).text)].append(int(i));
    for (qsizetype i = 0; i < own.size(); ++i) {
        const auto found = byText.find(comparable(own.at(i).text));
        if (found != byText.end() && !found->isEmpty())
            places[i] = found->takeLast();
    }
    return places;
}

/// What is written as Markdown keeps its blanks: they may be Markdown's.
QString markdownText(const QString &text)
{
    const QString plain = withPlainLines(text);
    qsizetype begin = 0;
    qsizetype end = plain.size();
    while (begin < end && plain.at(begin) == QLatin1Char('\n'))
        ++begin;
    while (end > begin && plain.at(end - 1) == QLatin1Char('\n'))
        --end;
    return plain.sliced(begin, end - begin);
}

bool isAlwaysTheSame(const Field &field)
{
    return std::holds_alternative<ConstantKind>(field.kind);
}

Tasks normalizedTasks(const ChecklistKind &kind, const Tasks &given)
{
    Tasks tasks;
    if (kind.editable || kind.open) {
        for (Task task : given) {
            task.text = lineText(task.text);
            task.link.clear();
            if (!task.text.isEmpty())
                tasks.append(task);
        }
        if (!kind.open)
            return tasks;
        // What reads like one of the template's is that one.
        const QList<int> places = placesOf(initialTasks(kind), tasks);
        for (int i = 0; i < places.size(); ++i) {
            if (places.at(i) >= 0)
                tasks[places.at(i)].text = kind.tasks.at(i).text;
        }
        return tasks;
    }
    tasks = initialTasks(kind);
    const QList<int> places = placesOf(tasks, given);
    for (int i = 0; i < tasks.size(); ++i) {
        if (places.at(i) < 0)
            continue;
        const Task &found = given.at(places.at(i));
        tasks[i].done = found.done;
        if (!kind.tasks.at(i).linkWords.isEmpty()) {
            const QString link = lineText(found.link);
            tasks[i].link = link == kind.tasks.at(i).linkWords ? QString() : link;
        }
    }
    return tasks;
}

} // namespace

const MarkdownAnswer *markdownOf(const Value &value)
{
    return std::get_if<MarkdownAnswer>(&value);
}

Value answerOf(const Value &value)
{
    const MarkdownAnswer *markdown = markdownOf(value);
    return markdown ? std::visit([](const auto &answer) { return Value(answer); }, markdown->answer) : value;
}

bool isWhole(const Value &value)
{
    const MarkdownAnswer *markdown = markdownOf(value);
    return markdown && markdown->whole;
}

MarkdownAnswer withMarkdown(const Value &answer, const QString &text, bool whole)
{
    MarkdownAnswer markdown{text, {}, whole};
    if (const auto *words = std::get_if<QString>(&answer))
        markdown.answer = *words;
    else if (const auto *tasks = std::get_if<Tasks>(&answer))
        markdown.answer = *tasks;
    return markdown;
}

QString textOf(const Value &value)
{
    if (markdownOf(value))
        return textOf(answerOf(value));
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Tasks tasksOf(const Value &value)
{
    if (markdownOf(value))
        return tasksOf(answerOf(value));
    const auto *tasks = std::get_if<Tasks>(&value);
    return tasks ? *tasks : Tasks();
}

bool isBlank(const Value &value)
{
    return textOf(value).isEmpty() && tasksOf(value).isEmpty();
}

Value optionNamed(const ChoiceKind &choice, const QString &text)
{
    for (const ChoiceOption &option : choice.options) {
        if (option.text.compare(text, Qt::CaseInsensitive) == 0)
            return option.text;
    }
    return {};
}

Value normalized(const Field &field, const Value &value)
{
    if (const MarkdownAnswer *markdown = markdownOf(value)) {
        const Value answer = isAlwaysTheSame(field) ? Value() : normalized(field, answerOf(value));
        // Where sections are not written as a whole, its text is no field's.
        const bool hasPlace = markdown->whole ? field.lead >= 0 : !isAlwaysTheSame(field);
        return hasPlace ? Value(withMarkdown(answer, markdownText(markdown->text), markdown->whole)) : answer;
    }
    const auto answered = [](const QString &text) { return text.isEmpty() ? Value() : Value(text); };
    return std::visit(Overloaded{
                          [&](const LineAnswer &) { return answered(lineText(textOf(value))); },
                          [&](const RowsKind &) { return answered(rowsText(textOf(value))); },
                          [&](const ParagraphKind &) {
                              const QString text = paragraphText(textOf(value));
                              if (!field.stays)
                                  return answered(text);
                              if (text.size() <= field.ownText.size() && text == paragraphText(field.ownText))
                                  return Value();
                              // An emptied text is an answer too: the template's own must not come back by itself.
                              const bool emptied = text.isEmpty() && value.index() != 0 && !field.prefill.isEmpty();
                              return emptied ? Value(QString()) : answered(text);
                          },
                          [&](const ChoiceKind &kind) { return optionNamed(kind, lineText(textOf(value))); },
                          [&](const ChecklistKind &kind) {
                              const auto *tasks = std::get_if<Tasks>(&value);
                              // An emptied editable list is an answer too: the template's tasks must not come back by themselves.
                              return tasks ? Value(normalizedTasks(kind, *tasks)) : Value();
                          },
                          [](const ConstantKind &) { return Value(); },
                      },
                      field.kind);
}

QString writtenAnswer(const Value &value)
{
    QStringList ticked;
    for (const Task &task : tasksOf(value)) {
        if (task.done)
            ticked.append(task.text);
    }
    return ticked.isEmpty() ? textOf(value) : ticked.join(QLatin1String(", "));
}

Tasks tickedIn(const ChecklistKind &kind, const QString &text, QStringList &unknown)
{
    Tasks tasks = initialTasks(kind);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        tasks[i].done = false;
        places.insert(tasks.at(i).text.toLower(), i);
    }
    const QStringList words = text.split(QLatin1Char(','));
    qsizetype most = 1; // So many commas as the texts have is an option put together again from, at most.
    for (const Task &task : std::as_const(tasks))
        most = std::max(most, task.text.count(QLatin1Char(',')) + 1);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype size = std::min(most, words.size() - at);
        const auto found = [&] { return places.constFind(words.mid(at, size).join(QLatin1Char(',')).trimmed().toLower()); };
        while (size > 1 && found() == places.cend())
            --size;
        if (const auto place = found(); place != places.cend())
            tasks[*place].done = true;
        else if (const QString word = words.at(at).trimmed(); !word.isEmpty())
            unknown.append(word);
        at += size;
    }
    return tasks;
}

Value unansweredValue(const Field &field)
{
    return std::visit(Overloaded{
                          [&](const LineAnswer &) { return normalized(field, field.prefill); },
                          [&](const ParagraphKind &) {
                              const QString text = paragraphText(field.prefill);
                              return text.isEmpty() ? Value() : Value(text);
                          },
                          [&](const ChoiceKind &) { return normalized(field, field.prefill); },
                          [](const ChecklistKind &kind) { return Value(initialTasks(kind)); },
                          [](const ConstantKind &kind) { return Value(kind.text); },
                      },
                      field.kind);
}

Tasks initialTasks(const ChecklistKind &kind)
{
    Tasks tasks;
    for (const TemplateTask &task : kind.tasks)
        tasks.append({task.text, task.done, {}});
    return tasks;
}

} // namespace waybill
