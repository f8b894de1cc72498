#pragma once

#include "app/base/clock.h"
#include "app/form/snapshot.h"
#include "app/github/types.h"
#include "app/library/templatelibrary.h"
#include "app/store/database.h"

#include <QUuid>

#include <optional>

namespace waybill {

/// A request that was filed, as it was confirmed.
struct EarlierRequest
{
    LoadedForm form;    ///< With the template that it was made of, as far as that is still known, else as it is now.
    FormSnapshot given; ///< Its answers in that form.
    QString title;
    qint64 issue = 0; ///< Its number.
    QString host;     ///< Empty: not known.
    RepositoryName repository;
    QDateTime filedAt;
};

/// Which one is meant.
struct EarlierQuery
{
    LoadedForm form;           ///< Made of this template, in this or another version; without a definition: of any.
    QString host;              ///< Sent to this host; empty: to any.
    RepositoryName repository; ///< … and this repository; empty: to any.
    QUuid request;             ///< This entry of the outbox;
    QUuid draft;               ///< … or this draft. Both null: the last one.
};

/// The last request that was filed from here: out of the outbox, which has the answers as they were confirmed, else out of the drafts that
/// became issues. No value: there is none. Of several hundred, those further back are not looked at.
Result<std::optional<EarlierRequest>> earlierRequest(const std::shared_ptr<Database> &database, const Clock &clock,
                                                     const EarlierQuery &query);

/// How many earlier answers there are of a field at most, and how long one is.
inline constexpr qsizetype mostEarlierAnswers = 50;
inline constexpr qsizetype longestEarlierAnswer = 200;

/// What was answered at the field of this id in requests and drafts of the template, the newest first and each once: lines of text alone,
/// and none that are longer than longestEarlierAnswer. What was deleted is not among them.
Result<QStringList> earlierAnswers(const std::shared_ptr<Database> &database, const Clock &clock, const LoadedForm &form,
                                   const QString &field);

} // namespace waybill
