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

/// What is to be expected after filing, one line a step, with the times that the contract gives.
QStringList courseText(const Contract &contract, const QDateTime &filedAt);

/// What differs between the contract's files and the repository's, file by file. Empty: nothing.
QString differenceText(const ContractChoice &choice);

} // namespace waybill
