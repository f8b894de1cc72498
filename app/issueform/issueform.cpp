#include "app/issueform/issueform.h"

#include "app/base/printable.h"
#include "app/issueform/formreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace waybill {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::IssueForm)
};

/// What YAML 1.1 takes for a truth value and GitHub refuses as a key.
bool isForbiddenKey(const YamlNode &key)
{
    const QString &word = key.text;
    const bool isOneOfThem = isBareBoolean(key)
        || (key.plain
            && (word.compare(QLatin1String("y"), Qt::CaseInsensitive) == 0 || word.compare(QLatin1String("n"), Qt::CaseInsensitive) == 0));
    return isOneOfThem && (word == word.toLower() || word == word.toUpper() || word == word.left(1).toUpper() + word.mid(1).toLower());
}

/// What Rails makes of a label to compare it (ActiveSupport's `parameterize`): "Name???" is "name" as well.
QString slugOf(const QString &label)
{
    QString slug;
    for (const QChar c : label.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool stays = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        // What is no ASCII becomes a question mark there, and that a dash.
        if (stays)
            slug += c.toLower();
        else if (!slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    return slug;
}

/// Whether the elements can be told from each other, by GitHub and by whoever reads the issue.
class Names
{
public:
    Names(FormReader &reader, const IssueForm &form, const YamlNode &body) : m_reader(reader), m_form(form), m_body(body) { }

    void check()
    {
        for (int i = 0; i < m_form.body.size(); ++i) {
            const FormElement &element = m_form.body.at(i);
            if (element.id.isEmpty())
                continue;
            if (m_ids.contains(element.id))
                m_reader.note(m_body.items.at(i)["id"], "form.id-twice",
                              FormText::tr("body[%1]: the id “%2” is used above.").arg(i).arg(element.id));
            m_ids.insert(element.id, i);
        }
        for (int i = 0; i < m_form.body.size(); ++i) {
            if (m_form.body.at(i).type != FormElement::Type::Markdown && !m_form.body.at(i).label.trimmed().isEmpty())
                checkLabel(i);
        }
        checkBoxes();
    }

private:
    const YamlNode &labelNode(int i) const { return m_body.items.at(i)["attributes"]["label"]; }

    /// Two of one label are taken where one of them has an id; two that are nearly one, likewise.
    void checkLabel(int i)
    {
        const FormElement &element = m_form.body.at(i);
        const QString slug = slugOf(element.label);
        const int same = m_labels.value(element.label, -1);
        const int similar = slug.isEmpty() ? -1 : m_slugs.value(slug, -1);
        const int other = same >= 0 ? same : similar;
        if (other >= 0 && element.id.isEmpty() && m_form.body.at(other).id.isEmpty()) {
            if (same >= 0)
                m_reader.note(labelNode(i), "form.label-twice",
                              FormText::tr("body[%1]: the label “%2” is used above. Give one of the two an id.")
                                  .arg(i)
                                  .arg(printable(element.label, 60)));
            else
                m_reader.note(labelNode(i), "form.labels-similar",
                              FormText::tr("body[%1]: the label “%2” is too much like another one above. Give one of the two an id.")
                                  .arg(i)
                                  .arg(printable(element.label, 60)));
        } else if (const int id = m_ids.value(slug, -1); element.id.isEmpty() && id >= 0 && id != i) {
            m_reader.note(labelNode(i), "form.labels-similar",
                          FormText::tr("body[%1]: without an id of its own the label “%2” is taken for the element with the id “%3”.")
                              .arg(i)
                              .arg(printable(element.label, 60), slug));
        }
        if (same < 0)
            m_labels.insert(element.label, i);
        if (!slug.isEmpty() && !m_slugs.contains(slug))
            m_slugs.insert(slug, i);
    }

    /// A box has no id, so that its words are its name.
    void checkBoxes()
    {
        for (int i = 0; i < m_form.body.size(); ++i) {
            const FormElement &element = m_form.body.at(i);
            if (element.type != FormElement::Type::Checkboxes)
                continue;
            for (int k = 0; k < element.options.size(); ++k) {
                const QString &label = element.options.at(k).label;
                const int other = m_labels.value(label, -1);
                if (other >= 0 && m_form.body.at(other).id.isEmpty())
                    m_reader.note(m_body.items.at(i)["attributes"]["options"].items.at(k), "form.option-label-twice",
                                  FormText::tr("body[%1]: the box “%2” is called as the element body[%3] is. Give that one an id.")
                                      .arg(i)
                                      .arg(printable(label, 60))
                                      .arg(other));
            }
        }
    }

    FormReader &m_reader;
    const IssueForm &m_form;
    const YamlNode &m_body;
    QHash<QString, int> m_ids;
    QHash<QString, int> m_labels;
    QHash<QString, int> m_slugs;
};

void readHead(FormReader &reader, IssueForm &form, const YamlNode &root)
{
    for (const YamlNode::Entry &entry : root.entries) {
        if (isForbiddenKey(entry.key))
            reader.note(entry.key, "form.forbidden-key",
                        FormText::tr("“%1” is no key: without quotes it is not a text, but true or false.").arg(entry.key.text));
    }
    YamlNode known = root;
    known.entries.removeIf([](const YamlNode::Entry &entry) { return isForbiddenKey(entry.key); });
    reader.onlyKeys(known, {"name", "description", "body", "title", "labels", "assignees", "projects", "type"}, "form.unknown-key",
                    FormText::tr("At the top"));
    for (const char *key : {"name", "description", "body"}) {
        if (!root[key].isDefined())
            reader.note(root, "form.required-key", FormText::tr("The key “%1” is missing at the top.").arg(QLatin1String(key)));
    }
    const auto text = [&](const char *key) { return reader.text(root[key], QLatin1String(key), "form.not-a-string"); };
    form.name = text("name");
    form.description = text("description");
    form.title = text("title");
    form.type = text("type");
    form.labels = reader.list(root["labels"], QStringLiteral("labels"));
    form.assignees = reader.list(root["assignees"], QStringLiteral("assignees"));
    form.projects = reader.list(root["projects"], QStringLiteral("projects"));
}

} // namespace

ReadIssueForm readIssueForm(const QByteArray &yaml, const QString &name)
{
    ReadIssueForm read;
    FormReader reader;
    const std::optional<YamlNode> parsed = reader.parse(yaml, name, formLimits);
    if (parsed && !parsed->isMap())
        reader.note(*parsed, "form.empty-body",
                    FormText::tr("The file is no form: it has no keys, and a form has “name”, “description” and “body”."));
    if (!parsed || !parsed->isMap()) {
        read.problems = reader.inOrder();
        return read;
    }
    const YamlNode &root = *parsed;
    readHead(reader, read.form, root);
    const YamlNode &body = root["body"];
    if (body.isDefined() && (!body.isList() || body.items.isEmpty()))
        reader.note(body, "form.empty-body", FormText::tr("“body” is a list with one element at least."));
    for (int i = 0; i < body.items.size(); ++i)
        read.form.body.append(reader.element(body.items.at(i), i));
    const auto isWords = [](const YamlNode &element) { return element["type"].text == QLatin1String("markdown"); };
    if (!body.items.isEmpty() && std::all_of(body.items.cbegin(), body.items.cend(), isWords))
        reader.note(body, "form.no-field", FormText::tr("“body” has only words (markdown), and nothing to answer."));
    Names(reader, read.form, body).check();
    read.problems = reader.inOrder();
    return read;
}

} // namespace waybill
