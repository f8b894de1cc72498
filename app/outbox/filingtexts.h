#pragma once

#include <QList>
#include <QString>

namespace waybill {

/// Sentences for people: what happened, whether the issue exists, what to do.
namespace filingText {
QString unreadableRequest();
QString tooLate();
QString stopped();
QString offline(const QString &why);
QString refused(const QString &why);
QString duplicates(const QList<qint64> &numbers);
QString parentMissing(const QString &repository, qint64 number);
QString outcomeUnknown();
QString notThere();
QString notThereAfterStop();
QString madeButNotFound();
QString tooMuchToLookThrough();
QString mayHaveBeenMoved();
QString cannotLook(const QString &why);
QString dropped();
QString droppedUnseen();
QString waitsForLimit();
QString tryingAgain(const QString &why);
QString unfinished(qint64 number, const QString &why);
QString filed(qint64 number);
QString noSuchIssue(qint64 number);
// Remarks.
QString filedBeforeStop();
QString withoutMarker(qint64 number);
QString notShown(qint64 number);
QString parentNamedInBody(const QString &parent);
QString parentLeftOut(const QString &parent);
QString notLinked(const QString &parent, const QString &why);
QString otherParent(const QString &parent, const QString &other);
} // namespace filingText

} // namespace waybill
