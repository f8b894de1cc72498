#include "app/base/yaml.h"
#include "app/body/bodywriter.h"
#include "app/cli/invocation.h"
#include "app/form/valuesfile.h"
#include "app/render/html.h"
#include "app/validation/validation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Command)
};

/// By field id: the line of its key in the values file.
QHash<QString, int> linesOf(const QByteArray &yaml, const QString &file)
{
    QHash<QString, int> lines;
    const Result<YamlNode> root = parseYaml(yaml, file);
    if (!root)
        return lines;
    for (const YamlNode::Entry &entry : root.value()["values"].entries)
        lines.insert(entry.key.text, entry.key.line);
    return lines;
}

QByteArray exported(const Invocation &call, const BodyLayoutPtr &layout, const FormSnapshot &snapshot)
{
    const WriteOptions options{call.has("keep-guidance"), call.has("front-matter")};
    const QByteArray markdown = writeBody(layout, snapshot, options).markdown;
    return call.has("html") ? htmlDocument(issueTitle(snapshot), issueLabels(snapshot), markdown) : markdown;
}

} // namespace

Result<LoadedForm> formOfValues(const Invocation &call, const QByteArray &yaml, const QString &file)
{
    if (call.has("template"))
        return loadForm(call.option("template"));
    const Result<QString> named = valuesTemplateName(yaml, shownName(file));
    if (!named)
        return named.error();
    if (!named.value().isEmpty()) {
        const QString beside = QFileInfo(file).dir().filePath(named.value());
        return loadForm(QFileInfo(beside).isFile() ? beside : named.value());
    }
    const Result<QList<BuiltInTemplate>> builtIn = builtInTemplates();
    if (!builtIn)
        return builtIn.error();
    if (builtIn.value().isEmpty())
        return Error{QStringLiteral("template.none"), Text::tr("No template came with this program. Name one."), {}};
    return loadForm(builtIn.value().constFirst().id);
}

int exportCommand(const Invocation &call)
{
    if (!call.has("values"))
        return call.fail({QStringLiteral("usage.wrong"), Text::tr("Name the values: waybill export --values V.yml."), {}});
    if (call.has("html") && call.has("front-matter"))
        return call.fail(
            {QStringLiteral("usage.wrong"), Text::tr("Front matter belongs to Markdown; leave --html or --front-matter away."), {}});
    const Result<QDateTime> now = call.now();
    if (!now)
        return call.fail(now.error());
    const QString file = call.option("values");
    const QString name = shownName(file);
    const Result<QByteArray> yaml = call.read(file);
    if (!yaml)
        return call.fail(yaml.error());
    const Result<LoadedForm> form = formOfValues(call, yaml.value(), file);
    if (!form)
        return call.fail(form.error());
    const Result<ValuesFile> values = readValuesFile(yaml.value(), name, *form.value().definition);
    if (!values)
        return call.fail(values.error());

    for (const QString &notice : form.value().notices)
        call.complain(QStringLiteral("waybill: ") + notice);
    const FormSnapshot snapshot = makeSnapshot(form.value().definition, values.value().given);
    const QList<Problem> problems = checkAll(form.value().rules, snapshot, {now.value()})
        + checkIssueLimits(snapshot, writeBody(form.value().layout, snapshot).markdown);
    const QHash<QString, int> lines = linesOf(yaml.value(), name);
    for (Problem problem : problems) {
        problem.line = lines.value(problem.field);
        call.complain(problemText(name, problem));
    }
    const int code = exitCodeFor(problems);
    if (code != ExitFine && !call.has("force"))
        return code;
    const Result<Done> written = call.write(exported(call, form.value().layout, snapshot));
    return written ? code : call.fail(written.error());
}

int renderCommand(const Invocation &call)
{
    const Result<QByteArray> markdown = call.read(call.file());
    if (!markdown)
        return call.fail(markdown.error());
    const Result<Done> written = call.write(renderHtml(markdown.value()));
    return written ? int(ExitFine) : call.fail(written.error());
}

int templatesCommand(const Invocation &call)
{
    const Result<QList<BuiltInTemplate>> all = builtInTemplates();
    if (!all)
        return call.fail(all.error());
    QString text;
    for (const BuiltInTemplate &one : all.value()) {
        text += one.id + QLatin1Char('\t') + one.name;
        text += one.summary.isEmpty() ? QStringLiteral("\n") : QLatin1Char('\t') + one.summary + QLatin1Char('\n');
    }
    const Result<Done> written = call.write(text.toUtf8());
    return written ? int(ExitFine) : call.fail(written.error());
}

} // namespace waybill
