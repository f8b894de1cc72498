#include "app/base/yaml.h"

#include "app/base/issuelimits.h"
#include "app/base/textfile.h"

#include <QCoreApplication>
#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace waybill {

namespace {

struct YamlText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Yaml)
};

/// A node at the place of `mark`. An empty document has no place of its own.
YamlNode nodeAt(const YAML::Mark &mark, YamlNode::Kind kind)
{
    YamlNode node;
    node.kind = kind;
    node.line = mark.is_null() ? 0 : mark.line + 1;
    node.column = mark.is_null() ? 0 : mark.column + 1;
    return node;
}

struct Refused
{
    YAML::Mark mark;
    QString message;
};

/// Builds the tree of one document, and throws Refused at the first event that is out of bounds.
class Builder : public YAML::EventHandler
{
public:
    explicit Builder(const YamlLimits &limits) : m_limits(limits) { }

    const YamlNode &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            throw Refused{mark, YamlText::tr("There is a second document in the file.")};
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add(begun(mark, anchor, YamlNode::Kind::Null)); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw Refused{mark, aliasMessage()}; }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlNode node = begun(mark, anchor, YamlNode::Kind::Text);
        node.plain = tag == "?"; // Its tag is still to be found out (YAML 1.2 §3.3.2); "!" is what stands in quotes.
        node.text = QString::fromStdString(value);
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        enter(mark, anchor, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        enter(mark, anchor, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { leave(); }

private:
    static QString aliasMessage()
    {
        return YamlText::tr("Anchors and aliases (& and *) are not supported. Put the text in quotes if it starts with one.");
    }

    YamlNode begun(const YAML::Mark &mark, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        if (anchor != 0)
            throw Refused{mark, aliasMessage()};
        if (++m_nodes > m_limits.nodes)
            throw Refused{mark, YamlText::tr("There are more than %1 values in the file.").arg(m_limits.nodes)};
        return nodeAt(mark, kind);
    }
    void enter(const YAML::Mark &mark, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        m_open.push_back(begun(mark, anchor, kind));
        if (int(m_open.size()) > m_limits.depth)
            throw Refused{mark, YamlText::tr("The values are nested more than %1 levels deep.").arg(m_limits.depth)};
    }
    void leave()
    {
        YamlNode done = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(done));
    }
    /// Puts a finished node where it belongs; in a map, keys and values come in turns.
    void add(YamlNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        YamlNode &parent = m_open.back();
        if (parent.isList()) {
            parent.items.append(std::move(node));
        } else if (parent.entries.isEmpty() || parent.entries.constLast().value.isDefined()) {
            parent.entries.append({std::move(node), {}});
        } else {
            // Where nothing follows a key the parser is further on already.
            if (node.isNull())
                node.line = parent.entries.constLast().key.line, node.column = parent.entries.constLast().key.column;
            parent.entries.last().value = std::move(node);
        }
    }

    const YamlLimits m_limits;
    YamlNode m_root = nodeAt(YAML::Mark::null_mark(), YamlNode::Kind::Null);
    std::vector<YamlNode> m_open; ///< What encloses the next event, outermost first.
    int m_documents = 0;
    int m_nodes = 0;
};

/// The line where more brackets are open than any document has, be it in texts; 0 when there is none. yaml-cpp reads all that may belong
/// to one key before it tells of the first, some 240 bytes for each bracket.
int tooDeepLine(const QByteArray &text)
{
    constexpr int deepest = 1000;
    int depth = 0;
    int line = 1;
    for (const char c : text) {
        line += c == '\n' ? 1 : 0;
        if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && depth > 0)
            --depth;
        if (depth > deepest)
            return line;
    }
    return 0;
}

/// yaml-cpp counts columns in bytes, and people in characters.
class CharacterColumns
{
public:
    explicit CharacterColumns(const QByteArray &text) : m_text(text)
    {
        if (std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<uchar>(byte) < 0x80; }))
            return;
        // A byte order mark is no column of its own.
        m_begins.append(text.startsWith("\xEF\xBB\xBF") ? 3 : 0);
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_begins.append(at + 1);
    }

    void correct(YamlNode &node) const
    {
        if (m_begins.isEmpty())
            return;
        if (node.line > 0 && node.line <= m_begins.size() && node.column > 0) {
            const qsizetype begin = m_begins.at(node.line - 1);
            const qsizetype length = qMin(qsizetype(node.column) - 1, m_text.size() - begin);
            node.column = int(characterCount(QByteArrayView(m_text.constData() + begin, length))) + 1;
        }
        for (YamlNode &item : node.items)
            correct(item);
        for (YamlNode::Entry &entry : node.entries) {
            correct(entry.key);
            correct(entry.value);
        }
    }

private:
    const QByteArray &m_text;
    QList<qsizetype> m_begins; ///< Of lines; empty: a byte is a character.
};

/// The first key that stands twice in one map, anywhere below `node`; null when none does.
const YamlNode *duplicateKey(const YamlNode &node)
{
    QSet<QString> seen;
    for (const YamlNode::Entry &entry : node.entries) {
        if (entry.key.isText() && seen.contains(entry.key.text))
            return &entry.key;
        seen.insert(entry.key.text);
        if (const YamlNode *found = duplicateKey(entry.value))
            return found;
    }
    for (const YamlNode &item : node.items) {
        if (const YamlNode *found = duplicateKey(item))
            return found;
    }
    return nullptr;
}

} // namespace

Result<YamlNode> parseYaml(const QByteArray &text, const QString &name, int lineOffset, const YamlLimits &limits)
{
    const QString code = QStringLiteral("yaml.invalid");
    const auto errorAt = [&](const YAML::Mark &mark, const QString &message) {
        YamlNode place = nodeAt(mark, YamlNode::Kind::Absent);
        CharacterColumns(text).correct(place);
        return yamlError(place, name, message, code, lineOffset);
    };
    if (const Result<QByteArray> checked = checkText(text, name); !checked)
        return checked.error();
    if (const int line = tooDeepLine(text); line > 0) {
        return yamlError(YamlNode{YamlNode::Kind::Absent, line, 1, {}, {}, {}, false}, name,
                         YamlText::tr("The values are nested more than %1 levels deep.").arg(limits.depth), code, lineOffset);
    }
    // yaml-cpp reports faults by exception; they end here.
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Builder builder(limits);
        while (parser.HandleNextDocument(builder)) { }
        YamlNode root = builder.root();
        CharacterColumns(text).correct(root);
        if (const YamlNode *twice = duplicateKey(root))
            return yamlError(*twice, name, YamlText::tr("The key “%1” stands here for the second time.").arg(twice->text), code,
                             lineOffset);
        return root;
    } catch (const Refused &refused) {
        return errorAt(refused.mark, refused.message);
    } catch (const YAML::Exception &exception) {
        return errorAt(exception.mark, YamlText::tr("This is not valid YAML: %1.").arg(QString::fromStdString(exception.msg)));
    }
}

Error yamlError(const YamlNode &node, const QString &name, const QString &message, const QString &code, int lineOffset)
{
    Error error{code, message, name};
    // What has no place is told at the start, which is as good as any.
    error.line = qMax(1, node.line) + lineOffset;
    error.column = qMax(1, node.column);
    return error;
}

} // namespace waybill
