#include "app/template/ownwords.h"

#include "app/template/choices.h"
#include "app/template/linepattern.h"
#include "app/template/templatewords.h"

#include <algorithm>

namespace waybill {

namespace {

/// The marks that open a block of code on this line (CommonMark 4.5); empty for other lines.
QString fenceMarks(const QString &line)
{
    static const QRegularExpression form = linePattern(QStringLiteral(R"(^ {0,3}(`{3,}(?=[^`]*$)|~{3,}))"));
    const QStringView marks = QStringView(line).trimmed();
    return marks.startsWith(u"```") || marks.startsWith(u"~~~") ? form.match(line).captured(1) : QString();
}

bool closes(const QString &line, const QString &marks)
{
    const QString text = line.trimmed();
    return text.size() >= marks.size() && text.count(marks.front()) == text.size();
}

/// Whether a sentence leaves out what is to be written: `As a [role], I want ___`. So does what looks like front matter in a body.
bool hasGap(const QString &text)
{
    static const QRegularExpression form =
        linePattern(QStringLiteral(R"(_{3,}|(?:^|\n)(?:name|about):\s|(?:^|[\s(])\[[\p{Ll}\p{Lo}][^\[\]]{0,60}\](?![(\[:]))"));
    const bool mayHave = text.contains(u'[') || text.contains(u"___") || text.contains(u"name:") || text.contains(u"about:");
    return mayHave && form.match(text).hasMatch();
}

/// Whether a line in a block of code says what to put there, and is no code: a placeholder, a comment, or words of a sentence.
bool isToReplace(const QString &code)
{
    static const QRegularExpression comment = linePattern(QStringLiteral(R"(^(?:#|//|--|<!--|%|;)\s*\S)"));
    static const QRegularExpression asks =
        linePattern(QStringLiteral(R"(^(?:paste|insert|put|add|enter|replace|your|copy)\b)"), QRegularExpression::CaseInsensitiveOption);
    static constexpr QStringView marks = u".,'’!?()/\":- ";
    const QString words = code.trimmed();
    if (itemPrefix(words) == words.size() || isStandIn(words) || comment.match(words).hasMatch())
        return true;
    const qsizetype blanks = words.count(u' ');
    const bool isWords =
        std::all_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || marks.contains(c); });
    return isWords && !words.front().isLower() && words.front().isLetter() ? blanks > 1 || (blanks > 0 && asks.match(words).hasMatch())
                                                                           : isWords && blanks > 0 && asks.match(words).hasMatch();
}

/// Of a list of one item its words, which say what to write; empty for others.
QString onlyItem(const QString &text)
{
    const QString line = text.trimmed();
    const qsizetype begin = line.contains(u'\n') ? 0 : itemPrefix(line);
    const QString words = line.sliced(begin);
    const bool says = words.count(u' ') > 1 || words.endsWith(u'。');
    return begin > 0 && says && !words.startsWith(u'[') && !words.startsWith(u'!') && isProse(words) ? words : QString();
}

/// Goes through the parts of a section.
class Words
{
public:
    explicit Words(const BodyLayout &layout) : m_layout(layout) { }

    OwnWords from(qsizetype firstPart)
    {
        for (qsizetype i = firstPart; i < m_layout.parts.size(); ++i) {
            const Part &part = m_layout.parts.at(i);
            // What stands behind an alert stays with it.
            if (part.kind == Part::Kind::Callout && m_words.begin >= 0)
                break;
            if (part.kind == Part::Kind::Text && part.field < 0)
                i = line(i);
        }
        takeGuidance(firstPart);
        const bool prose = isProse(m_text);
        const bool hint = prose && isHintsLength(m_text);
        if (m_fences == 1 && m_empty && (m_text.isEmpty() || hint)) {
            m_words.example = m_code.trimmed();
            return m_words;
        }
        m_words.fence = m_words.fenceEnd = -1;
        if (m_fences > 0)
            return m_words;
        if (hint)
            m_words.hint = m_text;
        if (prose && !hasStandIn(m_text) && !hasGap(m_text))
            m_words.prose = paragraphs();
        if (const UnfilledList list = unfilledListOf(m_text); !list.example.isEmpty()) {
            m_words.hint = list.hint;
            m_words.example = list.example;
        } else if (const QString words = prose ? QString() : onlyItem(m_text); !words.isEmpty()) {
            m_words.hint = words;
        }
        return m_words;
    }

private:
    QString text(qsizetype part) const { return m_layout.text(m_layout.parts.at(part).span); }

    void take(qsizetype first, qsizetype last)
    {
        m_words.begin = m_words.begin < 0 ? first : std::min(m_words.begin, first);
        m_words.end = std::max(m_words.end, last + 1);
    }

    /// Comments between the words go with them, and then all others do, so that none is told from the words by what it says.
    void takeGuidance(qsizetype firstPart)
    {
        const auto isGuidance = [this](qsizetype part) { return m_layout.parts.at(part).kind == Part::Kind::Guidance; };
        bool between = false;
        for (qsizetype i = m_words.begin; i >= 0 && i < m_words.end; ++i)
            between = between || isGuidance(i);
        for (qsizetype i = firstPart; between && i < m_layout.parts.size(); ++i) {
            if (isGuidance(i))
                take(std::min(i, m_words.begin), std::max(i, m_words.end - 1));
        }
    }

    /// Takes the line, and a block of code that it opens; the index of the last one.
    qsizetype line(qsizetype at)
    {
        const QString words = text(at);
        const QString marks = fenceMarks(words);
        qsizetype end = at;
        if (!marks.isEmpty()) {
            bool empty = true;
            QString code;
            for (end = at + 1; end < m_layout.parts.size() && !closes(text(end), marks); ++end) {
                empty = empty && (m_layout.parts.at(end).kind == Part::Kind::Blank || isToReplace(text(end)));
                code += text(end);
            }
            if (end < m_layout.parts.size()) {
                take(at, end);
                ++m_fences;
                m_empty = empty;
                m_code = code;
                m_words.fence = at;
                m_words.fenceEnd = end;
                return end;
            }
        }
        if (isFurniture(words))
            return at;
        take(at, at);
        m_text += words.endsWith(QLatin1Char('\n')) ? words : words + QLatin1Char('\n');
        return at;
    }

    QString paragraphs() const
    {
        static const QRegularExpression blank = linePattern(QStringLiteral(R"(\n[ \t]*\n)"));
        QString all;
        for (const QString &paragraph : m_text.split(blank))
            addLine(all, paragraph.simplified());
        return all;
    }

    const BodyLayout &m_layout;
    OwnWords m_words;
    QString m_text; ///< Outside of code.
    QString m_code; ///< Within the block of code.
    int m_fences = 0;
    bool m_empty = false;
};

/// The tags that open at the start of a section, and the blank line there: an answer stands behind them. The index in parts of what
/// follows `from`.
qsizetype behindOpenTags(const BodyLayout &layout, qsizetype from)
{
    static const QRegularExpression open =
        linePattern(QStringLiteral(R"(^\s*(?:<(?:details|p|div|center)\b[^>]*>|<summary>.*</summary>)\s*$)"));
    qsizetype behind = from;
    for (qsizetype i = from; i < layout.parts.size(); ++i) {
        const Part &part = layout.parts.at(i);
        if (part.kind == Part::Kind::Text && open.match(layout.text(part.span)).hasMatch())
            behind = i + 1;
        else if (part.kind != Part::Kind::Blank)
            break;
    }
    return behind < layout.parts.size() && layout.parts.at(behind).kind == Part::Kind::Blank ? behind + 1 : behind;
}

} // namespace

OwnWords ownWordsFrom(const BodyLayout &layout, qsizetype firstPart)
{
    return Words(layout).from(firstPart);
}

void startFrom(Field &field, const QString &own)
{
    if (isParenthesisedText(own))
        field.guidance = plainGuidance(own) + (field.guidance.isEmpty() ? QString() : QLatin1Char('\n') + field.guidance);
    else if (QList<ChoiceOption> options = own.isEmpty() ? optionsOfLabel(field.label) : optionsOf(own); !options.isEmpty())
        field.kind = ChoiceKind{options};
    else if (field.stays = isStandIn(own); field.stays)
        field.example = exampleOf(own);
    else
        field.prefill = own;
}

bool endsInRule(const BodyLayout &layout)
{
    const auto last =
        std::find_if(layout.parts.crbegin(), layout.parts.crend(), [](const Part &part) { return part.kind != Part::Kind::Blank; });
    if (last == layout.parts.crend() || last->kind != Part::Kind::Text)
        return false;
    const QString words = layout.text(last->span).trimmed();
    return !words.isEmpty() && !words.startsWith(QLatin1Char('<')) && isFurniture(words);
}

qsizetype answerPlace(const BodyLayout &layout, qsizetype firstPart, qsizetype behind)
{
    qsizetype place = behind;
    if (place < 0) {
        place = firstPart;
        while (place < layout.parts.size() && layout.parts.at(place).kind == Part::Kind::Heading)
            ++place;
    }
    return behindOpenTags(layout, place);
}

} // namespace waybill
