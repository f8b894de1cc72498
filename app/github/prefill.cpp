#include "app/github/prefill.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Prefill)
};

} // namespace

Result<QUrl> prefilledIssueUrl(const Host &host, const RepositoryName &repository, const NewIssue &issue, const QString &milestoneTitle)
{
    // `gh` refuses from here on (cli/cli pkg/cmd/pr/shared/params.go); the server answers 414.
    constexpr qsizetype tooLong = 8192;
    const auto comma = std::find_if(issue.labels.begin(), issue.labels.end(), [](const QString &label) { return label.contains(u','); });
    if (comma != issue.labels.end()) {
        return Error{QStringLiteral("prefill.label"),
                     Text::tr("The label “%1” has a comma, which a link cannot carry. Copy the Markdown instead.").arg(*comma),
                     {}};
    }
    QByteArray address = host.web.toEncoded() + '/' + QUrl::toPercentEncoding(repository.owner) + '/'
        + QUrl::toPercentEncoding(repository.name) + "/issues/new?title="
        + QUrl::toPercentEncoding(issue.title)
        // Also when it is empty: without it GitHub fills in the default template.
        + "&body=" + QUrl::toPercentEncoding(issue.body);
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            address += QByteArray("&") + key + '=' + QUrl::toPercentEncoding(value);
    };
    add("labels", issue.labels.join(u','));
    add("milestone", milestoneTitle);
    add("assignees", issue.assignees.join(u','));
    if (address.size() >= tooLong) {
        return Error{QStringLiteral("prefill.too-long"),
                     Text::tr("The link would have %L1 characters, and GitHub takes fewer than %L2. Copy the Markdown instead.")
                         .arg(address.size())
                         .arg(tooLong),
                     {}};
    }
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace waybill
