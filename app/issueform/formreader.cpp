#include "app/issueform/formreader.h"

#include "app/base/printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::IssueForm)
};

struct TypeEntry
{
    const char *name;
    FormElement::Type type;
    std::initializer_list<const char *> attributes;
    std::initializer_list<const char *> needed; ///< Attributes that it cannot do without.
    std::initializer_list<const char *> validations;
};

using Type = FormElement::Type;

/// docs.github.com, "Syntax for GitHub's form schema", a row each.
const std::array<TypeEntry, 6> elementTypes{
    {{"markdown", Type::Markdown, {"value"}, {"value"}, {}},
     {"input", Type::Input, {"label", "description", "placeholder", "value"}, {"label"}, {"required"}},
     {"textarea", Type::Textarea, {"label", "description", "placeholder", "value", "render"}, {"label"}, {"required"}},
     {"dropdown", Type::Dropdown, {"label", "description", "multiple", "options", "default"}, {"label", "options"}, {"required"}},
     {"checkboxes", Type::Checkboxes, {"label", "description", "options"}, {"label", "options"}, {"required"}},
     {"upload", Type::Upload, {"label", "description"}, {"label"}, {"required", "accept"}}}};

const TypeEntry *entryNamed(const QString &name)
{
    const auto found = std::find_if(elementTypes.begin(), elementTypes.end(),
                                    [&name](const TypeEntry &entry) { return name == QLatin1String(entry.name); });
    return found == elementTypes.end() ? nullptr : found;
}

const TypeEntry &entryOf(Type type)
{
    return *std::find_if(elementTypes.begin(), elementTypes.end(), [type](const TypeEntry &entry) { return entry.type == type; });
}

/// One that asks for what must not stand in an issue. GitHub's whole list is not published.
bool asksForASecret(const QString &label)
{
    static const QRegularExpression words(QStringLiteral("\\b(password|passwd|secret|token|api key)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(label).hasMatch();
}

FileFix inQuotes(const YamlNode &node)
{
    return {node.text, u'"' + node.text + u'"'};
}

/// Of a text that is none, or is empty where the key can be left out.
std::optional<FileFix> fixOfText(const YamlNode &node, const QString &key, const char *rule)
{
    if (isBareBoolean(node) || isBareNumber(node))
        return inQuotes(node);
    static const QStringList optional{QStringLiteral("title"), QStringLiteral("type"), QStringLiteral("labels"),
                                      QStringLiteral("assignees"), QStringLiteral("projects")};
    const bool isEmpty = node.isNull() || (node.isText() && node.text.trimmed().isEmpty());
    if (!isEmpty || !rule || QLatin1String(rule) != QLatin1String("form.not-a-string") || !optional.contains(key))
        return std::nullopt;
    return FileFix{key, {}, true};
}

} // namespace

bool isBareBoolean(const YamlNode &node)
{
    static const QStringList words{QStringLiteral("yes"),   QStringLiteral("no"), QStringLiteral("true"),
                                   QStringLiteral("false"), QStringLiteral("on"), QStringLiteral("off")};
    return node.isText() && node.plain && words.contains(node.text, Qt::CaseInsensitive);
}

bool isBareNumber(const YamlNode &node)
{
    static const QRegularExpression number(
        QStringLiteral("^[-+]?(0x[0-9a-fA-F_]+|0b[01_]+|[0-9][0-9_,]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|\\.[0-9]+"
                       "|\\.inf|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})$|^\\.nan$"),
        QRegularExpression::CaseInsensitiveOption);
    return node.isText() && node.plain && number.match(node.text).hasMatch();
}

QString elementTypeName(FormElement::Type type)
{
    return QLatin1String(entryOf(type).name);
}

std::optional<YamlNode> FormReader::parse(const QByteArray &yaml, const QString &name, const YamlLimits &limits)
{
    const Result<YamlNode> parsed = parseYaml(yaml, name, 0, limits);
    if (parsed)
        return parsed.value();
    const Error &error = parsed.error();
    m_problems.append({error.code, Severity::Error, error.message, qMax(1, error.line), qMax(1, error.column)});
    return std::nullopt;
}

QList<FileProblem> FormReader::inOrder() const
{
    QList<FileProblem> problems = m_problems;
    std::stable_sort(problems.begin(), problems.end(), [](const FileProblem &one, const FileProblem &other) {
        return std::pair(one.line, one.column) < std::pair(other.line, other.column);
    });
    return problems;
}

void FormReader::note(const YamlNode &at, const char *rule, const QString &message, Severity severity, const std::optional<FileFix> &fix)
{
    m_problems.append({QLatin1String(rule), severity, message, qMax(1, at.line), qMax(1, at.column), fix});
}

QString FormReader::text(const YamlNode &node, const QString &key, const char *rule)
{
    if (!node.isDefined())
        return {};
    const bool isOther = !node.isText() || isBareBoolean(node) || isBareNumber(node);
    if (isOther || (rule && node.text.trimmed().isEmpty())) {
        const QString message = !node.isText() ? ReaderText::tr("“%1” must be a text.").arg(key)
            : node.text.trimmed().isEmpty()
            ? ReaderText::tr("“%1” must not be empty. Leave the key out if there is nothing to say.").arg(key)
            : ReaderText::tr("“%1” must be a text: write \"%2\", in quotes.").arg(key, printable(node.text, 60));
        note(node, rule ? rule : "form.not-a-text", message, rule ? Severity::Error : Severity::Warning, fixOfText(node, key, rule));
    }
    return node.text;
}

bool FormReader::flag(const YamlNode &node, const QString &key)
{
    if (!node.isDefined() || node.isNull())
        return false;
    if (!isBareBoolean(node)) {
        const bool isQuoted = node.text == QLatin1String("true") || node.text == QLatin1String("false");
        note(node, "form.not-true-or-false", ReaderText::tr("“%1” is either true or false, without quotes.").arg(key), Severity::Warning,
             isQuoted ? std::optional(FileFix{node.text, node.text}) : std::nullopt);
    }
    return node.text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0
        || node.text.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0
        || node.text.compare(QLatin1String("on"), Qt::CaseInsensitive) == 0;
}

QStringList FormReader::list(const YamlNode &node, const QString &key)
{
    QStringList texts;
    if (node.isText() && node.text.trimmed().isEmpty()) {
        text(node, key, "form.not-a-string");
    } else if (node.isText()) {
        for (const QString &piece : node.text.split(u',')) {
            if (const QString clean = piece.trimmed(); !clean.isEmpty())
                texts.append(clean);
        }
    } else if (node.isMap()) {
        note(node, "form.not-a-string", ReaderText::tr("“%1” is a list of texts, or one text with commas.").arg(key));
    }
    for (const YamlNode &item : node.items) {
        if (const QString clean = text(item, key, "form.not-a-string").trimmed(); !clean.isEmpty())
            texts.append(clean);
    }
    return texts;
}

void FormReader::onlyKeys(const YamlNode &map, std::initializer_list<const char *> known, const char *rule, const QString &where,
                          Severity severity)
{
    // A person's typing error has a neighbour among these; the message names them all.
    const auto isKnown = [&known](const QString &key) {
        return std::any_of(known.begin(), known.end(), [&key](const char *name) { return key == QLatin1String(name); });
    };
    for (const YamlNode::Entry &entry : map.entries) {
        if (entry.key.isText() && isKnown(entry.key.text))
            continue;
        QStringList names;
        for (const char *name : known)
            names.append(QLatin1String(name));
        const QString key = printable(entry.key.text, 60);
        note(entry.key, rule,
             names.isEmpty() ? ReaderText::tr("%1: “%2” is not known here.").arg(where, key)
                             : ReaderText::tr("%1: “%2” is not known here. Known are %3.").arg(where, key, enumeration(names)),
             severity);
    }
}

FormElement FormReader::element(const YamlNode &node, int index)
{
    // GitHub counts from zero, and its own messages do.
    const QString where = QStringLiteral("body[%1]").arg(index);
    FormElement element;
    element.line = node.line;
    if (!node.isMap()) {
        note(node, "form.no-type", ReaderText::tr("%1: an element is a map with “type” and “attributes”.").arg(where));
        return element;
    }
    const YamlNode &type = node["type"];
    if (!type.isDefined() || type.isNull()) {
        note(node, "form.no-type", ReaderText::tr("%1: the key “type” is missing.").arg(where));
        return element;
    }
    const TypeEntry *entry = entryNamed(type.text);
    if (!entry) {
        QStringList names;
        for (const TypeEntry &known : elementTypes)
            names.append(QLatin1String(known.name));
        note(type, "form.unknown-type",
             ReaderText::tr("%1: “%2” is no type of element. There are %3.").arg(where, printable(type.text, 60), enumeration(names)));
        return element;
    }
    element.type = entry->type;
    onlyKeys(node, {"type", "id", "attributes", "validations"}, "form.unknown-element-key", where);
    static const QRegularExpression idForm(QStringLiteral("^[a-zA-Z0-9_-]+$"));
    if (const YamlNode &id = node["id"]; id.isDefined() && !id.isNull()) {
        element.id = id.text;
        if (!id.isText() || !idForm.match(id.text).hasMatch())
            note(id, "form.id-characters", ReaderText::tr("%1: an id consists of letters, digits, “-” and “_”.").arg(where));
    }
    attributes(element, node, node["attributes"], where);
    const YamlNode &validations = node["validations"];
    // GitHub documents no error for these.
    onlyKeys(validations, entry->validations, "form.unknown-validation", where, Severity::Warning);
    element.required = flag(validations["required"], QStringLiteral("required"));
    element.accept = text(validations["accept"], QStringLiteral("accept"));
    return element;
}

void FormReader::attributes(FormElement &element, const YamlNode &node, const YamlNode &attributes, const QString &where)
{
    const TypeEntry &entry = entryOf(element.type);
    const YamlNode &nearest = attributes.isMap() ? attributes : node;
    for (const char *name : entry.needed) {
        if (const YamlNode &value = attributes[name];
            !value.isDefined() || (value.isNull() && QLatin1String(name) != QLatin1String("label")))
            note(nearest, "form.missing-attribute", ReaderText::tr("%1: the attribute “%2” is missing.").arg(where, QLatin1String(name)));
    }
    onlyKeys(attributes, entry.attributes, "form.unknown-attribute", where);
    element.label = text(attributes["label"], QStringLiteral("label"), "form.label-not-a-string");
    element.description = text(attributes["description"], QStringLiteral("description"));
    element.placeholder = text(attributes["placeholder"], QStringLiteral("placeholder"));
    element.value = text(attributes["value"], QStringLiteral("value"));
    element.render = text(attributes["render"], QStringLiteral("render"));
    element.multiple = flag(attributes["multiple"], QStringLiteral("multiple"));
    if ((element.type == Type::Input || element.type == Type::Textarea) && asksForASecret(element.label)) {
        note(attributes["label"], "form.forbidden-word",
             ReaderText::tr("%1: the label asks for something secret, and GitHub may refuse the form for it. What is answered could be "
                            "read by everybody.")
                 .arg(where),
             Severity::Warning);
    }
    if (attributes["options"].isDefined())
        options(element, attributes, where);
}

void FormReader::options(FormElement &element, const YamlNode &attributes, const QString &where)
{
    const YamlNode &list = attributes["options"];
    if (!list.isList() || list.items.isEmpty()) {
        if (!list.isNull())
            note(list, "form.no-options", ReaderText::tr("%1: “options” is a list with one option at least.").arg(where));
        return;
    }
    QStringList seen;
    for (const YamlNode &item : list.items) {
        const FormElement::Option read = option(element, item, where);
        if (!read.label.isEmpty() && seen.contains(read.label))
            note(item, "form.options-twice",
                 ReaderText::tr("%1: the option “%2” stands there twice.").arg(where, printable(read.label, 60)));
        seen.append(read.label);
        element.options.append(read);
    }
    const YamlNode &preset = attributes["default"];
    bool isNumber = false;
    const int index = preset.text.toInt(&isNumber);
    if (!preset.isDefined() || preset.isNull())
        return;
    if (!isNumber || index < 0 || index >= element.options.size()) {
        note(preset, "form.no-such-default", ReaderText::tr("%1: “default” is the number of an option, counted from 0.").arg(where),
             Severity::Warning);
        return;
    }
    element.preset = index;
}

FormElement::Option FormReader::option(const FormElement &element, const YamlNode &node, const QString &where)
{
    if (element.type == Type::Checkboxes) {
        if (!node.isMap() || !node["label"].isDefined()) {
            note(node, "form.missing-attribute", ReaderText::tr("%1: the attribute “%2” is missing.").arg(where, QStringLiteral("label")));
            return {node.text, false};
        }
        onlyKeys(node, {"label", "required"}, "form.unknown-attribute", where);
        return {text(node["label"], QStringLiteral("label")), flag(node["required"], QStringLiteral("required"))};
    }
    const QString word = node.text.trimmed();
    if (!node.isText()) {
        note(node, "form.option-not-a-text",
             ReaderText::tr("%1: an option is a text. Put it in quotes if there is a colon or a hash sign in it.").arg(where));
    } else if (isBareBoolean(node)) {
        note(node, "form.option-boolean",
             ReaderText::tr("%1: write \"%2\", in quotes: without them it is no text, but true or false.").arg(where, word),
             Severity::Error, inQuotes(node));
    } else if (word.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        note(node, "form.option-none",
             ReaderText::tr("%1: GitHub keeps the word “%2” for itself: it offers it where nothing has to be chosen.").arg(where, word));
    }
    if (element.multiple && node.text.contains(u',')) {
        note(node, "form.option-comma",
             ReaderText::tr("%1: the answers of this list are parted by commas, so that “%2” cannot be told from two of them.")
                 .arg(where, printable(node.text, 60)),
             Severity::Warning);
    }
    return {node.text, false};
}

} // namespace waybill
