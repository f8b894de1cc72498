#include "tests/support/app/answers.h"

namespace waybill::test {

namespace {

template <typename T>
const T &pick(const QList<T> &list, QRandomGenerator &random)
{
    return list.at(random.bounded(int(list.size())));
}

/// Words that mean something to Markdown, to the readers, or to Unicode.
QString word(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("plain"),     QStringLiteral("words"),      QStringLiteral("**bold**"),
                                   QStringLiteral("_it_"),      QStringLiteral("`code`"),     QStringLiteral("\\"),
                                   QStringLiteral("\\\\"),      QStringLiteral("#"),          QStringLiteral("###"),
                                   QStringLiteral("- [ ]"),     QStringLiteral("- [x]"),      QStringLiteral("* a"),
                                   QStringLiteral("1. b"),      QStringLiteral("> q"),        QStringLiteral("> [!TIP]"),
                                   QStringLiteral("|a|b|"),     QStringLiteral("---"),        QStringLiteral("==="),
                                   QStringLiteral("```"),       QStringLiteral("~~~"),        QStringLiteral("<!--"),
                                   QStringLiteral("-->"),       QStringLiteral("<b>"),        QStringLiteral("&amp;"),
                                   QStringLiteral("[l](u)"),    QStringLiteral("(x)"),        QStringLiteral("_(x)_"),
                                   QStringLiteral("{version}"), QStringLiteral("**Label:**"), QStringLiteral("$(rm)"),
                                   QStringLiteral("日本語"),    QStringLiteral("عربى"),       QStringLiteral("👩‍👩‍👧"),
                                   QStringLiteral("e\u0301"),   QStringLiteral("\u202Eabc"),  QStringLiteral("\u200B"),
                                   QStringLiteral("\u00A0"),    QStringLiteral("\t"),         QStringLiteral("ﬀ"),
                                   QStringLiteral("İ"),         QStringLiteral(":")};
    return pick(words, random);
}

/// A line of the template, as it is or with backslashes, blanks, or in another letter case.
QString templateLine(const BodyLayout &layout, QRandomGenerator &random)
{
    const QStringList lines = QString::fromUtf8(layout.body()).split(QLatin1Char('\n'));
    QString line = pick(lines, random);
    switch (random.bounded(6)) {
    case 0:
        return QString(random.bounded(4), QLatin1Char('\\')) + line;
    case 1:
        return QString(random.bounded(4), QLatin1Char(' ')) + line;
    case 2:
        return line.toUpper();
    case 3:
        return QStringLiteral("  ") + QString(random.bounded(3), QLatin1Char('\\')) + line + QStringLiteral(" x");
    default:
        return line;
    }
}

QString line(const BodyLayout &layout, QRandomGenerator &random)
{
    if (random.bounded(4) == 0)
        return templateLine(layout, random);
    QString text;
    for (int n = random.bounded(8); n >= 0; --n)
        text += word(random) + (random.bounded(3) ? QStringLiteral(" ") : QString());
    return text;
}

QString paragraph(const BodyLayout &layout, QRandomGenerator &random)
{
    QStringList lines;
    const int count = random.bounded(20) == 0 ? 400 : random.bounded(8);
    for (int n = 0; n <= count; ++n)
        lines.append(random.bounded(4) ? line(layout, random) : QString());
    return lines.join(random.bounded(5) ? QStringLiteral("\n") : QStringLiteral("\r\n"));
}

Value answer(const Field &field, const BodyLayout &layout, QRandomGenerator &random)
{
    if (random.bounded(6) == 0)
        return {};
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind))
        return pick(choice->options, random).text;
    if (const auto *checklist = std::get_if<ChecklistKind>(&field.kind)) {
        Tasks tasks = initialTasks(*checklist);
        for (Task &task : tasks) {
            task.done = random.bounded(2);
            if (random.bounded(2))
                task.link = line(layout, random);
        }
        const bool changes = checklist->editable || checklist->open;
        if (changes && random.bounded(2))
            tasks.removeAt(random.bounded(int(tasks.size())));
        if (checklist->open && tasks.size() > 1 && random.bounded(3) == 0)
            tasks.move(0, random.bounded(int(tasks.size())));
        for (int n = random.bounded(4); changes && n > 0; --n)
            tasks.append({line(layout, random), bool(random.bounded(2)), {}});
        return tasks;
    }
    if (std::holds_alternative<RowsKind>(field.kind) && random.bounded(2))
        return QStringLiteral("| %1 | b\nc | %2 |").arg(line(layout, random), line(layout, random));
    if (std::holds_alternative<ParagraphKind>(field.kind) || std::holds_alternative<RowsKind>(field.kind))
        return paragraph(layout, random);
    // Sometimes very long, sometimes what the template itself has there.
    if (random.bounded(30) == 0)
        return QString(100000, QLatin1Char('a')) + line(layout, random);
    return random.bounded(8) == 0 ? field.ownText : line(layout, random);
}

} // namespace

QList<Value> randomAnswers(const LoadedForm &form, QRandomGenerator &random)
{
    QList<Value> given;
    for (const Field &field : form.definition->fields)
        given.append(normalized(field, answer(field, *form.layout, random)));
    return given;
}

} // namespace waybill::test
