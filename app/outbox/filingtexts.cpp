#include "app/outbox/filingtexts.h"

#include <QCoreApplication>

namespace waybill {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(waybill::Filing)
};

} // namespace

namespace filingText {

QString unreadableRequest()
{
    return Text::tr("Waybill cannot read this request any more and sends nothing for it. Look on GitHub whether it was filed.");
}

QString tooLate()
{
    return Text::tr("It was not filed: you confirmed it more than ten minutes ago. Look at the checks again and send it, or drop it.");
}

QString stopped()
{
    return Text::tr("You stopped it before it was filed. It does not exist on GitHub.");
}

QString offline(const QString &why)
{
    return Text::tr("It was not filed: GitHub could not be reached. %1 Send it when you are online again.").arg(why).simplified();
}

QString refused(const QString &why)
{
    return Text::tr("GitHub did not take it, so it does not exist there. %1").arg(why).simplified();
}

QString duplicates(const QList<qint64> &numbers)
{
    QStringList names;
    for (const qint64 number : numbers)
        names.append(QLatin1Char('#') + QString::number(number));
    return Text::tr("It was not filed: open issues have the same title: %1. Send it all the same, or drop it.")
        .arg(names.join(QLatin1String(", ")));
}

QString parentMissing(const QString &repository, qint64 number)
{
    return Text::tr("It was not filed: the parent issue %1#%2 is not there or not yours to see. Send it without a parent, or drop it.")
        .arg(repository)
        .arg(number);
}

QString outcomeUnknown()
{
    return Text::tr("It was sent, and no answer came. Waybill is looking whether it was filed.");
}

QString notThere()
{
    return Text::tr("It was sent, but GitHub did not file it: it does not exist. Send it again, or drop it.");
}

QString notThereAfterStop()
{
    return Text::tr("You stopped it, and it was not filed: it does not exist on GitHub. Send it again, or drop it.");
}

QString madeButNotFound()
{
    return Text::tr("GitHub said that it was filed, but Waybill cannot find it. Look on GitHub and give its number.");
}

QString tooMuchToLookThrough()
{
    return Text::tr("It was sent, and it may have been filed: there are too many new issues to look through. Look on GitHub.");
}

QString mayHaveBeenMoved()
{
    return Text::tr("It was sent, and it may have been filed: an issue was deleted or moved meanwhile. Look on GitHub.");
}

QString cannotLook(const QString &why)
{
    return Text::tr("It was sent, and it may have been filed, but GitHub cannot be asked. %1 Try again, or look there yourself.")
        .arg(why)
        .simplified();
}

QString dropped()
{
    return Text::tr("Dropped. It was not filed.");
}

QString droppedUnseen()
{
    return Text::tr("Dropped. Whether it was filed could not be seen; look on GitHub.");
}

QString waitsForLimit()
{
    return Text::tr("GitHub asks to wait before the next request.");
}

QString tryingAgain(const QString &why)
{
    return Text::tr("GitHub did not answer as it should. %1 Waybill tries again.").arg(why).simplified();
}

QString unfinished(qint64 number, const QString &why)
{
    return Text::tr("It was filed as #%1, but looking at it again or linking it did not work. %2").arg(number).arg(why).simplified();
}

QString filed(qint64 number)
{
    return Text::tr("Filed as #%1.").arg(number);
}

QString noSuchIssue(qint64 number)
{
    return Text::tr("There is no issue #%1 in this repository. Look on GitHub again.").arg(number);
}

QString filedBeforeStop()
{
    return Text::tr("It had been filed before it was stopped. Close it on GitHub if you do not want it.");
}

QString withoutMarker(qint64 number)
{
    return Text::tr("Issue #%1 was taken because you named it; it does not carry this request's mark.").arg(number);
}

QString notShown(qint64 number)
{
    return Text::tr("It was filed as #%1, but GitHub does not show it now. It may have been moved or deleted.").arg(number);
}

QString parentNamedInBody(const QString &parent)
{
    return Text::tr("This server has no sub-issues. The text names the parent %1 instead.").arg(parent);
}

QString parentLeftOut(const QString &parent)
{
    return Text::tr("It was filed without its parent %1, as you chose.").arg(parent);
}

QString notLinked(const QString &parent, const QString &why)
{
    return Text::tr("It could not be made a sub-issue of %1. %2 Add it there by hand.").arg(parent, why).simplified();
}

QString otherParent(const QString &parent, const QString &other)
{
    return Text::tr("It is a sub-issue of %2 already, and not of %1. Move it on GitHub if that was not meant.").arg(parent, other);
}

} // namespace filingText

} // namespace waybill
