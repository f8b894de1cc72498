#include "app/submit/submitreview.h"

#include "app/base/printable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

using State = ReviewCheck::State;

struct SubmitReviewText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::SubmitReview)
};

/// The page of an issue of the repository. Number 0: none.
QUrl issuePage(qint64 number, const ReviewSources &sources)
{
    if (number == 0 || sources.target.repository.isEmpty())
        return {};
    QUrl page = sources.host.web;
    page.setPath(page.path() + QStringLiteral("/%1/issues/%2").arg(sources.target.repository.text()).arg(number));
    return page;
}

void linkIssue(ReviewCheck &check, qint64 number, const ReviewSources &sources)
{
    check.link = issuePage(number, sources);
    if (!check.link.isEmpty())
        check.linkText = SubmitReviewText::tr("Open #%1").arg(number);
}

/// A text in two: up to the end of its first sentence, and what is left.
std::pair<QString, QString> firstSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.?](?=\\s+\\p{Lu})"), QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = end.match(text);
    if (!match.hasMatch())
        return {text, {}};
    return {text.left(match.capturedEnd()), text.mid(match.capturedEnd()).trimmed()};
}

/// Collects the rows; each function adds what one matter came to.
class Review
{
public:
    explicit Review(const ReviewSources &sources) : m_sources(sources) { }

    QList<ReviewCheck> checks()
    {
        addForm();
        addDestination();
        addMilestone();
        addLabels();
        addBrokenContracts();
        if (m_sources.dryRun)
            addContract(*m_sources.dryRun);
        addDuplicates();
        // What stops it is what the person has to see, however many rows there are.
        std::stable_partition(m_checks.begin(), m_checks.end(), [](const ReviewCheck &check) { return check.state == State::Stop; });
        for (ReviewCheck &check : m_checks)
            check.overridden = check.state != State::Fine && check.state != State::Stop && m_sources.overridden.contains(check.id);
        return m_checks;
    }

private:
    ReviewCheck &add(const QString &id, State state, const QString &title, const QString &detail = {})
    {
        ReviewCheck check;
        check.id = id;
        check.state = state;
        check.title = title;
        check.detail = detail;
        m_checks.append(check);
        return m_checks.last();
    }

    Fact fact(const char *name) const { return m_sources.facts.fact(QLatin1String(name)); }

    bool is(const char *name, bool expected) const
    {
        const Fact found = fact(name);
        const bool *value = std::get_if<bool>(&found.value);
        return found.checked && value && *value == expected;
    }

    void addForm()
    {
        const QList<Problem> &own = m_sources.problems;
        const auto errors = std::count_if(own.cbegin(), own.cend(), [](const Problem &p) { return p.severity == Severity::Error; });
        const FormSession::Progress &progress = m_sources.progress;
        const QString answered = SubmitReviewText::tr("%1 of %2 answered").arg(progress.answered).arg(progress.all);
        if (errors == 0) {
            add(QStringLiteral("form"), State::Fine, SubmitReviewText::tr("Form complete"),
                SubmitReviewText::tr("%1, no problems").arg(answered));
        } else {
            const auto first = std::find_if(own.cbegin(), own.cend(), [](const Problem &p) { return p.severity == Severity::Error; });
            add(QStringLiteral("form"), State::Stop, SubmitReviewText::tr("%n thing(s) to mend in the form", nullptr, int(errors)),
                first->message)
                .field = first->field;
        }
        for (const Problem &problem : own) {
            const QString id = QStringLiteral("form.") + problem.rule + QLatin1Char('.') + problem.field;
            if (problem.severity != Severity::Warning)
                continue;
            // Of several placeholders in one field the first leads there.
            const bool ofBody = problem.rule == QLatin1String("placeholder.left");
            if (ofBody && !m_checks.isEmpty() && m_checks.constLast().id == id)
                continue;
            add(id, State::Warning, problem.message, ofBody ? SubmitReviewText::tr("Line %1 of the issue").arg(problem.line) : QString())
                .field = problem.field;
        }
    }

    void addDestination()
    {
        const Target &target = m_sources.target;
        if (target.isEmpty()) {
            add(QStringLiteral("repository"), State::Stop, SubmitReviewText::tr("No repository chosen"),
                SubmitReviewText::tr("Choose where to file this request."));
        } else if (is("repository.archived", true)) {
            add(QStringLiteral("repository"), State::Stop, SubmitReviewText::tr("%1 is archived").arg(target.repository.text()),
                SubmitReviewText::tr("GitHub takes no issues there."));
        } else if (is("repository.has_issues", false)) {
            add(QStringLiteral("repository"), State::Stop,
                SubmitReviewText::tr("Issues are switched off in %1").arg(target.repository.text()),
                SubmitReviewText::tr("Export the request instead, or choose another repository."));
        }
        if (m_sources.signedIn && m_sources.signedInAs.isEmpty())
            add(QStringLiteral("account"), State::Stop, SubmitReviewText::tr("Not known who is signed in"),
                SubmitReviewText::tr("GitHub could not be asked yet."));
        else if (!m_sources.signedIn)
            add(QStringLiteral("account"), State::Stop, SubmitReviewText::tr("Not signed in"),
                SubmitReviewText::tr("Sign in to GitHub to file the request."));
        const QString &server = target.parent.repository.host;
        if (target.parent.number > 0 && !server.isEmpty() && server != m_sources.host.name)
            add(QStringLiteral("parent"), State::Stop, SubmitReviewText::tr("The parent issue is on another server"),
                SubmitReviewText::tr("It is on %1, the repository on %2. GitHub links issues of one server alone.")
                    .arg(server, m_sources.host.name));
        else if (target.parent.number > 0 && is("parent.exists", false))
            add(QStringLiteral("parent"), State::Warning, SubmitReviewText::tr("The parent issue is not there"),
                fact("parent.exists").evidence);
        if (m_sources.asOf.isValid())
            add(QStringLiteral("reading"), State::NotChecked, SubmitReviewText::tr("Looking at the repository again"),
                SubmitReviewText::tr("What is known of it is as of %1.")
                    .arg(QLocale().toString(m_sources.asOf.toLocalTime(), QLocale::ShortFormat)));
    }

    void addMilestone()
    {
        const QString title = titleOfMilestone(m_sources.snapshot, m_sources.target);
        if (title.isEmpty() || m_sources.target.isEmpty())
            return;
        const Fact exists = fact("milestone.exists");
        const QString id = QStringLiteral("milestone");
        if (!exists.checked) {
            add(id, State::Stop, SubmitReviewText::tr("Milestone %1: not checked").arg(title),
                exists.evidence.isEmpty() ? SubmitReviewText::tr("GitHub takes a milestone by its number, which has to be looked up first.")
                                          : exists.evidence);
        } else if (is("milestone.exists", false)) {
            add(id, State::Stop, SubmitReviewText::tr("There is no milestone %1").arg(title),
                SubmitReviewText::tr("Create it on GitHub, or choose another one."));
        } else {
            add(id, State::Fine, SubmitReviewText::tr("Milestone %1").arg(title), exists.evidence);
        }
    }

    void addLabels()
    {
        const QStringList labels = labelsOf(m_sources.snapshot, m_sources.target);
        const bool anything =
            !labels.isEmpty() || !m_sources.target.assignees.isEmpty() || !titleOfMilestone(m_sources.snapshot, m_sources.target).isEmpty();
        if (m_sources.target.isEmpty() || !anything)
            return;
        const Fact push = fact("viewer.can_push");
        if (is("viewer.can_push", false)) {
            add(QStringLiteral("push"), State::Warning, SubmitReviewText::tr("GitHub will drop labels, milestone and assignees"),
                SubmitReviewText::tr("You may open issues in %1 but not push to it, and GitHub then leaves these away without a word.")
                    .arg(m_sources.target.repository.text()));
        }
        if (labels.isEmpty())
            return;
        const Fact missing = fact("label.missing");
        const auto *names = std::get_if<QStringList>(&missing.value);
        const QString list = enumeration(labels);
        if (!missing.checked)
            add(QStringLiteral("labels"), State::NotChecked, SubmitReviewText::tr("Labels not checked: %1").arg(list), missing.evidence);
        else if (names && !names->isEmpty())
            add(QStringLiteral("labels"), State::Warning, SubmitReviewText::tr("Not in the repository: %1").arg(enumeration(*names)),
                SubmitReviewText::tr("GitHub creates a label that does not exist. Look for a slip of the keys first."));
        else
            add(QStringLiteral("labels"), State::Fine, SubmitReviewText::tr("Labels exist: %1").arg(list));
    }

    void addDuplicates()
    {
        if (m_sources.target.isEmpty())
            return;
        const Fact same = fact("requests.same_title");
        const auto *issues = std::get_if<QStringList>(&same.value);
        // What a contract looks at has rows of its own; it may look at labelled issues alone.
        const QUrl page = issuePage(same.issues.value(0), m_sources);
        const bool told = std::any_of(m_checks.cbegin(), m_checks.cend(), [&page](const ReviewCheck &check) {
            return check.state == State::Stop && page.isValid() && check.link == page;
        });
        if (told || (m_sources.dryRun && (!issues || issues->isEmpty())))
            return;
        if (!same.checked) {
            add(QStringLiteral("rivals"), State::NotChecked, SubmitReviewText::tr("Open issues with the same title: not checked"),
                same.evidence);
        } else if (issues && !issues->isEmpty()) {
            ReviewCheck &check = add(QStringLiteral("rivals"), State::Warning, SubmitReviewText::tr("%1 is open").arg(issues->first()),
                                     SubmitReviewText::tr("It has the same title. Was this request filed already?"));
            linkIssue(check, same.issues.value(0), m_sources);
            check.possibleDouble = true;
        } else {
            add(QStringLiteral("rivals"), State::Fine, SubmitReviewText::tr("No open issue has this title"));
        }
    }

    /// Whoever keeps a contract wants requests checked by it, so that this one was not is to be seen; it is no fault of the request.
    void addBrokenContracts()
    {
        if (!m_sources.contract.broken.isEmpty())
            add(QStringLiteral("contract.broken"), State::Warning, SubmitReviewText::tr("A contract of the repository was not looked at"),
                m_sources.contract.broken);
    }

    /// The workflow that runs is another: nothing is passed or refused.
    void addAdvice(const DryRun &run)
    {
        QStringList advice{m_sources.contract.detail};
        for (const Problem &problem : run.problems())
            advice += problem.message;
        add(QStringLiteral("contract"), State::NotChecked, m_sources.contract.title, advice.join(u' '));
    }

    void addContract(const DryRun &run)
    {
        if (run.advice)
            return addAdvice(run);
        for (const GateOutcome &gate : run.gates) {
            QStringList unchecked;
            bool found = false;
            for (const Outcome &check : gate.checks) {
                if (check.state == CheckState::NotChecked)
                    unchecked.append(check.label);
                if (check.state != CheckState::Found || !check.problem || check.problem->severity == Severity::Advice)
                    continue;
                found = true;
                // What the form says already has its row.
                if (check.said)
                    continue;
                const bool stops = check.problem->severity == Severity::Error;
                // The label says what should be; what is has to be read first.
                const auto [first, rest] = firstSentence(check.problem->message);
                ReviewCheck &row = add(QStringLiteral("contract.") + check.rule + QLatin1Char('.') + check.problem->field,
                                       stops ? State::Stop : State::Warning, first, rest);
                linkIssue(row, check.issue, m_sources);
                row.field = check.problem->field;
            }
            const QString id = QStringLiteral("gate.") + gate.id;
            if (!unchecked.isEmpty())
                add(id, State::NotChecked, SubmitReviewText::tr("%1: not checked").arg(gate.name), enumeration(unchecked));
            else if (!found && !gate.checks.isEmpty())
                add(id, State::Fine, gate.name, SubmitReviewText::tr("%n check(s) passed", nullptr, int(gate.checks.size())));
        }
    }

    const ReviewSources &m_sources;
    QList<ReviewCheck> m_checks;
};

QString summaryOf(const ReviewSources &sources)
{
    QStringList parts{issueTitle(sources.snapshot)};
    const qsizetype labels = labelsOf(sources.snapshot, sources.target).size();
    if (labels > 0)
        parts.append(SubmitReviewText::tr("%n label(s)", nullptr, int(labels)));
    const QString milestone = titleOfMilestone(sources.snapshot, sources.target);
    if (!milestone.isEmpty())
        parts.append(SubmitReviewText::tr("milestone %1").arg(milestone));
    if (sources.target.parent.number > 0)
        parts.append(SubmitReviewText::tr("part of #%1").arg(sources.target.parent.number));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SubmitReview reviewOf(const ReviewSources &sources)
{
    SubmitReview review;
    review.repository = sources.target.repository.isEmpty() ? QString() : sources.target.repository.text();
    review.summary = summaryOf(sources);
    review.checks = Review(sources).checks();
    review.canSubmit = std::all_of(review.checks.cbegin(), review.checks.cend(),
                                   [](const ReviewCheck &check) { return check.state == State::Fine || check.overridden; });
    return review;
}

} // namespace waybill
