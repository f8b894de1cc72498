#include "app/facts/comparedfacts.h"

#include "app/base/printable.h"
#include "app/facts/factmaking.h"
#include "app/form/version.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace waybill {

namespace {

struct ComparedText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Comparison)
};

/// Where the parts of the input stand; the patterns follow.
enum ComparedInput { FromInput, ToInput, BranchInput, BackedUpInput, PatternsInput };

constexpr qsizetype shownUnsecured = 3;
constexpr qsizetype shownAuthors = 3;

const char *const comparedFactNames[] = {"comparison.back",  "comparison.commits",    "comparison.authors",
                                         "comparison.files", "comparison.migrations", "comparison.unsecured"};

QString patternText(const QString &glob)
{
    static const QString folders = QStringLiteral("**/");
    const QString whole = glob.contains(u'/') ? glob : folders + glob;
    QStringList parts;
    for (const QString &part : whole.split(folders)) {
        QStringList pieces;
        for (const QString &piece : part.split(QStringLiteral("**")))
            pieces += QRegularExpression::wildcardToRegularExpression(piece, QRegularExpression::UnanchoredWildcardConversion);
        parts += pieces.join(QStringLiteral(".*"));
    }
    return parts.join(QStringLiteral("(?:.*/)?"));
}

/// Whether an answer has one of the words, alone or in a longer one ("backups").
bool saysOneOf(const QString &answer, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&answer](const QString &word) { return answer.contains(word, Qt::CaseInsensitive); });
}

bool isWayBack(const QStringList &input)
{
    const std::optional<Version> from = parseAnyVersion(input.at(FromInput));
    const std::optional<Version> to = parseAnyVersion(input.at(ToInput));
    return from && to && to->compare(*from) < 0;
}

QString authorsText(const QStringList &authors)
{
    QStringList shown = authors.first(qMin(shownAuthors, authors.size()));
    if (authors.size() > shown.size())
        shown += ComparedText::tr("%n more", nullptr, int(authors.size() - shown.size()));
    return enumeration(shown);
}

/// "14 commits, 38 files, by mara-lind, tjark-o. 2 files look like migrations."
QString comparisonSummary(const Comparison &comparison, bool back, qsizetype migrations)
{
    if (comparison.total == 0)
        return ComparedText::tr("Nothing changes between the two.");
    const QString commits = ComparedText::tr("%n commits", nullptr, comparison.total);
    const QString files = comparison.filesCut ? ComparedText::tr("more than %n files", nullptr, int(comparison.files.size()))
                                              : ComparedText::tr("%n files", nullptr, int(comparison.files.size()));
    //: %1 and %2: how many commits and files; %3 is people.
    QString text = (back ? ComparedText::tr("Takes back %1, %2, by %3.") : ComparedText::tr("Brings %1, %2, by %3."))
                       .arg(commits, files, authorsText(comparison.authors()));
    if (migrations > 0)
        text += u' ' + ComparedText::tr("%n files look like migrations.", nullptr, int(migrations));
    if (comparison.missing > 0)
        text += u' ' + ComparedText::tr("%n commits of the lower version are not in the higher one.", nullptr, comparison.missing);
    return text;
}

QStringList commitLines(const Comparison &comparison)
{
    QStringList lines;
    for (const ChangedCommit &commit : comparison.commits) {
        QStringList parts{commit.id.left(7), printable(commit.subject), printable(commit.author, 60)};
        parts.removeAll(QString());
        lines += parts.join(QStringLiteral(" · "));
    }
    return lines;
}

} // namespace

bool matchesPath(const QString &pattern, const QString &path)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(patternText(pattern)));
    return expression.match(path).hasMatch();
}

std::optional<QStringList> ComparedFacts::inputOf(const FormSnapshot &snapshot)
{
    const ComparedVersions &compared = snapshot.definition->compared;
    if (compared.from < 0 || !snapshot.exists.value(compared.from) || !snapshot.exists.value(compared.to))
        return std::nullopt;
    QStringList input{snapshot.text(compared.from).trimmed(), snapshot.text(compared.to).trimmed(),
                      expanded(compared.untagged, snapshot).value_or(QString()), QString()};
    if (!parseAnyVersion(input.at(FromInput)) || !parseAnyVersion(input.at(ToInput)))
        return std::nullopt;
    // Looked at on the way back alone: a long answer takes its time.
    const bool asked = compared.backup >= 0 && snapshot.exists.value(compared.backup) && isWayBack(input);
    if (!asked || saysOneOf(snapshot.text(compared.backup), compared.backupWords))
        input[BackedUpInput] = QStringLiteral("yes");
    return input + compared.migrations;
}

bool ComparedFacts::isTagged(const QString &version) const
{
    const QList<PublishedVersion> &releases = m_repository->releases.value;
    return m_repository->tags.value.contains(version)
        || std::any_of(releases.cbegin(), releases.cend(), [&](const PublishedVersion &one) { return !one.draft && one.tag == version; });
}

std::optional<Lookup> ComparedFacts::question(const std::optional<QStringList> &input) const
{
    if (!m_repository || !input || !isTagged(input->at(FromInput)) || input->at(FromInput) == input->at(ToInput))
        return std::nullopt;
    const QString other = isTagged(input->at(ToInput)) ? input->at(ToInput) : input->at(BranchInput);
    if (other.isEmpty())
        return std::nullopt;
    const bool back = isWayBack(*input);
    Lookup question;
    question.kind = Lookup::Kind::Compare;
    question.text = back ? other : input->at(FromInput);
    question.branch = back ? input->at(FromInput) : other;
    return question;
}

void ComparedFacts::add(Facts &facts, const std::optional<QStringList> &input) const
{
    const auto leave = [&facts](const QString &why) {
        for (const char *name : comparedFactNames)
            facts.set(QLatin1String(name), uncheckedFact(why));
    };
    const std::optional<Lookup> asked = question(input);
    if (!asked)
        return leave(!m_repository ? m_whyNot : ComparedText::tr("one of the versions is missing, or has no tag"));
    const auto found = m_repository->lookups.find(asked->key());
    if (found == m_repository->lookups.end() || !found->second.read)
        return leave(found == m_repository->lookups.end() ? whyUnknown(false, {}) : whyUnknown(false, found->second.error));
    const Known<LookupAnswer> &answer = found->second;
    if (!answer.value.comparison)
        return leave(ComparedText::tr("the repository has no %1 or no %2").arg(asked->text, asked->branch));

    const Comparison &comparison = *answer.value.comparison;
    const bool back = isWayBack(*input);
    const QStringList patterns = input->mid(PatternsInput);
    QStringList migrations;
    QStringList others;
    for (const ChangedFile &file : comparison.files) {
        const bool migrates =
            std::any_of(patterns.cbegin(), patterns.cend(), [&](const QString &one) { return matchesPath(one, file.path); });
        (migrates ? migrations : others) += printable(file.path);
    }
    const PartFacts<LookupAnswer> known(facts, QStringLiteral("comparison"), &answer, {});
    known.set("back", back, back ? ComparedText::tr("to a lower version") : ComparedText::tr("to a higher version"));
    known.set("commits", commitLines(comparison), comparisonSummary(comparison, back, migrations.size()));
    known.set("authors", comparison.authors());
    known.set("files", migrations + others);
    known.set("migrations", migrations);
    const bool unsecured = back && input->at(BackedUpInput).isEmpty();
    known.set("unsecured", unsecured ? migrations.first(qMin(shownUnsecured, migrations.size())) : QStringList());
}

} // namespace waybill
