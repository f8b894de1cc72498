#include "app/guide/contractparts.h"

#include "app/guide/guiderules.h"

namespace waybill {

namespace {

using Kind = FactSubject::Kind;

template <typename Enum>
Enum readKind(const GuideNode &node, const QHash<QString, Enum> &kinds)
{
    const QString kind = node.needed("kind");
    if (!kinds.contains(kind))
        node.fail("kind", GuideText::tr("“%1” is no kind of thing to look up that is known here.").arg(kind));
    return kinds.value(kind);
}

/// An empty one where there is none.
QRegularExpression patternAt(const GuideNode &node, const char *key)
{
    return node.has(key) ? readPattern(node, key) : QRegularExpression();
}

void readTexts(const GuideNode &node, FactSubject &subject)
{
    const QString start = node.text("title_start");
    if (!start.isEmpty())
        subject.title = QRegularExpression(QStringLiteral("\\A") + QRegularExpression::escape(start));
    if (node.has("title"))
        subject.title = readPattern(node, "title");
    subject.reads = patternAt(node, "reads");
    subject.state = node.text("state");
    if (!QStringList{QString(), QStringLiteral("open"), QStringLiteral("closed")}.contains(subject.state))
        node.fail("state", GuideText::tr("“state” is “open” or “closed”."));
    subject.firstPage = node.number("first_page", 0);
    subject.titlePrefixes = node.texts("title_prefixes");
    subject.notTitles = node.texts("not_titles");
    subject.labels = node.texts("labels");
    subject.branch = node.text("branch");
    subject.event = node.text("event");
    subject.key = node.text("key");
    subject.prefix = node.text("prefix");
}

QStringList propertiesOf(Kind kind)
{
    switch (kind) {
    case Kind::Milestone:
        return {QStringLiteral("exists"), QStringLiteral("number"),      QStringLiteral("state"),        QStringLiteral("due_on"),
                QStringLiteral("title"),  QStringLiteral("open_issues"), QStringLiteral("closed_issues")};
    case Kind::Tag:
    case Kind::Branch:
        return {QStringLiteral("exists")};
    case Kind::Published:
        return {QStringLiteral("exists"), QStringLiteral("draft"), QStringLiteral("prerelease"), QStringLiteral("published_at"),
                QStringLiteral("latest")};
    case Kind::Approved:
        return {QStringLiteral("exists"), QStringLiteral("number"), QStringLiteral("latest"), QStringLiteral("newer")};
    case Kind::Run:
        return {QStringLiteral("conclusion")};
    case Kind::FileField:
        return {QStringLiteral("value")};
    case Kind::Requests:
        return {QStringLiteral("same_title"), QStringLiteral("open")};
    }
    Q_UNREACHABLE();
}

QStringList propertiesOf(Reading::Kind kind)
{
    switch (kind) {
    case Reading::Kind::Title:
        return {QStringLiteral("case")};
    case Reading::Kind::Line:
    case Reading::Kind::Moment:
        return {QStringLiteral("value")};
    case Reading::Kind::Choice:
        return {QStringLiteral("choice")};
    case Reading::Kind::Task:
        return {QStringLiteral("ticked")};
    case Reading::Kind::Tasks:
        return {QStringLiteral("count"), QStringLiteral("open")};
    case Reading::Kind::Text:
        return {QStringLiteral("found")};
    case Reading::Kind::Headings:
        return {QStringLiteral("missing")};
    }
    Q_UNREACHABLE();
}

template <typename T>
QStringList namesOf(const T &one)
{
    QStringList names;
    for (const QString &property : propertiesOf(one.kind))
        names.append(one.name + QLatin1Char('.') + property);
    return names;
}

void readCases(const GuideNode &node, Reading &reading)
{
    for (const YamlNode &entry : node.list("cases")) {
        const GuideNode one(entry, node.reading(), {"value", "matches"});
        reading.cases.append({one.needed("value"), readPattern(one, "matches")});
    }
}

Reading readReading(const GuideNode &node)
{
    using Sort = Reading::Kind;
    static const QHash<QString, Sort> kinds{{QStringLiteral("title"), Sort::Title},   {QStringLiteral("line"), Sort::Line},
                                            {QStringLiteral("moment"), Sort::Moment}, {QStringLiteral("choice"), Sort::Choice},
                                            {QStringLiteral("task"), Sort::Task},     {QStringLiteral("tasks"), Sort::Tasks},
                                            {QStringLiteral("text"), Sort::Text},     {QStringLiteral("headings"), Sort::Headings}};
    Reading reading;
    reading.name = node.needed("name");
    reading.kind = readKind(node, kinds);
    const bool inSection = reading.kind != Sort::Title && reading.kind != Sort::Headings;
    const bool ofLine = reading.kind == Sort::Line || reading.kind == Sort::Moment;
    reading.section = inSection ? node.needed("section") : node.text("section");
    reading.part = node.text("part");
    reading.notPart = node.text("not_part");
    reading.line = ofLine ? node.needed("line") : QString();
    reading.reads = patternAt(node, "reads");
    reading.absent = node.texts("absent");
    reading.last = node.flag("last");
    reading.task = reading.kind == Sort::Task ? node.needed("task") : QString();
    reading.options = node.texts("options");
    reading.headings = node.texts("headings");
    reading.withoutBlanks = node.flag("without_blanks");
    readCases(node, reading);
    if (reading.kind == Sort::Moment) {
        reading.format = node.needed("format");
        reading.zone = readZone(node);
    }
    return reading;
}

/// Adds to names that are taken; one that is taken fails the reading.
void takeName(const GuideNode &node, const QString &name, QStringList &taken)
{
    if (taken.contains(name))
        node.fail("name", GuideText::tr("“%1” stands here twice.").arg(name));
    taken.append(name);
}

} // namespace

QStringList factsOf(const FactSubject &subject)
{
    return namesOf(subject);
}

QStringList factsOf(const Reading &reading)
{
    return namesOf(reading);
}

QList<ContractFile> readContractFiles(const GuideNode &root)
{
    static const QRegularExpression id(QStringLiteral("\\A(?:[0-9a-f]{40}|[0-9a-f]{64})\\z"));
    QList<ContractFile> files;
    for (const YamlNode &entry : root.list("files")) {
        const GuideNode node(entry, root.reading(), {"path", "blob", "template"});
        files.append({node.needed("path"), node.needed("blob"), node.flag("template")});
        if (!id.match(files.constLast().blob).hasMatch())
            node.fail("blob", GuideText::tr("“blob” is a git object id: 40 hexadecimal digits."));
    }
    return files;
}

QList<FactSubject> readSubjects(const GuideNode &root)
{
    static const QHash<QString, Kind> kinds{{QStringLiteral("milestone"), Kind::Milestone},
                                            {QStringLiteral("tag"), Kind::Tag},
                                            {QStringLiteral("branch"), Kind::Branch},
                                            {QStringLiteral("published"), Kind::Published},
                                            {QStringLiteral("approved"), Kind::Approved},
                                            {QStringLiteral("requests"), Kind::Requests},
                                            {QStringLiteral("run"), Kind::Run},
                                            {QStringLiteral("file_field"), Kind::FileField}};
    QList<FactSubject> subjects;
    QStringList names;
    for (const YamlNode &entry : root.list("facts")) {
        const GuideNode node(entry, root.reading(),
                             {"name", "kind", "text", "reads", "title_start", "title", "state", "first_page", "title_prefixes",
                              "not_titles", "labels", "branch", "event", "key", "prefix"});
        FactSubject subject;
        subject.name = node.needed("name");
        subject.kind = readKind(node, kinds);
        subject.text = subject.kind == Kind::Requests ? node.text("text") : node.needed("text");
        readTexts(node, subject);
        takeName(node, subject.name, names);
        if (root.reading().failed())
            return {};
        subjects.append(subject);
    }
    return subjects;
}

QList<Reading> readReadings(const GuideNode &root)
{
    QList<Reading> readings;
    QStringList names;
    for (const YamlNode &entry : root.list("facts"))
        names.append(entry["name"].text);
    for (const YamlNode &entry : root.list("reads")) {
        const GuideNode node(entry, root.reading(),
                             {"name", "kind", "section", "part", "not_part", "line", "reads", "absent", "last", "task", "options",
                              "headings", "without_blanks", "cases", "format", "zone"});
        readings.append(readReading(node));
        takeName(node, readings.constLast().name, names);
        if (root.reading().failed())
            return {};
    }
    return readings;
}

DeliveryMarks readDeliveries(const GuideNode &root)
{
    if (!root.has("deliveries"))
        return {};
    const GuideNode node(root["deliveries"], root.reading(), {"labels", "requests", "approved", "failed"});
    return {node.texts("labels"), node.texts("requests"), node.needed("approved"), node.text("failed")};
}

QList<CourseStep> readCourse(const GuideNode &root)
{
    QList<CourseStep> course;
    for (const YamlNode &entry : root.list("course")) {
        const GuideNode node(entry, root.reading(), {"prefix", "message", "minutes", "within"});
        course.append({node.needed("prefix"), node.neededVisible("message"), node.number("minutes", 0), node.number("within", 0)});
    }
    return course;
}

} // namespace waybill
