#include "app/guide/contract.h"

#include "app/guide/contractlines.h"
#include "app/guide/guiderules.h"

namespace waybill {

namespace {

using Kind = FactSubject::Kind;

GuideNode rootNode(const YamlNode &root, GuideReading &reading)
{
    return {root, reading, {"contract", "id", "name", "guide", "repositories", "commit", "date", "adds", "facts", "gates", "beyond"}};
}

void readHead(const GuideNode &root, ContractHead &head)
{
    if (root.needed("contract") != QLatin1String("1"))
        root.fail("contract", GuideText::tr("This contract's format is not known here; known is 1."));
    head.id = root.needed("id");
    head.name = root.neededVisible("name");
    head.guide = root.needed("guide");
    for (const QString &repository : root.texts("repositories"))
        head.repositories.append(repository.toLower());
}

Kind readSubjectKind(const GuideNode &node)
{
    static const QHash<QString, Kind> kinds{{QStringLiteral("milestone"), Kind::Milestone}, {QStringLiteral("tag"), Kind::Tag},
                                            {QStringLiteral("branch"), Kind::Branch},       {QStringLiteral("published"), Kind::Published},
                                            {QStringLiteral("approved"), Kind::Approved},   {QStringLiteral("requests"), Kind::Requests}};
    const QString kind = node.needed("kind");
    if (!kinds.contains(kind))
        node.fail("kind", GuideText::tr("“%1” is no kind of thing to look up that is known here.").arg(kind));
    return kinds.value(kind);
}

QList<FactSubject> readSubjects(const GuideNode &root)
{
    QList<FactSubject> subjects;
    QStringList names;
    for (const YamlNode &entry : root.list("facts")) {
        const GuideNode node(entry, root.reading(), {"name", "kind", "text", "title_start", "title_prefixes", "labels"});
        FactSubject subject;
        subject.name = node.needed("name");
        subject.kind = readSubjectKind(node);
        subject.text = subject.kind == Kind::Requests ? node.text("text") : node.needed("text");
        subject.titleStart = node.text("title_start");
        subject.titlePrefixes = node.texts("title_prefixes");
        subject.labels = node.texts("labels");
        if (names.contains(subject.name))
            node.fail("name", GuideText::tr("“%1” stands here twice.").arg(subject.name));
        if (root.reading().failed())
            return {};
        names.append(subject.name);
        subjects.append(subject);
    }
    return subjects;
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
    case Kind::Requests:
        return {QStringLiteral("same_title"), QStringLiteral("open")};
    }
    Q_UNREACHABLE();
}

/// A rule about a fact that nothing gives would never be checked: a slip of the pen, told at the rule.
void checkFactNames(const GuideNode &gate, const QList<FactSubject> &subjects)
{
    QStringList known = alwaysKnownFacts();
    for (const FactSubject &subject : subjects) {
        for (const QString &property : propertiesOf(subject.kind))
            known.append(subject.name + QLatin1Char('.') + property);
    }
    for (const YamlNode &entry : gate.list("rules")) {
        const YamlNode &fact = entry["fact"];
        if (fact.isDefined() && !known.contains(fact.text))
            gate.reading().fail(fact, GuideText::tr("There is no fact “%1”.").arg(fact.text));
    }
}

QList<Gate> readGates(const GuideNode &root, const FormDefinition &definition, const QList<FactSubject> &subjects)
{
    QList<Gate> gates;
    for (const YamlNode &entry : root.list("gates")) {
        const GuideNode node(entry, root.reading(), {"id", "name", "failure", "rules"});
        Gate gate;
        gate.id = node.needed("id");
        gate.name = node.neededVisible("name");
        gate.failure = node.visible("failure");
        gate.rules = readRules(node, definition, RuleOwner::Contract);
        if (root.reading().failed())
            return {};
        checkFactNames(node, subjects);
        for (Rule &rule : gate.rules) {
            rule.gate = int(gates.size());
            if (rule.label.isEmpty())
                node.fail("rules", GuideText::tr("The rule “%1” wants a “label”.").arg(rule.id));
        }
        gates.append(gate);
    }
    return gates;
}

} // namespace

QStringList alwaysKnownFacts()
{
    QStringList facts{QStringLiteral("label.exists"),        QStringLiteral("label.missing"),         QStringLiteral("viewer.login"),
                      QStringLiteral("viewer.is_owner"),     QStringLiteral("viewer.can_push"),       QStringLiteral("viewer.can_triage"),
                      QStringLiteral("repository.archived"), QStringLiteral("repository.has_issues"), QStringLiteral("requests.same_title"),
                      QStringLiteral("request.labels")};
    for (const QString &property : propertiesOf(Kind::Milestone))
        facts.append(QStringLiteral("milestone.") + property);
    return facts;
}

QList<Rule> rulesOf(const Contract &contract)
{
    QList<Rule> rules;
    for (const Gate &gate : contract.gates)
        rules += gate.rules;
    return rules;
}

Result<ContractHead> readContractHead(const YamlNode &tree, const QString &file)
{
    GuideReading reading{file, {}, QStringLiteral("contract.invalid")};
    const GuideNode root = rootNode(tree, reading);
    ContractHead head;
    readHead(root, head);
    if (reading.failed())
        return *reading.error;
    return head;
}

Result<Contract> readContract(const YamlNode &tree, const QString &file, const FormDefinition &definition)
{
    GuideReading reading{file, {}, QStringLiteral("contract.invalid")};
    const GuideNode root = rootNode(tree, reading);
    Contract contract;
    readHead(root, contract);
    contract.file = file;
    contract.commit = root.text("commit");
    contract.date = QDate::fromString(root.text("date"), Qt::ISODate);
    if (root.has("date") && !contract.date.isValid())
        root.fail("date", GuideText::tr("“date” is a day like 2025-05-17."));
    contract.beyond = root.visible("beyond");
    contract.adds = readAddedLines(root, definition);
    contract.subjects = readSubjects(root);
    contract.gates = readGates(root, definition, contract.subjects);
    if (contract.gates.isEmpty())
        root.fail("gates", GuideText::tr("A contract wants at least one gate."));
    if (reading.failed())
        return *reading.error;
    return contract;
}

} // namespace waybill
