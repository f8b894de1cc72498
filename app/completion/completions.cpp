#include "app/completion/completions.h"

#include "app/render/emoji.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waybill {

namespace {

struct CompletionsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Completions)
};

constexpr qint64 mostPagesOfPeople = 5;
constexpr qint64 mostPagesOfIssues = 3;
/// Characters of a title that are searched; GitHub takes 256.
constexpr qsizetype searchedTitle = 256;

/// Without case and accents, character by character, so that places in it are places in the text. What becomes longer stays as it is.
QString folded(const QString &text)
{
    QString result = text.left(searchedTitle);
    for (QChar &c : result) {
        // Thousands of titles are read at one key.
        if (c.unicode() < 0x80) {
            c = c.toLower();
            continue;
        }
        const QString base = QString(c).normalized(QString::NormalizationForm_KD);
        c = c.isSurrogate() ? c : base.at(0).toCaseFolded();
    }
    return result;
}

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Where the word stands: where one begins, else anywhere; -1: nowhere.
qsizetype placeOf(QStringView word, QStringView text)
{
    qsizetype first = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

template <typename T>
struct Ranked
{
    int rank = 0;
    const T *entry = nullptr;
    QList<Completion::Mark> marks;
};

/// The best of them, those of one rank in their own order.
template <typename T>
void keepBest(QList<Ranked<T>> &found, int most)
{
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    found.resize(std::min<qsizetype>(found.size(), most));
}

const LookupAnswer *answerTo(const RepositoryState &state, const Lookup &question)
{
    const auto found = state.lookups.find(question.key());
    return found == state.lookups.end() || !found->second.read ? nullptr : &found->second.value;
}

Lookup pageOf(Lookup::Kind kind, qint64 page)
{
    Lookup lookup;
    lookup.kind = kind;
    lookup.number = page;
    return lookup;
}

/// All pages that are known, one after the other.
template <typename Visit>
void forEachPage(const RepositoryState &state, Lookup::Kind kind, qint64 most, Visit visit)
{
    for (qint64 page = 1; page <= most; ++page) {
        const LookupAnswer *answer = answerTo(state, pageOf(kind, page));
        if (!answer)
            return;
        visit(*answer);
    }
}

Completion::Sort sortOf(const Issue &issue)
{
    if (issue.pullRequest)
        return issue.merged ? Completion::Sort::MergedPull : issue.open ? Completion::Sort::OpenPull : Completion::Sort::ClosedPull;
    return issue.open ? Completion::Sort::OpenIssue : Completion::Sort::ClosedIssue;
}

QString stateWord(Completion::Sort sort)
{
    if (sort == Completion::Sort::MergedPull)
        return CompletionsText::tr("merged");
    return sort == Completion::Sort::OpenIssue || sort == Completion::Sort::OpenPull ? CompletionsText::tr("open")
                                                                                     : CompletionsText::tr("closed");
}

/// A title within the brackets of a link.
QString linkText(QString title)
{
    for (const char sign : {'\\', '[', ']'})
        title.replace(QLatin1Char(sign), QStringLiteral("\\") + QLatin1Char(sign));
    return title;
}

QList<Completion> emoji(const QString &typed, int most)
{
    struct Named
    {
        QString name;
        std::string_view characters;
        qsizetype often;
    };
    const QString part = typed.toLower();
    const std::string bytes = part.toStdString();
    QList<Named> names;
    std::string_view table = emojiTable();
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(line.size() + 1, table.size()));
        const size_t tab = line.find('\t');
        if (tab == std::string_view::npos || line.substr(0, tab).find(bytes) == std::string_view::npos)
            continue;
        const std::string_view name = line.substr(0, tab);
        names.append({QString::fromUtf8(name.data(), qsizetype(name.size())), line.substr(tab + 1), emojiUse(name)});
    }
    // Those of one rank by how much they are used, then by their names.
    std::stable_sort(names.begin(), names.end(), [](const Named &a, const Named &b) { return a.often < b.often; });
    QList<Ranked<Named>> found;
    for (const Named &one : std::as_const(names)) {
        const qsizetype at = placeOf(part, one.name);
        found.append({one.name == part ? 0 : at == 0 ? 1 : startsWord(one.name, at) ? 2 : 3, &one, {{at + 1, part.size()}}});
    }
    keepBest(found, most);
    QList<Completion> rows;
    for (const Ranked<Named> &one : found) {
        const QString text = u':' + one.entry->name + u':';
        const std::string_view characters = one.entry->characters;
        rows.append(
            {Completion::Sort::Emoji, text, QString::fromUtf8(characters.data(), qsizetype(characters.size())), {}, text, one.marks, {}});
    }
    return rows;
}

} // namespace

Completions::Completions(const RepositoryStatePtr &repository, const QString &web)
{
    if (!repository)
        return;
    addPeople(*repository);
    addNumbers(*repository, web);
    for (const QDateTime &readAt : {repository->openIssues.readAt, repository->milestones.readAt}) {
        if (readAt.isValid())
            m_readAt = m_readAt.isValid() ? std::min(m_readAt, readAt) : readAt;
    }
}

void Completions::addPeople(const RepositoryState &state)
{
    QSet<QString> seen;
    const auto add = [&](const QString &login, qint64 issue) {
        // An app cannot be mentioned.
        if (login.isEmpty() || login.contains(u'[') || seen.contains(login.toLower()))
            return;
        seen.insert(login.toLower());
        m_people.append({login, issue});
    };
    forEachPage(state, Lookup::Kind::Assignees, mostPagesOfPeople, [&add](const LookupAnswer &page) {
        for (const QString &login : page.people)
            add(login, 0);
    });
    const auto addOf = [&add](const QList<Issue> &issues) {
        for (const Issue &issue : issues) {
            add(issue.author, issue.number);
            for (const QString &login : issue.assignees)
                add(login, issue.number);
        }
    };
    addOf(state.openIssues.value);
    forEachPage(state, Lookup::Kind::Recent, mostPagesOfIssues, [&addOf](const LookupAnswer &page) { addOf(page.issues); });
}

void Completions::addNumbers(const RepositoryState &state, const QString &web)
{
    QHash<qint64, qsizetype> places;
    const auto add = [&](const QList<Issue> &issues) {
        for (const Issue &issue : issues) {
            const Completion::Sort sort = sortOf(issue);
            const Numbered entry{
                sort, issue.number, issue.title, folded(issue.title), stateWord(sort), u'#' + QString::number(issue.number)};
            if (places.contains(issue.number))
                continue;
            places.insert(issue.number, m_numbers.size());
            m_numbers.append(entry);
        }
    };
    // What changed last is told there, so it comes first.
    forEachPage(state, Lookup::Kind::Recent, mostPagesOfIssues, [&add](const LookupAnswer &page) { add(page.issues); });
    add(state.openIssues.value);
    std::stable_sort(m_numbers.begin(), m_numbers.end(), [](const Numbered &a, const Numbered &b) { return a.number > b.number; });
    std::stable_partition(m_numbers.begin(), m_numbers.end(), [](const Numbered &entry) {
        return entry.sort == Completion::Sort::OpenIssue || entry.sort == Completion::Sort::OpenPull;
    });
    if (web.isEmpty())
        return;
    for (const Milestone &milestone : state.milestones.value) {
        const QString due = QLocale().toString(milestone.dueOn.toUTC().date(), QLocale::ShortFormat);
        const QString aside = !milestone.open ? CompletionsText::tr("milestone · closed")
            : milestone.dueOn.isValid()       ? CompletionsText::tr("milestone · due %1").arg(due)
                                              : CompletionsText::tr("milestone");
        const QString address = QStringLiteral("%1/%2/milestone/%3").arg(web, state.name.text(), QString::number(milestone.number));
        m_numbers.append({Completion::Sort::Milestone, 0, milestone.title, folded(milestone.title), aside,
                          QStringLiteral("[%1](%2)").arg(linkText(milestone.title), address)});
    }
}

QList<Completion> Completions::people(const QString &typed, int most) const
{
    QList<Ranked<Person>> found;
    const QString part = typed.toLower();
    for (const Person &person : m_people) {
        const QString login = person.login.toLower();
        const qsizetype at = part.isEmpty() ? 0 : placeOf(part, login);
        if (at >= 0)
            found.append({(at == 0                     ? 0
                               : startsWord(login, at) ? 2
                                                       : 4)
                              + (person.tookPartIn > 0 ? 1 : 0),
                          &person,
                          {{at + 1, part.size()}}});
    }
    keepBest(found, most);
    QList<Completion> rows;
    for (const Ranked<Person> &one : found) {
        const Person &person = *one.entry;
        const QString text = u'@' + person.login;
        rows.append({person.tookPartIn > 0 ? Completion::Sort::Participant : Completion::Sort::Assignable,
                     text,
                     {},
                     person.tookPartIn > 0 ? CompletionsText::tr("took part in #%1").arg(person.tookPartIn)
                                           : CompletionsText::tr("can be assigned"),
                     text,
                     one.marks,
                     {}});
    }
    return rows;
}

QList<Completion> Completions::numbers(const QString &typed, int most) const
{
    QList<Ranked<Numbered>> found;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    const bool digits = !typed.isEmpty() && std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
    for (const Numbered &entry : m_numbers) {
        const QString number = QString::number(entry.number);
        if (words.isEmpty() ? entry.sort == Completion::Sort::Milestone : digits && entry.number > 0 && number.startsWith(typed)) {
            if (!words.isEmpty())
                found.append({number == typed ? 0 : 1, &entry, {}});
            continue;
        }
        Ranked<Numbered> one{2, &entry, {}};
        for (const QString &word : words) {
            const qsizetype at = placeOf(word, entry.folded);
            one.rank += at < 0 ? 0 : at == 0 ? 0 : startsWord(entry.folded, at) ? 1 : 3;
            if (at >= 0)
                one.marks.append({at, word.size()});
        }
        if (one.marks.size() == words.size())
            found.append(one);
    }
    keepBest(found, most);
    QList<Completion> rows;
    for (const Ranked<Numbered> &one : found) {
        const Numbered &entry = *one.entry;
        const QString text = entry.number > 0 ? u'#' + QString::number(entry.number) : QString();
        const bool byNumber = one.rank < 2;
        rows.append({entry.sort, text, entry.title, entry.aside, entry.insertion,
                     byNumber ? QList<Completion::Mark>{{1, typed.size()}} : QList<Completion::Mark>(), one.marks});
    }
    return rows;
}

QList<Completion> Completions::find(const CompletionQuery &query, int most) const
{
    QList<Completion> rows = query.kind == CompletionQuery::Kind::People ? people(query.typed, most)
        : query.kind == CompletionQuery::Kind::Numbers                   ? numbers(query.typed, most)
                                                                         : emoji(query.typed, most);
    // Enter is the text's own again.
    const bool whole = rows.size() == 1 && rows.constFirst().insertion.mid(1).compare(query.typed, Qt::CaseInsensitive) == 0;
    return whole ? QList<Completion>() : rows;
}

QList<Lookup> lookupsFor(CompletionQuery::Kind kind, const RepositoryState &state)
{
    QList<Lookup> lookups;
    const auto add = [&](Lookup::Kind list, qint64 most) {
        for (qint64 page = 1; page <= most; ++page) {
            lookups.append(pageOf(list, page));
            const LookupAnswer *answer = answerTo(state, lookups.constLast());
            if (!answer || !answer->more)
                return;
        }
    };
    if (kind == CompletionQuery::Kind::Emoji)
        return lookups;
    if (kind == CompletionQuery::Kind::People)
        add(Lookup::Kind::Assignees, mostPagesOfPeople);
    add(Lookup::Kind::Recent, mostPagesOfIssues);
    return lookups;
}

} // namespace waybill
