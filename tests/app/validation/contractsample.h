#pragma once

#include "app/body/bodywriter.h"
#include "app/facts/facts.h"
#include "app/library/contractlibrary.h"
#include "app/library/templatelibrary.h"
#include "app/validation/dryrun.h"
#include "app/validation/readings.h"
#include "app/validation/rulerunner.h"
#include "tests/app/facts/friendlyrepository.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace waybill::test {

/// A milestone of a sample, with the production requests that were filed in it.
struct SampleMilestone
{
    QString title;
    bool open = true;
    QDateTime due;              ///< UTC; invalid: none.
    QStringList closedRequests; ///< Titles, the newest first.
};

/// A request and the repository that it goes to, as the page on the workflow speaks of them. All that an expectation may look at.
struct ContractSample
{
    QString title;
    QString type; ///< Of the ticked box; empty: none.
    QString version, existing;
    QString trigger; ///< The line's value; null: no such line.
    QString risk, justification, time;
    bool nameLine = true;
    std::optional<bool> environmentTask, tagBox; ///< Without a value: no such task.
    QList<bool> boxes;
    QStringList labels;
    bool owner = true;
    std::optional<QString> milestone;
    QList<SampleMilestone> milestones; ///< By due date.
    QStringList tags, branches;
    QString run = QStringLiteral("success"); ///< "none": it never ran.
    QString package;                         ///< `version`; null: there is no file.
    bool followUp = false;                   ///< A task of an earlier request is open, with its labels.
    QDateTime now;

    const SampleMilestone *find(const QString &name) const
    {
        const auto found = std::find_if(milestones.cbegin(), milestones.cend(), [&](const auto &one) { return one.title == name; });
        return found == milestones.cend() ? nullptr : &*found;
    }
};

/// Draws samples: most of what each holds is right, so that every gate is reached.
class SampleMaker
{
public:
    SampleMaker(quint32 seed, bool existingStaysOpen) : m_random(seed), m_existingStaysOpen(existingStaysOpen) { }

    ContractSample next()
    {
        ContractSample one;
        const bool back = chance(45);
        one.type = chance(3) ? QString() : back ? QStringLiteral("Rollback") : QStringLiteral("Release");
        drawVersions(one, back);
        one.title = QStringLiteral("[Request] %1Provision Production Environment %2")
                        .arg(back ? QStringLiteral("[Rollback] ") : QString(), one.version);
        if (chance(12))
            one.title = drawTitle(one.title);
        drawAnswers(one, back);
        drawTime(one);
        drawRepository(one, back);
        return one;
    }

private:
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    template <typename T>
    T of(std::initializer_list<T> all)
    {
        return *(all.begin() + m_random.bounded(int(all.size())));
    }
    QString pick(std::initializer_list<const char *> all) { return QString::fromUtf8(of<const char *>(all)); }

    void drawVersions(ContractSample &one, bool back)
    {
        one.existing = pick({"v0.2.0", "v0.9.0", "v1.4.0", "v0.2.0-rc.1", "v0.10.1"});
        one.version = back ? pick({"v0.1.0", "v0.1.9", "v0.10.0", "v0.2.0"})
                           : pick({"v1.5.0", "v2.0.0", "v0.10.0", "v0.9.1", "v0.2.0", "v1.5.0-rc.2"});
        if (chance(3))
            one.version = pick({"0.3.0", "V0.3.0", "v1.2", "v01.2.3"});
        if (chance(3))
            one.existing = pick({"0.1.0", "v1", "1.0.0"});
    }

    QString drawTitle(const QString &title)
    {
        switch (m_random.bounded(7)) {
        case 0:
            return title.toLower();
        case 1:
            return QString(title).replace(u' ', QStringLiteral("  "));
        case 2:
            return QString(title).remove(u' ');
        case 3:
            return QString(title).replace(u' ', QChar(0xa0));
        case 4:
            return QStringLiteral("Please: ") + title;
        case 5:
            return title + QString(200, u'x');
        default:
            return title.contains(QLatin1String("Rollback")) ? QString(title).remove(QStringLiteral("[Rollback] "))
                                                             : QString(title).replace(QLatin1String("] "), QLatin1String("] [Rollback] "));
        }
    }

    void drawAnswers(ContractSample &one, bool back)
    {
        if (back)
            one.trigger = chance(12) ? pick({"NA", "N/A", "na"}) : QStringLiteral("Sign-ins fail");
        else if (chance(15))
            one.trigger = pick({"NA", "N/A", "Something"});
        one.risk = chance(4) ? pick({"Low, really", "none"}) : pick({"Low", "medium", "HIGH"});
        one.justification = chance(6) ? pick({"NA", "N/A", "na"}) : QStringLiteral("Rehearsed twice");
        one.nameLine = !chance(3);
        if (!chance(7))
            one.environmentTask = !chance(5);
        if (chance(40))
            one.tagBox = chance(60);
        for (int i = 0; i < 3; ++i)
            one.boxes.append(!chance(3));
        one.labels = QStringList{pick({"deployment", "Deployment"}), pick({"env: production", "Env: Production"})};
        if (chance(3))
            one.labels.removeAt(int(m_random.bounded(2)));
        if (chance(5))
            one.labels.append(pick({"env: testplan", "env: development", "bug", "rollback"}));
        one.owner = !chance(2);
    }

    void drawTime(ContractSample &one)
    {
        // Ordinary days, and those on which the clock changes.
        const QDate day = of<QDate>(
            {{2026, 3, 7}, {2026, 3, 8}, {2026, 3, 9}, {2026, 10, 31}, {2026, 11, 1}, {2026, 11, 2}, {2026, 7, 14}, {2026, 1, 20}});
        const QDateTime midnight(day, QTime(0, 0), QTimeZone("America/Chicago"));
        const int minute = chance(50) ? int(m_random.bounded(24 * 60)) : of<int>({1, 59, 61, 119, 179, 1379, 1381, 1439});
        one.now = midnight.addSecs(minute * 60 + 17).toUTC();
        const int ahead = chance(80) ? int(m_random.bounded(110)) - 55 : of<int>({-62, -60, -59, 59, 60, 62, 300});
        one.time = one.now.addSecs(ahead * 60).toTimeZone(QTimeZone("America/Chicago")).toString(QStringLiteral("MM-dd-yyyy HH:mm:ss"));
        if (chance(4))
            one.time = pick({"2026-03-08 10:00", "tomorrow", "13-01-2026 10:00:00"});
    }

    void drawRepository(ContractSample &one, bool back)
    {
        const QDate today = one.now.toTimeZone(QTimeZone("America/Chicago")).date();
        SampleMilestone own{one.version, chance(5) == back, {}, {}};
        const int hour = of<int>({7, 8, 7, 8, 0, 5, 6, 23});
        own.due = QDateTime(today.addDays(chance(15) ? of<int>({-1, 1, -40}) : 0), QTime(hour, 0), Qt::UTC);
        if (chance(3))
            own.due = {};
        if (!chance(3))
            one.milestones.append(own);
        if (!chance(3))
            one.milestone = one.version;
        if (chance(2))
            one.milestone = QStringLiteral("v9.9.9");
        const QString existing = one.existing.section(u'-', 0, 0);
        if (!one.find(existing) && !chance(5))
            one.milestones.append(
                {existing, m_existingStaysOpen != chance(10), QDateTime(today.addDays(-20), QTime(7, 0), Qt::UTC), requests(existing)});
        if (chance(10)) {
            const bool open = chance(50);
            for (int i = 0; i < 31; ++i)
                one.milestones.append(
                    {QStringLiteral("Sprint %1").arg(i), open, QDateTime(today.addDays(-400 + i), QTime(7, 0), Qt::UTC), {}});
        }
        std::stable_sort(one.milestones.begin(), one.milestones.end(),
                         [](const auto &a, const auto &b) { return a.due.isValid() && (!b.due.isValid() || a.due < b.due); });
        const QString named = one.milestone.value_or(QString());
        if (chance(back ? 95 : 10) && !named.isEmpty())
            one.tags.append(named);
        if (chance(8))
            one.branches.append(QStringLiteral("milestone/") + named);
        if (chance(10))
            one.run = pick({"failure", "in_progress", "none", "cancelled"});
        one.package = chance(8) ? (chance(50) ? QString() : QStringLiteral("0.0.1")) : named.mid(1);
        one.followUp = chance(15);
    }

    QStringList requests(const QString &version)
    {
        const QString name = QStringLiteral("Provision Production Environment ") + version;
        QStringList titles{chance(90) ? QStringLiteral("[Approved] [Request] ") + name : QStringLiteral("[Failed] [Request] ") + name};
        if (chance(8))
            titles = QStringList{QStringLiteral("[approved][Request] ") + name};
        if (chance(5)) {
            for (int i = 0; i < 30; ++i)
                titles.prepend(QStringLiteral("[Denied][Request] ") + name);
        }
        return titles;
    }

    QRandomGenerator m_random;
    bool m_existingStaysOpen;
};

/// What the program says of a sample.
class SampleRun
{
public:
    explicit SampleRun(const QString &contractId) : m_form(loadForm(QStringLiteral("production-deployment")).value())
    {
        m_contract = contractNamed(*m_form.definition, contractId).value().value();
    }

    DryRun run(const ContractSample &one)
    {
        const FormSnapshot snapshot = makeSnapshot(m_form.definition, answers(one));
        Target target;
        target.repository = {QStringLiteral("rajexcited"), QStringLiteral("personal-finance-backend-aws")};
        target.milestone = one.milestone.value_or(QString());
        FactMaker maker({target, std::make_shared<const RepositoryState>(state(one)), m_contract.subjects, {}});
        Facts facts = maker.facts(snapshot);
        // Those of the form are fixed by the guide.
        facts.set(QStringLiteral("request.labels"), {true, one.labels, {}, {}});
        m_body = body(one, snapshot);
        RuleRunner runner(rulesOf(m_contract), *m_form.definition);
        runner.reset(snapshot, {one.now, withReadings(facts, m_contract, snapshot, m_body), m_body});
        return dryRunOf(m_contract, runner);
    }

    const QByteArray &lastBody() const { return m_body; }

private:
    QList<Value> answers(const ContractSample &one) const
    {
        QList<Value> given(m_form.definition->fields.size());
        const auto set = [&](const char *field, const QString &text) {
            if (!text.isEmpty())
                given[m_form.definition->fieldIndex(QLatin1String(field))] = Value(text);
        };
        set("title", one.title);
        set("deployment_type", one.type);
        set("version", one.version);
        set("existing_version", one.existing);
        set("trigger_conditions", one.trigger);
        set("release_notes", QStringLiteral("Faster."));
        set("purpose", QStringLiteral("Why not."));
        set("risk_level", QStringLiteral("Low"));
        set("risk_justification", one.justification);
        set("preferred_time", one.time);
        Tasks tasks;
        for (int i = 0; i < one.boxes.size(); ++i)
            tasks.append({QStringLiteral("Task %1").arg(i), one.boxes.at(i), {}});
        return given;
    }

    QByteArray body(const ContractSample &one, const FormSnapshot &snapshot) const
    {
        QByteArray text = writeBody(m_form.layout, snapshot).markdown;
        text.replace("- **Risk Level:** Low", "- **Risk Level:** " + one.risk.toUtf8());
        if (one.type != QLatin1String("Rollback") && !one.trigger.isNull())
            text.replace("#### Risk Assessment",
                         "- **Trigger Conditions (for Rollback):** " + one.trigger.toUtf8() + "\n\n#### Risk Assessment");
        const QByteArray name = "- **Environment Name:** Production Environment";
        QByteArray environment = one.nameLine ? name : QByteArray("- **Environment Name:** Somewhere");
        if (one.environmentTask)
            environment += QByteArray("\n- [") + (*one.environmentTask ? 'x' : ' ') + "] Production Environment";
        text.replace(name, environment);
        if (one.tagBox)
            text.replace("\n#### Release Notes",
                         QByteArray("- [") + (*one.tagBox ? 'x' : ' ')
                             + "] use existing tag for release if available\n\n#### Release Notes");
        const qsizetype begin = text.indexOf("### Pre Deployment");
        const qsizetype end = text.indexOf("### Post Deployment");
        QByteArray tasks = "### Pre Deployment Validations:\n\n";
        for (const bool box : one.boxes)
            tasks += QByteArray("- [") + (box ? 'x' : ' ') + "] Looked at\n";
        return text.left(begin) + tasks + '\n' + text.mid(end);
    }

    static RepositoryState state(const ContractSample &one)
    {
        RepositoryState state = friendlyRepository(false);
        state.viewer = known(User{one.owner ? QStringLiteral("rajexcited") : QStringLiteral("ada"), 1});
        QList<Milestone> milestones;
        state.lookups.clear();
        for (const SampleMilestone &each : one.milestones) {
            const qint64 number = milestones.size() + 1;
            milestones.append({number, each.title, each.open, each.due, 0, int(each.closedRequests.size())});
            LookupAnswer answer;
            for (const QString &title : each.closedRequests) {
                Issue issue = approvedRequest(100 + answer.issues.size(), each.title);
                issue.title = title;
                answer.issues.append(issue);
            }
            state.lookups[closedIssuesOf(number).key()] = known(answer);
        }
        state.milestones = known(milestones);
        state.tags = known(one.tags);
        QList<Issue> open;
        if (one.followUp) {
            Issue issue = approvedRequest(90, QStringLiteral("v0.1.0"));
            issue.title = QStringLiteral("[Task] Post Deployment Verifications for Prod Release");
            issue.open = true;
            open.append(issue);
        }
        state.openIssues = known(open);
        if (one.milestone) {
            LookupAnswer branch;
            branch.exists = one.branches.contains(QStringLiteral("milestone/") + *one.milestone);
            state.lookups[branchNamed(QStringLiteral("milestone/") + *one.milestone).key()] = known(branch);
        }
        for (const char *workflow : {"infra-build.yml", "ui-build.yml"}) {
            Lookup question;
            question.kind = Lookup::Kind::Run;
            question.text = QString::fromLatin1(workflow);
            question.branch = QStringLiteral("master");
            question.event = QStringLiteral("push");
            LookupAnswer answer;
            answer.exists = one.run != QLatin1String("none");
            answer.run = one.run;
            state.lookups[question.key()] = known(answer);
        }
        Lookup file;
        file.kind = Lookup::Kind::File;
        file.text = QStringLiteral("package.json");
        file.branch = QStringLiteral("master");
        LookupAnswer answer;
        answer.exists = !one.package.isNull();
        answer.bytes = "{\"version\": \"" + one.package.toUtf8() + "\"}";
        state.lookups[file.key()] = known(answer);
        return state;
    }

    LoadedForm m_form;
    Contract m_contract;
    QByteArray m_body;
};

} // namespace waybill::test
