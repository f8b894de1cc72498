#include "app/submit/contractwords.h"

#include "app/form/zonedtime.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct ContractWordsText
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ContractWords)
};

constexpr int shownDigits = 7;

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

ContractWords withoutContract(const QString &repository)
{
    if (repository.isEmpty())
        return {ContractWordsText::tr("No contract"),
                ContractWordsText::tr("No repository is chosen, so nothing is known of its milestones, labels and open requests."),
                {}};
    return {ContractWordsText::tr("No contract"),
            ContractWordsText::tr("No contract is in force for %1: what a workflow behind it accepts is not checked.").arg(repository),
            {}};
}

} // namespace

QString differenceText(const ContractChoice &choice)
{
    QStringList parts;
    for (const ComparedFile &each : choice.files) {
        if (each.file.isTemplate || each.isSame())
            continue;
        parts += each.found.isEmpty() ? ContractWordsText::tr("%1 is not there").arg(fileName(each.file.path))
                                      : ContractWordsText::tr("%1 is %2, known is %3")
                                            .arg(fileName(each.file.path), each.found.left(shownDigits), each.file.blob.left(shownDigits));
    }
    return parts.isEmpty() ? QString() : ContractWordsText::tr("What differs: %1.").arg(parts.join(QStringLiteral("; ")));
}

namespace {

QString filesText(const ContractChoice &choice)
{
    QStringList lines;
    for (const ComparedFile &each : choice.files) {
        if (each.isSame())
            lines += QStringLiteral("%1 · %2").arg(each.file.path, each.found.left(shownDigits));
    }
    return lines.join(u'\n');
}

} // namespace

QList<ExpectedStep> expectedSteps(const Contract &contract, const QDateTime &filedAt)
{
    QList<ExpectedStep> steps;
    int minutes = 0;
    for (const CourseStep &step : contract.course) {
        ExpectedStep expected{step.prefix, step.message, {}};
        if (step.minutes > 0) {
            minutes += step.minutes;
            const QString until = filedAt.addSecs(minutes * 60).toLocalTime().toString(QStringLiteral("HH:mm"));
            expected.time = ContractWordsText::tr("at most %n min · until about %1", nullptr, step.minutes).arg(until);
        }
        steps += expected;
    }
    if (!contract.followUp.isEmpty())
        steps.append(
            {contract.followUp.trimmed(), ContractWordsText::tr("Afterwards an issue is opened whose title begins like this."), {}});
    return steps;
}

namespace {

ContractWords stateWords(const ContractChoice &choice, const QString &repository, const QDateTime &readAt, const QDateTime &now)
{
    using State = ContractChoice::State;
    if (choice.state == State::None || !choice.contract)
        return withoutContract(repository);
    const QString name = versionName(*choice.contract);
    const QString age =
        readAt.isValid() ? QStringLiteral(" · ") + ContractWordsText::tr("read %1").arg(distanceText(readAt, now)) : QString();
    switch (choice.state) {
    case State::InForce:
        return {ContractWordsText::tr("In force: %1").arg(name),
                (choice.own
                     ? ContractWordsText::tr("The repository keeps this contract itself, and its workflow's files are those that it names")
                     : ContractWordsText::tr("The files of the repository's workflow are the known ones"))
                    + age + u'.',
                {}};
    case State::Another:
        return {ContractWordsText::tr("Not checked: another version of the workflow"),
                ContractWordsText::tr(
                    "%1 runs one that nobody here knows. What %2 would say stands below as advice, never as passed or refused.")
                        .arg(repository, name)
                    + u' ' + differenceText(choice),
                {}};
    case State::NotKnown:
        return {ContractWordsText::tr("Not checked: which workflow runs is not known"),
                ContractWordsText::tr(
                    "The files of %1 could not be read (%2). What %3 would say stands below as advice, never as passed or refused.")
                    .arg(repository, choice.why, name),
                {}};
    case State::ByHand:
        break;
    case State::None:
        Q_UNREACHABLE();
    }
    QString detail = ContractWordsText::tr("Kept with this request.");
    if (choice.repositorys)
        detail += u' '
            + ContractWordsText::tr("The repository runs %1; its own gates may answer otherwise.").arg(versionName(*choice.repositorys));
    else if (const QString differs = differenceText(choice); !differs.isEmpty() && readAt.isValid())
        detail += u' ' + differs;
    return {ContractWordsText::tr("Chosen by hand: %1").arg(name), detail, {}};
}

} // namespace

ContractWords wordsOf(const ContractChoice &choice, const QString &repository, const QDateTime &readAt, const QDateTime &now)
{
    ContractWords words = stateWords(choice, repository, readAt, now);
    if (choice.state == ContractChoice::State::InForce)
        words.files = filesText(choice);
    if (choice.repositorys)
        words.use = ContractWordsText::tr("Use %1").arg(choice.repositorys->commit);
    QStringList broken;
    for (const Error &error : choice.broken)
        broken += ContractWordsText::tr("This contract of the repository cannot be used: %1").arg(error.text());
    words.broken = broken.join(u'\n');
    return words;
}

} // namespace waybill
