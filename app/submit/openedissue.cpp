#include "app/submit/openedissue.h"

#include "app/drafts/draftstore.h"
#include "app/github/api.h"
#include "app/github/contents.h"
#include "app/library/opening.h"
#include "app/library/templatetext.h"
#include "app/submit/issuesaving.h"
#include "app/submit/owntemplate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

struct OpenedIssueText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OpenedIssue)
};

/// The form of the draft that became this issue.
std::optional<LoadedForm> formFiledWith(Services &services, const Issue &issue)
{
    if (!issue.body.contains(QLatin1String("<!-- waybill:")))
        return std::nullopt;
    const Result<DraftStore> drafts = services.drafts();
    const Result<QList<DraftEntry>> entries = drafts ? drafts.value().entries() : Result<QList<DraftEntry>>(drafts.error());
    if (!entries)
        return std::nullopt;
    const auto filed = std::find_if(entries.value().cbegin(), entries.value().cend(),
                                    [&issue](const DraftEntry &entry) { return entry.issue == issue.number && entry.page == issue.page; });
    if (filed == entries.value().cend())
        return std::nullopt;
    const Result<std::optional<Draft>> draft = drafts.value().draft(filed->id);
    return draft && draft.value() ? std::optional(draft.value()->form) : std::nullopt;
}

/// One openIssue:
///
///   account ─▶ issue ─┬─ named, or filed from here ──────────────────────┐
///                     └─▶ built-in forms ─┬─ one has all its sections ───┴─▶ done
///                                         └─ else ─▶ the repository's own ─▶ the best of all
///
/// Deletes itself then.
class IssueOpening : public QObject
{
public:
    using Opened = std::function<void(const Result<OpenedIssue> &)>;

    IssueOpening(Services &services, const IssueReference &reference, QString templateName, QObject *parent, Opened done)
        : QObject(parent), m_services(services), m_reference(reference), m_templateName(std::move(templateName)), m_done(std::move(done))
    {
    }

    void start(const Host &host)
    {
        m_issue.host = host;
        m_issue.repository = m_reference.repository.name;
        findAccount(m_services, host, this, [this](const Result<Account> &account) {
            if (!account)
                return end(account.error());
            getIssue(client(), m_issue.repository, m_reference.number, this, [this](const ApiResult<Issue> &got) { read(got); });
        });
    }

private:
    /// Of a repository's templates not more are read, and none that is larger.
    static constexpr qsizetype mostTemplates = 8;
    static constexpr qsizetype largestTemplate = qsizetype(256) * 1024;

    RestClient &client() { return m_services.client(m_issue.host); }

    void read(const ApiResult<Issue> &got)
    {
        if (!got.value)
            return end(withAdvice(*got.rest.error, m_reference.number));
        m_issue.issue = *got.value;
        m_issue.etag = got.rest.answer.headers.value("etag");
        const QString page = m_issue.issue.page.toString();
        if (m_issue.issue.pullRequest) {
            return end(Error{QStringLiteral("issue.pull-request"),
                             OpenedIssueText::tr("#%1 is a pull request. Name an issue.").arg(m_issue.issue.number), page});
        }
        // A repository that was renamed answers under its new name.
        if (const Result<IssueReference> now = readIssueReference(page))
            m_issue.repository = now.value().repository.name;
        const std::optional<LoadedForm> filed = m_templateName.isEmpty() ? formFiledWith(m_services, m_issue.issue) : std::nullopt;
        if (filed) {
            m_issue.form = *filed;
            m_issue.why =
                OpenedIssueText::tr("Opened with the template that it was filed with from here, “%1”.").arg(filed->definition->name);
            return end(m_issue);
        }
        const Result<FittingForm> form = fitting({});
        if (!m_templateName.isEmpty() || (form && form.value().whole))
            return end(form);
        listTemplates();
    }

    Result<FittingForm> fitting(const QList<LoadedForm> &more) const
    {
        const Issue &issue = m_issue.issue;
        return formForIssue(issue.body.toUtf8(), issue.title, issue.labels, issue.page.toString(), m_templateName, more);
    }

    /// What cannot be read is as if it were not there.
    void listTemplates()
    {
        client().send(contentsRequest(m_issue.repository, ownTemplatesFolder), this, [this](const RestResult &result) {
            for (const FolderEntry &entry : result.ok() ? entriesFromJson(result.answer.json) : QList<FolderEntry>()) {
                if (entry.type == QLatin1String("file") && isTemplateName(entry.name) && m_paths.size() < mostTemplates)
                    m_paths.append(entry.path);
            }
            readTemplates();
        });
    }

    void readTemplates()
    {
        if (m_paths.isEmpty())
            return chooseOfAll();
        const QString path = m_paths.takeFirst();
        client().send(contentsRequest(m_issue.repository, path), this, [this, path](const RestResult &result) {
            const std::optional<QByteArray> text = result.ok() ? fileFromJson(result.answer.json) : std::nullopt;
            if (text && text->size() <= largestTemplate) {
                if (Result<LoadedForm> form = formWithGuide(*text, path)) {
                    m_versions.insert(form.value().origin, {path, *text});
                    m_own.append(std::move(form).value());
                }
            }
            readTemplates();
        });
    }

    void chooseOfAll()
    {
        Result<FittingForm> form = fitting(m_own);
        // By its path as a file here it can be opened again, whatever becomes of the repository's.
        if (form && m_versions.contains(form.value().form.origin) && !form.value().form.builtIn) {
            const QString folder = QDir(m_services.places().dataFolder).filePath(QStringLiteral("templates"));
            if (const Result<LoadedForm> kept = keepTemplate(m_versions.value(form.value().form.origin), folder))
                form.value().form = kept.value();
        }
        end(form);
    }

    void end(const Result<FittingForm> &form)
    {
        if (!form)
            return end(form.error());
        m_issue.form = form.value().form;
        m_issue.why = form.value().why;
        end(m_issue);
    }
    void end(const Error &error) { end(Result<OpenedIssue>(error)); }
    void end(const OpenedIssue &issue) { end(Result<OpenedIssue>(issue)); }
    void end(const Result<OpenedIssue> &issue)
    {
        deleteLater();
        // Taken out first: `done` may delete this.
        std::exchange(m_done, {})(issue);
    }

    Services &m_services;
    const IssueReference m_reference;
    const QString m_templateName;
    Opened m_done;
    OpenedIssue m_issue;
    QStringList m_paths; ///< Of templates that are to be read.
    QList<LoadedForm> m_own;
    QHash<QString, OwnTemplate::Version> m_versions; ///< By LoadedForm::origin.
};

} // namespace

std::optional<Result<IssueReference>> issueNamed(const QString &word)
{
    const bool address = word.contains(QLatin1String("://"));
    if (word == QLatin1String("-") || QFileInfo::exists(word) || !(address || word.contains(u'#')))
        return std::nullopt;
    const Result<IssueReference> reference = readIssueReference(word);
    if (!reference)
        return address ? std::optional(reference) : std::nullopt;
    if (reference.value().repository.name.isEmpty())
        return Error{
            QStringLiteral("issue.no-repository"), OpenedIssueText::tr("Name the repository as well, such as owner/name%1.").arg(word), {}};
    return reference;
}

RestRequest issueListRequest(const RepositoryName &repository)
{
    RestRequest request{.path = repositoryPath(repository) + QStringLiteral("/issues")};
    request.query.addQueryItem(QStringLiteral("state"), QStringLiteral("all"));
    request.query.addQueryItem(QStringLiteral("sort"), QStringLiteral("updated"));
    request.query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("50"));
    return request;
}

void openIssue(Services &services, const IssueReference &reference, const QString &templateName, QObject *context,
               std::function<void(const Result<OpenedIssue> &)> done)
{
    const QString name = reference.repository.host;
    const Result<Host> named = name.isEmpty() ? hostOfEnvironment(services.places().environment) : services.host(name);
    const Result<Host> host = named ? services.host(named.value().name) : named;
    if (!host)
        return done(host.error());
    auto *opening = new IssueOpening(services, reference, templateName, context, std::move(done));
    opening->start(host.value());
}

} // namespace waybill
