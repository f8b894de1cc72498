#include "app/template/frontmatter.h"

#include "app/base/yaml.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct FrontMatterText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FrontMatter)
};

/// GitHub's own keys take some hundreds of bytes.
constexpr qsizetype mostBytes = 64 * 1024;

/// One past the end of the line that starts at `begin`, its line end included.
qsizetype lineEnd(const QByteArray &source, qsizetype begin)
{
    const qsizetype newline = source.indexOf('\n', begin);
    return newline < 0 ? source.size() : newline + 1;
}

bool isFence(const QByteArray &source, qsizetype begin, qsizetype end)
{
    const QByteArrayView line(source.constData() + begin, end - begin);
    return line.startsWith("---") && line.sliced(3).trimmed().isEmpty();
}

/// A list, or one string with commas: both are in GitHub's documentation and in use.
QStringList names(const YamlNode &node)
{
    QStringList list;
    if (node.isList()) {
        for (const YamlNode &item : node.items)
            list.append(item.text.trimmed());
    } else {
        const QStringList pieces = node.text.split(QLatin1Char(','));
        for (const QString &piece : pieces)
            list.append(piece.trimmed());
    }
    list.removeAll(QString());
    return list;
}

/// What one line gives a key, where it can mean but one thing: nothing, words in quotes without any escape, or words without colons
/// and number signs. Absent for all else.
YamlNode simpleValue(QByteArrayView value)
{
    YamlNode node;
    const bool quoted = value.size() >= 2 && (value.front() == '\'' || value.front() == '"') && value.back() == value.front();
    const QByteArrayView words = quoted ? value.sliced(1, value.size() - 2) : value;
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    const auto isPrintable = [](char c) { return static_cast<uchar>(c) >= ' ' && c != '\x7F'; };
    const auto isSimple = [&](char c) { return isPrintable(c) && c != ':' && c != '#'; };
    const auto isLiteral = [&](char c) { return isPrintable(c) && c != '\'' && c != '"' && c != '\\'; };
    if (value.isEmpty())
        node.kind = YamlNode::Kind::Null;
    else if (quoted ? std::all_of(words.begin(), words.end(), isLiteral)
                    : (isWord(value.front()) || static_cast<uchar>(value.front()) >= 0x80)
                     && std::all_of(words.begin(), words.end(), isSimple) && words.compare("null", Qt::CaseInsensitive) != 0)
        node = {YamlNode::Kind::Text, 0, 0, QString::fromUtf8(words), {}, {}, !quoted};
    return node;
}

/// `[words, "words"]`, where each can mean but one thing; absent for all else.
YamlNode simpleList(QByteArrayView value)
{
    constexpr qsizetype mostItems = 100;
    YamlNode list;
    QByteArrayView rest = value.sliced(1, value.size() - 2).trimmed();
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView item = (comma < 0 ? rest : rest.first(comma)).trimmed();
        const YamlNode node = simpleValue(item);
        const bool isPlain = item.front() != '\'' && item.front() != '"';
        if (node.kind != YamlNode::Kind::Text || list.items.size() == mostItems || comma == rest.size() - 1
            || (isPlain && std::any_of(item.begin(), item.end(), [](char c) { return c == '[' || c == ']' || c == '{' || c == '}'; })))
            return {};
        list.items.append(node);
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
    }
    list.kind = YamlNode::Kind::List;
    return list;
}

/// The keys of front matter like nearly all has, one with a simple value or list on each line; an absent node when there is anything else
/// in it. A parser of all YAML takes a third of what the whole template takes for these few lines.
YamlNode simpleKeys(QByteArrayView lines)
{
    constexpr qsizetype mostKeys = 20;
    YamlNode root;
    while (!lines.isEmpty()) {
        const qsizetype newline = lines.indexOf('\n');
        const QByteArrayView line = newline < 0 ? lines : lines.first(newline);
        lines = newline < 0 ? QByteArrayView() : lines.sliced(newline + 1);
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView key = line.first(std::max<qsizetype>(colon, 0));
        const bool named =
            !key.isEmpty() && key != "null" && std::all_of(key.begin(), key.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        if (!named || root.entries.size() == mostKeys || (colon + 1 < line.size() && line.at(colon + 1) != ' ') || line.contains('\t'))
            return {};
        const YamlNode name{YamlNode::Kind::Text, 0, 0, QString::fromLatin1(key), {}, {}, true};
        const auto isSame = [&name](const YamlNode::Entry &other) { return other.key.text == name.text; };
        const QByteArrayView words = line.sliced(colon + 1).trimmed();
        const YamlNode value = words.startsWith('[') && words.endsWith(']') && words.size() > 1 ? simpleList(words) : simpleValue(words);
        if (!value.isDefined() || std::any_of(root.entries.cbegin(), root.entries.cend(), isSame))
            return {};
        root.entries.append({name, value});
        root.kind = YamlNode::Kind::Map;
    }
    return root;
}

void readKeys(const YamlNode &root, FrontMatter &keys, QStringList &notices)
{
    for (const YamlNode::Entry &entry : root.entries) {
        const QString key = entry.key.text;
        if (key == QLatin1String("name"))
            keys.name = entry.value.text.trimmed();
        else if (key == QLatin1String("about"))
            keys.about = entry.value.text.trimmed();
        else if (key == QLatin1String("title"))
            keys.title = entry.value.text;
        else if (key == QLatin1String("type"))
            keys.type = entry.value.text.trimmed();
        else if (key == QLatin1String("labels"))
            keys.labels = names(entry.value);
        else if (key == QLatin1String("assignees"))
            keys.assignees = names(entry.value);
        else
            notices.append(FrontMatterText::tr("The front matter key “%1” means nothing to GitHub and is left alone.").arg(key));
    }
}

} // namespace

FrontMatterBlock readFrontMatter(const QByteArray &source, const QString &name)
{
    FrontMatterBlock block;
    const qsizetype start = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    block.end = start;
    const qsizetype firstEnd = lineEnd(source, start);
    if (!isFence(source, start, firstEnd))
        return block;

    qsizetype close = firstEnd;
    while (close < source.size() && !isFence(source, close, lineEnd(source, close)))
        close = lineEnd(source, close);
    if (close >= source.size()) {
        block.notices.append(FrontMatterText::tr("The front matter is not closed by a line “---”; all of the file is taken as the body."));
        return block;
    }

    if (close - firstEnd > mostBytes) {
        block.notices.append(
            FrontMatterText::tr("The front matter is longer than %1 KiB; title and labels are left empty.").arg(mostBytes / 1024));
        block.end = lineEnd(source, close);
        return block;
    }
    const YamlNode simple = simpleKeys(QByteArrayView(source).sliced(firstEnd, close - firstEnd));
    const Result<YamlNode> root =
        simple.isDefined() ? Result<YamlNode>(simple) : parseYaml(source.mid(firstEnd, close - firstEnd), name, 1);
    if (!root)
        block.notices.append(
            FrontMatterText::tr("The front matter cannot be read (%1); title and labels are left empty.").arg(root.error().text()));
    else if (root.value().isMap())
        readKeys(root.value(), block.keys, block.notices);
    else if (!root.value().isNull())
        block.notices.append(FrontMatterText::tr("The front matter holds no keys; title and labels are left empty."));

    block.end = lineEnd(source, close);
    while (block.end < source.size()) {
        const qsizetype next = lineEnd(source, block.end);
        if (!QByteArrayView(source.constData() + block.end, next - block.end).trimmed().isEmpty())
            break;
        block.end = next;
    }
    return block;
}

} // namespace waybill
