#include "app/reuse/pastedtext.h"

#include "app/base/issuelimits.h"
#include "app/body/bodyreader.h"
#include "app/form/version.h"
#include "app/library/valuesopening.h"
#include "app/template/templatewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace waybill {

namespace {

struct PastedTextText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::PastedText)
};

/// As of a file with answers (see openValues).
constexpr qsizetype mostCharacters = 2 * longestBody;
constexpr qsizetype mostLines = longestBody;
/// Of an address or a version; longer ones are text.
constexpr qsizetype longestAddress = 8192; // GitHub takes fewer characters of one that fills in its form.
constexpr qsizetype longestTag = 200;

std::optional<Error> excessOf(const QString &text)
{
    if (characterCount(text) <= mostCharacters && text.count(u'\n') <= mostLines)
        return std::nullopt;
    return Error{QStringLiteral("body.too-long"),
                 PastedTextText::tr("The text has more than %1 characters or lines; no issue takes so many.").arg(mostCharacters),
                 {}};
}

/// The field that says which version it is about: of those that a repository offers versions for, else of all; -1: none.
int versionField(const FormSnapshot &now)
{
    const QList<Field> &fields = now.definition->fields;
    int first = -1;
    for (int i = 0; i < fields.size(); ++i) {
        if (!now.exists.at(i) || !std::holds_alternative<VersionKind>(fields.at(i).kind))
            continue;
        if (fields.at(i).suggestions == Suggestions::Versions)
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

PastedText versionIn(const QString &text, const FormSnapshot &now, const RepositoryAddress &repository)
{
    PastedText pasted{PastedText::Kind::Version};
    pasted.repository = repository;
    pasted.given.resize(now.definition->fields.size());
    const int field = versionField(now);
    if (field < 0)
        pasted.error = Error{QStringLiteral("paste.no-version"), PastedTextText::tr("This form asks for no version."), {}};
    else
        pasted.given[field] = normalized(now.definition->fields.at(field), Value(text));
    return pasted;
}

/// OWNER/NAME/releases/tag/TAG, or OWNER/NAME/tree/TAG where the tag is a version (it might be a branch).
std::optional<PastedText> tagIn(const QUrl &url, const FormSnapshot &now)
{
    const QStringList path = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const bool published = path.size() == 5 && path.at(2) == QLatin1String("releases") && path.at(3) == QLatin1String("tag");
    const bool tree = path.size() == 4 && path.at(2) == QLatin1String("tree") && parseAnyVersion(path.at(3));
    const QString tag = published || tree ? path.last() : QString();
    const auto printable = [](QChar c) { return c.isPrint() && !c.isSpace(); };
    if (tag.isEmpty() || tag.size() > longestTag || !std::all_of(tag.cbegin(), tag.cend(), printable))
        return std::nullopt;
    const Result<RepositoryAddress> repository = readRepositoryAddress(
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString() + u'/' + path.at(0) + u'/' + path.at(1));
    if (!repository)
        return std::nullopt;
    return versionIn(tag, now, repository.value());
}

/// The answer to this field in a parameter of an address; unset where it has none.
Value answerInAddress(const Field &field, const QString &text)
{
    const auto *list = std::get_if<ChecklistKind>(&field.kind);
    QStringList unknown;
    return normalized(field, list && !list->editable ? Value(tickedIn(*list, text, unknown)) : Value(text));
}

/// OWNER/NAME/issues/new?FIELD=ANSWER&…, by which GitHub fills in its own form: a field goes by its id (GitHub, "Syntax for GitHub's form
/// schema").
std::optional<PastedText> newIssueIn(const QUrl &url, const FormSnapshot &now)
{
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.size() < 4 || path.at(2) != QLatin1String("issues") || path.at(3) != QLatin1String("new") || !url.hasQuery())
        return std::nullopt;
    PastedText pasted{PastedText::Kind::Values};
    const FormDefinition &form = *now.definition;
    pasted.given.resize(form.fields.size());
    // A plus sign stands for a blank in a query, as a form on a page sends it.
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', QLatin1String("%20")));
    for (const auto &[key, text] : query.queryItems(QUrl::FullyDecoded)) {
        QHash<QString, int> none;
        const int field = key == QLatin1String("title") ? form.titleField : form.fieldIndex(idFrom(key, none));
        if (field >= 0)
            pasted.given[field] = answerInAddress(form.fields.at(field), text);
    }
    return pasted;
}

std::optional<PastedText> wordIn(const QString &word, const FormSnapshot &now)
{
    static const QRegularExpression reference(QStringLiteral("\\A(?:[\\w.-]+/[\\w.-]+)?#[0-9]{1,18}\\z"));
    const bool address = word.startsWith(QLatin1String("https://")) || word.startsWith(QLatin1String("http://"));
    if (parseAnyVersion(word))
        return versionIn(word, now, {});
    // What carries a password is nothing to show, or to ask a server for.
    if ((!address && !reference.match(word).hasMatch()) || !QUrl(word, QUrl::StrictMode).userInfo().isEmpty())
        return std::nullopt;
    if (const std::optional<PastedText> tag = address ? tagIn(QUrl(word, QUrl::StrictMode), now) : std::nullopt)
        return tag;
    if (const std::optional<PastedText> issue = address ? newIssueIn(QUrl(word, QUrl::StrictMode), now) : std::nullopt)
        return issue;
    // What is behind the number is a place in the issue's page.
    QUrl url(word, QUrl::StrictMode);
    const Result<IssueReference> issue =
        readIssueReference(address ? url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString() : word);
    if (!issue)
        return std::nullopt;
    PastedText pasted{PastedText::Kind::Issue};
    pasted.issue = issue.value();
    return pasted;
}

bool looksLikeValues(const QString &text)
{
    static const QRegularExpression keys(QStringLiteral("^values:\\s*(#.*)?$"), QRegularExpression::MultilineOption);
    return keys.match(text).hasMatch();
}

PastedText valuesIn(const QString &text, const LoadedForm &form)
{
    PastedText pasted{PastedText::Kind::Values};
    Result<ValuesFile> values = readValuesOf(text.toUtf8(), {}, form);
    if (values)
        pasted.given = std::move(values).value().given;
    else
        pasted.error = values.error();
    return pasted;
}

/// Without what filing appends: it is no answer.
QByteArray withoutMarker(QString body)
{
    static const QRegularExpression marker(QStringLiteral("^<!-- waybill:[0-9a-f-]{36} -->[ \\t]*\\r?$"),
                                           QRegularExpression::MultilineOption);
    return body.remove(marker).toUtf8();
}

/// How many fields but the title stand in a body.
qsizetype fieldsIn(const ReadBody &read, const FormDefinition &form)
{
    qsizetype fields = 0;
    for (qsizetype i = 0; i < read.lines.size(); ++i)
        fields += read.lines.at(i) > 0 && i != form.titleField && !isBlank(read.given.at(i)) ? 1 : 0;
    return fields;
}

} // namespace

PastedText recognize(const QString &text, const LoadedForm &form, const FormSnapshot &now)
{
    PastedText pasted;
    pasted.error = excessOf(text);
    const QString trimmed = pasted.error ? QString() : text.trimmed();
    if (trimmed.isEmpty())
        return pasted;
    const auto space = [](QChar c) { return c.isSpace(); };
    if (trimmed.size() <= longestAddress && std::none_of(trimmed.cbegin(), trimmed.cend(), space))
        return wordIn(trimmed, now).value_or(pasted);
    if (looksLikeValues(trimmed))
        return valuesIn(text, form);
    const ReadBody read = readBody(form.definition, *form.layout, withoutMarker(text));
    const qsizetype answerable = form.definition->fields.size() - (form.definition->titleField < 0 ? 0 : 1);
    if (fieldsIn(read, *form.definition) >= std::min<qsizetype>(2, std::max<qsizetype>(answerable, 1))) {
        pasted.kind = PastedText::Kind::Body;
        pasted.given = read.given;
    }
    return pasted;
}

Result<QList<Value>> answersInIssue(const LoadedForm &form, const QString &title, const QString &body)
{
    if (const std::optional<Error> excess = excessOf(body))
        return *excess;
    const ReadBody read = readBody(form.definition, *form.layout, withoutMarker(body));
    if (fieldsIn(read, *form.definition) == 0) {
        return Error{QStringLiteral("body.no-fit"),
                     PastedTextText::tr("Nothing in this issue belongs to the form “%1”.").arg(form.definition->name),
                     {}};
    }
    QList<Value> given = read.given;
    const int titled = form.definition->titleField;
    if (titled >= 0 && form.definition->fields.at(titled).derived.isEmpty())
        given[titled] = normalized(form.definition->fields.at(titled), Value(title));
    return given;
}

QList<WouldChange> whatWouldChange(const FormSnapshot &now, const QList<Value> &given)
{
    QList<WouldChange> changes;
    for (int i = 0; i < given.size() && i < now.values.size(); ++i) {
        if (!isBlank(given.at(i)) && given.at(i) != now.values.at(i))
            changes.append({i, given.at(i)});
    }
    return changes;
}

} // namespace waybill
