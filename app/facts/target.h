#pragma once

#include "app/account/host.h"
#include "app/github/prefill.h"

namespace waybill {

/// Where a request goes and what goes with it besides the answers. A plain value; chosen in the window or by options.
struct Target
{
    QString host; ///< Host::name.
    RepositoryName repository;
    std::optional<QString> milestone; ///< Title; without a value: what the guide derives from the answers. Empty: none.
    QStringList extraLabels;          ///< Beside those of the form.
    QStringList assignees;
    IssueReference parent; ///< Number 0: none. A repository that it does not name is the target's own.

    bool isEmpty() const { return repository.isEmpty(); }
};

} // namespace waybill
