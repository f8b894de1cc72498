#include "app/guide/contract.h"

#include "app/guide/contractlines.h"
#include "app/guide/contractparts.h"
#include "app/guide/guiderules.h"
#include "app/guide/guidetranslations.h"

namespace waybill {

namespace {

GuideNode rootNode(const YamlNode &root, GuideReading &reading)
{
    return {root,
            reading,
            {"contract", "id", "name", "guide", "repositories", "files", "commit", "date", "adds", "facts", "reads", "gates", "beyond",
             "course", "follow_up", "deliveries", "translations"}};
}

void readHead(const GuideNode &root, ContractHead &head)
{
    if (root.needed("contract") != QLatin1String("1"))
        root.fail("contract", GuideText::tr("This contract's format is not known here; known is 1."));
    readTranslations(root);
    head.id = root.needed("id");
    head.name = root.neededVisible("name");
    head.guide = root.needed("guide");
    for (const QString &repository : root.texts("repositories"))
        head.repositories.append(repository.toLower());
    head.files = readContractFiles(root);
    head.commit = root.text("commit");
    head.date = QDate::fromString(root.text("date"), Qt::ISODate);
    if (root.has("date") && !head.date.isValid())
        root.fail("date", GuideText::tr("“date” is a day like 2025-05-17."));
}

/// A rule about a fact that nothing gives would never be checked: a slip of the pen, told at the rule.
void checkFactNames(const GuideNode &gate, const QStringList &known)
{
    for (const YamlNode &entry : gate.list("rules")) {
        const auto check = [&](const YamlNode &fact) {
            if (fact.isDefined() && !known.contains(fact.text))
                gate.reading().fail(fact, GuideText::tr("There is no fact “%1”.").arg(fact.text));
        };
        for (const char *key : {"fact", "text_above", "text_below", "text_not_below", "before_day_end", "after_day_start"})
            check(entry[key]);
        if (entry["check"].text == QLatin1String(FactRule::name))
            check(entry["equals"]);
        for (const YamlNode::Entry &condition : entry["case"].entries)
            check(condition.key);
    }
}

Denial readDenial(const GuideNode &node)
{
    const QString text = node.has("denial") ? node.text("denial") : QString::fromLatin1(denialName(Denial::Named));
    for (const Denial denial : {Denial::Silent, Denial::Named, Denial::Traceback, Denial::Unknown}) {
        if (text == QLatin1String(denialName(denial)))
            return denial;
    }
    node.fail("denial", GuideText::tr("“denial” is “silent”, “named”, “traceback” or “unknown”."));
    return Denial::Named;
}

QList<Gate> readGates(const GuideNode &root, const FormDefinition &definition, const Contract &contract)
{
    QStringList known = alwaysKnownFacts();
    for (const FactSubject &subject : contract.subjects)
        known += factsOf(subject);
    QStringList ofIssue;
    for (const Reading &reading : contract.readings)
        ofIssue += factsOf(reading);
    QList<Gate> gates;
    for (const YamlNode &entry : root.list("gates")) {
        const GuideNode node(entry, root.reading(), {"id", "number", "name", "failure", "denial", "ours", "rules"});
        Gate gate;
        gate.id = node.needed("id");
        gate.name = node.neededVisible("name");
        gate.number = node.text("number");
        gate.failure = node.visible("failure");
        gate.denial = readDenial(node);
        gate.ofWorkflow = !node.flag("ours");
        gate.rules = readRules(node, definition, RuleOwner::Contract);
        if (root.reading().failed())
            return {};
        checkFactNames(node, known + ofIssue);
        for (Rule &rule : gate.rules) {
            rule.gate = int(gates.size());
            if (auto *fact = std::get_if<FactRule>(&rule.kind))
                fact->ofIssue = ofIssue.contains(fact->fact);
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
    QStringList facts{
        QStringLiteral("label.exists"),          QStringLiteral("label.missing"),         QStringLiteral("viewer.login"),
        QStringLiteral("viewer.is_owner"),       QStringLiteral("viewer.can_push"),       QStringLiteral("viewer.can_triage"),
        QStringLiteral("repository.archived"),   QStringLiteral("repository.has_issues"), QStringLiteral("requests.same_title"),
        QStringLiteral("request.labels"),        QStringLiteral("parent.exists"),         QStringLiteral("comparison.back"),
        QStringLiteral("comparison.commits"),    QStringLiteral("comparison.authors"),    QStringLiteral("comparison.files"),
        QStringLiteral("comparison.migrations"), QStringLiteral("comparison.unsecured")};
    FactSubject milestone;
    milestone.name = QStringLiteral("milestone");
    return facts + factsOf(milestone);
}

const char *denialName(Denial denial)
{
    switch (denial) {
    case Denial::Silent:
        return "silent";
    case Denial::Named:
        return "named";
    case Denial::Traceback:
        return "traceback";
    case Denial::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE();
}

Contract adviceOf(Contract contract)
{
    contract.advice = true;
    contract.adds.clear();
    for (Gate &gate : contract.gates) {
        for (Rule &rule : gate.rules) {
            rule.severity = Severity::Advice;
            rule.replaces.clear();
        }
    }
    return contract;
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
    contract.beyond = root.visible("beyond");
    contract.adds = readAddedLines(root, definition);
    contract.subjects = readSubjects(root);
    contract.readings = readReadings(root);
    contract.course = readCourse(root);
    contract.followUp = root.text("follow_up");
    contract.deliveries = readDeliveries(root);
    contract.gates = readGates(root, definition, contract);
    if (contract.gates.isEmpty())
        root.fail("gates", GuideText::tr("A contract wants at least one gate."));
    checkTranslations(root);
    if (reading.failed())
        return *reading.error;
    return contract;
}

} // namespace waybill
