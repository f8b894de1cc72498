#include "app/base/yaml.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>

#include <sstream>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Yaml)
};

struct Refused
{
    YAML::Mark mark;
    QString message;
};

/// Walks the events of a document before any node is built, and throws Refused at the first one out of bounds.
class Guard : public YAML::EventHandler
{
public:
    explicit Guard(const YamlLimits &limits) : m_limits(limits) { }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            throw Refused{mark, Text::tr("There is a second document in the file.")};
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { node(mark, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw Refused{mark, aliasMessage()}; }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &) override { node(mark, anchor); }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        enter(mark, anchor);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        enter(mark, anchor);
    }
    void OnMapEnd() override { --m_depth; }

private:
    static QString aliasMessage()
    {
        return Text::tr("Anchors and aliases (& and *) are not supported. Put the text in quotes if it starts with one.");
    }

    void node(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            throw Refused{mark, aliasMessage()};
        if (++m_nodes > m_limits.nodes)
            throw Refused{mark, Text::tr("There are more than %1 values in the file.").arg(m_limits.nodes)};
    }
    void enter(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        node(mark, anchor);
        if (++m_depth > m_limits.depth)
            throw Refused{mark, Text::tr("The values are nested more than %1 levels deep.").arg(m_limits.depth)};
    }

    const YamlLimits m_limits;
    int m_documents = 0;
    int m_depth = 0;
    int m_nodes = 0;
};

Error errorAt(const YAML::Mark &mark, const QString &name, const QString &message, const QString &code, int lineOffset)
{
    Error error{code, message, name};
    // An empty document has no place of its own; its start is as good as any.
    error.line = (mark.is_null() ? 1 : mark.line + 1) + lineOffset;
    error.column = mark.is_null() ? 1 : mark.column + 1;
    return error;
}

/// The first key that stands twice in one map, anywhere below `node`.
YAML::Node duplicateKey(const YAML::Node &node)
{
    if (node.IsMap()) {
        QSet<QString> seen;
        for (const auto &entry : node) {
            const QString key = yamlText(entry.first);
            if (entry.first.IsScalar() && seen.contains(key))
                return entry.first;
            seen.insert(key);
            if (const YAML::Node found = duplicateKey(entry.second); found.IsDefined() && !found.IsNull())
                return found;
        }
    } else if (node.IsSequence()) {
        for (const auto &item : node) {
            if (const YAML::Node found = duplicateKey(item); found.IsDefined() && !found.IsNull())
                return found;
        }
    }
    return {};
}

} // namespace

Result<YAML::Node> parseYaml(const QByteArray &text, const QString &name, int lineOffset, const YamlLimits &limits)
{
    const QString code = QStringLiteral("yaml.invalid");
    // yaml-cpp reports faults by exception; they end here.
    try {
        const std::string source = text.toStdString();
        std::istringstream stream(source);
        YAML::Parser parser(stream);
        Guard guard(limits);
        while (parser.HandleNextDocument(guard)) { }
        YAML::Node node = YAML::Load(source);
        if (const YAML::Node twice = duplicateKey(node); twice.IsDefined() && !twice.IsNull())
            return yamlError(twice, name, Text::tr("The key “%1” stands here for the second time.").arg(yamlText(twice)), code, lineOffset);
        return node;
    } catch (const Refused &refused) {
        return errorAt(refused.mark, name, refused.message, code, lineOffset);
    } catch (const YAML::Exception &exception) {
        return errorAt(exception.mark, name, Text::tr("This is not valid YAML: %1.").arg(QString::fromStdString(exception.msg)), code,
                       lineOffset);
    }
}

Error yamlError(const YAML::Node &node, const QString &name, const QString &message, const QString &code, int lineOffset)
{
    return errorAt(node.Mark(), name, message, code, lineOffset);
}

QString yamlText(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

} // namespace waybill
