#pragma once

#include "app/library/contractlibrary.h"

#include <QDateTime>

namespace waybill {

/// What window and commands say of the contract that a request is checked by.
struct ContractWords
{
    QString title;   ///< "In force: payments 4ce1db3"
    QString detail;  ///< Why, and how old that is.
    QString broken;  ///< Which contracts of the repository's own cannot be used, and why; a line each. Mostly empty.
    QString files{}; ///< In force: its files, as they were seen; a line each.
    QString use{};   ///< Chosen by hand: how the one is called that the repository calls for ("Use 4ce1db3"); empty: none.
    bool operator==(const ContractWords &) const = default;
};

/// `repository`: "owner/name"; empty: none is chosen. `readAt`: when its files were read.
ContractWords wordsOf(const ContractChoice &choice, const QString &repository, const QDateTime &readAt, const QDateTime &now);

/// A step of the workflow behind a repository, in words.
struct ExpectedStep
{
    QString title;    ///< What shows that it was reached: the beginning of the issue's title then.
    QString sentence; ///< What it means.
    QString time;     ///< How long until the next at most; empty: not known, or it is the last.
    bool operator==(const ExpectedStep &) const = default;
};

/// What is to be expected after filing, with the times that the contract gives.
QList<ExpectedStep> expectedSteps(const Contract &contract, const QDateTime &filedAt);

/// What differs between the contract's files and the repository's, file by file. Empty: nothing.
QString differenceText(const ContractChoice &choice);

} // namespace waybill
