#include "app/template/groups.h"

#include "app/markdown/plaintext.h"
#include "app/template/additions.h"
#include "app/template/linepattern.h"
#include "app/template/templatewords.h"

#include <algorithm>

namespace waybill {

namespace {

using Kind = TemplateLine::Kind;
using Block = TemplateLine::Block;

constexpr qsizetype longestHead = 160;
constexpr qsizetype longestPlainHead = 60;
/// So many labels of a section may end where only the template says; each costs a look at every line of a filled body.
constexpr int mostOpenLabels = 40;
/// Cells to fill; a larger table stays text.
constexpr int mostCells = 400;

class Finder
{
public:
    Finder(const QByteArray &source, std::vector<TemplateLine> &lines) : m_source(source), m_lines(lines) { }

    void find()
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            TemplateLine &line = m_lines[i];
            if (line.kind == Kind::Heading)
                m_openLabels = 0;
            if (line.blockFirst)
                m_taskIndent = -1;
            if (line.kind == Kind::Task)
                m_taskIndent = indentOf(i);
            if (line.kind == Kind::Field)
                item(i);
            if (line.kind == Kind::Text)
                textLine(i);
            m_isOpen = isOpenBehind(i);
            if (line.kind == Kind::Heading || line.kind == Kind::Field || line.kind == Kind::Task || line.kind == Kind::Row)
                m_inGroup = line.kind == Kind::Heading && line.level == groupLevel;
            if (line.kind == Kind::Heading)
                m_first = line.level < groupLevel;
            else if (line.kind != Kind::Blank && line.kind != Kind::Guidance)
                m_first = false;
            m_begins = line.kind == Kind::Heading || (m_begins && (line.kind == Kind::Blank || line.kind == Kind::Guidance));
        }
    }

private:
    void textLine(size_t i)
    {
        TemplateLine &line = m_lines[i];
        if (line.block == Block::Paragraph)
            ofParagraph(i);
        else if (line.block == Block::List && i > 0 && m_lines[i - 1].kind == Kind::Field && itemPrefix(text(i)) == 0
                 && !text(i).startsWith(QLatin1Char(' ')) && labelToAnswer(text(i)))
            line.kind = Kind::Field;
        else if (line.block == Block::List)
            bareLabel(i);
        else if (line.block == Block::Html)
            summary(i);
        else if (line.block == Block::Table)
            row(i);
        else if (line.block == Block::None && isDefinedComment(text(i)))
            line.kind = Kind::Guidance;
    }

    /// A short item without a colon that ends a list of empty labels is one of them: somebody forgot the colon.
    void bareLabel(size_t i)
    {
        const auto isEmptyLabel = [this](size_t at) {
            const auto label = m_lines[at].kind == Kind::Field ? parseFieldLine(text(at)) : std::nullopt;
            return label && label->value.trimmed().isEmpty();
        };
        if (i < 2 || m_openLabels >= mostOpenLabels || !isEmptyLabel(i - 1) || !isEmptyLabel(i - 2))
            return;
        const QString line = text(i);
        const QString words = line.sliced(itemPrefix(line)).trimmed();
        if (itemPrefix(line) != itemPrefix(text(i - 1)) || words.size() < 2 || words.count(u' ') > 2
            || (i + 1 < m_lines.size() && m_lines[i + 1].block == Block::List)
            || !std::all_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber() || c == u' '; }))
            return;
        m_lines[i].kind = Kind::Field;
        m_lines[i].heading = words;
        ++m_openLabels;
    }

    QString text(size_t line) const
    {
        const TemplateLine &at = m_lines[line];
        return QString::fromUtf8(m_source.constData() + at.span.begin, at.textEnd - at.span.begin);
    }

    static bool isDefinedComment(const QString &line)
    {
        static const QRegularExpression form =
            linePattern(QStringLiteral(R"(^ {0,3}\[[^\]]+\]:[ \t]*#(?:[ \t]*(?:\(.*\)|".*"|'.*'))?[ \t]*$)"));
        return line.trimmed().startsWith(QLatin1Char('[')) && form.match(line).hasMatch();
    }

    void beginGroup(size_t i, const QString &head)
    {
        TemplateLine &line = m_lines[i];
        line.kind = Kind::Heading;
        line.level = groupLevel;
        line.heading = withoutColon(plainText(head));
        m_openLabels = 0;
    }

    /// The next line that is not blank; the number of lines when there is none.
    size_t next(size_t line) const
    {
        do
            ++line;
        while (line < m_lines.size() && m_lines[line].kind == Kind::Blank);
        return line;
    }

    bool isLabelOrHead(size_t i) const
    {
        const QString line = text(i);
        return m_lines[i].kind == Kind::Heading || m_lines[i].kind == Kind::Field || labelToAnswer(line) || isMarkedHead(i)
            || (m_lines[i].block == Block::Html && line.startsWith(u'<') && !groupHead(line).isEmpty());
    }

    static bool isEmphasised(const QString &line)
    {
        const QString words = line.trimmed();
        if (words.isEmpty() || words.front() == u'*' || words.front() == u'_')
            return !words.isEmpty();
        // A symbol may stand before the bold words.
        return words.front().unicode() > 127 && !words.front().isLetter() && words.endsWith(QLatin1String("**"))
            && !groupHead(words).isEmpty();
    }

    /// Whether an answer of some lines, tasks or a block of code stand beneath, so that the line above is their head.
    bool hasContentBeneath(size_t i) const
    {
        const size_t at = next(i);
        const bool right = at == i + 1;
        // Of several labels one beneath the other the last one is none the less a label.
        const bool inRow = i > 0 && m_lines[i - 1].kind == Kind::Field;
        if (at >= m_lines.size() || (inRow && !right))
            return false;
        if (text(at).trimmed() == QLatin1String("<details>"))
            return true;
        const TemplateLine &line = m_lines[at];
        if (line.kind == Kind::Task || line.block == Block::List || line.block == Block::Code || line.block == Block::Table)
            return true;
        if (right && isAnotherLeadIn(at))
            return true;
        if (isLabelOrHead(at) || isFurniture(text(at)))
            return false;
        return line.block == Block::Paragraph || (right && (line.kind == Kind::Guidance || line.block == Block::Html));
    }

    /// Whether the line follows on details, which are the answer to another head.
    bool isBehindDetails(size_t i) const
    {
        while (i > 0 && m_lines[i - 1].kind == Kind::Blank)
            --i;
        return i > 0 && text(i - 1).trimmed() == QLatin1String("</details>");
    }

    /// Whether what stands beneath is tasks, labels or an empty list, which a plain line above gives their name.
    bool hasItemsBeneath(size_t i) const
    {
        const size_t at = next(i);
        if (at >= m_lines.size())
            return false;
        const TemplateLine &line = m_lines[at];
        if (line.kind == Kind::Task)
            return true;
        return line.block == Block::List && (line.kind == Kind::Field || itemPrefix(text(at)) == text(at).size());
    }

    /// Whether something stands beneath that is neither a label nor a heading, so that the line is the start of a sentence.
    bool leadsIn(size_t i) const
    {
        const size_t at = next(i);
        // Where nothing stood yet some words alone say what to write, or lead in to labels of a list, or say so in two languages.
        if (m_begins && text(i).trimmed().count(QLatin1Char(' ')) > 2
            && (at >= m_lines.size() || m_lines[at].kind == Kind::Heading || isMarkedHead(at)
                || (m_lines[at].kind == Kind::Field && m_lines[at].block == Block::List) || (at == i + 1 && isAnotherLeadIn(at))))
            return true;
        if (at >= m_lines.size() || isLabelOrHead(at) || isFurniture(text(at)))
            return false;
        return m_lines[at].kind == Kind::Text || m_lines[at].kind == Kind::Task || m_lines[at].kind == Kind::Callout;
    }

    bool isMarkedHead(size_t i) const
    {
        return m_lines[i].block == Block::Paragraph && isEmphasised(text(i)) && !groupHead(text(i)).isEmpty();
    }

    /// Whether that line of the paragraph ends in a colon, too, and has a list or a block of code beneath.
    bool isAnotherLeadIn(size_t i) const
    {
        const size_t at = next(i);
        return m_lines[i].block == Block::Paragraph && !isEmphasised(text(i)) && !groupHead(text(i)).isEmpty() && at < m_lines.size()
            && ((m_lines[at].block == Block::List && m_lines[at].kind != Kind::Field) || m_lines[at].block == Block::Code);
    }

    /// Whether nothing but a placeholder stands beneath, such as dots: it waits for what the line above names.
    bool hasStandInBeneath(size_t i) const
    {
        const size_t at = next(i);
        return at < m_lines.size() && m_lines[at].block == Block::Paragraph && m_lines[at].blockFirst
            && (at + 1 == m_lines.size() || next(at) != at + 1) && isStandIn(text(at));
    }

    /// Whether a label follows in a paragraph of its own on a question, or on words, that wait for an answer themselves.
    bool followsOpenQuestion(size_t i) const { return m_isOpen && m_lines[i].blockFirst && (i + 1 == m_lines.size() || next(i) != i + 1); }

    /// Whether the line is the last one of some labels, and what stands beneath is no list that it may lead in to.
    bool endsRow(size_t i) const
    {
        const size_t at = next(i);
        return i > 0 && !m_lines[i].blockFirst && m_lines[i - 1].kind == Kind::Field && at > i + 1 && at < m_lines.size()
            && m_lines[at].block == Block::Paragraph;
    }

    static bool isInItalics(const QString &line)
    {
        const QStringView words = QStringView(line).trimmed();
        return words.size() > 1 && (words.front() == u'*' || words.front() == u'_') && !QStringView(u"*_ \t").contains(words.at(1));
    }

    /// Where a group waits for an answer: it is a question, or what stands in it is neither a label nor words that lead in to some.
    bool isOpenBehind(size_t i) const
    {
        const TemplateLine &line = m_lines[i];
        if (line.kind == Kind::Heading)
            return line.level == groupLevel && line.heading.endsWith(QLatin1Char('?'));
        if (line.kind == Kind::Field || line.kind == Kind::Task || line.kind == Kind::Row)
            return false;
        if (m_isOpen || !m_inGroup || line.kind != Kind::Text)
            return m_isOpen;
        return line.block == Block::List || line.block == Block::Code
            || (line.block == Block::Paragraph && !text(i).trimmed().endsWith(QLatin1Char(':')));
    }

    /// Whether a plain line further down in the section names its own items: then the first one does as well.
    bool hasSister(size_t i) const
    {
        for (size_t at = i + 1; at < m_lines.size() && m_lines[at].kind != Kind::Heading; ++at) {
            if (m_lines[at].kind == Kind::Text && m_lines[at].block == Block::Paragraph && !isEmphasised(text(at))
                && !groupHead(text(at)).isEmpty())
                return true;
        }
        return false;
    }

    /// Whether a plain line is some words like a heading's, and not the start of a sentence.
    static bool isTitle(const QString &head)
    {
        return head.count(QLatin1Char(' ')) < 3 && head.size() <= longestPlainHead && !head.front().isLower() && head.front().isLetter();
    }

    bool isHead(size_t i, const QString &line, const QString &head, bool label) const
    {
        if (head.isEmpty() || head.size() > longestHead)
            return false;
        const bool details = line.trimmed().endsWith(QLatin1String("<details>"));
        // Right beneath a bold line it says more about the same.
        if (!isEmphasised(line) && !details && i > 0 && m_lines[i - 1].kind == Kind::Heading && m_lines[i - 1].level == groupLevel)
            return false;
        if (!isEmphasised(line))
            return details
                || (head.size() <= longestPlainHead && head.count(QLatin1Char(' ')) < 7 && hasItemsBeneath(i) && (!m_first || hasSister(i)))
                || (isTitle(head) && !hasItemsBeneath(i) && hasContentBeneath(i) && (!m_first || hasSister(i)))
                || (head.size() <= longestPlainHead && head.count(QLatin1Char(' ')) < 7 && hasStandInBeneath(i));
        // A sentence is none, unless it asks one to answer the question before it; a word in brackets says how to answer.
        static const QString ends = QStringLiteral(".!,;");
        if ((ends.contains(head.back()) && !(head.endsWith(u'.') && head.contains(QLatin1String("? "))))
            || (head.startsWith(u'(') && head.endsWith(u')')))
            return false;
        // A question alone wants some sentences; a label with a colon and nothing beneath, some words.
        const bool inRow = i > 0 && m_lines[i - 1].kind == Kind::Field;
        const bool alone = !inRow && !line.contains(QLatin1Char(':')) && (next(i) != i + 1 || i + 1 == m_lines.size());
        // What is said in brackets behind a label is its hint, unless a list follows at once.
        if (label && line.trimmed().endsWith(QLatin1Char(')')))
            return next(i) == i + 1 && i + 1 < m_lines.size()
                && (m_lines[i + 1].block == Block::List || m_lines[i + 1].block == Block::Code);
        if (label && !details)
            return alone || hasContentBeneath(i) || isBehindDetails(i) || followsOpenQuestion(i);
        // A line in italics is a question only if it says so.
        return details || !isInItalics(line)
            || (!head.contains(QLatin1String(". ")) && (head.endsWith(QLatin1Char('?')) || line.contains(QLatin1Char(':'))));
    }

    void ofParagraph(size_t i)
    {
        if (isDefinedComment(text(i))) {
            m_lines[i].kind = Kind::Guidance;
            return;
        }
        const bool begins = m_lines[i].blockFirst || (i > 0 && m_lines[i - 1].kind != Kind::Text);
        const QString words = text(i);
        const auto label = labelToAnswer(words);
        // Within a paragraph in italics a question goes on with what was said.
        if (!begins && !(label && label->marked && (!isInItalics(words) || words.contains(u':'))))
            return;
        const QString head = groupHead(words);
        const auto line = parseFieldLine(words);
        const bool remark = line && isRemark(*line);
        if (begins && !remark && isHead(i, words, head, label.has_value()))
            beginGroup(i, head);
        else if (label && (label->marked || !label->value.trimmed().isEmpty() || endsRow(i) || !leadsIn(i)))
            m_lines[i].kind = Kind::Field;
    }

    void summary(size_t i)
    {
        const QString words = text(i);
        const bool mayBe = words.contains(QLatin1String("<summary>")) || (m_lines[i].blockFirst && words.startsWith(QLatin1String("<h")));
        if (const QString head = mayBe ? groupHead(words) : QString(); !plainText(head).isEmpty())
            beginGroup(i, head);
    }

    /// A label of a list: what stands beneath an empty one may be its hint, or the tasks that it names.
    void item(size_t i)
    {
        const QString words = text(i);
        const auto label = labelToAnswer(words);
        if (!label)
            return;
        const size_t below = i + 1;
        const bool isOpen = !parseFieldLine(words);
        const auto goesOn = [&](size_t at) {
            return at < m_lines.size() && m_lines[at].block == Block::List && !m_lines[at].blockFirst
                && itemPrefix(text(at)) >= label->prefix.size() + 2;
        };
        const bool isEmpty = label->value.trimmed().isEmpty();
        const bool namesTasks = isEmpty && goesOn(below) && m_lines[below].kind == Kind::Task;
        // So it does with the labels beneath, and with any items when it only asks for them.
        const size_t under = next(i);
        const bool namesItems = isEmpty && goesOn(under)
            && (m_lines[under].kind == Kind::Field || plainText(label->label).startsWith(QLatin1String("please "), Qt::CaseInsensitive));
        // Beneath a task it is a point of that task.
        const bool ofTask = m_taskIndent >= 0 && indentOf(i) > m_taskIndent && !label->marked;
        if ((isOpen && ++m_openLabels > mostOpenLabels) || namesTasks || namesItems || ofTask) {
            m_lines[i].kind = Kind::Text;
            if (namesTasks && !ofTask)
                m_lines[i].heading = plainText(label->label);
            return;
        }
        if (!isEmpty)
            return;
        for (size_t at = below; at < m_lines.size() && m_lines[at].kind == Kind::Text && m_lines[at].block == Block::List
             && itemPrefix(text(at)) == 0 && text(at).startsWith(QLatin1Char(' '));
             ++at)
            m_lines[at].kind = Kind::Guidance;
    }

    /// A row beneath the head of a table and the line under it, if there is a cell to fill.
    void row(size_t i)
    {
        if (m_lines[i].blockFirst)
            m_tableBegin = i;
        const QString words = text(i);
        const int toFill = i < m_tableBegin + 2 ? 0 : int(cellsToFill(words, text(m_tableBegin)).size());
        if (toFill == 0 || m_cells + toFill > mostCells)
            return;
        m_cells += toFill;
        m_lines[i].kind = Kind::Row;
    }

    qsizetype indentOf(size_t i) const
    {
        const QString line = text(i);
        const auto mark = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
        return mark - line.begin();
    }

    const QByteArray &m_source;
    std::vector<TemplateLine> &m_lines;
    int m_openLabels = 0;
    int m_cells = 0;
    qsizetype m_taskIndent = -1; ///< Of the last task in the list; -1 when there is none.
    size_t m_tableBegin = 0;
    bool m_inGroup = false; ///< Neither labels nor tasks stood in the group yet,
    bool m_isOpen = false;  ///< and what did, or its head, waits for an answer.
    bool m_first = true;    ///< Nothing but guidance stood in the section yet,
    bool m_begins = true;   ///< or in the group.
};

} // namespace

void findGroups(const QByteArray &source, std::vector<TemplateLine> &lines)
{
    Finder(source, lines).find();
}

} // namespace waybill
