#include "app/library/templatetext.h"

#include "app/base/yaml.h"
#include "app/issueform/formtemplate.h"
#include "app/template/markdowntemplate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace waybill {

namespace {

struct TemplateTextWords
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TemplateText)
};

/// Most texts are no form, and to see that costs no parsing.
bool mayBeForm(const QByteArray &text)
{
    static const QRegularExpression key(QStringLiteral("^[\"']?body[\"']?[ \\t]*:"), QRegularExpression::MultilineOption);
    return text.contains("body") && QString::fromUtf8(text).contains(key);
}

} // namespace

bool isIssueForm(const QByteArray &text, const QString &name)
{
    // What GitHub takes for Markdown by its name stays that, whatever is in it.
    if (!isYamlName(name) && (name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) || !mayBeForm(text)))
        return false;
    const Result<YamlNode> root = parseYaml(text, name, 0, formLimits);
    return root && root.value()["body"].isList();
}

Result<GuidedForm> readTemplate(const QByteArray &text, const QString &name)
{
    // Of YAML that is no form it is said why; it is never read as Markdown.
    if (isYamlName(name) || isIssueForm(text, name))
        return formTemplate(readIssueForm(text, name), text, name);
    Result<Template> read = readMarkdownTemplate(text, name);
    if (!read)
        return read.error();
    return GuidedForm{std::move(read).value(), {}};
}

Result<GuidedForm> withGuide(const Guide &guide, GuidedForm form)
{
    // A guide may put fields into another order; each stays where it is in the text.
    QHash<int, qsizetype> places;
    for (const Rule &rule : std::as_const(form.rules))
        places.insert(rule.field, form.layout.fields.at(rule.field).value.begin);
    const QList<Rule> own = std::move(form.rules);
    Result<GuidedForm> guided = applyGuide(guide, std::move(form));
    if (!guided || own.isEmpty())
        return guided;
    GuidedForm whole = std::move(guided).value();
    QHash<qsizetype, int> fields;
    for (int i = 0; i < whole.layout.fields.size(); ++i) {
        if (whole.layout.fields.at(i).place != FieldPlace::Outside)
            fields.insert(whole.layout.fields.at(i).value.begin, i);
    }
    QSet<int> asked;
    for (const Rule &rule : std::as_const(whole.rules)) {
        if (std::holds_alternative<RequiredRule>(rule.kind) || std::holds_alternative<TasksRule>(rule.kind))
            asked.insert(rule.field);
    }
    for (Rule rule : own) {
        rule.field = fields.value(places.value(rule.field), -1);
        if (rule.field >= 0 && !asked.contains(rule.field))
            whole.rules.append(rule);
    }
    return whole;
}

bool isTemplateName(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1).toLower();
    const bool other = name.startsWith(QLatin1String("config.")) || name.contains(QLatin1String(".guide."));
    return name.endsWith(QLatin1String(".md")) || (isYamlName(name) && !other);
}

bool isYamlName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("yml") || suffix == QLatin1String("yaml");
}

Error notATemplate(const QByteArray &yaml, const QString &path)
{
    const Result<YamlNode> root = parseYaml(yaml, path);
    const auto has = [&root](const char *key) { return root && root.value()[key].isDefined(); };
    if (has("values")) {
        return {QStringLiteral("template.is-values"),
                TemplateTextWords::tr("This is a values file, not a template. Open it as values: it names its template itself."), path};
    }
    if (has("guide")) {
        return {QStringLiteral("template.is-guide"),
                TemplateTextWords::tr("This is a guide, not a template. Open the template beside it: its guide comes with it."), path};
    }
    const Result<GuidedForm> form = formTemplate(readIssueForm(yaml, path), yaml, path);
    return form ? Error{} : form.error();
}

Error formNotValues(const QString &file)
{
    return {QStringLiteral("template.issue-form"),
            TemplateTextWords::tr("This is an issue form, which answers are given to, and no file of values. Open it as a template."),
            file};
}

} // namespace waybill
