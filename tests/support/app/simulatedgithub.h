#pragma once

#include "app/outbox/filing.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace waybill::test {

/// Numbers from a seed, the same on every platform (SplitMix64, Steele, Lea and Flood 2014).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL) { }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    qint64 between(qint64 low, qint64 high) { return low + qint64(next() % std::uint64_t(high - low + 1)); }
    bool chance(double probability) { return double(next() >> 11) < probability * 9007199254740992.0; }
    template <typename T>
    T oneOf(std::initializer_list<T> values)
    {
        return values.begin()[next() % values.size()];
    }

private:
    std::uint64_t m_state;
};

/// A repository on a GitHub in which other people are busy. What it is asked for it does at once and rightly; what goes wrong on the way is
/// the network's part (outboxsimulation.h). Times in milliseconds of the simulation.
class SimulatedGitHub
{
public:
    struct Nature
    {
        bool subIssues = true;
        bool parentExists = true;
        bool mayLink = true;
        bool canPush = true;   ///< Without it labels and milestone are dropped silently.
        bool hasIssues = true; ///< Without: 410 to every create.
        qint64 longestLag = 0; ///< Of lists behind the truth.
        qint64 pace = 3600000; ///< Mean time between two items of other people.
        double sameTitle = 0;  ///< How often theirs has our title.
    };
    enum class Thing { Issue, PullRequest, Discussion, Deleted };
    static constexpr qint64 parent = 3;

    SimulatedGitHub(const Nature &nature, const QString &title, Dice dice) : m_nature(nature), m_title(title), m_dice(dice)
    {
        for (qint64 i = m_dice.between(3, 30); i > 0; --i)
            othersMake(0, false);
        m_items[parent].thing = Thing::Issue;
        m_items[parent].issue.number = parent;
        m_items[parent].issue.id = 3;
    }

    const Nature &nature() const { return m_nature; }

    /// Lets the others work until now.
    void advance(qint64 now)
    {
        while (m_othersAt <= now && m_othersAt < 48 * 3600000LL) {
            othersMake(m_othersAt, true);
            m_othersAt += m_dice.between(1, 2 * m_nature.pace);
        }
    }

    FilingOutcome create(const NewIssue &wanted, qint64 now)
    {
        if (!m_nature.hasIssues)
            return refused(410);
        Item &item = add(Thing::Issue, wanted.title, now);
        item.issue.body = wanted.body;
        item.issue.author = QStringLiteral("me");
        if (m_nature.canPush) {
            item.issue.labels = wanted.labels;
            item.issue.milestone = wanted.milestone;
        }
        // A workflow looks at it at once.
        if (m_dice.chance(0.3))
            item.issue.title.prepend(QStringLiteral("[Approved] "));
        return fine({item.issue});
    }

    FilingOutcome get(qint64 number) const
    {
        const auto item = m_items.find(number);
        if (item == m_items.end() || item->second.thing == Thing::Discussion)
            return refused(404);
        return item->second.thing == Thing::Deleted ? refused(410) : fine({item->second.issue});
    }

    FilingOutcome list(qint64 now, bool openOnly, const QString &creator, int count) const
    {
        QList<Issue> issues;
        for (auto it = m_items.rbegin(); it != m_items.rend() && issues.size() < count; ++it) {
            const Item &item = it->second;
            const bool shown = item.thing == Thing::Issue || item.thing == Thing::PullRequest;
            if (shown && item.listedAt <= now && (creator.isEmpty() || item.issue.author == creator) && (item.issue.open || !openOnly))
                issues.append(item.issue);
        }
        return fine(issues);
    }

    FilingOutcome subIssuesOf(qint64 number) const
    {
        return number == parent && m_nature.parentExists && m_nature.subIssues ? fine({}) : refused(404);
    }

    FilingOutcome parentIssue() const { return m_nature.parentExists ? get(parent) : refused(404); }

    FilingOutcome link(qint64 childId)
    {
        if (!m_nature.subIssues || !m_nature.parentExists)
            return refused(404);
        if (!m_nature.mayLink)
            return refused(403);
        if (!m_links.emplace(childId, parent).second)
            return refused(422);
        return fine({});
    }

    FilingOutcome parentOf(qint64 number) const
    {
        const auto item = m_items.find(number);
        return item != m_items.end() && m_links.contains(item->second.issue.id) ? get(parent) : refused(404);
    }

    /// The truth: issues that carry the marker.
    std::vector<Issue> made(const QUuid &id) const
    {
        std::vector<Issue> found;
        for (const auto &[number, item] : m_items) {
            if (item.issue.body.contains(id.toString(QUuid::WithoutBraces)))
                found.push_back(item.issue);
        }
        return found;
    }
    bool isLinked(const Issue &issue) const { return m_links.contains(issue.id); }

private:
    struct Item
    {
        Thing thing = Thing::Issue;
        Issue issue;
        qint64 listedAt = 0;
    };

    static FilingOutcome fine(const QList<Issue> &issues) { return {FilingOutcome::Kind::Fine, 200, {}, {}, {}, issues}; }
    static FilingOutcome refused(int status)
    {
        return {FilingOutcome::Kind::Refused, status, {}, QStringLiteral("no (%1)").arg(status), {}, {}};
    }

    Item &add(Thing thing, const QString &title, qint64 now)
    {
        // An issue that could not be saved leaves a gap.
        if (m_inARow <= 3 && m_dice.chance(0.05)) {
            m_number += 2;
            m_inARow += 2;
        }
        m_number += 1;
        Item &item = m_items[m_number];
        item.thing = thing;
        item.issue.number = m_number;
        item.issue.id = 1000000 + m_number * 7;
        item.issue.title = title;
        item.issue.author = QStringLiteral("other");
        item.issue.pullRequest = thing == Thing::PullRequest;
        item.listedAt = now + (m_nature.longestLag > 0 && m_dice.chance(0.7) ? m_dice.between(0, m_nature.longestLag) : 0);
        // Fewer than eight numbers in a row without an issue: of more the machine knows nothing, and says so (FilingPolicy::misses).
        const bool nothing = thing == Thing::Discussion || thing == Thing::Deleted;
        m_inARow = nothing ? m_inARow + 1 : 0;
        return item;
    }

    void othersMake(qint64 now, bool withDuplicates)
    {
        Thing thing = m_dice.oneOf({Thing::Issue, Thing::Issue, Thing::PullRequest, Thing::PullRequest, Thing::Discussion});
        if (thing == Thing::Discussion && m_inARow >= 4)
            thing = Thing::Issue;
        if (thing == Thing::Discussion && withDuplicates && m_dice.chance(0.05))
            thing = Thing::Deleted;
        const bool same = withDuplicates && thing == Thing::Issue && m_dice.chance(m_nature.sameTitle);
        Item &item = add(thing, same ? m_title : QStringLiteral("Something else"), now);
        item.issue.open = m_dice.chance(0.6);
    }

    Nature m_nature;
    QString m_title;
    Dice m_dice;
    std::map<qint64, Item> m_items;
    std::map<qint64, qint64> m_links;
    qint64 m_number = 0;
    qint64 m_inARow = 0;
    qint64 m_othersAt = 1;
};

} // namespace waybill::test
