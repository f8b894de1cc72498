#include "app/validation/issuelines.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr int sectionLevel = 3;

/// As Python's str.splitlines.
bool endsLine(QChar c)
{
    // Nearly every character; a long answer is read with each key.
    if (c.unicode() > 0x1e && c.unicode() < 0x85)
        return false;
    switch (c.unicode()) {
    case '\n':
    case '\r':
    case 0x0b:
    case 0x0c:
    case 0x1c:
    case 0x1d:
    case 0x1e:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

/// The line that begins at a place; its end, and where the next one begins.
struct LineEnds
{
    qsizetype end;
    qsizetype next;
};

LineEnds lineAt(QStringView text, qsizetype begin)
{
    const qsizetype end = std::find_if(text.begin() + begin, text.end(), [](QChar c) { return endsLine(c); }) - text.begin();
    return {end, end + (text.sliced(end).startsWith(u"\r\n") ? 2 : 1)};
}

QString withSingleBlanks(QStringView text)
{
    if (!text.contains(QLatin1String("  ")))
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c != u' ' || !out.endsWith(u' '))
            out += c;
    }
    return out;
}

/// The number of spaces of any kind at a place.
qsizetype spacesAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end).isSpace())
        ++end;
    return end - at;
}

/// Without colons at its ends and without the last one that is left.
QString bareTitle(QStringView text)
{
    while (text.startsWith(u':'))
        text = text.sliced(1);
    while (text.endsWith(u':'))
        text.chop(1);
    QString title = text.toString();
    if (const qsizetype last = title.lastIndexOf(u':'); last >= 0)
        title.remove(last, 1);
    return title;
}

/// `- [x] text`
bool readTask(QStringView text, IssueLine &line)
{
    qsizetype at = 1 + spacesAt(text, 1);
    if (!text.startsWith(u'-') || at == 1 || text.size() < at + 3 || text.at(at) != u'[' || text.at(at + 2) != u']')
        return false;
    const QChar mark = text.at(at + 1);
    at += 3;
    const qsizetype blanks = spacesAt(text, at);
    if ((mark != u'x' && mark != u' ') || blanks == 0)
        return false;
    // The text may be a blank itself, where there is another before it.
    const qsizetype begin = std::min(at + blanks, text.size() - 1);
    if (begin == at)
        return false;
    line.kind = IssueLine::Kind::Task;
    line.done = mark == u'x';
    line.label = text.sliced(begin).toString();
    return true;
}

/// `- **Label:** value`
bool readValue(QStringView text, IssueLine &line)
{
    if (!text.startsWith(u"- **"))
        return false;
    const qsizetype begin = 4;
    for (qsizetype end = text.indexOf(u":**", begin + 1); end >= 0; end = text.indexOf(u":**", end + 1)) {
        const qsizetype at = end + 3;
        const qsizetype blanks = spacesAt(text, at);
        const qsizetype value = std::min(at + blanks, text.size() - 1);
        if (blanks == 0 || value == at)
            continue;
        line.kind = IssueLine::Kind::Value;
        line.label = text.sliced(begin, end - begin).toString();
        line.value = text.sliced(value).toString();
        return true;
    }
    return false;
}

bool isItem(QStringView text)
{
    return text.size() > 2 && QStringView(u"-*+").contains(text.front()) && text.at(1) == u' ';
}

} // namespace

IssueLines::IssueLines(const QByteArray &body) : m_text(QString::fromUtf8(body))
{
    const QStringView text(m_text);
    QList<IssueHeading *> open{&m_root};
    const auto closeTo = [&open](qsizetype level, qsizetype end) {
        for (; open.size() > 1 && open.constLast()->level >= level; open.removeLast())
            open.constLast()->end = end;
    };
    int number = 0;
    LineEnds ends{};
    for (qsizetype begin = 0; begin < text.size(); begin = ends.next) {
        ends = lineAt(text, begin);
        ++number;
        // Most lines of a long answer are neither.
        if (!QStringView(u"#-*+").contains(text.at(begin)))
            continue;
        const QString bare = withSingleBlanks(text.sliced(begin, ends.end - begin));
        qsizetype level = 0;
        while (level < bare.size() && bare.at(level) == u'#')
            ++level;
        if (level > 0 && bare.size() > level + 1 && bare.at(level) == u' ') {
            closeTo(level, begin);
            auto heading = std::make_unique<IssueHeading>();
            heading->level = int(level);
            heading->title = bareTitle(QStringView(bare).sliced(level + 1));
            heading->begin = std::min(ends.next, text.size());
            IssueHeading *added = heading.get();
            open.constLast()->parts.push_back(std::move(heading));
            open.append(added);
        } else if (isItem(bare)) {
            IssueLine item;
            item.number = number;
            if (!readTask(bare, item))
                readValue(bare, item);
            open.constLast()->lines.append(item);
        }
    }
    closeTo(0, text.size());
    addSections(m_root);
}

QString IssueLines::textOf(const IssueHeading &heading) const
{
    // Nobody asks for that of deeper ones.
    if (heading.level > sectionLevel)
        return {};
    const QStringView text = QStringView(m_text).sliced(heading.begin, heading.end - heading.begin);
    QString lines;
    LineEnds ends{};
    for (qsizetype begin = 0; begin < text.size(); begin = ends.next) {
        ends = lineAt(text, begin);
        lines += withSingleBlanks(text.sliced(begin, ends.end - begin)) + u'\n';
    }
    return lines;
}

void IssueLines::addSections(const IssueHeading &heading)
{
    for (const auto &part : heading.parts) {
        if (part->level == sectionLevel) {
            for (const auto &each : heading.parts)
                m_sections.append(each.get());
            return;
        }
        if (part->level < sectionLevel)
            addSections(*part);
    }
}

QList<const IssueHeading *> IssueLines::find(const QString &section) const
{
    QList<const IssueHeading *> found;
    std::copy_if(m_sections.cbegin(), m_sections.cend(), std::back_inserter(found),
                 [&section](const IssueHeading *each) { return each->title.contains(section); });
    return found;
}

QList<const IssueHeading *> IssueLines::partsOf(const IssueHeading &section, const QString &part, const QString &notPart)
{
    QList<const IssueHeading *> found;
    for (const auto &below : section.parts) {
        if (below->title.contains(part) && (notPart.isEmpty() || !below->title.contains(notPart)))
            found.append(below.get());
    }
    return found;
}

} // namespace waybill
