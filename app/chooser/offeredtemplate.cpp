#include "app/chooser/offeredtemplate.h"

#include "app/base/printable.h"
#include "app/library/templatetext.h"
#include "app/lint/lint.h"
#include "app/template/frontmatter.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill {

namespace {

struct OfferedText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::OfferedTemplate)
};

/// Characters of what somebody else wrote.
constexpr qsizetype longestName = 120;
constexpr qsizetype longestAbout = 240;

} // namespace

int OfferedTemplate::count(Severity severity) const
{
    return int(
        std::count_if(problems.cbegin(), problems.cend(), [severity](const FileProblem &problem) { return problem.severity == severity; }));
}

OfferedTemplate offeredTemplate(const OfferedFile &file)
{
    OfferedTemplate offered;
    offered.path = file.path;
    offered.isForm = isYamlName(file.path);
    offered.isRead = !file.error;
    if (file.error) {
        offered.problems = {{file.error->code, Severity::Error, file.error->message, 1, 1}};
    } else if (offered.isForm) {
        const ReadIssueForm read = readIssueForm(file.text, file.path);
        offered.name = read.form.name;
        offered.about = read.form.description;
        offered.problems = read.problems;
    } else {
        const FrontMatterBlock front = readFrontMatter(file.text, file.path);
        offered.name = front.keys.name;
        offered.about = front.keys.about;
        offered.problems = lintFile(file.path, file.text).problems;
    }
    offered.name = printable(offered.name, longestName);
    offered.about = printable(offered.about, longestAbout);
    if (offered.name.isEmpty())
        offered.name = printable(file.path.section(u'/', -1), longestName);
    return offered;
}

QByteArray blankTemplate()
{
    return "---\nname: " + OfferedText::tr("Blank issue").toUtf8() + "\n---\n\n";
}

} // namespace waybill
