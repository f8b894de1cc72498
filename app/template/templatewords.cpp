#include "app/template/templatewords.h"

#include "app/markdown/plaintext.h"
#include "app/template/choices.h"
#include "app/template/linepattern.h"

#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestPlainLabel = 60;
constexpr qsizetype longestValue = 80;
constexpr qsizetype longestHint = 600;
constexpr qsizetype longestProse = 4'000;
constexpr qsizetype longestStandIn = 300;

bool matches(const QRegularExpression &form, const QString &text)
{
    return form.match(text).hasMatch();
}

bool announcesRemark(const QString &label)
{
    static const QSet<QString> words{
        QStringLiteral("note"),      QStringLiteral("nb"),        QStringLiteral("n.b."),       QStringLiteral("warning"),
        QStringLiteral("caution"),   QStringLiteral("attention"), QStringLiteral("tip"),        QStringLiteral("hint"),
        QStringLiteral("important"), QStringLiteral("example"),   QStringLiteral("e.g."),       QStringLiteral("please note"),
        QStringLiteral("info"),      QStringLiteral("reminder"),  QStringLiteral("disclaimer"), QStringLiteral("for example")};
    // What ends so leads in to what stands beneath.
    static const QRegularExpression leadsIn =
        linePattern(QStringLiteral(R"(^examples?\b|\b(?:by running|the following(?: \w+)?|as follows|like this)$)"),
                    QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 11;
    const auto ends = [&label](QStringView words) { return label.endsWith(words, Qt::CaseInsensitive); };
    return (label.size() <= longest && words.contains(label.toLower()))
        || ((label.startsWith(u"example", Qt::CaseInsensitive) || ends(u"by running") || ends(u"as follows") || ends(u"like this")
             || label.contains(u"following", Qt::CaseInsensitive))
            && leadsIn.match(label).hasMatch());
}

qsizetype wordsIn(const QString &text)
{
    return text.simplified().count(QLatin1Char(' ')) + 1;
}

bool endsAsSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".!,;。！");
    return !text.isEmpty() && ends.contains(text.back()) && !text.endsWith(QLatin1String("..."));
}

/// Whether there is a place for a bracketed placeholder of one piece: no link, no box of a task.
bool isBracketed(const QString &text)
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:\[(?![ xX]\])[^\[\]]+\]|\\\[[^\[\]]+\]|<(?![/!])[^<>:@]+>|\{\{[^{}]*\}\}|\{[^{}]+\}|\$\{[^{}]+\}|\([^()]+\)|（[^（）]+）)$)"));
    static const QRegularExpression tag =
        linePattern(QStringLiteral(R"(^<(?:details|summary|br|p|hr|img|b|i|a|div|kbd|code|pre|sub|sup)\b)"));
    static constexpr QStringView opens = u"[\\<{$(（";
    return !text.isEmpty() && opens.contains(text.front()) && matches(form, text) && !matches(tag, text);
}

/// Whether a line begins as a list, a quote, a table, code, a picture or HTML do.
bool anyLineBeginsWithMark(QStringView text)
{
    static constexpr QStringView marks = u"-*+0123456789|>`~!<";
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringView words = line.trimmed();
        if (!words.isEmpty() && marks.contains(words.front()))
            return true;
    }
    return false;
}

/// Whether a text of several words may be a stand-in, by what is quickly seen: most prose is none.
bool mayBeStandIn(QStringView text)
{
    if (text.front().unicode() > 127)
        return true;
    for (const QStringView start : {u"todo", u"lorem", u"e.", u"eg.", u"ex.", u"ex:", u"z.", u"p.", u"ej.", u"por ejemplo"}) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            return true;
    }
    // Else only parts of a date stand behind a blank.
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        static constexpr QStringView ofDates = u"YMDHSTZymdhstz:/-. ";
        return ofDates.contains(c) || c.unicode() > 127;
    });
}

/// Whether a word may be one: letters alone are a short one, or of those that the pattern repeats.
bool mayBeStandInOfOneWord(QStringView word)
{
    constexpr qsizetype longestShort = 4;
    static constexpr QStringView repeated = u"xnymdhstz";
    bool others = false;
    for (const QChar c : word) {
        const QChar letter(c.unicode() | 0x20);
        if (letter < u'a' || letter > u'z')
            return true;
        others = others || !repeated.contains(letter);
    }
    return !others || word.size() <= longestShort;
}

/// `[start] - [end]`: pieces that are all to be replaced, with nothing but marks between them.
bool isSeveralBracketed(const QString &text)
{
    static const QRegularExpression form =
        linePattern(QStringLiteral(R"(^\[(?![ xX]\])[^\[\]]+\](?:[ \-–—/,;:&+(]+\[(?![ xX]\])[^\[\]]+\]\)?)+$)"));
    return text.startsWith(u'[') && matches(form, text);
}

/// Without the marks of code around all of it.
QString withoutCode(const QString &text)
{
    const bool isCode =
        text.size() > 2 && text.startsWith(QLatin1Char('`')) && text.endsWith(QLatin1Char('`')) && text.count(QLatin1Char('`')) == 2;
    return isCode ? text.sliced(1, text.size() - 2).trimmed() : text;
}

} // namespace

QString idFrom(const QString &text, QHash<QString, int> &taken)
{
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    const QString lower = simple ? text : text.toLower();
    QString id(lower.size(), Qt::Uninitialized);
    QChar *const begin = id.data();
    QChar *end = begin;
    for (const QChar c : lower) {
        if (c.isLetterOrNumber())
            *end++ = c.toLower();
        else if (end != begin && end[-1] != u'_')
            *end++ = u'_';
    }
    if (end != begin && end[-1] == u'_')
        --end;
    id.truncate(end - begin);
    if (id.isEmpty())
        id = QStringLiteral("field");
    QString unique = id;
    while (taken.contains(unique))
        unique = id + QLatin1Char('_') + QString::number(++taken[id]);
    taken.insert(unique, 1);
    return unique;
}

QString ownTitle(const Section &section)
{
    const QString title = withoutColon(section.heading);
    if (!title.isEmpty())
        return title;
    return section.level > 0 ? QStringLiteral("(no title)") : QStringLiteral("Introduction");
}

QString plainGuidance(QString text)
{
    // `[//]: # (words)` is a definition that nobody refers to, and so a comment.
    static const QRegularExpression definition = linePattern(QStringLiteral(R"x(^ {0,3}\[[^\]]+\]:[ \t]*#[ \t]*[("'](.*)[)"'][ \t]*$)x"));
    if (text.contains(u']') && text.contains(QLatin1String("]:"))) {
        if (const QRegularExpressionMatch match = definition.match(text); match.hasMatch())
            text = match.captured(1);
    }
    // One character is found sooner than several.
    if (text.contains(u'>'))
        text.remove(QLatin1String("<!--")).remove(QLatin1String("-->"));
    else if (text.contains(u'<'))
        text.remove(QLatin1String("<!--"));
    QString lines;
    for (const QStringView source : QStringView(text).tokenize(u'\n')) {
        // By a view: a line of nothing but marks would be copied for each of them.
        QStringView rest = source.trimmed();
        while (rest.startsWith(QLatin1Char('>')))
            rest = rest.mid(1).trimmed();
        QString line = rest.toString();
        if (isParenthesisedText(line))
            line = line.mid(2, line.size() - 4).trimmed();
        if (line.contains(u'*'))
            line.remove(QLatin1String("**"));
        // Also behind a bold word at the start: `**Note:** _words_`.
        static const QRegularExpression emphasised = linePattern(QStringLiteral("(^|: )_(.+)_$"));
        if (line.endsWith(QLatin1Char('_')))
            line.replace(emphasised, QStringLiteral("\\1\\2"));
        addLine(lines, line);
    }
    return lines;
}

void addCallout(QList<Callout> &callouts, const QString &line)
{
    if (const AlertKind kind = alertStartedBy(line); kind != AlertKind::None) {
        callouts.append({kind, {}});
    } else if (!callouts.isEmpty()) {
        QString &words = callouts.last().text;
        if (const QString more = plainGuidance(line); !more.isEmpty())
            words += words.isEmpty() ? more : QLatin1Char(' ') + more;
    }
}

void addLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += line;
}

bool isStandIn(const QString &text)
{
    static const QRegularExpression form = linePattern(
        QStringLiteral(
            R"(^(?:\?+|@(?:user(?:-?name)?|name|handle|mention)?|#(?:1234?|0+)?|\S+://\.{3}|_\w+_|v?[0-9xyzXYZN]+(?:\.[0-9xyzXYZN]+)+(?:-\w+)?|[A-Z]{2,}-[XN#]{2,}|#?[XN]{2,}|T[O]DO\b.*|TBD|TBC)"
            R"(|_+|\.{3,}|…|lorem ipsum.*|(?:e\. ?g\.|eg\.|ex[.:]|z\. ?B\.|p\. ?ex\.|p\. ?ej\.|ej\.|por ejemplo|например|напр\.|مثلا?|例如?|比如|예)[ ,:：].*|[YMDHhmsydTZ:/\-. ]{6,})$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits = linePattern(QStringLiteral(R"(^v?[0-9][0-9.]*$)"));
    static const QRegularExpression letters = linePattern(QStringLiteral(R"([YMDHymdh]{2})"));
    const QString word = withoutCode(text.trimmed());
    if (word.isEmpty() || word.size() > longestStandIn)
        return false;
    if (isParenthesisedText(word) || isBracketed(word) || isSeveralBracketed(word))
        return true;
    // What a command says, and what is told of a placeholder behind it.
    if (word.size() < text.trimmed().size() && word.contains(QLatin1String(" -")))
        return true;
    if (const qsizetype told = word.endsWith(u')') ? word.indexOf(QLatin1String(" (")) : -1; told > 0 && word.indexOf(u'(', told + 2) < 0)
        return isStandIn(word.first(told));
    if (!(word.contains(QLatin1Char(' ')) ? mayBeStandIn(word) : mayBeStandInOfOneWord(word)))
        return false;
    if (!matches(form, word) || matches(digits, word))
        return false;
    // Of letters for parts of a date there are two of one kind at least.
    static const QRegularExpression dateForm = linePattern(QStringLiteral(R"(^[YMDHhmsydTZ:/\-. ]{6,}$)"));
    static const QString marks = QStringLiteral("-/:. ");
    return !matches(dateForm, word)
        || (matches(letters, word) && std::any_of(word.cbegin(), word.cend(), [](QChar c) { return marks.contains(c); }));
}

bool isTitleStart(const QString &title)
{
    static const QString ends = QStringLiteral("]:-–—|>}»】：…/");
    const QString words = title.trimmed();
    if (words.isEmpty())
        return false;
    const QString last = words.section(QLatin1Char(' '), -1);
    return ends.contains(words.back()) || words.endsWith(QLatin1String("...")) || title.back().isSpace() || hasStandIn(words)
        || isStandIn(words) || (isStandIn(last) && !last.startsWith(QLatin1Char('(')));
}

QString exampleOf(const QString &standIn)
{
    QString text = withoutCode(standIn.trimmed());
    if (text.startsWith(QLatin1String("\\[")) || text.startsWith(QLatin1String("${")))
        text = text.mid(1);
    while (isBracketed(text) && text.size() > 2)
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

bool isRemark(const FieldLine &line)
{
    return announcesRemark(withoutColon(plainText(line.label)));
}

bool asksForValue(const FieldLine &line)
{
    const QString label = plainText(line.label);
    QString value = line.value.first(trailingCommentsBegin(line.value)).trimmed();
    static const QRegularExpression twoSentences = linePattern(QStringLiteral(R"(^[^(\[]{3,}\. \p{Lu})"));
    if (announcesRemark(withoutColon(label)) || label.size() > (line.marked ? longestLabel : longestPlainLabel)
        || (label.contains(QLatin1String(". ")) && matches(twoSentences, label)))
        return false;
    if (value.isEmpty() || isStandIn(value) || !optionsOf(value).isEmpty())
        return line.marked || wordsIn(label) <= (line.prefix.trimmed().isEmpty() ? 8 : 12);
    // Of a plain item a number is given beforehand (`- Version: v1.2`); other words go on with what it says.
    static const QRegularExpression number = linePattern(QStringLiteral(R"(^v?[0-9]{1,6}(?:\.[0-9x]{1,6}){0,4}%?$)"));
    if (!line.marked)
        return !line.prefix.trimmed().isEmpty() && wordsIn(label) <= 3 && matches(number, value);
    const bool leavesOut = value.size() <= longestValue && (value.contains(QLatin1String("[ ]")) || hasStandIn(value));
    if (value.size() < line.value.trimmed().size() || leavesOut)
        return true;
    // What is given beforehand is a few words; without a bullet one or two, as it may as well be said to everybody.
    const bool item = !line.prefix.trimmed().isEmpty();
    return !endsAsSentence(value) && value.size() <= longestValue && wordsIn(value) <= (item ? 10 : 2);
}

std::optional<FieldLine> labelToAnswer(const QString &line)
{
    if (auto label = parseFieldLine(line); label && asksForValue(*label))
        return label;
    const qsizetype begin = itemPrefix(line);
    if (begin == 0)
        return std::nullopt;
    static const QRegularExpression placeholder = linePattern(
        QStringLiteral(R"(^((?:\*\*|__)[^\[\]<>:*_`]{1,60}(?:\*\*|__)|[^\[\]<>:*_`]{1,60}?)[ \t]+(?:\[[^\[\]]+\]|<[^<>:@/]+>)[ \t]*$)"));
    static const QRegularExpression question = linePattern(QStringLiteral(R"(^([^\[\]<>:*_`()]{1,80}\?)[ \t]*(?:\([^()]+\))?[ \t]*$)"));
    const QStringView end = QStringView(line).sliced(begin).trimmed();
    const bool isQuestion = end.endsWith(u'?') || (end.endsWith(u')') && end.contains(u'?'));
    if (!isQuestion && !end.endsWith(u']') && !end.endsWith(u'>'))
        return std::nullopt;
    const QRegularExpressionMatch match = (isQuestion ? question : placeholder).match(line.mid(begin));
    return match.hasMatch() ? parseOpenFieldLine(line, match.captured(1).trimmed()) : std::nullopt;
}

bool isFurniture(const QString &line)
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|</?(?:details|p|br|div|center)\b[^>]*>|<summary>.*</summary>|</?summary>)$)"));
    static constexpr QStringView starts = u"*-_<";
    const QString text = line.trimmed();
    return text.isEmpty() || (starts.contains(text.front()) && matches(form, text));
}

bool isHintsLength(const QString &text)
{
    return QStringView(text).trimmed().size() <= longestHint;
}

bool isProse(const QString &text)
{
    static const QRegularExpression other =
        linePattern(QStringLiteral(R"((?:^|\n)[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])(?:\s|$)|(?:\||>|```|~~~|!\[|<)(?:\s|$|\[|`|~|\w)))"));
    static const QRegularExpression address = linePattern(QStringLiteral(R"(^\S*://\S*$)"));
    const QString words = text.trimmed();
    return !words.isEmpty() && words.size() <= longestProse && !(anyLineBeginsWithMark(words) && matches(other, words))
        && !(words.contains(QLatin1String("://")) && matches(address, words))
        && std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
}

bool hasStandIn(const QString &text)
{
    static const QRegularExpression form = linePattern(QStringLiteral(
        R"(\{\{|\$\{|\{[A-Z][^{}]*\}|\[(?:e\.g|ex\.|your|insert|add|enter)|<(?!https?:)[a-z][^<>/:@]*>|\b(?:T[O]DO|TBD|TBC|XX+|YYYY|[xX]\.[xX])\b)"));
    return matches(form, text);
}

UnfilledList unfilledListOf(const QString &text)
{
    static const QRegularExpression comment = linePattern(QStringLiteral(R"(<!--.*?-->)"));
    static const QRegularExpression leftOut =
        linePattern(QStringLiteral(R"(['"“‘`][^'"]{0,20}(?:\.{3,}|…)['"”’`]|^(?:etc)?(?:\.{3,}|…)$)"));
    static const QRegularExpression numbered =
        linePattern(QStringLiteral(R"(^(?:step|item|point|task|action|name)\s*[0-9]{1,2}$)"), QRegularExpression::CaseInsensitiveOption);
    UnfilledList list;
    if (text.size() > longestHint)
        return list;
    bool all = true;
    bool some = false; // An item that leaves a word out makes an example of all of them.
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        const qsizetype begin = itemPrefix(line);
        if (begin == 0 && !isStandIn(words)) {
            if (!list.example.isEmpty())
                return {};
            addLine(list.hint, words);
            continue;
        }
        words = line.mid(begin).remove(comment).trimmed();
        if (words.startsWith(QLatin1String("[ ]")) && (words.size() == 3 || isStandIn(words.sliced(3))))
            words = words.sliced(3).trimmed();
        else if (parseTaskLine(line))
            return {};
        some = some || matches(leftOut, words);
        all = all && (words.isEmpty() || isStandIn(words) || matches(numbered, words));
        addLine(list.example, line.trimmed());
    }
    const bool plain = list.hint.isEmpty() || isProse(list.hint);
    return plain && (all || some) && !list.example.isEmpty() ? list : UnfilledList();
}

} // namespace waybill
