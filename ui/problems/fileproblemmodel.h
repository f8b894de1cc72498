#pragma once

#include "app/issueform/issueform.h"
#include "app/library/templatelibrary.h"
#include "ui/problems/rowlistmodel.h"

namespace waybill {

/// The errors of the file that a form comes from, each with its line, in the roles of ProblemModel. They are the author's to mend: the form
/// is there as far as it could be read.
class FileProblemModel : public RowListModel<FileProblem>
{
    Q_OBJECT

public:
    explicit FileProblemModel(const LoadedForm &form, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace waybill
